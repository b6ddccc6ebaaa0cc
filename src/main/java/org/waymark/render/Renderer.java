package org.waymark.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.Page;
import org.waymark.pdf.Meter;
import org.waymark.problem.Checked;
import org.waymark.problem.Json;
import org.waymark.problem.ProblemLog;
import org.waymark.site.Artifact;
import org.waymark.site.Output;
import org.waymark.site.OutputPath;
import org.waymark.site.Planner;
import org.waymark.site.Shelf;
import org.waymark.site.Site;
import org.waymark.site.SitePlan;
import org.waymark.site.Subject;

/**
 * Turns planned outputs into bytes. Briefings come first, since pages say how large they are;
 * within each kind the work is spread over the threads of the pool it is called in.
 */
public final class Renderer {

    private final Templates templates;
    private final PrintShop shop;
    private final PaintShop paint;

    /**
     * @param templates the texts of the templates by name
     * @param shop makes the PDFs
     * @param paint makes the pictures
     */
    public Renderer(Map<String, String> templates, PrintShop shop, PaintShop paint) {
        this(new Templates(templates), shop, paint);
    }

    private Renderer(Templates templates, PrintShop shop, PaintShop paint) {
        this.templates = templates;
        this.shop = shop;
        this.paint = paint;
    }

    /** The same templates, which need not be parsed again, with other shops. */
    public Renderer with(PrintShop otherShop, PaintShop otherPaint) {
        return new Renderer(templates, otherShop, otherPaint);
    }

    /**
     * All outputs in the plan's order; one that could not be made has empty bytes and a problem.
     *
     * @param shelf where those lie that there may be many of, or that may be large
     */
    public Checked<List<Artifact>> render(Site site, SitePlan plan, Shelf shelf) {
        try (Shelving shelving = new Shelving(shelf)) {
            return render(site, plan, shelving);
        }
    }

    private Checked<List<Artifact>> render(Site site, SitePlan plan, Shelving shelving) {
        ProblemLog log = new ProblemLog();
        Edition draft = Edition.of(site, plan);
        List<Made> briefings = briefings(draft, plan, log);
        Edition edition =
                draft.with(
                        briefings.stream()
                                .collect(
                                        Collectors.toMap(
                                                one -> one.artifact().path(), Made::file)));
        List<Made> pages = made(plan.pages(), one -> shelving.laid(page(edition, one)), log);
        List<Made> redirects =
                made(plan.only(Output.Redirect.class), one -> redirect(edition, one), log);
        List<Made> indexes =
                made(plan.only(Output.Index.class), one -> index(edition, plan, one), log);
        List<Made> styles =
                made(plan.only(Output.StyleSheet.class), one -> styles(edition, one), log);
        List<Made> feeds = made(plan.only(Output.Feed.class), one -> feed(edition, one), log);
        List<Made> data = data(edition, plan, shelving);
        List<Made> cards = made(plan.only(Output.SocialCard.class), one -> card(site, one), log);
        List<Made> editors =
                made(plan.only(Output.EditorPage.class), one -> editor(site, one), log);
        List<Artifact> artifacts = new ArrayList<>();
        Stream.of(briefings, pages, redirects, indexes, styles, feeds, data, cards, editors)
                .flatMap(List::stream)
                .forEach(one -> artifacts.add(one.artifact()));
        artifacts.addAll(copies(plan, briefings));
        plan.only(Output.Asset.class)
                .forEach(one -> artifacts.add(new Artifact(one.path(), one.file().bytes())));
        plan.only(Output.EditorFile.class)
                .forEach(one -> artifacts.add(new Artifact(one.path(), one.file().bytes())));
        artifacts.addAll(icons(plan));
        artifacts.sort(Comparator.comparing(Artifact::path));
        return MadeFrom.once(log).with(artifacts);
    }

