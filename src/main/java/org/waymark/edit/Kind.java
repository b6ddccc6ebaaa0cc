package org.waymark.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.load.Form;

/** What can be added to a project, and where it goes. */
public enum Kind {
    OPTION("options/", "title", true),
    NPQ("npqs/", "title", true),
    PAGE("pages/", "title", false),
    CONSULTATION("consultations/", "title", false),
    LINK("links/", "title", false),
    FACT("facts.json", "", false),
    TERM("glossary.json", "term", false);

    private final String place;
    private final String titleKey;
    private final boolean ordered;

    Kind(String place, String titleKey, boolean ordered) {
        this.place = place;
        this.titleKey = titleKey;
        this.ordered = ordered;
    }

    /** The kind of a word as it is typed. */
    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Kind::word).toList();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key that names it, from which an id can be made; empty when there is none. */
    public String titleKey() {
        return titleKey;
    }

    /** Whether it is an entry of a JSON file rather than a file of its own. */
    public boolean isEntry() {
        return this == LINK || this == FACT || this == TERM;
    }

    /** Whether its files have a place in a list. */
    boolean isOrdered() {
        return ordered;
    }

    /** Its folder or file. */
    String place() {
        return "content/" + place;
    }

    public Form form() {
        return Form.of(word()).orElseThrow();
    }
}
