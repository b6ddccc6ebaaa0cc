package org.waymark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;
import org.waymark.site.Artifact;
import org.waymark.site.OutputPath;

class SiteCheckTest {

    private static final String GOOD = "<h1 id=\"top\">A</h1>";

    private static List<String> check(String body) {
        return check(Map.of("index.html", page(body)));
    }

    private static String page(String body) {
        return "<!DOCTYPE html>\n<html lang=\"en-GB\"><head><title>T</title></head>\n<body>\n"
                + body
                + "\n</body></html>";
    }

    private static List<String> check(Map<String, String> pages) {
        List<Artifact> artifacts =
                pages.entrySet().stream()
                        .map(
                                page ->
                                        new Artifact(
                                                new OutputPath(page.getKey()),
                                                page.getValue().getBytes(StandardCharsets.UTF_8)))
                        .toList();
        return new SiteCheck()
                .check(artifacts).stream()
                        .map(problem -> problem.position() + " " + problem.code())
                        .toList();
    }

    private static final String STRUCTURE = " " + Code.PAGE_STRUCTURE;

    @Test
    void aSoundPageHasNoProblems() {
        assertEquals(List.of(), check(GOOD + "<p><a href=\"#top\">up</a> <a href=\"./\">home</a>"));
    }

    @Test
    void aLinkIntoTheVoidIsFoundAtItsPlace() {
        assertEquals(
                List.of("index.html:5:1 broken-link"),
                check(GOOD + "\n<a href=\"options/none.html\">x</a>"));
    }

    @Test
    void linksAreFollowedFromThePagesOwnFolder() {
        Map<String, String> site =
                Map.of(
                        "index.html",
                        page(GOOD + "<a href=\"a/b.html#top\">b</a>"),
                        "a/b.html",
                        page(
                                GOOD
                                        + "\n<a href=\"../index.html\">i</a>\n<a href=\"index.html\">n</a>"));
        assertEquals(List.of("a/b.html:6:1 broken-link"), check(site));
    }

    @Test
    void aFragmentThatNoElementHasIsFound() {
        assertEquals(
                List.of("index.html:5:1 broken-fragment"),
                check(GOOD + "\n<a href=\"#bottom\">x</a>"));
    }

    @Test
    void aPlaceThatIsMissingOnAnotherPageIsFoundAtItsPlaceAndInItsOrder() {
        String links =
                GOOD
                        + "\n<a href=\"none.html\">n</a>"
                        + "\n<a href=\"a/b.html#no\">x</a>"
                        + "\n<a href=\"a/b.html#top\">y</a>"
                        + "\n<a href=\"gone.html\">g</a>";
        assertEquals(
                List.of(
                        "index.html:5:1 broken-link",
                        "index.html:6:1 broken-fragment",
                        "index.html:8:1 broken-link"),
                check(Map.of("index.html", page(links), "a/b.html", page(GOOD))));
        String jump = page(GOOD + "\n<a href=\"a/b.html#no\">x</a>");
        assertEquals(
                List.of("index.html:5:1 broken-fragment"),
                check(Map.of("index.html", jump, "a/b.html", page(GOOD))));
    }

    /** A redirect is followed by everyone without a look, so its end must exist like a link's. */
    @Test
    void aRedirectIntoTheVoidIsFoundAtItsPlace() {
        String page = page(GOOD);
        String head = "<title>T</title>\n<meta http-equiv=\"refresh\" content=\"0; url=";
        String to = page.replace("<title>T</title>", head + "briefings/none.pdf\">");
        String home = page.replace("<title>T</title>", head + "./\">");
        String away = page.replace("<title>T</title>", head + "https://x.test/?a=b\">");
        assertEquals(List.of("index.html:3:1 broken-link"), check(Map.of("index.html", to)));
        assertEquals(List.of(), check(Map.of("index.html", home)));
        assertEquals(List.of(), check(Map.of("index.html", away)));
    }

    @Test
    void addressesOfOtherSitesAreNotThisChecksBusiness() {
        assertEquals(
                List.of(),
                check(
                        GOOD
                                + "<a href=\"https://x.test/\" rel=\"noopener\">x</a><a href=\"mailto:a@b\">m</a>"));
    }

    @Test
    void aTextThatIsNoAddressIsFound() {
        assertEquals(
                List.of("index.html:5:1 broken-link"), check(GOOD + "\n<a href=\"a b\">x</a>"));
    }

    @Test
    void headingsMustBeginWithOneFirstLevelAndLeaveNoneOut() {
        assertEquals(List.of("index.html:5:1" + STRUCTURE), check(GOOD + "\n<h3>C</h3>"));
        assertEquals(List.of("index.html:3:1" + STRUCTURE), check(GOOD + "\n<h1>B</h1>"));
    }

    @Test
    void idsMustDiffer() {
        assertEquals(List.of("index.html:5:1" + STRUCTURE), check(GOOD + "\n<p id=\"top\">x</p>"));
    }

    @Test
    void picturesAndLinksNeedWords() {
        String body =
                GOOD
                        + "\n<img src=\"./\">\n<a href=\"./\"></a>\n<a href=\"./\"><img src=\"./\" alt=\"up\"></a>";
        assertEquals(
                List.of("index.html:5:1" + STRUCTURE, "index.html:6:1" + STRUCTURE), check(body));
    }

    @Test
    void thePageNeedsATitleAndALanguage() {
        String page = "<html><head></head><body><h1>A</h1></body></html>";
        List<Problem> problems =
                new SiteCheck()
                        .check(
                                List.of(
                                        new Artifact(
                                                new OutputPath("x.html"),
                                                page.getBytes(StandardCharsets.UTF_8))));
        assertEquals(
                List.of("the page does not say its language", "the page has no title"),
                problems.stream().map(Problem::message).toList());
    }
}
