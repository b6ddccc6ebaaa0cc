package org.waymark.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.render.RealTexts;

/** Other tools get all that the real site says. */
class RealSiteTest {

    private static final Path ROOT = Path.of("");

    @Test
    void hugoGetsEachPageWithAllItsWords(@TempDir Path folder) throws IOException {
        RealSite real = new RealSite(ROOT);
        real.writePages(folder, "hugo v0.111.3");
        for (Map.Entry<String, String> page : new RealTexts(ROOT).pages().entrySet()) {
            String name = page.getKey().replace("index", "home").replace(".html", ".md");
            Path file = folder.resolve("content/docs").resolve(name.replace('/', '-'));
            if (page.getKey().startsWith("npqs/")) {
                String id = name.substring(5).replace(".md", "");
                file = folder.resolve("content/npqs/" + id + "/_index.md");
            }
            String markdown = Files.readString(file).split("---\n", 3)[2];
            Element main = Jsoup.parse(page.getValue()).expectFirst("main");
            main.select("h1").remove();
            assertEquals(words(main), words(PlainMarkdownTest.read(markdown)), page.getKey());
        }
        assertEquals(50, real.pages());
    }

    @Test
    void typstGetsEachBriefing(@TempDir Path folder) throws IOException {
        RealSite real = new RealSite(ROOT);
        real.writeBriefings(folder);
        int number = 0;
        for (String source : new RealTexts(ROOT).briefings().values()) {
            Path file = folder.resolve("briefing-%04d.typ".formatted(number++));
            String typst = Files.readString(file);
            for (Element heading : Jsoup.parse(source).select(":not(nav) > h2, h3, h4, dt")) {
                String words = heading.text().replace("\"", "\\\"");
                assertTrue(typst.contains("#\"" + words), file + ": " + words);
            }
        }
        assertEquals(24, number);
        assertEquals(24, real.briefings());
    }

    @Test
    void aNewerHugoHasAnotherNameForData(@TempDir Path folder) throws IOException {
        String header = "layouts/partials/header.html";
        new HugoProject(folder.resolve("old"), "hugo v0.111.3+extended").skeleton();
        new HugoProject(folder.resolve("new"), "hugo v0.169.0+extended linux/amd64").skeleton();
        assertTrue(Files.readString(folder.resolve("old").resolve(header)).contains("site.Data"));
        String newer = Files.readString(folder.resolve("new").resolve(header));
        assertTrue(newer.contains("hugo.Data"), newer);
        assertFalse(newer.contains("site.Data"), newer);
    }

    private static String words(Element element) {
        return element.text().replaceAll("\\s", "");
    }
}
