package org.waymark.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.site.Artifact;
import org.waymark.site.OutputPath;

/** What a publication asks of the disk, and in which order. */
class StepsTest {

    @TempDir Path temp;

    private final List<String> steps = new ArrayList<>();
    private final List<String> lists = new ArrayList<>();

    /** A disk that notes what is moved, settled and deleted, and what the lists say. */
    private final class NotingDisk implements Disk {

        private final Disk disk = new LocalDisk();

        private void note(String step, Path file) {
            String path = temp.relativize(file).toString();
            steps.add(step + " " + path.replaceFirst(".*-staging.*", "something staged"));
        }

        @Override
        public void makeFolders(Path folder) throws IOException {
            disk.makeFolders(folder);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            disk.write(file, bytes);
        }

        @Override
        public void settle(Path file) {
            note("settle", file);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            note("move", to);
            disk.move(from, to);
            if (to.toString().endsWith(".sha256")) {
                lists.add(Files.readString(to));
            }
        }

        @Override
        public void delete(Path file) throws IOException {
            note("delete", file);
            disk.delete(file);
        }

        @Override
        public long room(Path folder) throws IOException {
            return disk.room(folder);
        }
    }

    private static Artifact artifact(String path, String text) {
        return new Artifact(new OutputPath(path), text.getBytes(UTF_8));
    }

    private static String line(String path, String text) {
        return Manifest.sha256(text.getBytes(UTF_8)) + "  " + path + "\n";
    }

    private void publish(Artifact... artifacts) throws IOException {
        steps.clear();
        lists.clear();
        Publisher publisher = new Publisher(temp, Set.of(), new NotingDisk());
        assertEquals(List.of(), publisher.objections(List.of(artifacts)));
        publisher.publish(List.of(artifacts), Set.of());
    }

    @Test
    void listsAreSettledAndPlacedBeforeAndAfterTheFilesTheyTellOf() throws IOException {
        publish(artifact("a.html", "old"), artifact("g1/x", "x"), artifact("g2/x", "x"));

        publish(artifact("a.html", "new"), artifact("b.html", "b"));

        List<String> expected =
                List.of(
                        "settle something staged",
                        "settle something staged",
                        "settle something staged",
                        "settle something staged",
                        "move waymark.next.sha256",
                        "settle ",
                        "move b.html",
                        "move waymark.sha256",
                        "move a.html",
                        "delete waymark.gone.txt",
                        "move waymark.sha256",
                        "delete g1/x",
                        "delete g1",
                        "delete g2/x",
                        "delete g2",
                        "delete waymark.next.sha256");
        assertEquals(expected, steps.subList(0, expected.size()));
        String gone = line("g1/x", "x") + line("g2/x", "x");
        String next = line("a.html", "new") + line("b.html", "b");
        assertEquals(List.of(next + gone, next + gone, next), lists);
    }

    @Test
    void anUnchangedSiteIsLeftAlone() throws IOException {
        publish(artifact("a.html", "a"), artifact("b.html", "b"));
        publish(artifact("a.html", "a"), artifact("b.html", "b"));
        assertEquals(List.of(), steps);
    }

    @Test
    void theFolderThatAPublicationMadeForAFileThatNeverCameIsRemoved() throws IOException {
        publish(artifact("a.html", "a"));
        Files.writeString(temp.resolve("waymark.next.sha256"), line("never/came/x.html", "x"));
        Files.createDirectories(temp.resolve("never/came"));
        publish(artifact("a.html", "a"));
        assertFalse(Files.exists(temp.resolve("never")));
    }

    /** On a disk that takes both names for one, a deletion would take the new file. */
    @Test
    void aNameThatChangesOnlyItsCaseIsMoved() throws IOException {
        publish(artifact("Logo.png", "a"));
        Files.createLink(temp.resolve("logo.png"), temp.resolve("Logo.png"));
        publish(artifact("logo.png", "a"));
        assertTrue(steps.contains("move logo.png"), steps.toString());
        assertFalse(steps.contains("delete Logo.png"), steps.toString());
    }

    /** Whole blocks and one for a folder; four lists of what was, what comes and what was begun. */
    @Test
    void roomIsAskedForFilesAndLists() throws IOException {
        publish(artifact("index.html", "a"));
        Files.writeString(temp.resolve("waymark.next.sha256"), line("t.html", "t"));
        Publisher publisher = new Publisher(temp, Set.of(), new StoppingDisk(99, 10));
        List<Artifact> next = new ArrayList<>(List.of(artifact("a.html", "a".repeat(10_000))));
        List.of("b", "c", "d", "e").forEach(p -> next.add(artifact(p + ".html", p)));
        IOException full = assertThrows(IOException.class, () -> publisher.publish(next, Set.of()));
        // 16,384 and 4 times 8,192 bytes, and 4 times lines of 77, 5 times 73, and 73 bytes
        String words = publisher.refusal(full).message();
        assertTrue(words.startsWith("the disk is full: publishing needs 52 KB here,"), words);
    }

    @Test
    void whatIsNoAddressIsNotKnown() throws IOException {
        publish(artifact("index.html", "a"));
        Files.writeString(temp.resolve("waymark.gone.txt"), "gone.html\n\n../x\n/etc/passwd\n");
        assertEquals(Set.of("index.html", "gone.html"), new Publisher(temp, Set.of()).known());
    }

    @Test
    void aFileInPlaceOfTheFolderIsSomebodyElses() throws IOException {
        Path file = Files.writeString(temp.resolve("site"), "mine");
        assertTrue(new Publisher(file, Set.of()).isForeign());
        assertFalse(new Publisher(temp.resolve("none"), Set.of()).isForeign());
    }
}
