package org.waymark.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.AssetFile;
import org.waymark.content.Consultation;
import org.waymark.content.Fact;
import org.waymark.content.Guide;
import org.waymark.content.Hub;
import org.waymark.content.HubProfile;
import org.waymark.content.Link;
import org.waymark.content.Meaning;
import org.waymark.content.Meaning.Item;
import org.waymark.content.Meaning.Kind;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.content.Ref;
import org.waymark.content.Term;
import org.waymark.problem.Position;

/** Takes down what a hub says, so that it can be compared with what it said before. */
public final class Meanings {

    private final Hub hub;
    private final Digests digests;
    private final Set<String> paths;
    private final @Nullable Page glossary;
    private final @Nullable Page pathway;

    private Meanings(Site site, SitePlan plan) {
        this.hub = site.hub();
        this.digests = new Digests(site);
        this.paths =
                plan.outputs().stream()
                        .map(one -> one.path().value())
                        .filter(LostAddresses::isKept)
                        .collect(Collectors.toUnmodifiableSet());
        this.glossary = site.page(Page.Layout.GLOSSARY);
        this.pathway = site.page(Page.Layout.PATHWAY);
    }

    public static Meaning of(Site site, SitePlan plan) {
        return new Meanings(site, plan).whole();
    }

    private Meaning whole() {
        HubProfile profile = hub.profile();
        return new Meaning(
                profile.name(),
                profile.address().toString(),
                items(),
                hub.changes().stream()
                        .map(note -> new Meaning.Note(note.on(), digests.of(note)))
                        .toList(),
                paths,
                profile.withdrawn().stream().map(Ref::id).toList());
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        items.addAll(each(hub.options(), this::option));
        items.addAll(each(hub.npqs(), this::npq));
        items.addAll(each(hub.reference().facts(), this::fact));
        items.addAll(each(hub.pages(), this::page));
        if (hub.guide() != null) {
            addGuide(hub.guide(), items);
        }
        items.addAll(each(hub.consultations(), this::consultation));
        items.add(pathway());
        items.addAll(each(hub.reference().links(), this::link));
        items.addAll(each(hub.reference().terms(), this::term));
        items.addAll(each(hub.images(), Meanings::picture));
        items.add(profile());
        return items;
    }

    /** In their order, by all threads of the pool. */
    private static <T> List<Item> each(List<T> records, Function<T, Item> item) {
        return records.parallelStream().map(item).toList();
    }

    /** What is told of an item besides what its record says. */
    private record Told(
            Kind kind, String id, String title, Position position, @Nullable String path) {

        Item with(Map<String, String> parts, List<Ref> aliases, String wording) {
            List<String> former = aliases.stream().map(Ref::id).toList();
            String digest = Digests.of(parts);
            return new Item(kind, id, title, position, path, digest, parts, former, wording);
        }
    }

    private Item option(Option one) {
        String path = Planner.path(new Subject.OfOption(one)).value();
        return new Told(Kind.OPTION, one.id(), one.title(), one.position(), path)
                .with(digests.parts(one), one.aliases(), "");
    }

    private Item npq(Npq one) {
        String path = Planner.path(new Subject.OfNpq(one)).value();
        return new Told(Kind.NPQ, one.id(), one.title(), one.position(), path)
                .with(digests.parts(one), one.aliases(), "");
    }

    private Item page(Page one) {
        return new Told(Kind.PAGE, one.id(), one.title(), one.position(), path(one))
                .with(digests.parts(one), one.aliases(), "");
    }

    private static @Nullable String path(@Nullable Page page) {
        return page == null ? null : Planner.path(new Subject.OfPage(page)).value();
    }

    private Item consultation(Consultation one) {
        String path = Planner.path(new Subject.OfConsultation(one)).value();
        return new Told(Kind.CONSULTATION, one.id(), one.title(), one.position(), path)
                .with(digests.parts(one), one.aliases(), "");
    }

    private Item fact(Fact one) {
        return new Told(Kind.FACT, one.id(), one.id(), one.position(), null)
                .with(digests.parts(one), List.of(), one.now());
    }

    /** A link that no reader meets has no address in the site. */
    private Item link(Link one) {
        String path = Planner.redirect(one.id()).value();
        @Nullable String met = paths.contains(path) ? path : null;
        return new Told(Kind.LINK, one.id(), one.title(), one.position(), met)
                .with(digests.parts(one), one.aliases(), one.url().toString());
    }

    private Item term(Term one) {
        String page = path(glossary);
        @Nullable String path = page == null ? null : page + "#term-" + one.id();
        return new Told(Kind.TERM, one.id(), one.term(), one.position(), path)
                .with(digests.parts(one), List.of(), "");
    }

    /** The guide's own words; each of its steps is an item of its own. */
    private void addGuide(Guide guide, List<Item> items) {
        String path = Planner.path(new Subject.OfGuide(guide, null)).value();
        Guide own =
                new Guide(
                        guide.position(),
                        guide.title(),
                        guide.summary(),
                        guide.mostQuestions(),
                        List.of(),
                        List.of());
        Map<String, String> parts = new LinkedHashMap<>(digests.parts(own));
        guide.questions().stream()
                .limit(1)
                .forEach(first -> parts.put("first question", Digests.sha256(first.id())));
        items.add(
                new Told(Kind.GUIDE, Guide.ID, guide.title(), guide.position(), path)
                        .with(parts, List.of(), ""));
        guide.steps().forEach(step -> items.add(step(guide, step)));
    }

    private Item step(Guide guide, Guide.Step step) {
        String path = Planner.path(new Subject.OfGuide(guide, step)).value();
        return new Told(Kind.STEP, step.id(), step.title(), step.position(), path)
                .with(digests.parts((Record) step), List.of(), "");
    }

    private Item pathway() {
        Position position = hub.pathway().note().start();
        String title = pathway == null ? "Pathway" : pathway.title();
        return new Told(Kind.PATHWAY, "pathway", title, position, path(pathway))
                .with(digests.parts(hub.pathway()), List.of(), "");
    }

    private static Item picture(AssetFile one) {
        Map<String, String> parts = Map.of("picture", Digests.sha256(one.bytes()));
        return new Told(Kind.PICTURE, one.path(), one.path(), Position.of(one.source()), one.path())
                .with(parts, List.of(), "");
    }

    private Item profile() {
        HubProfile one = hub.profile();
        return new Told(Kind.HUB, "hub", one.name(), one.position(), "index.html")
                .with(digests.parts(one), List.of(), "");
    }
}
