package org.waymark.site;

/** The files in which a hub's sign is published; between them they serve all browsers. */
public enum IconFile {
    /** For tabs. */
    DRAWING("icons/icon.svg", 0),
    /** For home screens. */
    SMALL("icons/icon-192.png", 192),
    /** For home screens with many pixels. */
    LARGE("icons/icon-512.png", 512),
    /** For home screens that cut icons to a form of their own. */
    MASKABLE("icons/maskable-512.png", 512),
    /** For the home screens of Apple's devices. */
    TOUCH("icons/apple-touch-icon.png", 180),
    /** What browsers ask for unasked, as when a PDF is opened. */
    FAVICON("favicon.ico", 32);

    private final String path;
    private final int side;

    IconFile(String path, int side) {
        this.path = path;
        this.side = side;
    }

    /** Where it stands in the site. */
    public String path() {
        return path;
    }

    /** Its width and height in pixels; 0 for any. */
    public int side() {
        return side;
    }
}
