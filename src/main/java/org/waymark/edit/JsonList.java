package org.waymark.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.load.JsonText;

/**
 * A JSON file that is one list of entries, as text: so that an entry can be put into it and every
 * other byte stays. The file has been read before; its syntax is right.
 */
final class JsonList {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*+:\\s*+\"([^\"]*+)\"");

    private final String text;
    private final List<Entry> entries = new ArrayList<>();
    private int open;
    private int close;

    /** Where an entry stands in the text, from its first bracket to behind its last. */
    private record Entry(int start, int end, String id) {}

    JsonList(String text) {
        this.text = text;
        scan();
    }

    /** Finds the brackets of the list, which is at depth 2, and of its entries. */
    private void scan() {
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                i = endOfText(i);
            } else if (c == '{' || c == '[') {
                depth++;
                open = depth == 2 ? i : open;
                start = depth == 3 ? i : start;
            } else if (c == '}' || c == ']') {
                close = depth == 2 ? i : close;
                if (depth == 3) {
                    entries.add(new Entry(start, i + 1, id(start, i)));
                }
                depth--;
            }
        }
    }

    private int endOfText(int quote) {
        int i = quote + 1;
        while (text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private String id(int start, int end) {
        Matcher id = ID.matcher(text).region(start, end);
        return id.find() ? id.group(1) : "";
    }

    /** The text with one more entry: among sorted entries where it belongs, else at the end. */
    String with(Map<String, Object> entry) {
        String line = text.contains("\r\n") ? "\r\n" : "\n";
        String written = JsonText.of(entry, step(), indent()).replace("\n", line);
        if (entries.isEmpty()) {
            String inner = line + indent() + written + line + indentOf(open);
            return text.substring(0, open + 1) + inner + text.substring(close);
        }
        int place = place((String) entry.getOrDefault("id", ""));
        if (place == entries.size()) {
            int end = entries.get(place - 1).end();
            return text.substring(0, end) + "," + line + indent() + written + text.substring(end);
        }
        int start = entries.get(place).start();
        String before = text.substring(0, start) + written + "," + line + indent();
        return before + text.substring(start);
    }

    private int place(String id) {
        List<String> ids = entries.stream().map(Entry::id).toList();
        boolean sorted = ids.equals(ids.stream().sorted().toList());
        int later = 0;
        while (later < ids.size() && ids.get(later).compareTo(id) <= 0) {
            later++;
        }
        return sorted ? later : ids.size();
    }

    /** The white space before an entry. */
    private String indent() {
        return entries.isEmpty() ? indentOf(open) + "  " : indentOf(entries.get(0).start());
    }

    /** What each level is indented by more than the one around it. */
    private String step() {
        String outer = indentOf(open);
        String inner = indent();
        return inner.length() > outer.length() ? inner.substring(outer.length()) : "  ";
    }

    /** The white space that begins the line of a place. */
    private String indentOf(int place) {
        int line = text.lastIndexOf('\n', place) + 1;
        int end = line;
        while (" \t".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return text.substring(line, end);
    }
}
