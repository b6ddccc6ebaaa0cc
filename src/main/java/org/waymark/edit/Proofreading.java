package org.waymark.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.edit.Chapter.Placed;
import org.waymark.markdown.Drafted;
import org.waymark.markdown.Drafted.Kind;
import org.waymark.markdown.Drafted.Remark;
import org.waymark.markdown.PositionalWord;

/** Reads a draft for what a person must look at, since no converter can know what was meant. */
final class Proofreading {

    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?]) ");
    private static final String DATED =
            "a year near words about money or a last day grows old; make it a dated fact in"
                    + " facts.json";
    private static final Pattern MONEY =
            Pattern.compile(
                    "(?i)fund|until|deadline|closes|intake|\\bcosts?\\b|\\bfree\\b|scholarship|£|\\bfees?\\b");
    private static final Pattern CAPITALS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_/&.-])[A-Z][A-Z0-9]*[A-Z]s?(?![\\p{L}\\p{N}_/]|[.&]\\p{L})");

    private final Set<String> known;
    private final Set<String> asked = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private Chapter chapter;

    /**
     * @param known the abbreviations that the glossary explains
     */
    Proofreading(Chapter first, Set<String> known) {
        this.chapter = first;
        this.known = Set.copyOf(known);
    }

    static List<Finding> of(List<Chapter> chapters, Set<String> known) {
        Proofreading reading = new Proofreading(chapters.get(0), known);
        for (Chapter one : chapters) {
            reading.chapter = one;
            reading.chapter();
        }
        return reading.findings;
    }

    private void chapter() {
        int level = 1;
        for (int i = 0; i < chapter.blocks().size(); i++) {
            Placed placed = chapter.blocks().get(i);
            Drafted block = placed.block();
            words(placed);
            block.remarks().forEach(remark -> remark(placed, remark));
            if (block.kind() == Kind.HEADING) {
                if (block.level() > level + 1) {
                    whole(
                            placed,
                            "this heading skips a level; give it one # more than the heading before it has");
                }
                level = block.level();
            } else if (block.kind() == Kind.BOLD) {
                whole(placed, "a bold paragraph; if it is a heading, begin it with ## or ###");
            } else if (i > 0) {
                cut(chapter.blocks().get(i - 1), placed);
            }
        }
    }

    /** A full stop is missing, and the next paragraph begins in the middle of a sentence. */
    private void cut(Placed before, Placed placed) {
        String first = before.block().words();
        String second = placed.block().words();
        boolean paragraphs =
                before.block().kind() == Kind.PARAGRAPH && placed.block().kind() == Kind.PARAGRAPH;
        if (paragraphs
                && !first.matches("(?s).*[.!?:;…][\"'”’)]*")
                && second.matches("(?s)\\p{Ll}.*")) {
            whole(placed, "this goes on with the paragraph before it; join the two");
        }
    }

    private void words(Placed placed) {
        String words = placed.block().words();
        for (PositionalWord one : PositionalWord.find(words)) {
            int end = one.start() + one.words().length();
            String around = Finding.around(words, one.start(), end);
            int line = placed.lineOf(one.words(), "");
            findings.add(new Finding(chapter.file(), line, around, one.hint()));
        }
        for (String sentence : SENTENCE.split(words, -1)) {
            Matcher year = YEAR.matcher(sentence);
            if (MONEY.matcher(sentence).find() && year.find()) {
                String around = Finding.around(sentence, year.start(), year.end());
                int line = placed.lineOf(sentence, year.group());
                findings.add(new Finding(chapter.file(), line, around, DATED));
            }
        }
        capitals(placed, words);
    }

    private void capitals(Placed placed, String words) {
        Matcher capitals = CAPITALS.matcher(words);
        while (capitals.find()) {
            String plain = capitals.group().replaceFirst("s$", "");
            if (!known.contains(plain) && asked.add(plain)) {
                String around = Finding.around(words, capitals.start(), capitals.end());
                int line = placed.lineOf(capitals.group(), plain);
                String message = "the glossary does not explain " + plain + "; add it there";
                findings.add(new Finding(chapter.file(), line, around, message));
            }
        }
    }

    private void whole(Placed placed, String message) {
        String words = placed.block().words();
        String around = Finding.around(words, 0, 0);
        findings.add(new Finding(chapter.file(), placed.line(), around, message));
    }

    private void remark(Placed placed, Remark remark) {
        String message =
                switch (remark.need()) {
                    case LINK_NOWHERE ->
                            "a link that led nowhere on the web; only its words are left";
                    case LINK_RAW ->
                            "add this address to the link catalogue, and write link: and its id here";
                    case PICTURE_WORDLESS -> "say between [ and ] what the picture shows";
                    case PICTURE_GUESSED ->
                            "Word made this description up; say in your own words what it shows";
                    case PICTURE_FORMAT ->
                            "browsers do not show such a picture; save it as PNG or SVG";
                    case TABLE_MERGED ->
                            "the table has merged cells; look whether each row still is right";
                    case TABLE_HEADLESS ->
                            "the table has no row of headings; fill in its first row";
                };
        int line = placed.lineOf(remark.words(), "");
        String around =
                remark.words().isEmpty()
                        ? Finding.around(placed.block().words(), 0, 0)
                        : remark.words();
        findings.add(new Finding(chapter.file(), line, around, message));
    }
}
