package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.site.SmallHub;

/**
 * In each of these hubs some texts say "Ask an SLE.", others in each. Wherever a page has its first
 * SLE, that one must be in words and no other: a text that is set without being shown, or out of
 * its order, would take the first one's place.
 */
class FirstUseTest {

    private static final String SENTENCE = "Ask an SLE.";
    private static final String IN_WORDS = "specialist leader of education (SLE)";
    private static final int HUBS = 24;

    @TempDir static Path temp;

    private static final Map<Long, Unprinted> SITES = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (long seed = 1; seed <= HUBS; seed++) {
            Sprinkled some = new Sprinkled(SENTENCE, seed % 2 == 0 ? 0.12 : 0.4, seed);
            SITES.put(seed, new Unprinted(SmallHub.with(temp.resolve("n" + seed), some::over)));
        }
    }

    @Test
    void onEveryPageTheFirstIsInWordsAndNoOther() {
        List<String> wrong = new ArrayList<>();
        int[] seen = {0};
        SITES.forEach(
                (seed, site) ->
                        site.pages()
                                .forEach(
                                        (path, html) -> {
                                            String text = runningText(Jsoup.parse(html));
                                            seen[0] += text.contains("SLE") ? 1 : 0;
                                            complain(seed + ": " + path, text, wrong);
                                        }));
        assertEquals(List.of(), wrong);
        assertTrue(seen[0] > 100, "only " + seen[0] + " pages had one");
    }

    @Test
    void inEverySectionOfABriefingTheFirstIsInWordsAndNoOther() {
        List<String> wrong = new ArrayList<>();
        int[] seen = {0};
        SITES.forEach(
                (seed, site) ->
                        site.briefings()
                                .forEach(
                                        (path, xhtml) -> {
                                            for (String text : sections(Jsoup.parse(xhtml))) {
                                                seen[0] += text.contains("SLE") ? 1 : 0;
                                                complain(seed + ": " + path, text, wrong);
                                            }
                                        }));
        assertEquals(List.of(), wrong);
        assertTrue(seen[0] > 100, "only " + seen[0] + " sections had one");
    }

    /** What search engines show is no part of the page. */
    @Test
    void aDescriptionForSearchEnginesTakesNoPageItsFirstUse() throws IOException {
        SmallSite.Edit everywhere = new Sprinkled(SENTENCE, 1, 1)::over;
        String about =
                new Unprinted(SmallHub.with(temp.resolve("all"), everywhere)).page("about.html");
        Document page = Jsoup.parse(about);
        assertEquals(
                "Ask an SLE. Who we are.", page.select("meta[name=description]").attr("content"));
        assertTrue(page.select(".lead").text().contains(IN_WORDS), page.select(".lead").text());
    }

    private static void complain(String where, String text, List<String> wrong) {
        int first = text.indexOf("SLE");
        if (first < 0) {
            return;
        }
        if (first != text.indexOf(IN_WORDS) + IN_WORDS.length() - 4) {
            wrong.add(where + " begins with " + text.substring(Math.max(0, first - 60), first + 4));
        } else if (text.split(Pattern.quote(IN_WORDS), -1).length != 2) {
            wrong.add(where + " has it in words more than once");
        }
    }

    /**
     * A page's running text. Names of terms are not: they have their own words beside them. Nor are
     * the questions named in a list of what follows: it must follow in words.
     */
    private static String runningText(Document page) {
        String ahead = page.select("main .jump").text();
        page.select("main dt, main .jump").remove();
        boolean lists = !page.select("main ul.names").isEmpty();
        String term = page.select("main ul.names li:has(a[href$=#term-sle])").text();
        page.select("main ul.names").remove();
        String text = page.select("main").text();
        assertEquals(lists, term.contains("SLE specialist leader of education · "), term);
        assertTrue(!ahead.contains("SLE") || text.contains("SLE"), ahead);
        return text;
    }

    /**
     * The front of a briefing, each option and the plan; in the glossary each meaning is for
     * itself.
     */
    private static List<String> sections(Document briefing) {
        List<String> sections = new ArrayList<>();
        if (briefing.select("#at-a-glance").isEmpty()) {
            return List.of(briefing.select("body").text()); // a poster is one section
        }
        sections.add(briefing.select("section.title, #about-your-npq, #at-a-glance").text());
        sections.addAll(briefing.select("section[id^=option-]").eachText());
        sections.add(briefing.select("#plan").text());
        assertEquals(5, sections.size());
        return sections;
    }
}
