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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;
import org.waymark.site.Artifact;
import org.waymark.site.OutputPath;

class PublisherTest {

    @TempDir Path temp;

    private Path folder() {
        return temp.resolve("out/site");
    }

    private static Artifact artifact(String path, String text) {
        return new Artifact(new OutputPath(path), text.getBytes(UTF_8));
    }

    private static String sha256(String text) {
        return Manifest.sha256(text.getBytes(UTF_8));
    }

    private Published publish(Artifact... artifacts) throws IOException {
        Publisher publisher = new Publisher(folder(), Set.of("handbook"));
        assertEquals(List.of(), publisher.objections(List.of(artifacts)));
        return publisher.publish(List.of(artifacts), Set.of());
    }

    private List<Problem> objections(Artifact... artifacts) throws IOException {
        return new Publisher(folder(), Set.of("handbook")).objections(List.of(artifacts));
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder())) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> names.add(folder().relativize(file).toString()));
            return names;
        }
    }

    @Test
    void aFirstPublicationHoldsTheArtifactsAndTheManifestAndNothingElse() throws IOException {
        Published published = publish(artifact("index.html", "a"), artifact("o/x.html", "b"));
        assertEquals(new Published(2, 0, 0), published);
        assertEquals(Set.of("index.html", "o/x.html", "waymark.sha256"), files());
        assertEquals("b", Files.readString(folder().resolve("o/x.html")));
    }

    /** The format of {@code sha256sum -c}: hash, two spaces, path. */
    @Test
    void theManifestCanBeCheckedWithSha256sum() throws IOException {
        publish(artifact("index.html", "abc"));
        // FIPS 180-2, appendix B.1: the digest of "abc".
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  index.html\n",
                Files.readString(folder().resolve("waymark.sha256")));
    }

    @Test
    void anUnchangedFileIsNotRewritten() throws IOException {
        publish(artifact("index.html", "a"), artifact("x.html", "b"));
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(folder().resolve("x.html"), old);
        Published published = publish(artifact("index.html", "new"), artifact("x.html", "b"));
        assertEquals(new Published(1, 1, 0), published);
        assertEquals(old, Files.getLastModifiedTime(folder().resolve("x.html")));
    }

    @Test
    void aFileThatSomebodyChangedByHandIsMended() throws IOException {
        publish(artifact("index.html", "a"));
        Files.writeString(folder().resolve("index.html"), "z");
        assertEquals(new Published(1, 0, 0), publish(artifact("index.html", "a")));
        assertEquals("a", Files.readString(folder().resolve("index.html")));
    }

    @Test
    void aPageThatIsGoneLeavesNeitherFileNorEmptyFolder() throws IOException {
        publish(artifact("index.html", "a"), artifact("old/deep/x.html", "b"));
        assertEquals(new Published(0, 1, 1), publish(artifact("index.html", "a")));
        assertEquals(Set.of("index.html", "waymark.sha256"), files());
        assertFalse(Files.exists(folder().resolve("old")));
    }

    @Test
    void filesOfOthersStay() throws IOException {
        publish(artifact("index.html", "a"), artifact("o/x.html", "b"));
        Files.writeString(folder().resolve("CNAME"), "hub");
        Files.writeString(folder().resolve("o/notes.txt"), "mine");
        publish(artifact("index.html", "a"));
        assertEquals(Set.of("CNAME", "index.html", "o/notes.txt", "waymark.sha256"), files());
    }

    @Test
    void aFolderOfOthersIsRefusedAndLeftAsItIs() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("thesis.txt"), "mine");
        List<Problem> problems = objections(artifact("index.html", "a"));
        assertEquals(List.of(Code.OUTPUT_FOREIGN), problems.stream().map(Problem::code).toList());
        assertEquals(Set.of("thesis.txt"), files());
    }

    @Test
    void whatMayStandAlongsideIsNoReasonToRefuse() throws IOException {
        Files.createDirectories(folder().resolve("handbook"));
        Files.writeString(folder().resolve("handbook/index.html"), "handbook");
        publish(artifact("index.html", "a"));
        assertEquals(Set.of("handbook/index.html", "index.html", "waymark.sha256"), files());
    }

    @Test
    void aFileOfOthersIsNeverOverwritten() throws IOException {
        publish(artifact("index.html", "a"));
        Files.writeString(folder().resolve("about.html"), "written by hand");
        List<Problem> problems =
                objections(artifact("index.html", "a"), artifact("about.html", "b"));
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).position().file().endsWith("/about.html"));
    }

    /**
     * A publication that was cut off after its files arrived but before its manifest did: those
     * files are Waymark's own, so the next one neither refuses them nor leaves them behind. What
     * stands there with other bytes is somebody else's.
     */
    @Test
    void theNextPublicationMendsOneThatWasCutOff() throws IOException {
        publish(artifact("index.html", "a"));
        List<String> next = new ArrayList<>();
        next.add("0".repeat(64) + "  index.html");
        next.add(sha256("half") + "  half.html");
        next.add(sha256("half") + "  mine.html");
        Files.write(folder().resolve("waymark.next.sha256"), next);
        Files.writeString(folder().resolve("half.html"), "half");
        Files.writeString(folder().resolve("mine.html"), "of somebody who came in between");
        Files.createDirectories(folder().resolve(".waymark-staging"));
        Files.writeString(folder().resolve(".waymark-staging/0"), "left over");
        publish(artifact("index.html", "a"), artifact("other.html", "b"));
        assertEquals(Set.of("index.html", "mine.html", "other.html", "waymark.sha256"), files());
    }

    /** A list whose last line was cut off must not lead to a file of others. */
    @Test
    void theLastLineOfATornManifestCountsForNothing() throws IOException {
        publish(artifact("a.html", "a"), artifact("index.html", "b"));
        String manifest = Files.readString(folder().resolve("waymark.sha256"));
        Files.writeString(
                folder().resolve("waymark.sha256"),
                manifest.substring(0, manifest.indexOf("index.html") + "index".length()));
        Files.writeString(folder().resolve("index"), "mine");
        publish(artifact("a.html", "a"), artifact("index.html", "b"));
        assertEquals("mine", Files.readString(folder().resolve("index")));
        assertEquals(Set.of("a.html", "index", "index.html", "waymark.sha256"), files());
    }

    /** After a crash both lists name the new page; that it is not there counts. */
    @Test
    void aPageThatNeverCameIsPlacedBeforeThePageThatLinksToIt() throws IOException {
        publish(artifact("a.html", "old"));
        String lines = Lists.manifest(List.of(artifact("new.html", "new")));
        Files.writeString(folder().resolve("waymark.next.sha256"), lines);
        List<Artifact> next = List.of(artifact("a.html", "to new"), artifact("new.html", "new"));
        for (int step = 0; step < 40; step++) {
            try {
                new Publisher(folder(), Set.of(), new StoppingDisk(step)).publish(next, Set.of());
            } catch (StoppingDisk.Death e) {
                assertTrue(
                        Files.readString(folder().resolve("a.html")).equals("old")
                                || Files.exists(folder().resolve("new.html")),
                        "after " + step + " steps");
            }
        }
    }

    @Test
    void theNamesOfWaymarksOwnFilesAreRefusedAndNotCountedAsForeign() throws IOException {
        Files.createDirectories(folder().resolve(".waymark-staging"));
        Files.writeString(folder().resolve(".waymark-lock"), "1");
        assertEquals(List.of(), objections(artifact("index.html", "a")));
        List<String> own = List.of("waymark.sha256", "waymark.next.sha256", ".waymark-staging/0");
        for (String path : own) {
            assertEquals(
                    List.of(Code.OUTPUT_CONFLICT),
                    objections(artifact(path, "x")).stream().map(Problem::code).toList());
        }
    }

    /** Addresses that are gone are on the manifest or on the list of them, at any moment. */
    @Test
    void addressesThatAreGoneAreNotForgottenWhereverAPublicationIsCutOff() throws IOException {
        boolean died = true;
        for (int step = 0; died; step++) {
            publish(artifact("index.html", "a"), artifact("gone.html", "b"));
            try {
                new Publisher(folder(), Set.of(), new StoppingDisk(step))
                        .publish(List.of(artifact("index.html", "a")), Set.of("gone.html"));
                died = false;
            } catch (StoppingDisk.Death e) {
                assertEquals(
                        Set.of("index.html", "gone.html"),
                        new Publisher(folder(), Set.of()).known(),
                        "after " + step + " steps");
            }
        }
        assertEquals("gone.html\n", Files.readString(folder().resolve("waymark.gone.txt")));
        publish(artifact("index.html", "a"));
        assertEquals(Set.of("index.html", "waymark.sha256"), files());
    }

    @Test
    void aDiskWithoutRoomIsRefusedBeforeAnythingIsChanged() throws IOException {
        publish(artifact("index.html", "a"));
        StoppingDisk disk = new StoppingDisk(99, 10);
        Publisher publisher = new Publisher(folder(), Set.of(), disk);
        IOException full =
                assertThrows(
                        IOException.class,
                        () -> publisher.publish(List.of(artifact("b.html", "b")), Set.of()));
        String told = publisher.refusal(full).message();
        assertTrue(told.startsWith("the disk is full: publishing needs"), told);
        assertTrue(told.contains("and 1 KB are free;"), told);
        disk.makeRoom(); // in between: it was full when that counted
        String later = publisher.refusal(full).message();
        assertTrue(later.startsWith("the disk is full: publishing needs"), later);
        assertFalse(later.contains("are free"), later);
        assertEquals(Set.of("index.html", "waymark.sha256"), files());
        assertFalse(Files.exists(folder().resolve(".waymark-staging")));
    }
}
