package org.waymark.serve;

/** What open pages are told. */
final class Announcement {

    private Announcement() {}

    /**
     * The project changed.
     *
     * @param number which state it is in now
     * @param whole whether more may have changed than the words of pages
     */
    static String changed(long number, boolean whole) {
        return Browsers.event("changed", "{\"number\":" + number + ",\"whole\":" + whole + "}");
    }

    /** What is known to be wrong changed. */
    static String problems(long number) {
        return Browsers.event("problems", String.valueOf(number));
    }
}
