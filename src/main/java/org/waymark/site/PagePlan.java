package org.waymark.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Extra;
import org.waymark.content.Guide;
import org.waymark.content.Hub;
import org.waymark.content.Npq;
import org.waymark.content.Page;
import org.waymark.content.Prose;
import org.waymark.content.Ref;
import org.waymark.markdown.Reference;
import org.waymark.problem.Position;

/** The pages, briefings and indexes of a site, each with the files that decide its bytes. */
final class PagePlan {

    /** Beside the scripts that read it. */
    private static final String SEARCH_INDEX = "scripts/search-index.js";

    private final Site site;
    private final Hub hub;
    private final ChangeNotes notes;
    private final Set<String> everywhere;
    private final Set<String> chapters;
    private final Set<String> bound;

    PagePlan(Site site) {
        this.site = site;
        this.hub = site.hub();
        this.notes = new ChangeNotes(site);
        this.everywhere = Set.copyOf(everywhere());
        this.chapters = chapters();
        this.bound = bound();
    }

    void addTo(List<Planner.Placed> placed) {
        placed.addAll(subjects().toList().parallelStream().map(this::page).toList());
        if (hub.profile().has(Extra.BRIEFINGS)) {
            hub.npqs().forEach(npq -> placed.addAll(briefings(npq, npq.position())));
            placed.addAll(briefings(null, hub.profile().position()));
            new RedirectPlan(site).addTo(placed);
        }
        placed.add(styleSheet());
        placed.add(index("sitemap.xml", Output.Index.Kind.SITEMAP, everywhere));
        placed.add(index("robots.txt", Output.Index.Kind.ROBOTS, everywhere));
        if (site.page(Page.Layout.SEARCH) != null) {
            placed.add(index(SEARCH_INDEX, Output.Index.Kind.SEARCH, all()));
        }
        new DataPlan(hub, everywhere).addTo(placed, bound);
        placed.add(index("_headers", Output.Index.Kind.HEADERS, everywhere));
        placed.add(redirects());
    }

    private Stream<Subject> subjects() {
        return Stream.of(
                        hub.pages().stream().map(Subject.OfPage::new),
                        hub.npqs().stream().map(Subject.OfNpq::new),
                        hub.options().stream().map(Subject.OfOption::new),
                        hub.consultations().stream().map(Subject.OfConsultation::new),
                        Stream.ofNullable(hub.guide()).flatMap(PagePlan::guide))
                .flatMap(stream -> stream);
    }

    private static Stream<Subject> guide(Guide guide) {
        return Stream.concat(
                Stream.of(new Subject.OfGuide(guide, null)),
                guide.steps().stream().map(step -> new Subject.OfGuide(guide, step)));
    }

    private Planner.Placed page(Subject subject) {
        Output.HtmlPage page =
                new Output.HtmlPage(Planner.path(subject), subject, sources(subject));
        return new Planner.Placed(page, subject.position());
    }

    /** With thousands of pages, those that depend on everything share one set. */
    private Set<String> sources(Subject subject) {
        String own = subject.position().file();
        Set<String> all = subject instanceof Subject.OfNpq ? bound : chapters;
        if (!isPlain(subject) && all.contains(own)) {
            return all;
        }
        Set<String> sources = new TreeSet<>(isPlain(subject) ? everywhere : all);
        sources.add(own);
        sources.addAll(isPlain(subject) ? named(shown(subject)) : Set.of());
        return sources;
    }

    /**
     * Whether a page shows its own text alone, and so nothing of options and NPQs but titles; a
     * worksheet may show the options' questions.
     */
    private boolean isPlain(Subject subject) {
        boolean own =
                subject instanceof Subject.OfConsultation || layout(subject) == Page.Layout.PLAIN;
        return own && !site.plansOptions(subject);
    }

    private static Page.@Nullable Layout layout(Subject subject) {
        return subject instanceof Subject.OfPage of ? of.page().layout() : null;
    }

