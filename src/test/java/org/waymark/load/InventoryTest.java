package org.waymark.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.problem.ProblemLog;

/** Whether a folder is still what was read of it. */
class InventoryTest {

    @TempDir Path temp;

    private Path root;

    @BeforeEach
    void write() throws IOException {
        root = temp.resolve("project");
        write("content/a.md", "first");
        write("content/deep/b.md", "second");
        write("LICENSE.txt", "a file that no list has");
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Lists a folder and reads all that is in it, and one file more. */
    private Inventory taken() {
        Inputs inputs = new Inputs();
        ProjectFiles files = new ProjectFiles(root, new ProblemLog(), Memory.once(inputs));
        files.list("content").forEach(files::text);
        files.list("templates");
        files.bytes("LICENSE.txt");
        return inputs.inventory().orElseThrow();
    }

    private boolean stands(Inventory inventory) {
        return inventory.standsIn(root);
    }

    @Test
    void itHasWhatWasListedAndWhatWasRead() {
        Inventory taken = taken();
        assertEquals(
                Map.of(
                        "content",
                        Set.of("content/a.md", "content/deep/b.md"),
                        "templates",
                        Set.of()),
                taken.folders());
        assertEquals(
                Set.of("content/a.md", "content/deep/b.md", "LICENSE.txt"), taken.files().keySet());
        assertEquals(
                new Inventory.Content(
                        5, "a7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e"),
                taken.files().get("content/a.md"));
        assertTrue(stands(taken));
        assertFalse(taken.isEmpty());
        assertTrue(new Inputs().inventory().orElseThrow().isEmpty());
    }

    @Test
    void anotherByteIsSeenWhateverTheTimeSays() throws IOException {
        Inventory taken = taken();
        for (String path : List.of("content/a.md", "content/deep/b.md", "LICENSE.txt")) {
            Path file = root.resolve(path);
            FileTime time = Files.getLastModifiedTime(file);
            String text = Files.readString(file);
            Files.writeString(file, text.replaceFirst(".$", "!"));
            Files.setLastModifiedTime(file, time);
            assertFalse(stands(taken), path);
            Files.writeString(file, text + "!");
            assertFalse(stands(taken), path + " is longer");
            Files.writeString(file, text);
            assertTrue(stands(taken), path + " is as it was, at another time");
        }
    }

    @Test
    void aFileMoreOrLessOrUnderAnotherNameIsSeen() throws IOException {
        Inventory taken = taken();
        write("content/new.md", "");
        assertFalse(stands(taken));
        Files.delete(root.resolve("content/new.md"));
        write("templates/new.ftlh", "in a folder that was not there");
        assertFalse(stands(taken));
        Files.delete(root.resolve("templates/new.ftlh"));
        assertTrue(stands(taken), "an empty folder lists like none");
        Files.move(root.resolve("content/a.md"), root.resolve("content/c.md"));
        assertFalse(stands(taken));
        Files.move(root.resolve("content/c.md"), root.resolve("content/a.md"));
        Files.delete(root.resolve("LICENSE.txt"));
        assertFalse(stands(taken));
    }

    @Test
    void ofManyFilesAnyIsSeen() throws IOException {
        for (int i = 0; i < 200; i++) {
            write("content/many/" + i + ".md", "text " + i);
        }
        Inventory taken = taken();
        assertTrue(stands(taken));
        for (int i = 0; i < 200; i += 37) {
            write("content/many/" + i + ".md", "Text " + i);
            Path file = root.resolve("content/many/" + i + ".md");
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
            assertFalse(stands(taken), "file " + i);
            write("content/many/" + i + ".md", "text " + i);
        }
        assertTrue(stands(taken));
    }

    @Test
    void whatSystemsLeaveBehindIsNotRead() throws IOException {
        Inventory taken = taken();
        write("content/a.md~", "debris");
        write("content/.git/config", "hidden");
        assertTrue(stands(taken));
    }

    @Test
    void aLinkCountsAsWhatItLeadsTo() throws IOException {
        Inventory taken = taken();
        Files.move(root.resolve("content/a.md"), root.resolve("elsewhere.md"));
        Files.createSymbolicLink(root.resolve("content/a.md"), root.resolve("elsewhere.md"));
        assertTrue(stands(taken), "the loader reads the same");
        write("elsewhere.md", "fir5t");
        assertFalse(stands(taken));
        Files.move(root.resolve("elsewhere.md"), temp.resolve("outside.md"));
        Files.writeString(temp.resolve("outside.md"), "first");
        Files.delete(root.resolve("content/a.md"));
        Files.createSymbolicLink(root.resolve("content/a.md"), temp.resolve("outside.md"));
        assertFalse(stands(taken), "a place outside the project is a mistake");
    }

    @Test
    void aFolderInPlaceOfAFileIsSeen() throws IOException {
        Inventory taken = taken();
        Files.delete(root.resolve("LICENSE.txt"));
        Files.createDirectory(root.resolve("LICENSE.txt"));
        assertFalse(stands(taken));
        assertFalse(taken.standsIn(root.resolve("nowhere")));
    }

    @Test
    void twoAnswersToOneQuestionAreNone() {
        Inputs twice = new Inputs();
        twice.read("a", 1, "x".getBytes(UTF_8));
        twice.read("a", 1, "x".getBytes(UTF_8));
        twice.listed("content", Set.of("a"));
        assertTrue(twice.inventory().isPresent());
        twice.read("a", 1, "y".getBytes(UTF_8));
        assertEquals(Optional.empty(), twice.inventory());
        Inputs lists = new Inputs();
        lists.listed("content", Set.of("a"));
        lists.listed("content", Set.of("a", "b"));
        assertEquals(Optional.empty(), lists.inventory());
    }

    /** Limits were judged by a size that the file no longer had when it was read. */
    @Test
    void aFileThatGrewBetweenItsListAndItsReadingIsNoAnswer() {
        Inputs inputs = new Inputs();
        inputs.read("a", 1, "xx".getBytes(UTF_8));
        assertEquals(Optional.empty(), inputs.inventory());
    }

    /** A file that is listed and not read would be one whose bytes nobody compares. */
    @Test
    void aLoaderReadsAllThatItLists() throws IOException {
        TestProject small = SmallSite.project(temp.resolve("small"));
        Inputs inputs = new Inputs();
        assertEquals(List.of(), new Loader(inputs).load(small.root()).problems());
        Inventory taken = inputs.inventory().orElseThrow();
        assertEquals(Set.of("content", "templates", "site/resources"), taken.folders().keySet());
        taken.folders()
                .values()
                .forEach(list -> assertTrue(taken.files().keySet().containsAll(list)));
        assertTrue(taken.standsIn(small.root()));
    }
}
