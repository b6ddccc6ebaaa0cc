package org.waymark.problem;

/**
 * One line of a file made fit to print: cut around a column when it is long, tabs as spaces, and
 * nothing in it that could steer a terminal.
 *
 * @param line what to print
 * @param blank as many spaces as the part of the line before the column is wide
 */
record Excerpt(String line, String blank) {

    private static final int BEFORE = 60;
    private static final int WIDTH = 100;
    private static final String CUT = "…";

    /**
     * @param column UTF-16 column from 1 that must be visible; 0 for the line's beginning
     */
    static Excerpt of(String line, int column) {
        int place = whole(line, Math.min(Math.max(column - 1, 0), line.length()));
        int from = line.length() <= WIDTH ? 0 : whole(line, Math.max(0, place - BEFORE));
        int to = whole(line, Math.min(line.length(), from + WIDTH));
        String left = (from > 0 ? CUT : "") + printable(line.substring(from, place));
        String right = printable(line.substring(place, to)) + (to < line.length() ? CUT : "");
        return new Excerpt((left + right).stripTrailing(), " ".repeat(width(left)));
    }

    /** The index itself, or the one before when it falls between the halves of a character. */
    private static int whole(String line, int index) {
        boolean halved =
                index > 0
                        && index < line.length()
                        && Character.isLowSurrogate(line.charAt(index))
                        && Character.isHighSurrogate(line.charAt(index - 1));
        return halved ? index - 1 : index;
    }

    /** The text without anything that could steer a terminal. */
    static String printable(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(printable(c)));
        return out.toString();
    }

    private static String printable(int codePoint) {
        if (codePoint == '\t') {
            return "    ";
        }
        return isSteering(codePoint) ? "\uFFFD" : Character.toString(codePoint);
    }

    /** Control characters, and those that turn the direction of writing round. */
    private static boolean isSteering(int codePoint) {
        return Character.isISOControl(codePoint)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || (codePoint >= 0xD800 && codePoint <= 0xDFFF);
    }

    private static int width(String text) {
        return text.codePoints().map(Excerpt::width).sum();
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** Roughly the East Asian wide and fullwidth characters and the emoji. */
    private static boolean isWide(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    }
}
