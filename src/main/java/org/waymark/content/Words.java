package org.waymark.content;

import java.util.List;
import java.util.Locale;

/** Small turns of English that several outputs need. */
public final class Words {

    private Words() {}

    /** A title inside a sentence: its first letter small, unless it begins with an abbreviation. */
    public static String inSentence(String title) {
        boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return title.isEmpty() || abbreviation
                ? title
                : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
