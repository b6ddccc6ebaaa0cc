package org.waymark.content;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An address with places to fill in, as in {@code https://host.uk/edit/{path}}.
 *
 * @param text the address; a place is a word in braces
 */
public record AddressPattern(String text) {

    /**
     * The whole address. What is filled in is percent-encoded (RFC 3986), but for slashes: they
     * divide a file's path, and a query may hold them.
     *
     * @param values what to fill in, by the words in braces
     */
    public String fill(Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", encoded(value.getValue()));
        }
        return filled;
    }

    /** Java's encoder is made for forms, which have three habits of their own. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~")
                .replace("%2F", "/");
    }
}
