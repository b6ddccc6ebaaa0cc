package org.waymark.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.AssetFile;
import org.waymark.pdf.Meter;
import org.waymark.pdf.PdfFile;
import org.waymark.pdf.PrintSource;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;
import org.waymark.site.Artifact;
import org.waymark.site.Format;
import org.waymark.site.Output;
import org.waymark.site.Site;
import org.waymark.site.SitePlan;

/**
 * Turns planned outputs into bytes. Briefings come first, since pages say how large they are;
 * within each kind the work is spread over the threads of the pool it is called in.
 */
public final class Renderer {

    private final Templates templates;
    private final Map<Format, Function<PrintSource, Checked<PdfFile>>> presses;
    private final Function<String, Meter> meters;

    /**
     * @param templates the texts of the templates by name
     * @param presses make a PDF in a format, or know it already
     * @param meters measure the work on each PDF, by its name
     */
    public Renderer(
            Map<String, String> templates,
            Map<Format, Function<PrintSource, Checked<PdfFile>>> presses,
            Function<String, Meter> meters) {
        this.templates = new Templates(templates);
        this.presses = Map.copyOf(presses);
        this.meters = meters;
    }

    /**
     * All outputs in the plan's order; one that could not be made has empty bytes and a problem.
     */
    public Checked<List<Artifact>> render(Site site, SitePlan plan) {
        ProblemLog log = new ProblemLog();
        Edition draft = Edition.of(site, Map.of());
        List<Made> briefings = briefings(draft, plan, log);
        Edition edition =
                Edition.of(
                        site,
                        briefings.stream()
                                .collect(
                                        Collectors.toMap(
                                                one -> one.artifact().path(), Made::size)));
        List<Made> pages = made(plan.pages(), page -> page(edition, page), log);
        List<Made> redirects =
                made(plan.only(Output.Redirect.class), one -> redirect(edition, one), log);
        List<Made> indexes =
                made(plan.only(Output.Index.class), index -> index(site, plan, index), log);
        List<Artifact> artifacts = new ArrayList<>();
        Stream.of(briefings, pages, redirects, indexes)
                .flatMap(List::stream)
                .forEach(one -> artifacts.add(one.artifact()));
        plan.only(Output.Asset.class)
                .forEach(one -> artifacts.add(new Artifact(one.path(), one.file().bytes())));
        artifacts.sort(Comparator.comparing(Artifact::path));
        return log.with(artifacts);
    }

    /** An artifact and, for a briefing, its size. */
    private record Made(Artifact artifact, Download.BriefingSize size) {

        static Made of(Output output, String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Made(
                    new Artifact(output.path(), bytes), new Download.BriefingSize(bytes.length, 0));
        }
    }

    private static <T> List<Made> made(
            Stream<T> outputs, Function<T, Checked<Made>> make, ProblemLog log) {
        List<Checked<Made>> made = outputs.toList().parallelStream().map(make).toList();
        made.forEach(one -> log.addAll(one.problems()));
        return made.stream().map(Checked::value).toList();
    }

    /** The usual format comes first, so that what is wrong in all of them is told of that one. */
    private List<Made> briefings(Edition edition, SitePlan plan, ProblemLog log) {
        Map<String, byte[]> images = images(edition.site());
        List<Output.PdfBriefing> all =
                plan.briefings().sorted(Comparator.comparing(Output.PdfBriefing::format)).toList();
        List<Checked<Made>> made =
                all.parallelStream().map(one -> briefing(edition, one, images)).toList();
        Repeats repeats = new Repeats();
        for (int i = 0; i < all.size(); i++) {
            log.addAll(repeats.leaveOut(all.get(i), made.get(i).problems()));
        }
        return made.stream().map(Checked::value).toList();
    }

    private Checked<Made> briefing(
            Edition edition, Output.PdfBriefing briefing, Map<String, byte[]> images) {
        ProblemLog log = new ProblemLog();
        String name = briefing.path().value();
        BriefingText text = new BriefingText(templates, edition, images);
        Checked<String> xhtml =
                meters.apply(name).measure(Meter.Part.FILLING, () -> text.fill(briefing));
        log.addAll(xhtml.problems());
        if (!xhtml.problems().isEmpty()) {
            return log.with(Made.of(briefing, ""));
        }
        PrintSource source = new PrintSource(name, xhtml.value(), images);
        Checked<PdfFile> pdf = press(briefing).apply(source);
        log.addAll(pdf.problems());
        checkPages(briefing, pdf.value(), log);
        return log.with(
                new Made(
                        new Artifact(briefing.path(), pdf.value().bytes()),
                        new Download.BriefingSize(
                                pdf.value().bytes().length, pdf.value().pages())));
    }

    private static void checkPages(Output.PdfBriefing briefing, PdfFile pdf, ProblemLog log) {
        if (briefing.format() == Format.POSTER && pdf.pages() > 1) {
            log.add(
                    Code.PRINT_PAGES,
                    Position.of("content/options"),
                    "the options do not fit on one page, so their poster has "
                            + pdf.pages()
                            + " pages",
                    "shorten their titles and aims, or use smaller type in"
                            + " templates/print/poster.json");
        }
    }

    private Function<PrintSource, Checked<PdfFile>> press(Output.PdfBriefing briefing) {
        return Objects.requireNonNull(presses.get(briefing.format()));
    }

    private static Map<String, byte[]> images(Site site) {
        return site.hub().images().stream()
                .collect(Collectors.toUnmodifiableMap(AssetFile::path, AssetFile::bytes));
    }

    private Checked<Made> page(Edition edition, Output.HtmlPage page) {
        PageComposer.Filled filled = new PageComposer(edition, page).compose();
        Checked<String> html =
                templates.fill(filled.template(), filled.model(), page.path().value());
        return new Checked<>(Made.of(page, html.value()), html.problems());
    }

    private Checked<Made> redirect(Edition edition, Output.Redirect redirect) {
        Map<String, Object> model =
                Map.of("redirect", new RedirectComposer(edition).compose(redirect));
        Checked<String> html = templates.fill("redirect.ftlh", model, redirect.path().value());
        return new Checked<>(Made.of(redirect, html.value()), html.problems());
    }

    private Checked<Made> index(Site site, SitePlan plan, Output.Index index) {
        String template =
                switch (index.kind()) {
                    case SITEMAP -> "sitemap.xml.ftlh";
                    case ROBOTS -> "robots.txt.ftlh";
                };
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
        Checked<String> text = templates.fill(template, model, index.path().value());
        return new Checked<>(Made.of(index, text.value()), text.problems());
    }

    private static boolean isListed(Output.HtmlPage page) {
        return !page.path().value().equals("404.html");
    }
}
