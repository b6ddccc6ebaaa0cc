package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;

/**
 * Every text of this hub says "Ask an SLE." So wherever a page begins, its first SLE must be the
 * one in words: a text that is set without being shown, or out of its order, would take that place.
 */
class FirstUseTest {

    private static final String IN_WORDS = "specialist leader of education (SLE)";

    @TempDir static Path temp;

    private static SmallSite site;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.with(temp.resolve("small"), new Sprinkled("Ask an SLE.")::over);
    }

    @Test
    void onEveryPageTheFirstIsInWordsAndNoOther() throws IOException {
        List<String> wrong = new ArrayList<>();
        int pages = 0;
        for (String path : site.project().published().keySet()) {
            if (path.endsWith(".html")) {
                complain(path, runningText(site.page(path)), wrong);
                pages++;
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(pages > 10, "only " + pages + " pages");
    }

    @Test
    void inEverySectionOfABriefingTheFirstIsInWordsAndNoOther() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String name : List.of("a-specialist-npq", "leading-reading", "leading-teaching")) {
            List<String> sections = sections(site.briefing(name));
            assertEquals(4, sections.size(), name);
            for (String section : sections) {
                complain(name + ": " + section.substring(0, 30), section, wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** What is read before any other page shows the summary, and it is for search engines. */
    @Test
    void aDescriptionForSearchEnginesTakesNoPageItsFirstUse() throws IOException {
        Document about = site.page("about.html");
        assertEquals(
                "Ask an SLE. Who we are.", about.select("meta[name=description]").attr("content"));
        assertTrue(about.select(".lead").text().contains(IN_WORDS), about.select(".lead").text());
    }

    private static void complain(String where, String text, List<String> wrong) {
        int first = text.indexOf("SLE");
        if (first < 0 || first != text.indexOf(IN_WORDS) + IN_WORDS.length() - 4) {
            wrong.add(where + " begins with " + text.substring(Math.max(0, first - 60), first + 4));
        }
        if (text.split(Pattern.quote(IN_WORDS), -1).length != 2) {
            wrong.add(where + " has it in words not just once");
        }
    }

    /** A page's running text: names of terms, which have their own words beside them, are not. */
    private static String runningText(Document page) {
        page.select("main dt").remove();
        return page.select("main").text();
    }

    /** The front of a briefing without its contents, then each option; not the glossary. */
    private static List<String> sections(String briefing) {
        int contents = briefing.indexOf("Contents ");
        int after = briefing.indexOf("About this briefing");
        int glossary = briefing.lastIndexOf("Words and abbreviations");
        String text = briefing.substring(0, contents) + briefing.substring(after, glossary);
        return List.of(text.split("(?=Option \\d: )"));
    }
}