    /**
     * What a page's own text and the notes of its changes refer to, and for a consultation what is
     * said of its links.
     */
    private Stream<Reference> shown(Subject subject) {
        Stream<Reference> own =
                Stream.concat(
                        site.references(subject).stream(),
                        notes.of(subject).stream().flatMap(note -> referred(note.note())));
        return subject instanceof Subject.OfConsultation of
                ? Stream.concat(own, of.consultation().links().stream().flatMap(this::described))
                : own;
    }

    private Stream<Reference> described(Ref link) {
        return Stream.ofNullable(site.entries().links().get(link.id()))
                .flatMap(known -> referred(known.description()));
    }

    private Stream<Reference> referred(Prose text) {
        return site.document(text).references().stream();
    }

    /** The files of what is named, since its title may stand where it is named. */
    private Set<String> named(Stream<Reference> references) {
        return references
                .flatMap(reference -> subject(reference).stream())
                .map(subject -> subject.position().file())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Subject> subject(Reference reference) {
        Entries entries = site.entries();
        String id = reference.id();
        return switch (reference.scheme()) {
            case NPQ -> Optional.ofNullable(entries.npqs().get(id)).map(Subject.OfNpq::new);
            case OPTION ->
                    Optional.ofNullable(entries.options().get(id)).map(Subject.OfOption::new);
            case PAGE -> Optional.ofNullable(entries.pages().get(id));
            case LINK, FACT, TERM, IMAGE -> Optional.empty();
        };
    }

    private List<Planner.Placed> briefings(@Nullable Npq npq, Position cause) {
        return Stream.of(Format.values())
                .map(
                        format ->
                                new Output.PdfBriefing(
                                        Planner.briefing(npq, format), npq, format, bound))
                .map(briefing -> new Planner.Placed(briefing, cause))
                .toList();
    }

    /** What decides the words of briefings, and so which version they are. */
    private Set<String> bound() {
        Set<String> sources = new TreeSet<>(chapters);
        hub.images().forEach(image -> sources.add(image.source()));
        return Set.copyOf(sources);
    }

    private Planner.Placed styleSheet() {
        Position cause = hub.profile().position();
        Set<String> sources = Set.of(cause.file());
        return new Planner.Placed(
                new Output.StyleSheet(new OutputPath("site.css"), sources), cause);
    }

    /** The files of all pages, whose every word can be searched. */
    private Set<String> all() {
        Set<String> files = new TreeSet<>(everywhere);
        subjects().forEach(subject -> files.add(subject.position().file()));
        return files;
    }

    private Planner.Placed index(String path, Output.Index.Kind kind, Set<String> sources) {
        Output.Index index = new Output.Index(new OutputPath(path), kind, sources);
        return new Planner.Placed(index, hub.profile().position());
    }

    /** Whatever may lead somewhere: short addresses, and those of earlier days. */
    private Planner.Placed redirects() {
        Set<String> sources = new TreeSet<>(everywhere);
        subjects().forEach(subject -> sources.add(subject.position().file()));
        Output.Index index =
                new Output.Index(
                        new OutputPath("_redirects"), Output.Index.Kind.REDIRECTS, sources);
        return new Planner.Placed(index, hub.profile().position());
    }

    /**
     * Files whose words can stand on any page: the menu, the glossary, facts, links, titles and
     * what changed.
     */
    private Set<String> everywhere() {
        Set<String> files = new TreeSet<>();
        files.add(hub.profile().position().file());
        hub.pages().forEach(page -> files.add(page.position().file()));
        hub.reference().links().forEach(link -> files.add(link.position().file()));
        hub.reference().facts().forEach(fact -> files.add(fact.position().file()));
        hub.reference().terms().forEach(term -> files.add(term.position().file()));
        files.add(hub.pathway().note().start().file());
        Stream.ofNullable(hub.guide()).forEach(guide -> files.add(guide.position().file()));
        hub.changes().forEach(change -> files.add(change.position().file()));
        return files;
    }

    /**
     * Besides, the NPQs, the options and whatever any text names: a page of theirs may show all of
     * it.
     */
    private Set<String> chapters() {
        Set<String> files = new TreeSet<>(everywhere);
        hub.npqs().forEach(npq -> files.add(npq.position().file()));
        hub.options().forEach(option -> files.add(option.position().file()));
        files.addAll(named(site.documents().references()));
        return Set.copyOf(files);
    }
}
