package org.waymark.site;

/** The forms in which each briefing is printed. */
public enum Format {
    /** The briefing as it is read at a desk. */
    A4("", "theme", ""),
    /** The same on A5 pages, to be folded. */
    BOOKLET("-booklet", "booklet", "booklet"),
    /** The same in large type. */
    LARGE_PRINT("-large-print", "large-print", "large print"),
    /** The options alone, on one page for the wall. */
    POSTER("-poster", "poster", "poster");

    private final String suffix;
    private final String theme;
    private final String words;

    Format(String suffix, String theme, String words) {
        this.suffix = suffix;
        this.theme = theme;
        this.words = words;
    }

    /** The end of the file's name, before {@code .pdf}. */
    String suffix() {
        return suffix;
    }

    /** The name of the print theme that it is set in. */
    public String theme() {
        return theme;
    }

    /** A briefing's title with the format, where that is not the usual one. */
    public String title(String briefing) {
        return words.isEmpty() ? briefing : briefing + " (" + words + ")";
    }
}
