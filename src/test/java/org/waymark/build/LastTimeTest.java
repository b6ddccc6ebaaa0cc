package org.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;

/** What editors are told by a build or a check that knows what was published before. */
class LastTimeTest {

    private static final String OPTION = "content/options/3-study.md";
    private static final String CHANGES = "content/changes.json";

    @TempDir Path temp;

    private TestProject project;

    @BeforeEach
    void publish() throws IOException {
        project = SmallSite.project(temp.resolve("small"));
        assertEquals(List.of(), project.build().problems().problems());
    }

    private List<Problem> told(Code code) throws IOException {
        BuildReport report = project.build();
        assertTrue(report.files() != null, report.problems().toString());
        return report.problems().problems().stream().filter(one -> one.code() == code).toList();
    }

    private void change() throws IOException {
        project.replace(OPTION, "Some universities give credit.", "Few universities do.");
    }

    private void note(String day) throws IOException {
        project.write(CHANGES, "{\"changes\": [{\"on\": \"" + day + "\", \"note\": \"Few do.\"}]}");
    }

    @Test
    void aChangeWithoutANoteIsAskedForOnce() throws IOException {
        change();
        List<Problem> asked = told(Code.CHANGE_NOTE_MISSING);
        assertEquals(1, asked.size());
        Problem problem = asked.get(0);
        assertEquals(CHANGES, problem.position().toString());
        assertEquals(
                "no note tells readers what changed since the site was published: option \"Study"
                        + " further\" (\"A degree\")",
                problem.message());
        assertEquals(
                "add to \"changes\" in content/changes.json: {\"on\": \"2026-11-22\", \"note\":"
                        + " \"…\", \"options\": [\"study\"]}; if readers need not be told, leave"
                        + " it: a build asks once",
                problem.hint());
        assertEquals(List.of(), told(Code.CHANGE_NOTE_MISSING));
    }

    /** Its day does not matter: a note may be late, or lie between two publications. */
    @Test
    void aNewNoteIsTheAnswer() throws IOException {
        change();
        note("2026-10-01");
        assertEquals(List.of(), told(Code.CHANGE_NOTE_MISSING));
        project.replace(OPTION, "Few universities do.", "Most do.");
        assertEquals(1, told(Code.CHANGE_NOTE_MISSING).size(), "an old note is no answer");
    }

    @Test
    void whatOnlyLooksDifferentNeedsNoNote() throws IOException {
        project.replace(
                OPTION, "Some universities give credit.", "Some universities\ngive *credit*.");
        assertEquals(List.of(), told(Code.CHANGE_NOTE_MISSING));
    }

    @Test
    void anotherDayNeedsNoNote() throws IOException {
        BuildSettings settings =
                new BuildSettings(
                        project.root(),
                        project.output(),
                        TestProject.TODAY.plusYears(2),
                        2,
                        Set.of(),
                        Printing.plain());
        List<Code> codes =
                new SiteBuild(settings, stage -> {})
                        .run().problems().problems().stream().map(Problem::code).toList();
        assertTrue(!codes.contains(Code.CHANGE_NOTE_MISSING), codes.toString());
    }

    @Test
    void aDamagedRecordAsksForNothingAndIsReplaced() throws IOException {
        change();
        project.write("target/site/meaning.json", "{ \"version\": 1, ");
        assertEquals(List.of(), told(Code.CHANGE_NOTE_MISSING));
        project.replace(OPTION, "Few universities do.", "Most do.");
        assertEquals(1, told(Code.CHANGE_NOTE_MISSING).size());
    }

    private void rename() throws IOException {
        Path old = project.root().resolve(OPTION);
        Files.move(old, old.resolveSibling("3-deepen.md"));
        for (String file :
                List.of(
                        "content/options/1-reflect.md",
                        "content/options/2-share.md",
                        "content/guide.yml",
                        "content/pages/index.md")) {
            project.write(
                    file,
                    project.read(file)
                            .replace("to: study", "to: deepen")
                            .replace("option: study", "option: deepen")
                            .replace("option:study", "option:deepen"));
        }
    }

    /** The check publishes nothing, and still knows what a publication would break. */
    @Test
    void aCheckTellsOfARenameWithoutAnAlias() throws IOException {
        rename();
        var before = project.published();
        TestProject.Result result = check();
        assertEquals(0, result.code(), result.out());
        assertTrue(
                result.out()
                        .contains(
                                "content/options/3-deepen.md: warning[redirect-forgotten]:"
                                        + " options/study.html was published before, and nothing"
                                        + " stands there now"),
                result.out());
        assertTrue(result.out().contains("option \"Study further\" has another id"), result.out());
        assertEquals(before, project.published());
        project.replace("content/options/3-deepen.md", "label:", "aliases: [study]\nlabel:");
        assertTrue(!check().out().contains("redirect-forgotten"), check().out());
    }

    private TestProject.Result check(String... more) {
        List<String> words = new ArrayList<>(List.of("check", project.root().toString()));
        words.addAll(List.of("--quiet", "--date", TestProject.TODAY.toString()));
        words.addAll(List.of(more));
        return project.run(words.toArray(String[]::new));
    }

    @Test
    void aCheckComparesWithAnyPublishedSite() throws IOException {
        rename();
        assertEquals("", check("--published", temp.resolve("nothing").toString()).out());
        Path elsewhere = temp.resolve("elsewhere");
        Files.move(project.output(), elsewhere);
        assertEquals("", check().out());
        String told = check("--published", elsewhere.toString()).out();
        assertTrue(told.contains("warning[redirect-forgotten]"), told);
    }
}