    /**
     * Makes single outputs of a plan. Pages then do not say how large briefings are: only who makes
     * all of them knows. A copy has no bytes of its own; ask for what it is a copy of.
     */
    public Function<Output, Checked<byte[]>> single(Site site, SitePlan plan) {
        Edition edition = Edition.of(site, plan);
        return output -> {
            if (output instanceof Output.Asset asset) {
                return new Checked<>(asset.file().bytes(), List.of());
            }
            if (output instanceof Output.Icon icon) {
                return new Checked<>(paint.paint(icon.file()), List.of());
            }
            Checked<Made> made = single(edition, plan, output);
            return new Checked<>(made.value().artifact().bytes(), made.problems());
        };
    }

    private Checked<Made> single(Edition edition, SitePlan plan, Output output) {
        if (output instanceof Output.HtmlPage page) {
            return page(edition, page);
        } else if (output instanceof Output.PdfBriefing briefing) {
            Checked<BriefingPrinter.Printed> printed =
                    new BriefingPrinter(templates, shop, edition).print(briefing);
            return new Checked<>(Made.of(briefing, printed.value()), printed.problems());
        } else if (output instanceof Output.Redirect redirect) {
            return redirect(edition, redirect);
        } else if (output instanceof Output.Index index) {
            return index(edition, plan, index);
        } else if (output instanceof Output.StyleSheet sheet) {
            return styles(edition, sheet);
        } else if (output instanceof Output.Feed feed) {
            return feed(edition, feed);
        } else if (output instanceof Output.SocialCard card) {
            return card(edition.site(), card);
        } else if (output instanceof Output.Data data) {
            byte[] bytes = Json.write(new DataFiles(edition, plan).of(data));
            return new Checked<>(Made.of(data, bytes), List.of());
        }
        return new Checked<>(Made.of(output, new byte[0]), List.of());
    }

    private List<Artifact> icons(SitePlan plan) {
        return plan.only(Output.Icon.class).toList().parallelStream()
                .map(one -> new Artifact(one.path(), paint.paint(one.file())))
                .toList();
    }

    private static List<Artifact> copies(SitePlan plan, List<Made> briefings) {
        Map<OutputPath, byte[]> made =
                briefings.stream()
                        .map(Made::artifact)
                        .collect(Collectors.toMap(Artifact::path, Artifact::bytes));
        return plan.only(Output.Copy.class)
                .flatMap(
                        one ->
                                Stream.ofNullable(made.get(one.of()))
                                        .map(bytes -> new Artifact(one.path(), bytes)))
                .toList();
    }

    private static <T> List<Made> made(
            Stream<T> outputs, Function<T, Checked<Made>> make, ProblemLog log) {
        List<Checked<Made>> made = outputs.toList().parallelStream().map(make).toList();
        made.forEach(one -> log.addAll(one.problems()));
        return made.stream().map(Checked::value).toList();
    }

    /** The usual format comes first, so that what is wrong in all of them is told of that one. */
    private List<Made> briefings(Edition edition, SitePlan plan, ProblemLog log) {
        List<Output.PdfBriefing> all =
                plan.briefings().sorted(Comparator.comparing(Output.PdfBriefing::format)).toList();
        BriefingPrinter printer = new BriefingPrinter(templates, shop, edition);
        List<Checked<BriefingPrinter.Printed>> made =
                all.parallelStream().map(printer::print).toList();
        List<Made> briefings = new ArrayList<>();
        Repeats repeats = new Repeats();
        for (int i = 0; i < all.size(); i++) {
            log.addAll(repeats.leaveOut(all.get(i), made.get(i).problems()));
            briefings.add(Made.of(all.get(i), made.get(i).value()));
        }
        return briefings;
    }

    private Checked<Made> page(Edition edition, Output.HtmlPage page) {
        return measured(page.path().value(), () -> filled(edition, page));
    }

    private <T> T measured(String name, Supplier<T> work) {
        return shop.meters().apply(name).measure(Meter.Part.FILLING, work);
    }

