package org.waymark.markdown;

/**
 * Keeps characters out of the output that no XML document may hold, however they came in, and
 * control characters, which HTML takes for mistakes and terminals for commands.
 */
final class XmlCharacters {

    private XmlCharacters() {}

    /** The text with a replacement character for each one that must not be there. */
    static String clean(String text) {
        int first = firstForbidden(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
        text.substring(first)
                .codePoints()
                .forEach(point -> clean.appendCodePoint(allowed(point) ? point : 0xFFFD));
        return clean.toString();
    }

    private static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) || !allowed(c)) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point < 0x7F)
                || (point >= 0xA0 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || (point >= 0x10000 && point <= 0x10FFFF);
    }
}
