package org.waymark.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One element of the structure tree while it grows. Blocks add their tags in source order; marks
 * inside a line join their parent when their first letter is drawn, because only then is it known
 * what stands before them.
 */
final class Tag {

    private final Role role;
    private final @Nullable Tag parent;
    private final List<Kid> kids = new ArrayList<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private boolean attached;
    private boolean part;
    private String reference = "";

    private Tag(Role role, @Nullable Tag parent) {
        this.role = role;
        this.parent = parent;
    }

    /** What an element of the tree holds, in reading order. */
    sealed interface Kid {

        record Child(Tag tag) implements Kid {}

        /** Marked content of a page. */
        record Content(int page, int mark) implements Kid {}

        /** An annotation, by its number in the file. */
        record Annotation(int page, int number) implements Kid {}
    }

    /**
     * An attribute of the PDF standard.
     *
     * @param owner who defined it: Layout, List or Table
     * @param value a String for a name, an Integer, or a List of Doubles
     */
    record Attribute(String owner, String key, Object value) {}

    static Tag document() {
        Tag document = new Tag(Role.DOCUMENT, null);
        document.attached = true;
        return document;
    }

    /** A new last child. */
    Tag add(Role child) {
        Tag tag = new Tag(child, this);
        tag.attach();
        return tag;
    }

    /** A new child that takes its place when it is first drawn. */
    Tag later(Role child) {
        return new Tag(child, this);
    }

    /**
     * A place among the children for content of this tag itself, when blocks come before or after
     * it. It is not an element of its own.
     */
    Tag part() {
        Tag tag = add(role);
        tag.part = true;
        return tag;
    }

    boolean isPart() {
        return part;
    }

    Tag word(String key, String value) {
        words.put(key, value);
        return this;
    }

    Tag attribute(String owner, String key, Object value) {
        attributes.add(new Attribute(owner, key, value));
        return this;
    }

    void addContent(int page, int mark) {
        attach();
        kids.add(new Kid.Content(page, mark));
    }

    void addAnnotation(int page, int number) {
        attach();
        kids.add(new Kid.Annotation(page, number));
    }

    /** Takes its place among its parent's children, before anything is in it. */
    void take() {
        attach();
    }

    private void attach() {
        if (!attached && parent != null) {
            attached = true;
            parent.attach();
            parent.kids.add(new Kid.Child(this));
        }
    }

    Role role() {
        return role;
    }

    @Nullable Tag parent() {
        return parent;
    }

    /** An entry of the contents tells which place it speaks of. */
    Tag refersTo(String id) {
        reference = id;
        return this;
    }

    /** The place that this speaks of, or empty. */
    String reference() {
        return reference;
    }

    List<Kid> kids() {
        return kids;
    }

    /** Alt, E, Lang and the like. */
    Map<String, String> words() {
        return words;
    }

    List<Attribute> attributes() {
        return attributes;
    }
}
