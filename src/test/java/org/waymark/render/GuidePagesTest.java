package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/** The pages of the guide as a reader goes through them. */
class GuidePagesTest {

    private static final String GUIDE = "content/guide.yml";

    @TempDir static Path temp;

    private static SmallSite site;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.with(temp.resolve("small"), GuidePagesTest::edit);
    }

    private static void edit(TestProject project) throws IOException {
        project.write(
                "content/changes.json",
                "{\"changes\": [{\"on\": \"2026-11-01\", \"note\": \"New.\","
                        + " \"pages\": [\"guide\"]}]}");
        project.write(
                "content/pages/9-changes.md",
                "---\ntitle: What changed\nsummary: New.\nlayout: changes\n---\n");
    }

    private static List<String> links(Document page, String selector) {
        return page.select(selector).eachAttr("href");
    }

    @Test
    void theGuideIsTheFirstThingToDoAndFirstInTheMenu() throws IOException {
        assertEquals("guide.html", links(site.page("index.html"), "main a").get(0));
        for (String page : List.of("index.html", "about.html", "options/share.html")) {
            Element first = site.page(page).select(".masthead .menu a").get(0);
            assertTrue(first.attr("href").endsWith("guide.html"), page);
            assertEquals("Help me choose", first.text());
        }
        assertFalse(links(site.page("options.html"), "main a[href=guide.html]").isEmpty());
        assertFalse(
                links(site.page("npqs/leading-reading.html"), "main a[href=../guide.html]")
                        .isEmpty());
        Document question = site.page("guide/time.html");
        assertEquals("true", question.select(".masthead .menu a").get(0).attr("aria-current"));
        assertEquals(List.of("../index.html", "../guide.html"), links(question, ".breadcrumbs a"));
    }

    @Test
    void theStartSaysHowManyQuestionsThereAreAndWhereTheyLead() throws IOException {
        Document start = site.page("guide.html");
        assertEquals("guide/wish.html", start.select("main .button").attr("href"));
        assertTrue(start.select("main").text().contains("It asks at most 3 questions"));
        assertEquals(
                List.of(
                        "Reflect and implement, after 2 or 3 questions",
                        "Share expertise, after 1, 2 or 3 questions",
                        "Study further, after 1, 2 or 3 questions"),
                start.select(".ends li").eachText());
    }

    @Test
    void eachAnswerIsALinkAndNothingNeedsAScript() throws IOException {
        Document first = site.page("guide/wish.html");
        assertEquals(List.of("time.html", "ready.html", "both.html"), links(first, ".answer > a"));
        Element answer = first.select(".answer").get(0);
        assertEquals(List.of("#source-1"), links(first, ".answer .source"));
        answer.select("sup").remove(); // the number of the fact's source
        assertEquals(
                "To work with others As a mentor you have 20 hours of training in a year.",
                answer.text());
        assertEquals("Ask your mentor if you are not sure.", first.select(".lead").text());
        assertEquals(List.of("../glossary.html#term-mentor"), links(first, ".lead a"));
        for (String page : List.of("wish", "ready", "time", "begin", "both")) {
            Document document = site.page("guide/" + page + ".html");
            String own = "main form, main input, main button"; // the head has the site's search
            assertEquals(0, document.select(own).size(), page);
            String run = "script:not([type=application/ld+json])"; // which is data
            assertEquals(0, document.select(run).size(), page);
        }
    }

    /** A page without memory says no more than what holds for all who may read it. */
    @Test
    void aQuestionsNumberIsAsExactAsItCanBe() throws IOException {
        assertEquals(
                "Question 1 of at most 3", site.page("guide/wish.html").select(".kicker").text());
        assertEquals(
                "Question 2 of at most 3", site.page("guide/ready.html").select(".kicker").text());
        Document shared = site.page("guide/time.html");
        assertEquals("Question 2 or 3 of at most 3", shared.select(".kicker").text());
        assertEquals(List.of("wish.html", "ready.html"), links(shared, ".back a"));
        assertTrue(shared.select(".back").text().startsWith("Several questions lead here."));
        assertEquals(0, shared.select(".given").size());
    }

    @Test
    void answersGivenAreShownWhereThereIsOneWay() throws IOException {
        Document second = site.page("guide/ready.html");
        assertEquals("What would you like?", second.select(".given dt").text());
        assertEquals("Something else", second.select(".given dd").get(0).ownText());
        assertEquals(List.of("wish.html"), links(second, ".given a"));
        assertFalse(second.select(".given").text().contains("Several ways"));
        assertEquals(List.of("wish.html"), links(second, ".back a"));
        assertEquals(List.of("../guide.html"), links(site.page("guide/wish.html"), ".back a"));
    }

    @Test
    void sharedAnswersAreShownWhereThereAreSeveralWays() throws IOException {
        SmallSite other =
                SmallSite.with(
                        temp.resolve("shared"),
                        project ->
                                project.replace(
                                        GUIDE,
                                        "answer: To work with others\n"
                                                + "        hint: \"As a mentor you have"
                                                + " [](fact:mentor-hours).\"\n"
                                                + "        next: time",
                                        "answer: To work with others\n        next: ready"));
        Document begin = other.page("guide/begin.html");
        assertEquals(0, begin.select(".given").size(), "two answers lead to the one question");
        Document time = other.page("guide/time.html");
        assertEquals("Have you tried it?", time.select(".given dt").text());
        assertTrue(time.select(".given").text().contains("Several ways lead to this page."));
    }

    @Test
    void aResultHasItsReasonsAndOneBriefingForEachNpq() throws IOException {
        Document both = site.page("guide/both.html");
        assertEquals(
                List.of("../options/share.html", "../options/study.html"),
                links(both, ".suggested h2 a"));
        assertEquals(
                List.of("You have time.", "Reading helps."),
                both.select(".suggested p:not(.meta)").eachText());
        assertEquals(
                List.of("Talk to your headteacher.", "Ask who we are."),
                both.select("ol.prose li").eachText());
        assertEquals(List.of("../plan.html"), links(both, "[aria-labelledby=part-first] p a"));
        assertEquals(
                List.of(
                        "../briefings/next-steps-after-leading-reading.pdf",
                        "../briefings/next-steps-after-leading-teaching.pdf",
                        "../briefings/next-steps-after-a-specialist-npq.pdf"),
                links(both, ".answer > a"));
        assertTrue(both.select(".answer").get(0).text().startsWith("Leading reading NPQLR: "));
    }

    /** Share says that it can be combined with study, so the result of either tells the other. */
    @Test
    void whatCanBeCombinedIsToldWhicheverOfTheTwoSaysSo() throws IOException {
        assertEquals(0, site.page("guide/both.html").select("#part-combine").size());
        SmallSite other = SmallSite.with(temp.resolve("combined"), GuidePagesTest::divide);
        assertEquals(
                List.of("Study further. reading helps"),
                other.page("guide/both.html").select(".relations li").eachText());
        assertEquals(
                List.of("Share expertise (with study further). reading helps"),
                other.page("guide/begin.html").select(".relations li").eachText());
    }

    private static void divide(TestProject project) throws IOException {
        String study = "      - option: study\n        why: Reading helps.\n";
        project.replace(GUIDE, study, "");
        String reflect = "        why: An NPQ gives you ideas to try.\n";
        project.replace(GUIDE, reflect, reflect + study);
    }

    @Test
    void theGuideCanBeNamedLikeAPage() throws IOException {
        assertEquals(List.of("guide.html"), links(site.page("compare.html"), ".prose a"));
        assertEquals(
                List.of("guide.html"), links(site.page("changes.html"), "main a[href=guide.html]"));
        assertTrue(
                Files.readString(site.project().output().resolve("sitemap.xml"))
                        .contains("/guide/wish.html<"));
    }

    @Test
    void aHubMayDoWithoutAGuide() throws IOException {
        SmallSite without =
                SmallSite.with(
                        temp.resolve("without"),
                        project -> {
                            Files.delete(project.root().resolve(GUIDE));
                            project.replace(
                                    "content/pages/8-compare.md",
                                    "[the questions](page:guide)",
                                    "x");
                        });
        Set<String> pages = new TreeSet<>(without.project().published().keySet());
        assertFalse(pages.stream().anyMatch(path -> path.startsWith("guide")), pages.toString());
        assertFalse(without.page("index.html").html().contains("guide.html"));
        assertEquals("compare.html", links(without.page("options.html"), ".choosing a").get(0));
    }

    @Test
    void nobodyElseMayHaveTheGuidesAddress() throws IOException {
        TestProject project = SmallSite.project(temp.resolve("conflict"));
        project.write("content/pages/guide.md", "---\ntitle: Mine\nsummary: Mine.\n---\n");
        project.replace("content/pages/6-about.md", "We are a hub.", "See [it](page:guide#x).");
        String problems = project.build().problems().problems().toString();
        assertTrue(problems.contains("this would be published as guide.html"), problems);
        assertTrue(problems.contains("has no heading with the id \"x\""), problems);
    }

    @Test
    void aGuideThatNobodyCouldLookOverIsRefused() throws IOException {
        TestProject project = SmallSite.project(temp.resolve("large"));
        StringBuilder guide = new StringBuilder("title: T\nsummary: S.\nquestions:\n");
        for (int i = 0; i < 5000; i++) {
            guide.append("  - { id: q").append(i).append(", question: Q, answers: [{ answer: A, ");
            guide.append("next: q").append(i + 1).append(" }] }\n");
        }
        project.write(
                GUIDE,
                guide
                        + "results: [{ id: q5000, title: R, do_first: [Go.],"
                        + " options: [{ option: share, why: W. }] }]\n");
        List<String> problems =
                project.build().problems().problems().stream().map(p -> p.message()).toList();
        assertEquals(List.of("\"questions\" has 5000 questions"), problems);
    }
}
