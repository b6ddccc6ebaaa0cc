package org.waymark.site;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Consultation;
import org.waymark.content.Fact;
import org.waymark.content.Link;
import org.waymark.content.Prose;
import org.waymark.markdown.Heading;
import org.waymark.markdown.Reference;
import org.waymark.markdown.Scheme;
import org.waymark.problem.Code;
import org.waymark.problem.Nearest;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/** Does every reference name something, and is every entry of the catalogue referred to? */
final class ReferenceCheck {

    private static final Map<Scheme, Code> UNKNOWN =
            Map.of(
                    Scheme.LINK, Code.LINK_UNKNOWN,
                    Scheme.FACT, Code.FACT_UNKNOWN,
                    Scheme.TERM, Code.TERM_UNKNOWN,
                    Scheme.NPQ, Code.NPQ_UNKNOWN,
                    Scheme.OPTION, Code.OPTION_UNKNOWN,
                    Scheme.PAGE, Code.PAGE_UNKNOWN,
                    Scheme.IMAGE, Code.IMAGE_UNKNOWN);

    private static final Map<Scheme, String> WHERE =
            Map.of(
                    Scheme.LINK, "add it to a file in content/links",
                    Scheme.FACT, "add it to content/facts.json",
                    Scheme.TERM, "add it to content/glossary.json",
                    Scheme.NPQ, "the NPQs are the files in content/npqs",
                    Scheme.OPTION, "the options are the files in content/options",
                    Scheme.PAGE, "the pages are the files in content/pages and consultations",
                    Scheme.IMAGE, "put the picture into content/images");

    private final Site site;
    private final FormerIds former;
    private final ProblemLog log = new ProblemLog();

    ReferenceCheck(Site site) {
        this.site = site;
        this.former = new FormerIds(site.hub());
    }

    List<Problem> problems() {
        List<Reference> inData = Refs.of(site.hub());
        List<Reference> inText = site.documents().references().toList();
        Stream.concat(inData.stream(), inText.stream()).forEach(this::check);
        reportUnused(Stream.concat(inData.stream(), inText.stream()));
        reportShared();
        return log.problems();
    }

    /** Pages and consultations answer to the same scheme, so they share their ids. */
    private void reportShared() {
        for (Consultation consultation : site.hub().consultations()) {
            Subject page = site.entries().pages().get(consultation.id());
            if (page instanceof Subject.OfPage) {
                log.add(
                        Code.ID_DUPLICATE,
                        consultation.position(),
                        "the id \""
                                + consultation.id()
                                + "\" belongs to "
                                + page.position()
                                + " too",
                        "rename one of the two files, so that page:"
                                + consultation.id()
                                + " is clear");
            }
        }
    }

    private void check(Reference reference) {
        Collection<String> known = site.entries().ids(reference.scheme());
        if (!known.contains(reference.id())) {
            reportUnknown(reference, known);
        } else if (reference.fragment() != null) {
            checkFragment(reference, reference.fragment());
        } else if (reference.scheme() == Scheme.FACT) {
            checkExpiry(reference);
        }
    }

    private void reportUnknown(Reference reference, Collection<String> known) {
        Scheme scheme = reference.scheme();
        String message = "no " + noun(scheme) + " called \"" + reference.id() + "\"";
        String hint =
                former.hint(scheme, reference.id())
                        .or(() -> Nearest.hint(reference.id(), known))
                        .orElse(WHERE.getOrDefault(scheme, ""));
        log.add(UNKNOWN.getOrDefault(scheme, Code.LINK_UNKNOWN), at(reference), message, hint);
    }

    private static String noun(Scheme scheme) {
        return scheme == Scheme.NPQ ? "NPQ" : scheme.name().toLowerCase(Locale.ROOT);
    }

    private void checkFragment(Reference reference, String fragment) {
        Prose body = body(reference);
        Set<String> headings =
                body == null
                        ? Set.of()
                        : site.document(body).headings().stream()
                                .map(Heading::id)
                                .collect(Collectors.toSet());
        if (!headings.contains(fragment)) {
            String message =
                    "\"" + reference.id() + "\" has no heading with the id \"" + fragment + "\"";
            String hint =
                    Nearest.hint(fragment, headings)
                            .orElse("its headings: " + String.join(", ", sorted(headings)));
            log.add(Code.BROKEN_FRAGMENT, at(reference), message, hint);
        }
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }

    private @Nullable Prose body(Reference reference) {
        Entries entries = site.entries();
        String id = reference.id();
        return switch (reference.scheme()) {
            case OPTION -> map(entries.options(), id, option -> option.body());
            case NPQ -> map(entries.npqs(), id, npq -> npq.body());
            case PAGE -> map(entries.pages(), id, ReferenceCheck::body);
            default -> null;
        };
    }

    private static <T> @Nullable Prose map(
            Map<String, T> entries, String id, Function<T, @Nullable Prose> body) {
        T entry = entries.get(id);
        return entry == null ? null : body.apply(entry);
    }

    private static @Nullable Prose body(Subject subject) {
        if (subject instanceof Subject.OfGuide) {
            return null;
        }
        return subject instanceof Subject.OfConsultation of
                ? of.consultation().body()
                : ((Subject.OfPage) subject).page().body();
    }

    private void checkExpiry(Reference reference) {
        Fact fact = site.entries().facts().get(reference.id());
        if (fact != null && fact.wording(site.today()) == null) {
            log.add(
                    Code.FACT_EXPIRED,
                    at(reference),
                    "the fact \"" + fact.id() + "\" expired on " + fact.expires(),
                    "check it again at its source, then change its wording and dates in "
                            + fact.position().file()
                            + ", or give it an \"after\" wording");
        }
    }

    private void reportUnused(Stream<Reference> references) {
        Set<String> used =
                references
                        .filter(reference -> reference.scheme() == Scheme.LINK)
                        .map(Reference::id)
                        .collect(Collectors.toSet());
        for (Link link : site.hub().reference().links()) {
            boolean listed =
                    !link.options().isEmpty() || link.audience() == Link.Audience.MAINTAINER;
            if (!listed && !used.contains(link.id())) {
                log.add(
                        Code.LINK_UNUSED,
                        link.position(),
                        "nothing uses the link \"" + link.id() + "\"",
                        "name it in a text, list the options it serves, or remove it");
            }
        }
    }

    private static Position at(Reference reference) {
        return reference.position();
    }
}
