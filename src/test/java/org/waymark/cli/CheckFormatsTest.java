package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.TestProject;

/** What {@code check} prints where, and how it ends. */
class CheckFormatsTest {

    private static final String ABOUT = "content/pages/6-about.md";

    @TempDir Path temp;

    private TestProject project;
    private String root = "";

    @BeforeEach
    void copy() throws IOException {
        project = TestProject.of("golden/small/content", temp.resolve("a hub"));
        root = project.root().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "json,{,}",
        "github,::error,zzzzzz\"",
        "sarif,{,}",
        "checkstyle,<?xml,</checkstyle>"
    })
    void aFormForProgramsIsAllThatIsPrinted(String format, String first, String last)
            throws IOException {
        project.replace(ABOUT, "We are a hub.", "See [x](link:zzzzzz).");
        TestProject.Result result = project.run("check", root, "--format", format);
        assertEquals(1, result.code());
        assertTrue(result.out().startsWith(first), result.out());
        assertTrue(result.out().contains("link-unknown"), result.out());
        assertTrue(result.out().contains(last), result.out());
        assertTrue(!result.out().contains("Checked"), result.out());
        assertTrue(result.err().contains("Checked 24 pages"), result.err());
    }

    @Test
    void theSummaryIsLeftOutOnRequest() {
        TestProject.Result result = project.run("check", root, "--format", "json", "--quiet");
        assertEquals("", result.err());
        assertTrue(result.out().contains("\"problems\": []"), result.out());
    }

    @Test
    void filesAreNamedFromTheFolderThatTheCommandRunsIn() throws IOException {
        project.replace(ABOUT, "We are a hub.", "See [x](link:zzzzzz).");
        String out = project.run("check", root, "--format", "github", "--quiet").out();
        String folder = project.root().toString().replace('\\', '/').replace(":", "%3A");
        assertTrue(out.startsWith("::error file=" + folder + "/" + ABOUT + ",line=8,col=5,"), out);
    }

    @Test
    void anUnknownFormIsWrongUsageThatNamesTheKnownOnes() {
        TestProject.Result result = project.run("check", root, "--format", "xml");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("checkstyle"), result.err());
    }

    @Test
    void aWarningFailsOnlyWhenStrict() throws IOException {
        project.replace(ABOUT, "We are a hub.", "We report to the DBE.");
        assertEquals(0, project.run("check", root).code());
        TestProject.Result strict = project.run("check", root, "--strict");
        assertEquals(1, strict.code());
        assertTrue(
                strict.out().endsWith("Warnings count as failures with --strict.\n"), strict.out());
    }

    @Test
    void aSoundHubPassesWhenStrict() {
        assertEquals(0, project.run("check", root, "--strict", "--quiet").code());
    }

    @Test
    void aBuildPrintsItsReportInEachFormToo() {
        TestProject.Result result = project.run("build", root, "--format", "sarif");
        assertEquals(0, result.code());
        assertTrue(result.out().startsWith("{"), result.out());
        assertTrue(result.err().contains("Published 24 pages"), result.err());
    }
}
