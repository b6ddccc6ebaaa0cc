package org.waymark.pdf;

/** Why something is drawn that is not part of the text. */
enum Artifact {
    /** Running header and footer, repeated header rows. */
    PAGINATION("/Artifact <</Type /Pagination>> BDC"),
    /** The running header. */
    HEADER("/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC"),
    /** The running footer. */
    FOOTER("/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC"),
    /** Rules, frames, tints, dots, underlines. */
    LAYOUT("/Artifact <</Type /Layout>> BDC");

    private final String operator;

    Artifact(String operator) {
        this.operator = operator;
    }

    /** How it begins in a page's content. */
    String operator() {
        return operator;
    }
}
