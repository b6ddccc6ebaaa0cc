package org.waymark.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others write while an edit is made is never lost. */
final class EditWriterTest {

    private static final String PAGE = "content/pages/events.md";

    @TempDir Path project;

    private void written(String text) throws IOException {
        Path file = project.resolve(PAGE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String refusal(Edit edit) {
        EditWriter writer = new EditWriter(project);
        return String.valueOf(assertThrows(Refused.class, () -> writer.write(edit)).getMessage());
    }

    @Test
    void aFileThatIsThereByNowIsNoNewOne() throws IOException {
        written("mine");
        assertEquals(
                PAGE + " is there already; choose another --id",
                refusal(new Edit(PAGE, "", "yours")));
        assertEquals("mine", Files.readString(project.resolve(PAGE)));
    }

    @Test
    void aFileThatWasChangedByNowIsNotReplaced() throws IOException, Refused {
        written("mine");
        assertEquals(
                PAGE + " was changed in the meantime; run this again",
                refusal(new Edit(PAGE, "as it was", "yours")));
        assertEquals("mine", Files.readString(project.resolve(PAGE)));
        new EditWriter(project).write(new Edit(PAGE, "mine", "ours"));
        assertEquals("ours", Files.readString(project.resolve(PAGE)));
    }

    /** Two paths of one file: the second is there when its turn comes. */
    @Test
    void aNewHubOverwritesNothingThatCameInTheMeantime() throws IOException {
        Path folder = project.resolve("hub");
        Map<String, byte[]> files = Map.of("./one.md", new byte[] {1}, "one.md", new byte[2]);
        HubWriter writer = new HubWriter(folder);
        Refused refused = assertThrows(Refused.class, () -> writer.write(new TreeMap<>(files)));
        assertEquals(
                folder.resolve("one.md") + " was written by somebody else in the meantime",
                refused.getMessage());
        assertEquals(1, Files.size(folder.resolve("one.md")));
        assertFalse(Files.exists(folder.resolve("two.md")));
    }
}
