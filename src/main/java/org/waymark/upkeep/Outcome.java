package org.waymark.upkeep;

/** What a check of an address says about it. */
enum Outcome {
    /** It leads where it should. */
    FINE,
    /** It leads nowhere: on three different days, and it is given up. */
    FAILED,
    /** A person at a browser may well get there. */
    UNCLEAR
}
