package org.waymark.site;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Hub;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.markdown.Reference;
import org.waymark.markdown.Scheme;
import org.waymark.problem.Position;

/** The pages, briefings and indexes of a site, each with the files that decide its bytes. */
final class PagePlan {

    private final Site site;
    private final Hub hub;
    private final Set<String> everywhere;

    PagePlan(Site site) {
        this.site = site;
        this.hub = site.hub();
        this.everywhere = everywhere();
    }

    void addTo(List<Planner.Placed> placed) {
        subjects().forEach(subject -> placed.add(page(subject)));
        hub.npqs().forEach(npq -> placed.add(briefing(npq, npq.position())));
        placed.add(briefing(null, hub.profile().position()));
        placed.add(index("sitemap.xml", Output.Index.Kind.SITEMAP));
        placed.add(index("robots.txt", Output.Index.Kind.ROBOTS));
    }

    private Stream<Subject> subjects() {
        return Stream.of(
                        hub.pages().stream().map(Subject.OfPage::new),
                        hub.npqs().stream().map(Subject.OfNpq::new),
                        hub.options().stream().map(Subject.OfOption::new),
                        hub.consultations().stream().map(Subject.OfConsultation::new))
                .flatMap(stream -> stream);
    }

    private Planner.Placed page(Subject subject) {
        Set<String> sources = new TreeSet<>(everywhere);
        sources.add(subject.position().file());
        sources.addAll(isPlain(subject) ? named(subject) : chapters());
        Output.HtmlPage page = new Output.HtmlPage(Planner.path(subject), subject, sources);
        return new Planner.Placed(page, subject.position());
    }

    /** Whether a page shows its own text alone, and so nothing of options and NPQs but titles. */
    private static boolean isPlain(Subject subject) {
        return subject instanceof Subject.OfConsultation
                || (subject instanceof Subject.OfPage of
                        && of.page().layout() == Page.Layout.PLAIN);
    }

    /** The files of the NPQs and options that a page names, since their titles may stand there. */
    private Set<String> named(Subject subject) {
        Set<String> files = new TreeSet<>();
        for (Reference reference : site.references(subject)) {
            Npq npq = site.entries().npqs().get(reference.id());
            Option option = site.entries().options().get(reference.id());
            if (reference.scheme() == Scheme.NPQ && npq != null) {
                files.add(npq.position().file());
            }
            if (reference.scheme() == Scheme.OPTION && option != null) {
                files.add(option.position().file());
            }
        }
        return files;
    }

    private Planner.Placed briefing(@Nullable Npq npq, Position cause) {
        Set<String> sources = new TreeSet<>(everywhere);
        sources.addAll(chapters());
        Output.PdfBriefing briefing = new Output.PdfBriefing(Planner.briefing(npq), npq, sources);
        return new Planner.Placed(briefing, cause);
    }

    private Planner.Placed index(String path, Output.Index.Kind kind) {
        Output.Index index = new Output.Index(new OutputPath(path), kind, everywhere);
        return new Planner.Placed(index, hub.profile().position());
    }

    /** Files whose words can stand on any page: the menu, the glossary, facts, links and titles. */
    private Set<String> everywhere() {
        Set<String> files = new TreeSet<>();
        files.add(hub.profile().position().file());
        hub.pages().forEach(page -> files.add(page.position().file()));
        hub.reference().links().forEach(link -> files.add(link.position().file()));
        hub.reference().facts().forEach(fact -> files.add(fact.position().file()));
        hub.reference().terms().forEach(term -> files.add(term.position().file()));
        files.add(hub.pathway().note().start().file());
        return files;
    }

    private Set<String> chapters() {
        Set<String> files = new TreeSet<>();
        hub.npqs().forEach(npq -> files.add(npq.position().file()));
        hub.options().forEach(option -> files.add(option.position().file()));
        return files;
    }
}
