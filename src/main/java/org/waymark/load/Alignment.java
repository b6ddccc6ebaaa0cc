package org.waymark.load;

import java.util.ArrayList;
import java.util.List;
import org.waymark.content.Prose;

/**
 * Finds where the characters of a value stand in its file: escapes, doubled quotation marks and
 * folded lines make a value shorter than what was written.
 */
final class Alignment {

    /** How a value was written. */
    enum Style {
        PLAIN,
        SINGLE,
        DOUBLE
    }

    private final TextFile file;
    private final String source;
    private final String value;
    private final Style style;
    private final List<Prose.Jump> jumps = new ArrayList<>();
    private int from;
    private int to;
    private boolean jumped = true;

    private Alignment(TextFile file, int start, String value, Style style) {
        this.file = file;
        this.source = file.text();
        this.value = value;
        this.style = style;
        this.from = start;
    }

    /**
     * The jumps of a value; never empty.
     *
     * @param start index in the file of the value's first character, inside its quotation marks
     */
    static List<Prose.Jump> of(TextFile file, int start, String value, Style style) {
        Alignment alignment = new Alignment(file, start, value, style);
        boolean more = true;
        while (more && alignment.to < value.length() && alignment.from < file.text().length()) {
            more = alignment.step();
        }
        return alignment.jumps(start);
    }

    private List<Prose.Jump> jumps(int start) {
        if (jumps.isEmpty()) {
            jumps.add(new Prose.Jump(0, file.at(start)));
        }
        return jumps;
    }

    /** Takes the next characters of both sides; false when they no longer fit together. */
    private boolean step() {
        if (isBlank(source, from)) {
            return blank(afterBlank(source, from));
        }
        if (style == Style.DOUBLE && source.startsWith("\\\n", from)) {
            int end = afterBlank(source, from + 1);
            to = afterEmptyLines(source.substring(from + 1, end));
            from = end;
            jumped = true;
            return true;
        }
        mark();
        return take();
    }

    /** White space; with a line break in it, YAML folds it. */
    private boolean blank(int end) {
        String written = source.substring(from, end);
        boolean folds = written.indexOf('\n') >= 0;
        if (!folds) {
            mark();
        }
        boolean same = folds || value.startsWith(written, to);
        from = end;
        to = folds ? afterFold(written) : to + written.length();
        jumped = folds || jumped;
        return same;
    }

    /** One line's end becomes a blank, and of several all but the first stay (YAML 1.2, 6.5). */
    private int afterFold(String written) {
        if (style != Style.DOUBLE) {
            return afterBlank(value, to); // no blank is escaped there, and blocks fold otherwise
        }
        long ends = written.chars().filter(c -> c == '\n').count();
        int end = to;
        for (long left = Math.max(1, ends - 1); left > 0; left--) {
            end += end < value.length() && isBlank(value, end) ? 1 : 0;
        }
        return end;
    }

    /** The end of an escaped line is nothing, and of each empty line behind it one stays. */
    private int afterEmptyLines(String written) {
        int end = to;
        for (long left = written.chars().filter(c -> c == '\n').count(); left > 1; left--) {
            end += end < value.length() && isBlank(value, end) ? 1 : 0;
        }
        return end;
    }

    private void mark() {
        if (jumped) {
            jumps.add(new Prose.Jump(to, file.at(from)));
            jumped = false;
        }
    }

    private boolean take() {
        int written = written();
        int meant = written > 6 ? Character.charCount(value.codePointAt(to)) : 1;
        boolean same = written > 1 || source.charAt(from) == value.charAt(to);
        jumped = written != meant;
        from += written;
        to += meant;
        return same;
    }

    /** How many characters of the file stand for the next character of the value. */
    private int written() {
        char next = source.charAt(from);
        if (style == Style.SINGLE && next == '\'') {
            return 2;
        }
        return style == Style.DOUBLE && next == '\\' ? escape() : 1;
    }

    private int escape() {
        char kind = from + 1 < source.length() ? source.charAt(from + 1) : ' ';
        return switch (kind) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private static int afterBlank(String text, int index) {
        int end = index;
        while (end < text.length() && isBlank(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(String text, int index) {
        return " \t\n".indexOf(text.charAt(index)) >= 0;
    }
}
