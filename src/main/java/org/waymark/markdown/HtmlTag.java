package org.waymark.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of HTML that somebody wrote, with what to write instead.
 *
 * @param shown its beginning, short enough for a message
 * @param name the element's name, or an empty text for a comment and the like
 */
record HtmlTag(String shown, String name, boolean isClosing) {

    private static final int LONGEST = 40;
    private static final Pattern NAME = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)");
    private static final Map<String, String> INSTEAD =
            Map.ofEntries(
                    Map.entry("a", "write a link: [words](link:its-id)"),
                    Map.entry("b", "write **words** for strong words"),
                    Map.entry("strong", "write **words** for strong words"),
                    Map.entry("i", "write *words* for stressed words"),
                    Map.entry("em", "write *words* for stressed words"),
                    Map.entry("br", "end the line with a backslash to break it"),
                    Map.entry("img", "write a picture: ![what it shows](images/its-name.svg)"),
                    Map.entry("table", "write a Markdown table, with | between the cells"),
                    Map.entry("details", "write a block: ::: details Summary words"),
                    Map.entry("ul", "write a list: lines that begin with a hyphen"),
                    Map.entry("ol", "write a list: lines that begin with 1. and 2."),
                    Map.entry("p", "leave an empty line between paragraphs"),
                    Map.entry("", "take it away: Markdown has no hidden notes"));

    static HtmlTag of(String literal) {
        String first = literal.strip().lines().findFirst().orElse("");
        int end = first.indexOf('>');
        String tag = end < 0 ? first : first.substring(0, end + 1);
        String shown = tag.length() > LONGEST ? tag.substring(0, LONGEST) + "…" : tag;
        Matcher name = NAME.matcher(tag);
        boolean named = name.lookingAt();
        return new HtmlTag(
                shown,
                named ? name.group(2).toLowerCase(Locale.ROOT) : "",
                named && !name.group(1).isEmpty());
    }

    String hint() {
        return INSTEAD.getOrDefault(name, "write it in Markdown, or as `code` to show it");
    }
}
