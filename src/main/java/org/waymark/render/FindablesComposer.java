package org.waymark.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Extra;
import org.waymark.content.Link;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.content.Pathway;
import org.waymark.content.Prose;
import org.waymark.content.Term;
import org.waymark.markdown.Line;
import org.waymark.site.Format;
import org.waymark.site.Output;
import org.waymark.site.OutputPath;
import org.waymark.site.Planner;
import org.waymark.site.Site;
import org.waymark.site.Subject;

/** Lists everything that a reader may look for, with what each thing says. */
final class FindablesComposer {

    private static final String ELSEWHERE = "another website";

    private final Edition edition;
    private final Site site;
    private final OutputPath from;
    private final SectionText text;

    /**
     * @param from the page that lists them
     */
    FindablesComposer(Edition edition, OutputPath from) {
        this.edition = edition;
        this.site = edition.site();
        this.from = from;
        this.text = text(null);
    }

    private SectionText text(@Nullable Npq npq) {
        WebTargets targets = new WebTargets(site, from);
        return SectionText.web(site, edition.writer(), targets, edition.audience(npq));
    }

    List<Findable> compose() {
        return Stream.of(
                        site.hub().npqs().stream().map(this::npq),
                        site.hub().options().stream().map(this::option),
                        pages(),
                        terms(),
                        links(),
                        briefings())
                .flatMap(stream -> stream)
                .toList();
    }

    private Findable npq(Npq npq) {
        Subject subject = new Subject.OfNpq(npq);
        List<Findable.Part> parts = parts(site.prose(subject), text(npq));
        return own(subject, "NPQ", List.of("NPQ", npq.code()), parts);
    }

    private Findable option(Option option) {
        Subject subject = new Subject.OfOption(option);
        String note = "Option " + option.order();
        return own(subject, note, List.of(note, option.label()), parts(subject));
    }

    /** Pages and consultations, but not the page for wrong addresses. */
    private Stream<Findable> pages() {
        return site.entries().pages().values().stream()
                .filter(subject -> layout(subject) != Page.Layout.NOT_FOUND)
                .sorted(Comparator.comparing(Planner::path))
                .map(this::page);
    }

    private Findable page(Subject subject) {
        String note = subject instanceof Subject.OfConsultation ? "Consultation" : "Page";
        List<Findable.Part> parts = new ArrayList<>(parts(subject));
        if (layout(subject) == Page.Layout.PATHWAY) {
            site.hub().pathway().stages().forEach(stage -> parts.add(stage(stage)));
        }
        return own(subject, note, List.of(), parts);
    }

    private static Page.@Nullable Layout layout(Subject subject) {
        return subject instanceof Subject.OfPage of ? of.page().layout() : null;
    }

    private Findable own(
            Subject subject, String note, List<String> names, List<Findable.Part> parts) {
        Findable.Kind kind =
                subject instanceof Subject.OfNpq
                        ? Findable.Kind.NPQ
                        : subject instanceof Subject.OfOption
                                ? Findable.Kind.OPTION
                                : Findable.Kind.PAGE;
        String href = from.to(Planner.path(subject));
        return new Findable(kind, subject.title(), names, href, note, parts);
    }

    private Findable.Part stage(Pathway.Stage stage) {
        List<String> lines = new ArrayList<>(List.of(text.plain(stage.focus())));
        for (Pathway.Step step : stage.steps()) {
            lines.add(step.title());
            lines.add(text.plain(step.note()));
        }
        return new Findable.Part("stage-" + stage.id(), stage.title(), said(lines));
    }

    /** Entries of the glossary can be found where there is a page that shows them. */
    private Stream<Findable> terms() {
        Page glossary = site.page(Page.Layout.GLOSSARY);
        if (glossary == null) {
            return Stream.empty();
        }
        String page = from.to(Planner.path(new Subject.OfPage(glossary)));
        return site.hub().reference().terms().stream().map(term -> term(term, page));
    }

    private Findable term(Term term, String page) {
        String status = Wording.of(term.status());
        return new Findable(
                Findable.Kind.TERM,
                term.term(),
                Stream.of(term.full(), term.plural()).filter(Objects::nonNull).toList(),
                page + "#" + PrintTargets.anchor(term),
                status.isEmpty() ? "Glossary" : "Glossary · " + status,
                List.of(Findable.Part.plain(said(List.of(text.plain(term.meaning()))))));
    }

    private Stream<Findable> links() {
        return site.hub().reference().links().stream().filter(Link::isForReaders).map(this::link);
    }

    private Findable link(Link link) {
        String dead = Wording.of(site.deadLinks().get(link.id()));
        boolean explains = edition.has(Planner.redirect(link.id()));
        return new Findable(
                Findable.Kind.LINK,
                link.title(),
                List.of(link.publisher(), Wording.of(link.kind())),
                dead.isEmpty() || !explains
                        ? link.url().toString()
                        : from.to(Planner.redirect(link.id())),
                "Link · " + link.publisher() + " · " + (dead.isEmpty() ? ELSEWHERE : dead),
                List.of(Findable.Part.plain(said(List.of(text.plain(link.description()))))));
    }

    private Stream<Findable> briefings() {
        if (!site.hub().profile().has(Extra.BRIEFINGS)) {
            return Stream.empty();
        }
        return Stream.concat(site.hub().npqs().stream().flatMap(this::briefings), briefings(null));
    }

    private Stream<Findable> briefings(@Nullable Npq npq) {
        return Stream.of(Format.values()).map(format -> briefing(npq, format));
    }

    private Findable briefing(@Nullable Npq npq, Format format) {
        OutputPath path = Planner.briefing(npq, format);
        Output.PdfBriefing pdf = new Output.PdfBriefing(path, npq, format, Set.of());
        return new Findable(
                Findable.Kind.PDF,
                format.title(pdf.title()),
                npq == null ? List.of("briefing") : List.of("briefing", npq.code()),
                from.to(path),
                "PDF · " + Wording.of(format),
                List.of());
    }

    private List<Findable.Part> parts(Subject subject) {
        return parts(site.prose(subject), text);
    }

    /** First all that stands under no heading of its own text, then what each heading holds. */
    private static List<Findable.Part> parts(List<Prose> texts, SectionText setter) {
        List<String> above = new ArrayList<>();
        List<Findable.Part> below = new ArrayList<>();
        for (Prose prose : texts) {
            List<Line> lines = setter.plainLines(prose);
            int next = heading(lines, 0);
            above.addAll(words(lines.subList(0, next)));
            while (next < lines.size()) {
                int at = next;
                next = heading(lines, at + 1);
                below.add(part(lines.get(at), lines.subList(at + 1, next)));
            }
        }
        List<Findable.Part> parts = new ArrayList<>(List.of(Findable.Part.plain(above)));
        parts.addAll(below);
        return parts;
    }

    /** The place of the next heading, or the end. */
    private static int heading(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).headingId() == null) {
            at++;
        }
        return at;
    }

    private static Findable.Part part(Line heading, List<Line> lines) {
        String id = Objects.requireNonNull(heading.headingId());
        return new Findable.Part(id, heading.text(), words(lines));
    }

    private static List<String> words(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    private static List<String> said(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }
}
