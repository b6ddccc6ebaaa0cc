package org.waymark.problem;

/** Colours words, or leaves them as they are. */
record Ink(boolean colour) {

    String bold(String words) {
        return paint("1", words);
    }

    String faint(String words) {
        return paint("2", words);
    }

    String caret(String words) {
        return paint("1;36", words);
    }

    String severity(Severity severity, String words) {
        return paint(severity == Severity.ERROR ? "1;31" : "1;33", words);
    }

    private String paint(String style, String words) {
        return colour ? "\u001b[" + style + "m" + words + "\u001b[0m" : words;
    }
}
