package org.waymark.load;

/** Turns YAML's places, which count whole characters, into Java's, which count halves of some. */
final class CodePoints {

    private final int[] offsets;

    CodePoints(String text) {
        boolean simple = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
        this.offsets = simple ? new int[0] : offsets(text);
    }

    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        int offset = 0;
        for (int i = 0; i < offsets.length - 1; i++) {
            offsets[i] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
        offsets[offsets.length - 1] = offset;
        return offsets;
    }

    int offset(int codePoint) {
        return offsets.length == 0 ? codePoint : offsets[Math.min(codePoint, offsets.length - 1)];
    }
}
