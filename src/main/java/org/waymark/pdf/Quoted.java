package org.waymark.pdf;

/** Words of a document as messages about it show them: short, on one line, in quotation marks. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** Words from their beginning on. */
    static String of(CharSequence words) {
        String plain = plain(words);
        return plain.length() <= LONGEST
                ? "\"" + plain + "\""
                : "\"" + plain.substring(0, LONGEST).strip() + " …\"";
    }

    /** The last words. */
    static String end(CharSequence words) {
        String plain = plain(words);
        return plain.length() <= LONGEST
                ? "\"" + plain + "\""
                : "\"… " + plain.substring(plain.length() - LONGEST).strip() + "\"";
    }

    private static String plain(CharSequence words) {
        return words.toString().replaceAll("\\s+", " ").strip();
    }
}
