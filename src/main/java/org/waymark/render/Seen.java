package org.waymark.render;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private final Map<String, Integer> links = new LinkedHashMap<>();
    private final Set<String> facts = new TreeSet<>();
    private final Set<String> terms = new TreeSet<>();

    /** What follows a link on paper, where nobody can follow it. */
    enum Marks {
        NONE,
        /** Its number in the section's list of links. */
        NUMBER,
        /** Its address, where no list follows. */
        ADDRESS
    }

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
            case FACT -> noted(facts, reference, target);
            case TERM -> noted(terms, reference, target);
            case NPQ, OPTION, PAGE, IMAGE -> target;
        };
    }

    /** The same targets without a memory. */
    Targets unseen() {
        return targets;
    }

    /** The ids of links in reading order: the first has number 1. */
    List<String> links() {
        return new ArrayList<>(links.keySet());
    }

    List<String> facts() {
        return List.copyOf(facts);
    }

    List<String> terms() {
        return List.copyOf(terms);
    }

    private int number(String link) {
        return links.computeIfAbsent(link, id -> links.size() + 1);
    }

    private Target marked(Target target, String link) {
        int number = number(link);
        String mark =
                switch (marks) {
                    case NONE -> null;
                    case NUMBER -> "[" + number + "]";
                    case ADDRESS -> "(" + printed(target) + ")";
                };
        return new Target(target.href(), target.text(), mark);
    }

    private static String printed(Target target) {
        return target.href() == null ? "" : Addresses.printed(URI.create(target.href()));
    }

    private static Target noted(Set<String> ids, Reference reference, Target target) {
        ids.add(reference.id());
        return target;
    }
}
