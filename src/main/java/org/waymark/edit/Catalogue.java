package org.waymark.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.content.Consultation;
import org.waymark.content.Fact;
import org.waymark.content.Hub;
import org.waymark.content.Link;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.content.Term;
import org.waymark.problem.Nearest;
import org.waymark.problem.Position;

/** What is in a hub already: its ids, where they stand, and what a reference can name. */
record Catalogue(Hub hub) {

    /** An entry that is there; without a place in a list its order is 0. */
    record Entry(String id, int order, Position position) {}

    List<Entry> entries(Kind kind) {
        return switch (kind) {
            case OPTION -> hub.options().stream().map(Catalogue::entry).toList();
            case NPQ -> hub.npqs().stream().map(Catalogue::entry).toList();
            case PAGE -> hub.pages().stream().map(Catalogue::entry).toList();
            case CONSULTATION -> hub.consultations().stream().map(Catalogue::entry).toList();
            case LINK -> hub.reference().links().stream().map(Catalogue::entry).toList();
            case FACT -> hub.reference().facts().stream().map(Catalogue::entry).toList();
            case TERM -> hub.reference().terms().stream().map(Catalogue::entry).toList();
        };
    }

    private static Entry entry(Option option) {
        return new Entry(option.id(), option.order(), option.position());
    }

    private static Entry entry(Npq npq) {
        return new Entry(npq.id(), npq.order(), npq.position());
    }

    private static Entry entry(Page page) {
        return new Entry(page.id(), page.order(), page.position());
    }

    private static Entry entry(Consultation consultation) {
        return new Entry(consultation.id(), 0, consultation.position());
    }

    private static Entry entry(Link link) {
        return new Entry(link.id(), 0, link.position());
    }

    private static Entry entry(Fact fact) {
        return new Entry(fact.id(), 0, fact.position());
    }

    private static Entry entry(Term term) {
        return new Entry(term.id(), 0, term.position());
    }

    /** What each key that holds ids refers to. */
    private static final Map<String, Kind> REFERENCES =
            Map.of(
                    "source", Kind.LINK,
                    "link", Kind.LINK,
                    "links", Kind.LINK,
                    "options", Kind.OPTION,
                    "npqs", Kind.NPQ,
                    "see", Kind.TERM);

    /** What is wrong with ids that nothing has. */
    Optional<String> unknown(String key, List<String> ids) {
        Kind kind = REFERENCES.get(key);
        if (kind == null) {
            return Optional.empty();
        }
        List<String> known = entries(kind).stream().map(Entry::id).toList();
        return ids.stream()
                .filter(id -> !known.contains(id))
                .findFirst()
                .map(id -> missing(kind, id, known));
    }

    private static String missing(Kind kind, String id, List<String> known) {
        String hint =
                Nearest.to(id, known)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("add it first with \"waymark new " + kind.word() + "\"");
        return "there is no " + kind.word() + " \"" + id + "\": " + hint;
    }

    /** The files of the link catalogue. */
    List<String> linkFiles() {
        return hub.reference().links().stream()
                .map(link -> link.position().file())
                .distinct()
                .sorted()
                .toList();
    }

    Stream<Entry> sameId(Kind kind, String id) {
        return entries(kind).stream().filter(entry -> entry.id().equals(id));
    }
}
