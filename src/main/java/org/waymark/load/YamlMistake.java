package org.waymark.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;

/**
 * Says in plain words what is wrong with YAML, by what the YAML reader complains of and by what
 * stands in the line: its own words are for programmers.
 */
final class YamlMistake {

    private static final int LONGEST = 1000;
    private static final String QUOTES = "put quotation marks around the text";
    private static final Pattern PAIR = Pattern.compile("( *(?:- +)*)([\\w-]+): +(\\S.*)");
    private static final Pattern NO_SPACE = Pattern.compile(" *(?:- +)*([\\w-]+):([^\\s/].*)");
    private static final Pattern WORDS = Pattern.compile(" *(?:- +)*([^:#]+)");

    private static final Pattern NO_CHARACTER = Pattern.compile("\\\\U[89A-Fa-f][0-9A-Fa-f]{7}");

    private final TextFile file;
    private final String complaint;
    private final Position place;
    private final Position beginning;
    private final String line;

    YamlMistake(TextFile file, MarkedYamlEngineException e) {
        this.file = file;
        this.complaint = Optional.ofNullable(e.getProblem()).orElse("");
        CodePoints codePoints = new CodePoints(file.text());
        this.place = position(codePoints, e.getProblemMark());
        this.beginning = position(codePoints, e.getContextMark());
        this.line = line(place.line());
    }

    /** What the YAML reader stumbles over without a word: the number of no character. */
    static Problem unplaced(TextFile file, int end) {
        Matcher number = NO_CHARACTER.matcher(file.text()).region(0, end);
        return number.find()
                ? escape(file.at(number.start() + 2))
                : new Problem(Code.YAML_SYNTAX, file.at(0), "this cannot be read", null);
    }

    private static Problem escape(Position place) {
        return new Problem(
                Code.YAML_SYNTAX,
                place,
                "\\ has a special meaning between double quotation marks",
                "use single quotation marks around the text, or write \\\\ for \\");
    }

    private Position position(CodePoints codePoints, Optional<Mark> mark) {
        int offset = mark.map(Mark::getIndex).map(codePoints::offset).orElse(0);
        return file.at(Math.min(offset, file.text().length()));
    }

    Problem problem() {
        if (says("TAB")) {
            String hint = "replace the tab by spaces";
            return at(place, "a tab stands here, where only spaces may indent a line", hint);
        }
        if (says("mapping values are not allowed")) {
            return colon();
        }
        if (says("expected <block end>")) {
            return leftover();
        }
        return says("',' or") || says("unexpected end of stream") ? unclosed() : other();
    }

    private boolean says(String words) {
        return complaint.contains(words);
    }

    /** A colon where none can be: in the middle of a value, or after a line that went wrong. */
    private Problem colon() {
        Matcher pair = PAIR.matcher(line);
        if (pair.matches() && pair.start(3) < place.column()) {
            return secondColon(pair);
        }
        int above = place.line() - 1;
        Matcher tight = NO_SPACE.matcher(line(above));
        if (tight.matches()) {
            String hint = "write " + tight.group(1) + ": " + tight.group(2);
            return at(start(above), "a space is missing after the colon", hint);
        }
        return WORDS.matcher(line(above)).matches() ? noColon(above) : indentation();
    }

    private Problem secondColon(Matcher pair) {
        String key = pair.group(2);
        boolean entry = pair.group(1).indexOf('-') >= 0 && !key.matches("[a-z_]+");
        String right =
                entry ? quoted("-", line.substring(pair.start(2))) : quoted(key, pair.group(3));
        String message = "the text after \"" + key + ":\" has another colon";
        Position start = new Position(file.path(), place.line(), pair.start(3) + 1);
        return at(start, message, "put quotation marks around it: " + right);
    }

    private Problem noColon(int number) {
        String hint = "a line begins with a key and a colon, as in title: Share expertise";
        return at(start(number), "there is no colon in this line", hint);
    }

    private Problem indentation() {
        String hint = "begin it below the first letter of the key or the hyphen it belongs with";
        return at(
                start(place.line()),
                "this line is not indented like the lines it belongs with",
                hint);
    }

