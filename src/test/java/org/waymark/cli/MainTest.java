package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProject;

class MainTest {

    @TempDir Path temp;

    private TestProject project() throws IOException {
        return TestProject.of("golden/small/content", temp.resolve("project"));
    }

    @Test
    void aBuildEndsWithOneLineThatSaysWhatItMade() throws IOException {
        TestProject project = project();
        TestProject.Result result = project.run("build", project.root().toString());
        assertEquals(0, result.code(), result.err());
        String last = result.out().lines().reduce((a, b) -> b).orElse("");
        assertTrue(
                last.matches(
                        "Published 24 pages and 12 PDFs to .*target.site \\(\\d+ files written,"
                                + " 0 unchanged, 0 removed\\) with no problems in \\d+\\.\\d s"),
                last);
        assertTrue(Files.exists(project.output().resolve("index.html")));
    }

    /**
     * The command that is named is the only one that is made, so each must be found by its name.
     */
    @Test
    void everyCommandThatTheHelpListsIsThere() throws IOException {
        TestProject project = project();
        String help = project.run("--help").out();
        List<String> names =
                help.substring(help.indexOf("Commands:"))
                        .lines()
                        .skip(1)
                        .filter(line -> line.matches("  [a-z]+ .*"))
                        .map(line -> line.strip().replaceFirst(" .*", ""))
                        .toList();
        assertEquals(12, names.size(), help);
        for (String name : names) {
            TestProject.Result result = project.run(name, "--help");
            assertEquals(0, result.code(), name);
            assertTrue(result.out().contains("Usage: waymark " + name + " "), result.out());
            assertEquals(result.out(), project.run("--debug", name, "--help").out());
        }
    }

    /** Whoever mistypes a command is told of the right one, which only who knows all can do. */
    @Test
    void aMistypedCommandIsSuggested() throws IOException {
        TestProject.Result result = project().run("biuld");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("waymark build"), result.err());
    }

    private static String last(TestProject.Result result) {
        assertEquals(0, result.code(), result.err());
        return result.out().lines().reduce((a, b) -> b).orElse("");
    }

    @Test
    void aSecondBuildSaysHowManyPdfsItDidNotMakeAgain() throws IOException {
        TestProject project = project();
        String root = project.root().toString();
        assertFalse(last(project.run("build", root)).contains("reused"));
        String second = last(project.run("build", root));
        assertTrue(second.startsWith("Published 24 pages and 12 PDFs (12 reused) to "), second);
        assertTrue(Files.isDirectory(project.root().resolve("target/waymark-memo")));
    }

    @Test
    void theMemoCanBeElsewhereOrNowhere() throws IOException {
        TestProject project = project();
        String root = project.root().toString();
        String memo = temp.resolve("kept").toString();
        project.run("build", root, "--memo", memo);
        assertTrue(last(project.run("build", root, "--memo", memo)).contains("(12 reused)"));
        assertFalse(last(project.run("build", root, "--no-memo")).contains("reused"));
        assertFalse(last(project.run("build", root, "--no-memo")).contains("reused"));
        assertFalse(Files.exists(project.root().resolve("target/waymark-memo")));
    }

    @Test
    void checkPublishesNothing() throws IOException {
        TestProject project = project();
        TestProject.Result result = project.run("check", project.root().toString());
        assertEquals(0, result.code(), result.err());
        assertTrue(
                result.out().contains("Checked 24 pages and 12 PDFs with no problems in "),
                result.out());
        assertFalse(Files.exists(project.root().resolve("target")));
    }

    @Test
    void aQuietBuildOfASoundSitePrintsNothing() throws IOException {
        TestProject project = project();
        TestProject.Result result = project.run("build", project.root().toString(), "--quiet");
        assertEquals("", result.out() + result.err());
    }

    @Test
    void nothingIsColouredAwayFromATerminal() throws IOException {
        TestProject project = project();
        project.write("content/pages/7-about.md", "---\ntitle: About\n---\n[x](#)\n");
        TestProject.Result result = project.run("build", project.root().toString());
        assertEquals(1, result.code());
        assertFalse(result.out().contains("\u001b"), result.out());
        assertTrue(result.out().contains("Nothing was published"), result.out());
    }

    @Test
    void theDayCanBeChosenAndDecidesWhatHasExpired() throws IOException {
        TestProject project = project();
        String root = project.root().toString();
        project.run("build", root, "--date", "2026-11-22", "--quiet");
        assertTrue(
                project.read("target/site/npqs/leading-reading.html")
                        .contains("free for everyone"));
        project.run("build", root, "--date", "2027-09-01", "--quiet");
        assertTrue(
                project.read("target/site/npqs/leading-reading.html")
                        .contains("no longer free for everyone"));
    }

    @Test
    void wrongUsageIsExplainedWithCodeTwo() throws IOException {
        TestProject project = project();
        String root = project.root().toString();
        assertUsage(project.run("bild"), "bild");
        assertUsage(project.run(), "waymark build");
        assertUsage(project.run("build", root, "--date", "tomorrow"), "tomorrow");
        assertUsage(project.run("build", root, "--threads", "0"), "--threads");
        assertUsage(project.run("build", temp.resolve("nowhere").toString()), "content");
        assertUsage(project.run("due", root, "--within", "-1"), "from 0 to 36500 days");
        String standards = "it can be ua1-a2a, ua1-a3a, ua2-a4";
        assertUsage(project.run("build", root, "--pdf-standard", "x"), standards);
        assertUsage(project.run("check", root, "--verify-pdf", "--pdf-standard", "x"), standards);
    }

    private static void assertUsage(TestProject.Result result, String word) {
        assertEquals(2, result.code(), result.err());
        assertTrue(result.err().contains(word), result.err());
        assertFalse(result.err().contains("\tat "), result.err());
    }

    /** A file where the output folder should be: no folder can be made, so the disk refuses. */
    @Test
    void aDiskThatRefusesIsCodeThreeWithoutAStackTrace() throws IOException {
        TestProject project = project();
        project.write("target/site", "a file");
        Path inside = project.output().resolve("deeper");
        String root = project.root().toString();
        TestProject.Result result = project.run("build", root, "--output", inside.toString());
        assertEquals(3, result.code(), result.out());
        assertTrue(result.out().contains("error[output-unwritable]"), result.out());
        assertFalse(result.err().contains("\tat "), result.err());
    }

    @Test
    void anOutputFolderOfOthersIsRefusedWithCodeOne() throws IOException {
        TestProject project = project();
        project.write("target/site/thesis.txt", "mine");
        TestProject.Result result = project.run("build", project.root().toString());
        assertEquals(1, result.code(), result.err());
        assertTrue(result.out().contains("error[output-foreign]"), result.out());
        assertEquals("mine", project.read("target/site/thesis.txt"));
    }

    @Test
    void whatIsDueInContentWithMistakesIsToldWithAWarning() throws IOException {
        TestProject project = project();
        project.write("content/pages/7-about.md", "---\ntitle: [\n---\nWords.\n");
        TestProject.Result result = project.run("due", project.root().toString());
        assertEquals(0, result.code(), result.err());
        assertEquals(
                "The content has mistakes, so that something may be missing here;"
                        + " \"waymark check\" names them.\n",
                result.err());
        assertFalse(result.out().isEmpty());
    }
}
