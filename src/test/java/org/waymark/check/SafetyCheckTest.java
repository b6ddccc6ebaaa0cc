package org.waymark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;
import org.waymark.site.Artifact;
import org.waymark.site.OutputPath;

/** What would be left out by a browser that heeds the pages' policy. */
class SafetyCheckTest {

    private static List<Problem> problems(String path, String text) {
        Artifact artifact =
                new Artifact(new OutputPath(path), text.getBytes(StandardCharsets.UTF_8));
        return new SiteCheck()
                .check(List.of(artifact)).stream()
                        .filter(problem -> problem.code() == Code.PAGE_SAFETY)
                        .toList();
    }

    private static List<String> inPage(String body) {
        return told(
                problems("a.html", "<!DOCTYPE html>\n<html><body>\n" + body + "</body></html>"));
    }

    private static List<String> inSheet(String css) {
        return told(problems("site.css", css));
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream().map(one -> one.position() + " " + one.message()).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"images/a.png\" srcset=\"a.png 1x, b.png 2x\" alt=\"\">",
                "<script src=\"../scripts/plan.js\" defer></script>",
                "<script type=\"application/ld+json\">{\"@context\": \"https://schema.org\"}</script>",
                "<link rel=\"canonical\" href=\"https://hub.example/a.html\">",
                "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"https://a.example/\">",
                "<a href=\"https://a.example/\" rel=\"external noopener\">A</a>",
                "<a href=\"mailto:a@b.example\">A</a>",
                "<svg><use href=\"#sign\"/></svg>",
                "<p>Write style=\"…\" and onclick=\"…\" nowhere.</p>"
            })
    void whatThePolicyAllowsIsNotReported(String body) {
        assertEquals(List.of(), inPage(body));
    }

    @Test
    void stylesInThePageAreReportedWhereTheyStand() {
        assertEquals(
                List.of(
                        "a.html:3:1 <style> has no effect: a page may not style itself",
                        "a.html:4:1 style=\"…\" has no effect: a page may not style itself"),
                inPage("<style>p { color: red }</style>\n<p style=\"color: red\">A</p>"));
    }

    @Test
    void scriptsInThePageAreReported() {
        assertEquals(
                List.of(
                        "a.html:3:1 this script does not run: it stands in the page itself",
                        "a.html:4:1 this script does not run: it stands in the page itself",
                        "a.html:5:1 onclick=\"…\" does not run: its script stands in the page itself",
                        "a.html:6:1 href=\"…\" does not run: its script stands in the page itself"),
                inPage(
                        "<script>1</script>\n<script type=\"module\">1</script>\n"
                                + "<p onclick=\"a()\">A</p>\n<a href=\"JavaScript:a()\">A</a>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"https://a.example/a.png\" alt=\"\">",
                "<img src=\"//a.example/a.png\" alt=\"\">",
                "<img src=\"a.png\" srcset=\"b.png 1x, HTTPS://a.example/c.png 2x\" alt=\"\">",
                "<img src=\"data:image/png;base64,AAAA\" alt=\"\">",
                "<script src=\"https://a.example/a.js\"></script>",
                "<link rel=\"preload stylesheet\" href=\"https://a.example/a.css\">",
                "<link rel=\"Preconnect\" href=\"https://a.example\">",
                "<video src=\"a.mp4\" poster=\"https://a.example/a.png\"></video>",
                "<svg><image href=\"https://a.example/a.png\"/></svg>"
            })
    void whatAnotherHostWouldBeAskedForIsReported(String body) {
        List<String> told = inPage(body);
        assertEquals(1, told.size(), told.toString());
        assertTrue(
                told.get(0)
                        .matches("a.html:3:\\d+ this does not load: .* is no file of this site"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iframe", "object", "embed"})
    void framesAreReported(String name) {
        assertEquals(
                List.of("a.html:3:1 <" + name + "> stays empty: a page may hold no other"),
                inPage("<" + name + " title=\"A\"></" + name + ">"));
    }

    @Test
    void aLinkToAnotherSiteNeedsNoopener() {
        List<String> missing =
                List.of("a.html:3:1 this link to another site has no rel=\"noopener\"");
        assertEquals(missing, inPage("<a href=\"https://a.example/\">A</a>"));
        assertEquals(missing, inPage("<a href=\"HTTP://a.example/\" rel=\"noopeners\">A</a>"));
    }

    @Test
    void styleSheetsLoadFilesOfTheSiteAlone() {
        assertEquals(
                List.of(),
                inSheet(
                        "/* url(https://a.example/) */ @import \"b.css\";\n"
                                + "a { background: url(a.png) } @font-face { src: url('f.woff2') }"));
        String tail = "\" is no file of this site";
        assertEquals(
                List.of(
                        "site.css:1:1 this does not load: \"https://a.example/b.css" + tail,
                        "site.css:2:17 this does not load: \"//a.example/(1).png" + tail,
                        "site.css:3:17 this does not load: \"data:image/png,x" + tail,
                        "site.css:4:9 this does not load: \"https://a.example/c.css" + tail),
                inSheet(
                        """
                        @import 'https://a.example/b.css';
                        a { background: url("//a.example/(1).png") }
                        b { background: url( data:image/png,x ) }
                        @import url(https://a.example/c.css);
                        """));
    }

    @Test
    void aLongAddressIsShortened() {
        String told = inPage("<img src=\"data:" + "A".repeat(500) + "\" alt=\"\">").get(0);
        assertTrue(told.length() < 140, told);
    }
}
