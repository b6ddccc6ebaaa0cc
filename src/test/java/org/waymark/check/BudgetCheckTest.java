package org.waymark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.content.Budgets;
import org.waymark.content.Budgets.Exemption;
import org.waymark.content.Budgets.Limits;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.site.Artifact;
import org.waymark.site.OutputPath;
import org.waymark.site.SitePlan;

/** What pages weigh, and what is said of those that weigh too much. */
class BudgetCheckTest {

    private static final Limits FEW = new Limits(4, 10, 0, 5);
    private static final Position HERE = new Position("content/hub.json", 9, 5);

    private final List<Artifact> artifacts = new ArrayList<>();

    private void add(String path, byte[] bytes) {
        artifacts.add(new Artifact(new OutputPath(path), bytes));
    }

    private void page(String path, String head, String body) {
        String html =
                "<!DOCTYPE html><html lang=\"en\"><head><title>T</title>%s</head>"
                        + "<body><main><h1>T</h1>%s</main></body></html>";
        add(path, html.formatted(head, body).getBytes(StandardCharsets.UTF_8));
    }

    /** Words that hardly get shorter when compressed: about three quarters of their length. */
    private static String words(int letters) {
        Random random = new Random(letters);
        StringBuilder words = new StringBuilder();
        random.ints(letters, '0', 'z' + 1)
                .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
                .forEach(c -> words.append((char) c));
        return words.toString();
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(bytes).nextBytes(noise);
        return noise;
    }

    private Checked<Optional<PageWeight>> check(Exemption... exceptions) {
        Budgets budgets = new Budgets(FEW, new Limits(8, 20, 3, 9), 50, List.of(exceptions));
        return new SiteCheck().check(artifacts, new SitePlan(List.of()), budgets);
    }

    private List<String> told(Exemption... exceptions) {
        return check(exceptions).problems().stream()
                .filter(one -> one.code() != Code.BROKEN_LINK)
                .map(Problem::message)
                .toList();
    }

    private static Exemption exception(String address, @Nullable Integer page) {
        return new Exemption(address, HERE, "It must.", page, null, null, null);
    }

