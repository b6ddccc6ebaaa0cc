package org.waymark.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An explanation for a terminal: lines of a width that can be read, and no signs of Markdown. */
public final class PlainExplanation {

    private static final int WIDTH = 80;
    private static final String INDENT = "    ";

    /** What is typed, between backticks. */
    private static final Pattern TYPED = Pattern.compile("`([^`]+)`");

    private final Ink ink;

    /**
     * @param colour whether to colour with ANSI escapes; only for a terminal that shows them
     */
    public PlainExplanation(boolean colour) {
        this.ink = new Ink(colour);
    }

    public String print(Explanation page) {
        Code code = page.code();
        List<String> lines = new ArrayList<>();
        lines.add(ink.severity(code.severity(), code + " (" + code.severity() + ")"));
        lines.add("");
        add(page.meaning(), lines);
        add(Explanation.EXAMPLE, page.example(), lines);
        add(Explanation.SAYS, page.says(), lines);
        add(Explanation.MENDING, page.mending(), lines);
        return String.join("\n", lines).stripTrailing() + "\n";
    }

    private void add(String heading, Passage passage, List<String> lines) {
        lines.add(ink.bold(heading));
        lines.add("");
        add(passage, lines);
    }

    private void add(Passage passage, List<String> lines) {
        for (Passage.Piece piece : passage.pieces()) {
            if (piece instanceof Passage.Words words) {
                lines.addAll(wrap(plain(words.markdown())));
            } else if (piece instanceof Passage.Quoted quoted) {
                addQuoted(quoted, lines);
            }
            lines.add("");
        }
    }

    private void addQuoted(Passage.Quoted quoted, List<String> lines) {
        if (!quoted.file().isEmpty()) {
            lines.add("  " + ink.bold(quoted.file()) + words(quoted.notes()));
            lines.add("");
        }
        quoted.text().lines().forEach(line -> lines.add((INDENT + line).stripTrailing()));
    }

    private static String words(List<String> notes) {
        return notes.stream().map(note -> " (" + words(note) + ")").reduce("", String::concat);
    }

    /** A note of a file in words, as all printed forms of a page have it. */
    public static String words(String note) {
        String value = note.substring(note.indexOf('=') + 1);
        if (note.startsWith("repeat=")) {
            return "its last line " + value + " times";
        }
        if (note.startsWith("run=")) {
            return "its last line " + value + " times in one line";
        }
        if (note.startsWith("many=")) {
            return value + " such files, with numbers for the N";
        }
        if (note.startsWith("link=")) {
            return "a link to " + value;
        }
        return note.startsWith("encoding=") ? "saved as " + value : "there is no such file";
    }

    /** Words without backticks: what is typed stands in quotation marks, unless it has its own. */
    static String plain(String markdown) {
        return TYPED.matcher(markdown).replaceAll(match -> Matcher.quoteReplacement(typed(match)));
    }

    private static String typed(MatchResult match) {
        String typed = match.group(1);
        return typed.contains("\"") ? typed : "\"" + typed + "\"";
    }

    /** Lines of the width; each entry of a list begins one, and goes on with its own indent. */
    private static List<String> wrap(String text) {
        List<String> lines = new ArrayList<>();
        String indent = "";
        StringBuilder line = new StringBuilder();
        for (String written : text.lines().toList()) {
            boolean entry = written.startsWith("- ") || written.matches("\\d+\\. .*");
            if (entry && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            indent = entry ? "  " : indent;
            for (String word : written.strip().split(" +", -1)) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(indent);
                } else if (!line.isEmpty()) {
                    line.append(' ');
                }
                line.append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
