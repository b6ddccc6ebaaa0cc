package org.waymark.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.content.AssetFile;
import org.waymark.pdf.Attachment;
import org.waymark.pdf.Meter;
import org.waymark.pdf.PdfFile;
import org.waymark.pdf.PrintSource;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;
import org.waymark.site.Format;
import org.waymark.site.Output;
import org.waymark.site.Site;

/** Fills in the print template of a briefing and has it printed. */
final class BriefingPrinter {

    private final Templates templates;
    private final PrintShop shop;
    private final Edition edition;
    private final Map<String, byte[]> images;

    BriefingPrinter(Templates templates, PrintShop shop, Edition edition) {
        this.templates = templates;
        this.shop = shop;
        this.edition = edition;
        this.images =
                edition.site().hub().images().stream()
                        .collect(Collectors.toUnmodifiableMap(AssetFile::path, AssetFile::bytes));
    }

    /** A PDF with the name of its version. */
    record Printed(PdfFile pdf, String version) {}

    /** The PDF; one without bytes where the template cannot be filled in. */
    Checked<Printed> print(Output.PdfBriefing briefing) {
        ProblemLog log = new ProblemLog();
        String name = briefing.path().value();
        Checked<BriefingText.Filled> filled =
                shop.meters().apply(name).measure(Meter.Part.FILLING, () -> fill(briefing));
        log.addAll(filled.problems());
        String version = filled.value().version().id();
        if (!filled.problems().isEmpty()) {
            return log.with(new Printed(new PdfFile(new byte[0], 0), version));
        }
        PrintSource source =
                new PrintSource(name, filled.value().xhtml(), images, attachments(briefing));
        Checked<PdfFile> pdf = shop.print(source, briefing.format());
        log.addAll(pdf.problems());
        checkPages(briefing, pdf.value(), log);
        return log.with(new Printed(pdf.value(), version));
    }

    private Checked<BriefingText.Filled> fill(Output.PdfBriefing briefing) {
        return new BriefingText(templates, edition, images).fill(briefing);
    }

    private List<Attachment> attachments(Output.PdfBriefing briefing) {
        if (!shop.attaches()) {
            return List.of();
        }
        Site site = edition.site();
        BriefingComposer composer = new BriefingComposer(edition);
        composer.compose(briefing);
        SectionText text =
                SectionText.print(site, edition.writer(), edition.audience(briefing.npq()));
        return List.of(new SourceData(site, text).of(briefing, composer.named()));
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
}
