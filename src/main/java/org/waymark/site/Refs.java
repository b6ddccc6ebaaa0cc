package org.waymark.site;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Brand;
import org.waymark.content.Change;
import org.waymark.content.Consultation;
import org.waymark.content.Feedback;
import org.waymark.content.Guide;
import org.waymark.content.Hub;
import org.waymark.content.HubProfile;
import org.waymark.content.Link;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Pathway;
import org.waymark.content.Ref;
import org.waymark.content.Term;
import org.waymark.markdown.Reference;
import org.waymark.markdown.Scheme;

/** The references that stand in front matter and JSON rather than in running text. */
final class Refs {

    private Refs() {}

    static List<Reference> of(Hub hub) {
        Hub.Reference reference = hub.reference();
        return Stream.of(
                        ofHub(hub.profile()),
                        ofBrand(hub.profile().brand()),
                        hub.npqs().stream().flatMap(Refs::ofNpq),
                        hub.options().stream().flatMap(Refs::ofOption),
                        hub.consultations().stream().flatMap(Refs::ofConsultation),
                        reference.links().stream().flatMap(Refs::ofLink),
                        reference.facts().stream().flatMap(fact -> one(Scheme.LINK, fact.source())),
                        reference.terms().stream().flatMap(Refs::ofTerm),
                        hub.pathway().stages().stream().flatMap(Refs::ofStage),
                        hub.changes().stream().flatMap(Refs::ofChange),
                        Stream.ofNullable(hub.guide()).flatMap(Refs::ofGuide))
                .flatMap(stream -> stream)
                .toList();
    }

    private static Stream<Reference> ofBrand(@Nullable Brand brand) {
        Brand.Logo logo = brand == null ? null : brand.logo();
        return one(Scheme.IMAGE, logo == null ? null : logo.image());
    }

    private static Stream<Reference> ofHub(HubProfile hub) {
        Feedback feedback = hub.feedback();
        return Stream.concat(
                one(Scheme.LINK, hub.website()),
                one(Scheme.PAGE, feedback == null ? null : feedback.contact()));
    }

    private static Stream<Reference> ofNpq(Npq npq) {
        return one(Scheme.LINK, npq.course().link());
    }

    private static Stream<Reference> ofOption(Option option) {
        return option.relations().stream().flatMap(to -> one(Scheme.OPTION, to.to()));
    }

    private static Stream<Reference> ofConsultation(Consultation consultation) {
        return all(Scheme.LINK, consultation.links());
    }

    private static Stream<Reference> ofLink(Link link) {
        return Stream.concat(all(Scheme.OPTION, link.options()), all(Scheme.NPQ, link.npqs()));
    }

    private static Stream<Reference> ofTerm(Term term) {
        return Stream.concat(one(Scheme.LINK, term.link()), all(Scheme.TERM, term.see()));
    }

    private static Stream<Reference> ofStage(Pathway.Stage stage) {
        return stage.steps().stream()
                .flatMap(
                        step ->
                                Stream.concat(
                                        one(Scheme.NPQ, step.npq()),
                                        one(Scheme.LINK, step.link())));
    }

    private static Stream<Reference> ofChange(Change change) {
        return Stream.of(
                        all(Scheme.OPTION, change.options()),
                        all(Scheme.NPQ, change.npqs()),
                        all(Scheme.PAGE, change.pages()))
                .flatMap(stream -> stream);
    }

    private static Stream<Reference> ofGuide(Guide guide) {
        return guide.results().stream()
                .flatMap(result -> result.options().stream())
                .flatMap(suggestion -> one(Scheme.OPTION, suggestion.option()));
    }

    private static Stream<Reference> all(Scheme scheme, List<Ref> refs) {
        return refs.stream().flatMap(ref -> one(scheme, ref));
    }

    private static Stream<Reference> one(Scheme scheme, @Nullable Ref ref) {
        return Stream.ofNullable(ref)
                .filter(to -> !to.isAbsent())
                .map(to -> new Reference(scheme, to.id(), null, true, to.position()));
    }
}