    @Test
    void aLightSiteIsWithinItsBudget() {
        page("a.html", "<link rel=\"stylesheet\" href=\"site.css\">", "<p>Words.</p>");
        add("site.css", "p { color: red }".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), told());
    }

    @Test
    void aPageIsWeighedWithItsStyleSheetsAsTheyAreSent() {
        page("a/b.html", "<link rel=\"stylesheet\" href=\"../site.css\">", words(3000));
        add("site.css", words(3000).getBytes(StandardCharsets.UTF_8));
        List<String> told = told();
        assertEquals(1, told.size(), told.toString());
        String weight = "(\\d\\.\\d) KB";
        assertTrue(
                told.get(0)
                        .matches(
                                "a/b.html has "
                                        + weight
                                        + " with its style sheets, and 4 KB are"
                                        + " allowed: (a/b.html|site.css) "
                                        + weight
                                        + ", (a/b.html|site.css) "
                                        + weight),
                told.get(0));
        assertEquals("a/b.html", check().value().orElseThrow().page());
        assertTrue(check().value().orElseThrow().bytes() > 4000);
    }

    @Test
    void whatAStyleSheetLoadsBelongsToEachPage() {
        page("a.html", "<link rel=\"stylesheet\" href=\"css/site.css\">", "");
        String css = "@import \"more.css\"; @font-face { src: url(../f.woff2) }";
        add("css/site.css", css.getBytes(StandardCharsets.UTF_8));
        add("css/more.css", "a { background: url(b.png) }".getBytes(StandardCharsets.UTF_8));
        add("f.woff2", noise(6000));
        add("css/b.png", noise(7000));
        assertEquals(
                List.of(
                        "a.html has 13.3 KB with all that it loads, and 10 KB are allowed:"
                                + " css/b.png 7.0 KB, f.woff2 6.0 KB, a.html 0.2 KB,"
                                + " css/site.css 0.1 KB, css/more.css 0.1 KB"),
                told());
    }

    @Test
    void theHintNamesTheHeaviestPart() {
        page("a.html", "", "<img src=\"b.png\" alt=\"\">");
        add("b.png", noise(12_000));
        assertEquals(
                "make b.png smaller, with fewer pixels or stronger compression; or allow more in"
                        + " \"budgets\" in content/hub.json",
                check().problems().get(0).hint());
    }

    @Test
    void aPageToReadNeedsNoScriptAndOneToFillInMayHaveSome() {
        String script = "<script src=\"s.js\" defer></script>";
        page("a.html", script, "<p>Words.</p>");
        page("b.html", script, "<textarea></textarea>");
        add("s.js", words(1000).getBytes(StandardCharsets.UTF_8));
        List<String> told = told();
        assertEquals(1, told.size(), told.toString());
        assertTrue(
                told.get(0)
                        .matches(
                                "a.html has 0\\.\\d KB of JavaScript, and none is allowed:"
                                        + " s.js 0\\.\\d KB"),
                told.get(0));
    }

    @Test
    void filesAreCountedOnceEachAndIconsNotAtAll() {
        StringBuilder pictures = new StringBuilder();
        for (String name : List.of("a", "b", "c", "d", "a")) {
            pictures.append("<img src=\"%s.png\" alt=\"\">".formatted(name));
        }
        String icon = "<link rel=\"icon\" href=\"i.png\"><link rel=\"manifest\" href=\"m.json\">";
        page("x.html", icon, pictures.toString());
        for (String name :
                List.of("a.png", "b.png", "c.png", "d.png", "e.png", "i.png", "m.json")) {
            add(name, noise(10));
        }
        assertEquals(List.of(), told());
        page("y.html", icon, pictures + "<img src=\"e.png\" alt=\"\">");
        assertEquals(
                List.of(
                        "y.html needs 6 files, and 5 are allowed: y.html 0.2 KB, a.png 0.1 KB,"
                                + " b.png 0.1 KB, c.png 0.1 KB, d.png 0.1 KB and 1 smaller"),
                told());
    }

    @Test
    void ofManyTooHeavyPagesTheWorstAreNamed() {
        for (int i = 1; i <= 9; i++) {
            page(i + ".html", "", words(6000 + 400 * i));
        }
        List<String> told = told();
        assertEquals(3, told.size(), told.toString());
        assertTrue(told.get(0).startsWith("9.html has "), told.toString());
        assertTrue(told.get(0).endsWith("; and 6 other pages are over"), told.toString());
        assertTrue(told.get(2).startsWith("7.html has "), told.toString());
        assertTrue(told.get(2).endsWith(" KB"), told.toString());
    }

    @Test
    void anExceptionHoldsForItsPageOrForAllThatBeginSo() {
        page("guide/a.html", "", words(6000));
        page("guide/b.html", "", words(6000));
        assertEquals(1, told(exception("guide/a.html", 9)).size());
        assertEquals(List.of(), told(exception("guide/*", 9)));
        assertEquals(2, told(exception("guide/*", null)).size());
    }

    @Test
    void anExceptionForNoPageIsReportedWhereItStands() {
        page("links.html", "", "");
        Problem problem = check(exception("link.html", 9)).problems().get(0);
        assertEquals(HERE, problem.position());
        assertEquals("the site has no page \"link.html\"", problem.message());
        assertEquals("did you mean \"links.html\"?", problem.hint());
    }

    @Test
    void aPdfHasABudgetToo() {
        add("briefings/a.pdf", noise(50_000));
        assertEquals(List.of(), told());
        add("briefings/b.pdf", noise(50_001));
        assertEquals(List.of("briefings/b.pdf has 50.1 KB, and 50 KB are allowed"), told());
    }
}
