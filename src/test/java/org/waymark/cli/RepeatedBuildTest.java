package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestProject;

/** The command says the same, to the letter, whether it makes all or finds all as it was. */
class RepeatedBuildTest {

    @TempDir Path temp;

    private TestProject project;

    @BeforeEach
    void buildOnce() throws IOException {
        project = TestProject.of("golden/small/content", temp.resolve("project"));
        project.replace("content/pages/6-about.md", "We are a hub.", "The XYZ\tis “new”.");
        assertEquals(0, build().code());
    }

    private TestProject.Result build(String... more) {
        List<String> words = new ArrayList<>(List.of("build", project.root().toString()));
        words.addAll(List.of("--date", "2026-11-22"));
        words.addAll(List.of(more));
        return project.run(words.toArray(String[]::new));
    }

    /** Another name that may stand beside the site makes it another build, and changes nothing. */
    private TestProject.Result full(String... more) {
        List<String> words = new ArrayList<>(List.of(more));
        words.addAll(List.of("--alongside", more[1]));
        return build(words.toArray(String[]::new));
    }

    private static TestProject.Result timeless(TestProject.Result result) {
        String time = " in [0-9.]+ s\\n";
        return new TestProject.Result(
                result.code(),
                result.out().replaceAll(time, " in no time\n"),
                result.err().replaceAll(time, " in no time\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "github", "sarif", "checkstyle"})
    void everyFormOfTheReportIsTheSame(String form) throws IOException {
        TestProject.Result full = timeless(full("--format", form));
        Map<String, String> published = project.published();
        TestProject.Result repeated = timeless(build("--format", form));
        assertEquals(full, repeated);
        assertTrue(repeated.out().contains("XYZ"), repeated.out());
        assertEquals(0, repeated.code());
        assertEquals(published, project.published());
    }

    @Test
    void onlyTheProfileTellsTheDifference() {
        assertTrue(build("--profile").out().contains("\nComparing "));
        assertFalse(build("--profile").out().contains("\nRendering "));
        assertTrue(build("--profile", "--alongside", "other").out().contains("\nRendering "));
    }

    @Test
    void withoutAMemoAllIsMade() {
        String told = build("--no-memo", "--profile").out();
        assertTrue(told.contains("\nRendering "), told);
        assertFalse(told.contains("\nComparing "), told);
    }

    @Test
    void anErrorIsToldAgainAndAgain() throws IOException {
        project.replace("content/pages/6-about.md", "XYZ", "[x](link:zzzzzz)");
        TestProject.Result first = timeless(build());
        assertEquals(1, first.code());
        assertEquals(first, timeless(build()));
        assertTrue(first.out().contains("link-unknown"), first.out());
    }
}
