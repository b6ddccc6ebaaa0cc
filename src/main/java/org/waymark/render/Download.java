package org.waymark.render;

import java.util.List;

/**
 * A link to a briefing that says what it is before it is followed.
 *
 * @param href where it is, from this page
 * @param label title, format, size and pages, all inside the link text
 * @param others the same briefing in other formats
 */
public record Download(String title, String href, String label, List<Download> others) {

    public Download {
        others = List.copyOf(others);
    }

    static Download of(String title, String href, BriefingFile file) {
        return new Download(title, href, title + " (" + words(file) + ")", List.of());
    }

    /** A preview makes a briefing when it is asked for: its pages do not know how large it is. */
    private static String words(BriefingFile file) {
        String pages = file.pages() == 1 ? "1 page" : file.pages() + " pages";
        return file.pages() == 0 ? "PDF" : "PDF, " + file.kilobytes() + " KB, " + pages;
    }

    Download with(List<Download> formats) {
        return new Download(title, href, label, formats);
    }

    /**
     * What a finished briefing is like.
     *
     * @param bytes size of the file
     * @param pages number of pages
     * @param version the name of its version
     */
    public record BriefingFile(int bytes, int pages, String version) {

        /** Rounded to the nearest 1,000 bytes as file managers do, and never 0. */
        int kilobytes() {
            return Math.max(1, Math.round(bytes / 1000f));
        }
    }
}
