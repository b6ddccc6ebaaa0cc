package org.waymark.render;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Extra;
import org.waymark.content.Link;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Ref;
import org.waymark.content.Words;
import org.waymark.markdown.Target;
import org.waymark.site.Format;
import org.waymark.site.Output;
import org.waymark.site.OutputPath;
import org.waymark.site.Planner;
import org.waymark.site.Site;
import org.waymark.site.Subject;

/** The short views of things that stand on many pages, as seen from one output. */
final class Cards {

    private final Edition edition;
    private final SectionText text;
    private final UnaryOperator<String> href;
    private final Function<Option, String> section;

    private Cards(
            Edition edition,
            SectionText text,
            UnaryOperator<String> href,
            Function<Option, String> section) {
        this.edition = edition;
        this.text = text;
        this.href = href;
        this.section = section;
    }

    /** As seen from a page: everything by a relative link. */
    static Cards web(Edition edition, SectionText text, OutputPath from) {
        UnaryOperator<String> href = path -> from.to(new OutputPath(path));
        return new Cards(
                edition,
                text,
                href,
                option -> href.apply(Planner.path(new Subject.OfOption(option)).value()));
    }

    /** As seen from a briefing: options by their section, the rest by absolute address. */
    static Cards print(Edition edition, SectionText text) {
        Site site = edition.site();
        return new Cards(
                edition,
                text,
                path -> Addresses.of(site, new OutputPath(path)),
                option -> "#" + PrintTargets.section(option));
    }

    OptionView.Card option(Option option) {
        return card(option, text.inline(option.aim()));
    }

    private OptionView.Card card(Option option, Html aim) {
        return new OptionView.Card(
                PrintTargets.section(option),
                option.order(),
                option.title(),
                option.label(),
                section.apply(option),
                aim,
                Wording.of(option.terms().time().level()));
    }

    /** An option without its aim, where it is only named: what is not shown must not be set. */
    OptionView.Card named(Option option) {
        return card(option, Html.NONE);
    }

    List<OptionView.Card> options() {
        return edition.site().hub().options().stream().map(this::option).toList();
    }

    NpqView.Card npq(Npq npq) {
        return new NpqView.Card(
                npq.title(),
                Words.inSentence(npq.title()),
                npq.code(),
                href(new Subject.OfNpq(npq)),
                text.inline(npq.summary()),
                download(npq));
    }

    List<NpqView.Card> npqs() {
        return edition.site().hub().npqs().stream().map(this::npq).toList();
    }

    /**
     * The links to an NPQ's briefing, or to the general one for null, in all formats; null where
     * the hub has no briefings.
     */
    @Nullable Download download(@Nullable Npq npq) {
        if (!edition.site().hub().profile().has(Extra.BRIEFINGS)) {
            return null;
        }
        OutputPath a4 = Planner.briefing(npq);
        String title = new Output.PdfBriefing(a4, npq, Format.A4, Set.of()).title();
        return download(title, a4)
                .with(
                        Stream.of(Format.values())
                                .filter(format -> format != Format.A4)
                                .map(
                                        format ->
                                                download(
                                                        Wording.of(format),
                                                        Planner.briefing(npq, format)))
                                .toList());
    }

    private Download download(String title, OutputPath path) {
        return Download.of(title, href.apply(path.value()), edition.briefing(path));
    }

    String href(Subject subject) {
        return href.apply(Planner.path(subject).value());
    }

    /** A catalogue entry where it is only named, or null when there is none (a problem by then). */
    OptionView.@Nullable LinkView link(@Nullable Ref ref) {
        return ref == null ? null : link(ref.id());
    }

    /** The same by its id. */
    OptionView.@Nullable LinkView link(String id) {
        Link link = edition.site().entries().links().get(id);
        return link == null ? null : link(link, 0, Html.NONE);
    }

    List<OptionView.LinkView> links(List<Ref> refs) {
        return refs.stream()
                .map(ref -> edition.site().entries().links().get(ref.id()))
                .filter(Objects::nonNull)
                .map(link -> link(link, 0))
                .toList();
    }

    /** A catalogue entry with its description; on paper its address takes that place. */
    OptionView.LinkView link(Link link, int number) {
        return link(link, number, text.isOnPaper() ? Html.NONE : text.inline(link.description()));
    }

    private OptionView.LinkView link(Link link, int number, Html description) {
        return new OptionView.LinkView(
                link.id(),
                number,
                link.title(),
                link.url().toString(),
                Addresses.printed(link.url()),
                Addresses.go(edition.site(), link.id()),
                link.publisher(),
                description,
                Wording.of(link.kind()),
                Wording.of(edition.site().deadLinks().get(link.id())));
    }

    /** What a section's texts named so far, under the numbers that it has there. */
    List<OptionView.LinkView> named(Seen seen) {
        return seen.named().stream().map(this::named).toList();
    }

    private OptionView.LinkView named(Seen.Named one) {
        Link link = one.link() == null ? null : edition.site().entries().links().get(one.link());
        return link == null ? page(one.target(), one.number()) : link(link, one.number());
    }

    /** A page of this site, for a reader who has it on paper alone. */
    private OptionView.LinkView page(Target page, int number) {
        String url = Objects.requireNonNull(page.href());
        return new OptionView.LinkView(
                "",
                number,
                page.text(),
                url,
                Addresses.printed(URI.create(url)),
                url,
                edition.site().hub().profile().name(),
                Html.NONE,
                "",
                "");
    }
}
