package org.waymark.bench;

import java.util.regex.Pattern;

/** Where the generators put the pages of a corpus. */
enum Tool {
    WAYMARK("consultations/%s.html", "npqs/%s.html", "content/consultations/%s.md", "target/site"),
    HUGO("docs/%s/index.html", "npqs/%s/index.html", "content/docs/%s.md", "public");

    private final String page;
    private final String group;
    private final String source;
    private final String output;

    Tool(String page, String group, String source, String output) {
        this.page = page;
        this.group = group;
        this.source = source;
        this.output = output;
    }

    /** The page of a document. */
    String page(String id) {
        return page.formatted(id);
    }

    /** The page of a group. */
    String group(String id) {
        return group.formatted(id);
    }

    /** The file in which a document is written. */
    String source(String id) {
        return source.formatted(id);
    }

    /** The folder of the finished site, in that of the project. */
    String output() {
        return output;
    }

    /** What a link to a document looks like. */
    Pattern toDocument() {
        String folder = page.substring(0, page.indexOf('/'));
        return Pattern.compile("href=\"[^\"]*" + folder + "/d\\d");
    }
}
