package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/** Names may hold any character: they reach the reader as they are, in every place. */
class AwkwardWordsTest {

    private static final String NAME = "R&D <b>\"x\"</b> 'y' ${z} [q](page:index)";

    @TempDir static Path temp;

    private static SmallSite site;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.with(temp.resolve("small"), AwkwardWordsTest::edit);
    }

    private static void edit(TestProject project) throws IOException {
        String yaml = "'" + NAME.replace("'", "''") + "'";
        String json = NAME.replace("\"", "\\\"");
        project.replace("content/options/2-share.md", "Share expertise", yaml);
        project.replace(
                "content/npqs/1-leading-reading.md", "title: Leading reading", "title: " + yaml);
        project.replace(
                "content/npqs/1-leading-reading.md", "[language, reading]", "[" + yaml + "]");
        project.replace("content/consultations/consultation-2017.md", "The department", yaml);
        project.replace("content/hub.json", "Riverside Teaching Hub", json);
        project.replace("content/links/all.json", "A guide to implementation", json);
        project.replace("content/pathway.json", "Early career", json);
        project.replace("content/facts.json", "20 hours of training in a year", json);
    }

    @Test
    void noNameBecomesMarkup() throws IOException {
        int shown = 0;
        for (Map.Entry<String, String> file : site.project().published().entrySet()) {
            if (file.getKey().endsWith(".html")) {
                Document page = site.page(file.getKey());
                assertEquals(0, page.select("b").size(), file.getKey());
                shown += page.text().split("R&D <b>", -1).length - 1;
            }
        }
        assertTrue(shown > 30, "only " + shown + " names were shown");
    }

    @Test
    void titlesAreShownAsTheyAreWritten() throws IOException {
        assertEquals(NAME, site.page("options/share.html").select("h1").text());
        assertEquals(NAME, site.page("npqs/leading-reading.html").select("h1").text());
        assertTrue(site.words("consultations/consultation-2017.html").contains(NAME));
        assertTrue(site.words("pathway.html").contains(NAME));
        assertTrue(site.words("links.html").contains(NAME));
        assertTrue(site.page("index.html").title().endsWith(NAME));
    }

    @Test
    void aFactAndALinksTitleAreShownWithinATextToo() throws IOException {
        String share = site.words("options/share.html");
        assertTrue(share.contains("R&D <b>"), share);
        assertTrue(share.contains("${z} [q](page:index)"), share);
        String reflect = site.page("options/reflect.html").select(".prose").text();
        assertTrue(reflect.contains("${z} [q](page:index)"), reflect);
    }

    @Test
    void paperShowsThemToo() throws IOException {
        String text = site.briefing("leading-teaching");
        assertTrue(text.contains("Option 2: R&D <b>"), text);
        assertTrue(text.contains("${z} [q](page:index)"), text);
    }
}
