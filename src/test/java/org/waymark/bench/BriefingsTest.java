package org.waymark.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pdf.BriefingLoop;

/** Other tools set the same words, links and codes as Waymark. */
class BriefingsTest {

    @Test
    void thePageForBrowsersHasEveryWordAndCode(@TempDir Path folder) throws IOException {
        Briefings.write(folder, 2);
        Document ours = Jsoup.parse(BriefingLoop.xhtml(1), "", Parser.xmlParser());
        Document theirs = Jsoup.parse(Files.readString(folder.resolve("briefing-0001.html")));
        assertEquals(
                ours.expectFirst("body").text().replaceAll("\\s", ""),
                theirs.body().text().replaceAll("\\s", ""));
        assertEquals(ours.select("qr").size(), theirs.select("svg.code path").size());
        assertEquals(ours.select("a").eachAttr("href"), theirs.select("a").eachAttr("href"));
    }

    @Test
    void typstGetsEveryParagraphAndLink() throws IOException {
        Document ours = Briefings.coded(BriefingLoop.xhtml(0));
        String typst = TypstBriefing.of(ours);
        for (Element link : ours.select("a[href^=http]")) {
            assertTrue(typst.contains("#link(\"" + link.attr("href") + "\")"), link.outerHtml());
        }
        for (Element heading : ours.select("section h2, h3")) {
            assertTrue(typst.contains("[#\"" + heading.text() + "\";]"), heading.text());
        }
        assertEquals(
                ours.select("svg").size(), typst.split("format: \"svg\"", -1).length - 1, typst);
    }

    @Test
    void fopGetsEveryWordLinkAndCode() throws IOException {
        Document ours = Briefings.coded(BriefingLoop.xhtml(0));
        Document fop = Jsoup.parse(FopBriefing.of(ours), "", Parser.xmlParser());
        String told = fop.expectFirst("fo|flow").text().replaceAll("\\s", "");
        for (Element block : ours.select("h1, h2, h3, p, li, td, tbody th, figcaption")) {
            assertTrue(told.contains(block.text().replaceAll("\\s", "")), block.outerHtml());
        }
        assertEquals(
                ours.select("a[href^=http]").eachAttr("href").stream()
                        .map(address -> "url('" + address + "')")
                        .toList(),
                fop.select("fo|basic-link[external-destination]").eachAttr("external-destination"));
        assertEquals(
                ours.select("svg").eachAttr("aria-label"),
                fop.select("fo|instream-foreign-object").eachAttr("fox:alt-text"));
        for (String place : fop.select("[internal-destination]").eachAttr("internal-destination")) {
            assertEquals(1, fop.select("[id=" + place + "]").size(), place);
        }
    }

    @Test
    void noTwoBriefingsAreTheSame(@TempDir Path folder) throws IOException {
        Briefings.write(folder, 2);
        assertTrue(
                Files.mismatch(
                                folder.resolve("briefing-0000.typ"),
                                folder.resolve("briefing-0001.typ"))
                        >= 0);
    }
}
