package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.Change;
import org.waymark.content.Ref;
import org.waymark.problem.Code;

/** The file that a project may have or not: {@code content/changes.json}. */
class ChangesFileTest {

    @TempDir Path project;

    @BeforeEach
    void copyTheFaultlessProject() throws IOException {
        FaultlessProject.copyTo(project);
    }

    private Loaded load(String changes) throws IOException {
        Files.writeString(project.resolve("content/changes.json"), changes);
        return new Loader().load(project);
    }

    @Test
    void aProjectCanDoWithoutIt() {
        Loaded loaded = new Loader().load(project);
        assertEquals(List.of(), loaded.problems());
        assertEquals(List.of(), loaded.project().hub().changes());
    }

    @Test
    void theNewestDayComesFirstAndADayKeepsItsOrder() throws IOException {
        Loaded loaded =
                load(
                        """
                        {"changes": [
                          {"on": "2026-01-01", "note": "c"},
                          {"on": "2026-03-01", "note": "a"},
                          {"on": "2026-03-01", "note": "b"}
                        ]}""");
        assertEquals(List.of(), loaded.problems());
        assertEquals(
                List.of("a", "b", "c"),
                loaded.project().hub().changes().stream()
                        .map(change -> change.note().text())
                        .toList());
    }

    @Test
    void aNoteNamesWhatItConcerns() throws IOException {
        List<Change> changes =
                load("""
                                {"changes": [
                                  {"on": "2026-01-01", "note": "a", "pages": ["index"]},
                                  {"on": "2026-01-01", "note": "b", "options": [], "npqs": []}
                                ]}""")
                        .project()
                        .hub()
                        .changes();
        assertEquals(List.of("index"), changes.get(0).pages().stream().map(Ref::id).toList());
        assertFalse(changes.get(0).concernsEverything());
        assertTrue(changes.get(1).concernsEverything());
    }

    /** What cannot be read is told once, and is not taken for a change of the far future. */
    @Test
    void aNoteWithoutADayIsOfLongAgo() throws IOException {
        Loaded loaded = load("{\"changes\": [{\"on\": \"soon\", \"note\": \"a\"}]}");
        assertEquals(
                List.of(Code.DATE_WRONG), loaded.problems().stream().map(p -> p.code()).toList());
        assertEquals(1970, loaded.project().hub().changes().get(0).on().getYear());
    }
}
