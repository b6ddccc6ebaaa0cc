package org.waymark.markdown;

/** Where a text is read. */
public enum Medium {
    WEB,
    PRINT
}
