package org.waymark.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.markdown.Reference;
import org.waymark.markdown.Scheme;
import org.waymark.markdown.Target;
import org.waymark.markdown.Targets;

/**
 * Notes which references a text really shows, in reading order, so that lists of links and facts
 * name just those. One for each section; not shared between threads.
 */
final class Seen implements Targets {

    private final Targets targets;
    private final Marks marks;
    private final Map<String, Named> named = new LinkedHashMap<>();
    private final Set<String> facts = new TreeSet<>();
    private final Set<String> terms = new TreeSet<>();

    /** What follows a link on paper, where nobody can follow it. */
    enum Marks {
        NONE,
        /** Its number in the section's list of links and pages. */
        NUMBER,
        /** Its address, where no list follows. */
        ADDRESS
    }

    /**
     * A link or page in the section's list.
     *
     * @param link the link's id, or null for a page of this site
     */
    record Named(@Nullable String link, Target target, int number) {}

    Seen(Targets targets, Marks marks) {
        this.targets = targets;
        this.marks = marks;
    }

    @Override
    public Target of(Reference reference) {
        Target target = targets.of(reference);
        if (target.href() == null && reference.scheme() != Scheme.FACT) {
            return target;
        }
        return switch (reference.scheme()) {
            case LINK -> marked(target, reference.id());
            case NPQ, PAGE -> isElsewhere(target) ? marked(target, null) : target;
            case FACT -> noted(facts, reference, target);
            case TERM -> noted(terms, reference, target);
            case OPTION, IMAGE -> target;
        };
    }

    /** The same targets without a memory. */
    Targets unseen() {
        return targets;
    }

    /** Links, and on paper pages of this site, in reading order: the first has number 1. */
    List<Named> named() {
        return new ArrayList<>(named.values());
    }

    List<String> facts() {
        return List.copyOf(facts);
    }

    List<String> terms() {
        return List.copyOf(terms);
    }

    /** Whether a reader of paper must leave the page: on the web everything is a step away. */
    private boolean isElsewhere(Target target) {
        return marks != Marks.NONE && target.href() != null && !target.href().startsWith("#");
    }

    private Target marked(Target target, @Nullable String link) {
        String key = link == null ? String.valueOf(target.href()) : link;
        Named one = named.computeIfAbsent(key, absent -> new Named(link, target, named.size() + 1));
        String mark =
                switch (marks) {
                    case NONE -> null;
                    case NUMBER -> "[" + one.number() + "]";
                    case ADDRESS -> target.mark();
                };
        return new Target(target.href(), target.text(), mark);
    }

    private static Target noted(Set<String> ids, Reference reference, Target target) {
        ids.add(reference.id());
        return target;
    }
}
