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

    static Download of(String title, String href, BriefingSize size) {
        String pages = size.pages() == 1 ? "1 page" : size.pages() + " pages";
        String label = title + " (PDF, " + size.kilobytes() + " KB, " + pages + ")";
        return new Download(title, href, label, List.of());
    }

    Download with(List<Download> formats) {
        return new Download(title, href, label, formats);
    }

    /**
     * How large a finished briefing is.
     *
     * @param bytes size of the file
     * @param pages number of pages
     */
    public record BriefingSize(int bytes, int pages) {

        /** Rounded to the nearest 1,000 bytes as file managers do, and never 0. */
        int kilobytes() {
            return Math.max(1, Math.round(bytes / 1000f));
        }
    }
}
