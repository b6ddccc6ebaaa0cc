package org.waymark.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.problem.Problem;
import org.waymark.site.Artifact;
import org.waymark.site.OutputPath;

/** What a publication makes of a folder that is not as the last one left it. */
class OutputFolderTest {

    private static final String MANIFEST = "waymark.sha256";
    private static final String NEXT = "waymark.next.sha256";

    @TempDir Path temp;

    private Path folder;
    private Path outside;

    @BeforeEach
    void makeTheFolders() throws IOException {
        folder = Files.createDirectory(temp.resolve("site"));
        outside = Files.createDirectory(temp.resolve("outside"));
    }

    /** Each artifact has its own path as its text, after what is given here. */
    private static List<Artifact> artifacts(String version, String... paths) {
        return Arrays.stream(paths)
                .map(p -> new Artifact(new OutputPath(p), (version + p).getBytes(UTF_8)))
                .toList();
    }

    private Published publish(String version, String... paths) throws IOException {
        assertEquals(List.of(), refused(version, paths));
        return attempt(version, paths);
    }

    private Published attempt(String version, String... paths) throws IOException {
        return new Publisher(folder, Set.of()).publish(artifacts(version, paths), Set.of());
    }

    /** The files below the folder that objections name. */
    private List<String> refused(String version, String... paths) throws IOException {
        List<Problem> problems =
                new Publisher(folder, Set.of()).objections(artifacts(version, paths));
        return problems.stream()
                .map(p -> folder.relativize(Path.of(p.position().file())).toString())
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private void list(String file, String... paths) throws IOException {
        List<String> lines = new ArrayList<>();
        Arrays.stream(paths).forEach(path -> lines.add("0".repeat(64) + "  " + path));
        Files.write(folder.resolve(file), lines);
    }

    /** The texts of all files but the manifest, by path. */
    private Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(Files::isRegularFile)
                            .filter(f -> !f.endsWith(MANIFEST))
                            .toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void aPageMayTurnIntoAFolderOfPagesAndBack() throws IOException {
        publish("1", "index.html", "a.html");

        assertEquals(
                new Published(2, 1, 1), publish("1", "index.html", "a.html/x", "a.html/deep/y"));
        assertEquals(Set.of("index.html", "a.html/x", "a.html/deep/y"), texts().keySet());

        assertEquals(new Published(1, 1, 2), publish("1", "index.html", "a.html"));
        assertEquals(Map.of("index.html", "1index.html", "a.html", "1a.html"), texts());
    }

    @Test
    void anEmptyFolderInPlaceOfAPageGivesWay() throws IOException {
        publish("1", "index.html");
        Files.createDirectories(folder.resolve("a.html/left/over"));

        publish("1", "index.html", "a.html");

        assertEquals(Set.of("index.html", "a.html"), texts().keySet());
    }

    @Test
    void whatOthersPutWhereAPageOrItsFolderIsToGoIsRefusedAndStays() throws IOException {
        publish("1", "index.html", "o/x.html");
        write("notes", "mine");
        write("about.html/draft.txt", "mine");
        Map<String, String> before = texts();

        assertEquals(
                List.of("notes/a.html", "about.html"),
                refused("2", "index.html", "o/x.html", "notes/a.html", "about.html"));
        assertEquals(before, texts());
    }

    @Test
    void aPageThatSomebodyReplacedByAFolderOfTheirOwnIsRefusedAndStays() throws IOException {
        publish("1", "index.html", "x.html");
        Files.delete(folder.resolve("x.html"));
        write("x.html/notes.txt", "mine");

        assertEquals(List.of("x.html"), refused("1", "index.html", "x.html"));

        assertEquals(new Published(0, 1, 0), publish("1", "index.html"));
        assertEquals(Set.of("index.html", "x.html/notes.txt"), texts().keySet());
        assertFalse(Files.readString(folder.resolve(MANIFEST)).contains("  x.html"));
    }

    @Test
    void nothingOutsideTheFolderIsRemovedWhateverTheManifestLists() throws IOException {
        Path victim = Files.writeString(outside.resolve("thesis.txt"), "mine");
        for (String manifest : List.of(MANIFEST, NEXT)) {
            publish("1", "index.html");
            write("o/x.html", "mine");
            list(manifest, "index.html", "../outside/thesis.txt", "o/../../outside/thesis.txt");
            Files.writeString(
                    folder.resolve(manifest),
                    Files.readString(folder.resolve(manifest))
                            + ("0".repeat(64) + "  " + victim + "\n")
                            + ("0".repeat(64) + "  \0bad\n")
                            + ("0".repeat(64) + "  \n")
                            + "not a hash  o/x.html\nno gap\n\n");

            assertEquals(new Published(1, 0, 0), publish("2" + manifest, "index.html"));
            assertEquals("mine", Files.readString(victim), manifest);
            assertEquals(Set.of("index.html", "o/x.html"), texts().keySet());
        }
    }

    @Test
    void aManifestOfWhichNothingCanBeReadMakesTheFolderSomebodyElses() throws IOException {
        publish("1", "index.html");
        Files.write(folder.resolve(MANIFEST), new byte[] {(byte) 0xC3, 0x28, 0, (byte) 0xFF});

        assertEquals(List.of(""), refused("1", "index.html"));
        assertEquals("1index.html", texts().get("index.html"));
    }

    @Test
    void aLinkToAFolderOutsideIsNeverWrittenThrough() throws IOException {
        publish("1", "index.html");
        Files.createSymbolicLink(folder.resolve("o"), outside);
        Files.writeString(outside.resolve("same.html"), "1o/same.html");

        assertEquals(
                List.of("o/x.html", "o/same.html"),
                refused("1", "index.html", "o/x.html", "o/same.html"));
    }

    @Test
    void aLinkToAFolderOutsideIsNeverDeletedThrough() throws IOException {
        publish("1", "index.html", "o/x.html");
        Files.delete(folder.resolve("o/x.html"));
        Files.delete(folder.resolve("o"));
        Files.writeString(outside.resolve("x.html"), "mine");
        Files.createSymbolicLink(folder.resolve("o"), outside);

        assertEquals(new Published(0, 1, 0), publish("1", "index.html"));
        assertEquals("mine", Files.readString(outside.resolve("x.html")));
        assertTrue(Files.isSymbolicLink(folder.resolve("o")));
    }

    @Test
    void aLinkInPlaceOfAPageIsReplacedAndNotWhatItLeadsTo() throws IOException {
        publish("1", "index.html", "gone.html");
        Path kept = Files.writeString(outside.resolve("kept.html"), "1index.html");
        for (String page : List.of("index.html", "gone.html")) {
            Files.delete(folder.resolve(page));
            Files.createSymbolicLink(folder.resolve(page), kept);
        }

        assertEquals(new Published(1, 0, 1), publish("1", "index.html"));
        assertEquals("1index.html", Files.readString(kept));
        assertFalse(Files.isSymbolicLink(folder.resolve("index.html")));
        assertFalse(Files.exists(folder.resolve("gone.html")));
    }

    @Test
    void aLinkInPlaceOfTheStagingFolderIsNotFollowed() throws IOException {
        Path kept = Files.writeString(outside.resolve("kept.txt"), "mine");
        publish("1", "index.html");
        Files.createSymbolicLink(folder.resolve(".waymark-staging"), outside);

        publish("2", "index.html");

        assertEquals("mine", Files.readString(kept));
        try (Stream<Path> left = Files.list(outside)) {
            assertEquals(List.of(kept), left.toList());
        }
        Files.writeString(folder.resolve(".waymark-staging"), "a file");
        publish("3", "index.html");
        assertEquals(Map.of("index.html", "3index.html"), texts());
    }

    /** Two names of one file, as on disks that take names that differ only in case for one. */
    @Test
    void aPageWhoseNameChangesOnlyItsCaseIsNotLost() throws IOException {
        publish("", "index.html", "o/Logo.png", "o/About.html");
        Files.createLink(folder.resolve("o/logo.png"), folder.resolve("o/Logo.png"));
        Files.createLink(folder.resolve("o/about.html"), folder.resolve("o/About.html"));
        Files.writeString(folder.resolve("o/Logo.png"), "o/logo.png");

        assertEquals(
                new Published(1, 2, 2), publish("", "index.html", "o/logo.png", "o/about.html"));

        assertEquals("o/logo.png", texts().get("o/logo.png"));
        assertEquals("o/about.html", texts().get("o/about.html"));
        assertFalse(texts().containsKey("o/About.html"));
    }

    @Test
    void ofFilesWhoseNamesDifferOnlyInCaseTheOldOneGoes() throws IOException {
        publish("1", "index.html", "o/Logo.png");
        publish("1", "index.html", "o/logo.png");
        assertEquals(Set.of("index.html", "o/logo.png"), texts().keySet());
        write("o/LOGO.png", "mine");
        assertEquals(List.of("o/LOGO.png"), refused("1", "o/LOGO.png"));
    }

    @Test
    void emptyFoldersAreNobodysLossAndFilesInFoldersAre() throws IOException {
        Files.createDirectories(folder.resolve("o/deep"));
        publish("1", "index.html", "o/x.html");
        Files.delete(folder.resolve(MANIFEST));
        Files.delete(folder.resolve("index.html"));
        assertEquals(List.of(""), refused("1", "index.html"));
        Files.delete(folder.resolve("o/x.html"));
        Files.createSymbolicLink(folder.resolve("link"), outside);
        assertEquals(List.of(""), refused("1", "index.html"));
    }

    @Test
    void nothingChangesWhenNotEvenTheListOfTheNextSiteCanBeWritten() throws IOException {
        publish("1", "index.html", "old.html");
        write(NEXT + "/blocked.txt", "in the way");

        assertThrows(IOException.class, () -> attempt("2", "index.html", "new.html"));

        assertEquals("1index.html", texts().get("index.html"));
        assertEquals("1old.html", texts().get("old.html"));
        assertFalse(texts().containsKey("new.html"));
    }

    @Test
    void aPublicationThatFailsHalfwayRemovesNothingAndIsMendedByTheNext() throws IOException {
        publish("1", "index.html", "old.html", "b.html");
        write("new.html/blocked.txt", "in the way");

        assertThrows(IOException.class, () -> attempt("2", "fresh.html", "new.html", "b.html"));
        assertEquals("1old.html", texts().get("old.html"));
        assertEquals("1b.html", texts().get("b.html"), "changed pages come after the new ones");
        assertEquals("2fresh.html", texts().get("fresh.html"));

        Files.delete(folder.resolve("new.html/blocked.txt"));
        assertEquals(new Published(1, 0, 3), publish("2", "b.html"));
        assertEquals(Map.of("b.html", "2b.html"), texts());
    }

    @Test
    void theManifestOfAnUnchangedSiteHasTheSameBytesWhateverTheOrder() throws IOException {
        publish("1", "index.html", "b.html");
        byte[] manifest = Files.readAllBytes(folder.resolve(MANIFEST));
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(folder.resolve("index.html"), old);

        assertEquals(new Published(0, 2, 0), publish("1", "b.html", "index.html"));

        assertEquals(old, Files.getLastModifiedTime(folder.resolve("index.html")));
        assertTrue(Arrays.equals(manifest, Files.readAllBytes(folder.resolve(MANIFEST))));
    }
}
