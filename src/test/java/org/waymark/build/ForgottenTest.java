package org.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;

/** What editors are told of addresses that were published and lead nowhere now. */
class ForgottenTest {

    private static final String HUB = "content/hub.json";

    private final TestProject project;

    ForgottenTest(@TempDir Path temp) throws IOException {
        project = SmallSite.project(temp.resolve("small"));
    }

    /** What was published at some time, as its manifest tells. */
    private void published(String... paths) throws IOException {
        StringBuilder manifest = new StringBuilder();
        for (String path : paths) {
            manifest.append("0".repeat(64)).append("  ").append(path).append('\n');
        }
        project.write("target/site/waymark.sha256", manifest.toString());
    }

    private void withdraw(String address) throws IOException {
        project.replace(HUB, "\"language\"", "\"withdrawn\": [\"" + address + "\"], \"language\"");
    }

    private List<Problem> forgotten() throws IOException {
        BuildReport report = project.build();
        assertFalse(report.problems().hasErrors(), report.problems().toString());
        return report.problems().problems().stream()
                .filter(one -> one.code() == Code.REDIRECT_FORGOTTEN)
                .toList();
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream().map(one -> one.position() + ": " + one.message()).toList();
    }

    private static String was(String path) {
        return path + " was published before, and nothing stands there now";
    }

    @Test
    void aSiteThatWasNeverPublishedHasForgottenNothing() throws IOException {
        assertEquals(List.of(), forgotten());
        assertEquals(List.of(), forgotten());
    }

    /** A new page and an old one that is gone are one page, as often as not. */
    @Test
    void theOnlyNewPageOfTheKindIsTakenForTheOldOne() throws IOException {
        published("options/reflect.html", "options/share.html", "options/deepen.html");
        List<Problem> problems = forgotten();
        assertEquals(
                List.of("content/options/3-study.md: " + was("options/deepen.html")),
                told(problems));
        assertEquals(
                "if this is the same page under a new name, add \"deepen\" to its \"aliases\"; if"
                        + " it is gone for good, add \"options/deepen.html\" to \"withdrawn\" in"
                        + " content/hub.json",
                problems.get(0).hint());
    }

    @Test
    void theNearestNameIsTakenWhenThereAreSeveral() throws IOException {
        published("options/studdy.html", "shares.html", "abuot.html", "go/mentorin/index.html");
        assertEquals(
                List.of(
                        "content/hub.json: " + was("shares.html"),
                        "content/links/all.json:17:14: " + was("go/mentorin"),
                        "content/options/3-study.md: " + was("options/studdy.html"),
                        "content/pages/6-about.md: " + was("abuot.html")),
                told(forgotten()));
    }

    @Test
    void anNpqIsToldOfOnceWithAllThatWentWithIt() throws IOException {
        published(
                "npqs/reading.html",
                "npqs/leading-teaching.html",
                "go/reading/index.html",
                "briefings/next-steps-after-reading.pdf",
                "briefings/next-steps-after-reading-large-print.pdf");
        assertEquals(
                List.of(
                        "content/npqs/1-leading-reading.md: npqs/reading.html and 3 other addresses"
                                + " were published before, and nothing stands there now"),
                told(forgotten()));
    }

    @Test
    void anAliasOrAWithdrawalAnswersForAllOfIt() throws IOException {
        published("npqs/reading.html", "briefings/next-steps-after-reading.pdf", "old/x.html");
        project.replace(
                "content/npqs/1-leading-reading.md",
                "code: NPQLR",
                "code: NPQLR\naliases: [reading]");
        withdraw("old/x");
        assertEquals(List.of(), forgotten());
        assertTrue(Files.exists(project.output().resolve("npqs/reading.html")));
    }

    @Test
    void aWithdrawnNpqNeedsOneEntry() throws IOException {
        published("npqs/dance.html", "briefings/next-steps-after-dance.pdf", "go/dance/index.html");
        withdraw("npqs/dance.html");
        assertEquals(List.of(), forgotten());
    }

    /**
     * Who overlooked it once is told again, until there is an answer; nothing else waits for it.
     */
    @Test
    void itIsRememberedUntilSomebodyAnswers() throws IOException {
        published("old/x.html");
        assertEquals(1, forgotten().size());
        Path memory = project.output().resolve("waymark.gone.txt");
        assertEquals("old/x.html\n", Files.readString(memory));
        assertEquals(1, forgotten().size());
        withdraw("old/x.html");
        assertEquals(List.of(), forgotten());
        assertFalse(Files.exists(memory));
    }

    @Test
    void theOldFilesAreRemovedAllTheSame() throws IOException {
        project.write("target/site/old/x.html", "x");
        published("old/x.html");
        assertEquals(1, forgotten().size());
        assertFalse(Files.exists(project.output().resolve("old")));
    }

    @Test
    void picturesAndListsAreNobodysBookmarks() throws IOException {
        published("images/old.svg", "feed.xml", "scripts/old.js");
        assertEquals(List.of(), forgotten());
    }

    @Test
    void whatStandsThereIsNotWithdrawn() throws IOException {
        withdraw("about");
        Problem problem = project.build().problems().problems().get(0);
        assertEquals(Code.ALIAS_CONFLICT, problem.code());
        assertEquals("\"about\" is not withdrawn: something stands there", problem.message());
    }
}