    private Checked<Made> filled(Edition edition, Output.HtmlPage page) {
        PageComposer.Filled filled = new PageComposer(edition, page).compose();
        String template = filled.template();
        Checked<String> html =
                measured(
                        template,
                        () -> templates.fill(template, filled.model(), MadeFrom.words(page)));
        String explained = edition.mentions().in(html.value());
        return new Checked<>(Made.of(page, explained), html.problems());
    }

    private Checked<Made> redirect(Edition edition, Output.Redirect redirect) {
        Map<String, Object> model =
                Map.of("redirect", new RedirectComposer(edition).compose(redirect));
        Checked<String> html = templates.fill("redirect.ftlh", model, MadeFrom.words(redirect));
        return new Checked<>(Made.of(redirect, html.value()), html.problems());
    }

    private Checked<Made> feed(Edition edition, Output.Feed feed) {
        Map<String, Object> model = Map.of("feed", new FeedComposer(edition).compose(feed));
        Checked<String> atom = templates.fill("feed.xml.ftlh", model, MadeFrom.words(feed));
        return new Checked<>(Made.of(feed, atom.value()), atom.problems());
    }

    private Checked<Made> card(Site site, Output.SocialCard card) {
        Checked<byte[]> png = paint.paint(new SocialCardComposer(site).compose(card));
        return new Checked<>(Made.of(card, png.value()), png.problems());
    }

    private static List<Made> data(Edition edition, SitePlan plan, Shelving shelving) {
        DataFiles files = new DataFiles(edition, plan);
        return plan.only(Output.Data.class).toList().parallelStream()
                .map(one -> shelving.laid(one, sink -> Json.write(files.of(one), sink)))
                .toList();
    }

    private Checked<Made> styles(Edition edition, Output.StyleSheet sheet) {
        Checked<String> css = new StyleSheetComposer(templates, edition).compose(sheet);
        return new Checked<>(Made.of(sheet, css.value()), css.problems());
    }

    private Checked<Made> index(Edition edition, SitePlan plan, Output.Index index) {
        return switch (index.kind()) {
            case SITEMAP -> listed("sitemap.xml.ftlh", edition.site(), plan, index);
            case ROBOTS -> listed("robots.txt.ftlh", edition.site(), plan, index);
            case SEARCH -> searched(edition, index);
            case HEADERS -> headers(plan, index);
            case REDIRECTS ->
                    new Checked<>(
                            Made.of(index, HostRedirects.of(edition.site(), plan)), List.of());
        };
    }

    private static Checked<Made> headers(SitePlan plan, Output.Index index) {
        boolean editor = plan.only(Output.EditorPage.class).findAny().isPresent();
        return new Checked<>(Made.of(index, Policy.headers(editor)), List.of());
    }

    private Checked<Made> editor(Site site, Output.EditorPage page) {
        Map<String, Object> model = Map.of("editor", EditorView.of(site.hub().profile()));
        Checked<String> html = templates.fill("admin.ftlh", model, MadeFrom.words(page));
        return new Checked<>(Made.of(page, html.value()), html.problems());
    }

    private static Checked<Made> searched(Edition edition, Output.Index index) {
        Page search = Objects.requireNonNull(edition.site().page(Page.Layout.SEARCH));
        OutputPath from = Planner.path(new Subject.OfPage(search));
        return new Checked<>(Made.of(index, new SearchComposer(edition, from).script()), List.of());
    }

    private Checked<Made> listed(String template, Site site, SitePlan plan, Output.Index index) {
        List<String> addresses =
                Stream.concat(
                                plan.pages().filter(Renderer::isListed).map(Output::path),
                                plan.briefings().map(Output::path))
                        .sorted()
                        .map(path -> Addresses.of(site, path))
                        .toList();
        Map<String, Object> model =
                Map.of(
                        "addresses",
                        addresses,
                        "address",
                        site.hub().profile().address().toString());
        Checked<String> text = templates.fill(template, model, MadeFrom.words(index));
        return new Checked<>(Made.of(index, text.value()), text.problems());
    }

    private static boolean isListed(Output.HtmlPage page) {
        return !page.path().value().equals("404.html");
    }
}
