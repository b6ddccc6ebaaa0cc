package org.waymark.edit;

import java.util.Comparator;

/**
 * Something in a draft that a person must look at.
 *
 * @param file the name of the draft's file
 * @param around the words around the place
 * @param message what it is and what to do
 */
record Finding(String file, int line, String around, String message)
        implements Comparable<Finding> {

    private static final int LONGEST = 60;

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::file)
                    .thenComparingInt(Finding::line)
                    .thenComparing(Finding::message)
                    .thenComparing(Finding::around);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** Two lines, as they are printed. */
    String text(String folder) {
        String words = around.isEmpty() ? "" : "  “" + around + "”\n";
        return folder + "/" + file + ":" + line + ": " + message + "\n" + words;
    }

    /** The words around a place in a text. */
    static String around(String text, int start, int end) {
        int room = Math.max(0, LONGEST - (end - start)) / 2;
        int from = Math.max(0, start - room);
        int to = Math.min(text.length(), end + room);
        return (from > 0 ? "…" : "")
                + text.substring(from, to).strip()
                + (to < text.length() ? "…" : "");
    }
}