    /** Something after the end of a value. */
    private Problem leftover() {
        Matcher pair = PAIR.matcher(line);
        boolean inValue = pair.matches() && pair.start(3) < place.column();
        String value = inValue ? pair.group(3) : line.replaceFirst("^ *(- +)+", "");
        if (value.isEmpty() || (!inValue && value.equals(line))) {
            return indentation();
        }
        String key = inValue ? pair.group(2) : "-";
        return switch (value.charAt(0)) {
            case '[', '{' ->
                    at(
                            start(value),
                            "text that begins with " + value.charAt(0) + " needs quotation marks",
                            "write " + quoted(key, value));
            case '\'' ->
                    at(
                            place,
                            "the text ended before this, at its second single quotation mark",
                            "use \"…\" around text that has an apostrophe in it");
            case '"' ->
                    at(
                            place,
                            "the text ended before this, at its second quotation mark",
                            "write \\\" for a quotation mark inside the text");
            default -> indentation();
        };
    }

    private Problem unclosed() {
        String mark = character(beginning);
        if (mark.equals("\"") || mark.equals("'")) {
            String message = "the text that begins here has no closing quotation mark";
            return at(beginning, message, "put " + mark + " at its end");
        }
        if (!mark.equals("[") && !mark.equals("{")) {
            return rare();
        }
        String close = mark.equals("[") ? "]" : "}";
        String hint = "put " + close + " at its end, or quotation marks around it if it is text";
        return at(beginning, "the list that begins with " + mark + " here is not closed", hint);
    }

    private Problem other() {
        if (says("cannot start any token")) {
            return cannotBegin(place);
        }
        if (says("could not find expected ':'")) {
            return noColon(beginning.line());
        }
        if (says("escape")) {
            return escape(place);
        }
        if (says("a comment or a line break")) {
            String hint =
                    "begin the text on the next line, indented, or put quotation marks around it";
            return at(place, "text cannot stand on one line with > or |", hint);
        }
        return rare();
    }

    private Problem rare() {
        if (says("sequence entries are not allowed")) {
            String hint =
                    "begin the list on the next line: each entry on a line of its own after -";
            return at(place, "a list cannot begin on the line of its key", hint);
        }
        Matcher pair = PAIR.matcher(line);
        if (pair.matches() && "*&!%@`]}|>,".indexOf(pair.group(3).charAt(0)) >= 0) {
            return cannotBegin(new Position(file.path(), place.line(), pair.start(3) + 1));
        }
        if (says("<document start>")) {
            String hint = "remove the line of dots above";
            return at(place, "there is a second part after a line of dots", hint);
        }
        String hint = "look at quotation marks, colons and indentation in this line and above it";
        String what = file.path().endsWith(".md") ? "the front matter" : "the file";
        return at(place, what + " cannot be understood from here on", hint);
    }

    private Problem cannotBegin(Position position) {
        return at(position, "text cannot begin with " + character(position) + " here", QUOTES);
    }

    private String character(Position position) {
        String rest = file.text().substring(file.offset(position));
        return rest.isEmpty() ? "" : Character.toString(rest.codePointAt(0));
    }

    private Position start(String value) {
        return new Position(file.path(), place.line(), line.length() - value.length() + 1);
    }

    /** A line, or the beginning of an endless one. */
    private String line(int number) {
        String whole = file.line(number);
        return whole.substring(0, Math.min(whole.length(), LONGEST));
    }

    private Position start(int number) {
        int indent = line(number).length() - line(number).stripLeading().length();
        return new Position(file.path(), number, indent + 1);
    }

    /** A key with its value in quotation marks, fit to be copied. */
    private static String quoted(String key, String value) {
        String text = value.strip();
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        String separator = key.equals("-") ? " " : ": ";
        boolean plain = shown.indexOf('"') < 0 && shown.indexOf('\\') < 0;
        return key + separator + (plain ? '"' + shown + '"' : "'" + shown.replace("'", "''") + "'");
    }

    private Problem at(Position position, String message, @Nullable String hint) {
        return new Problem(Code.YAML_SYNTAX, position, message, hint);
    }
}
