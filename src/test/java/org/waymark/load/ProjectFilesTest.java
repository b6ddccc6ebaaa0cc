package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.AssetFile;
import org.waymark.content.Limits;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** What is read from a disk, which may hold anything under any name. */
class ProjectFilesTest {

    @TempDir Path project;

    private final ProblemLog log = new ProblemLog();
    private ProjectFiles files = new ProjectFiles(Path.of(""), log, Memory.none());

    @BeforeEach
    void open() {
        files = new ProjectFiles(project, log, Memory.none());
    }

    private void write(String path, int length) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[length]);
    }

    private List<String> told() {
        return log.problems().stream().map(one -> one.position() + " " + one.message()).toList();
    }

    @Test
    void allFilesAreListedButForWhatSystemsLeaveBehind() throws IOException {
        for (String name :
                List.of("b.md", "a/c.md", ".git/config", "b.md~", "a/Thumbs.db", "a/.x.swp")) {
            write("content/" + name, 1);
        }
        assertEquals(List.of("content/a/c.md", "content/b.md"), files.list("content"));
        assertEquals(List.of(), files.list("nothing"));
        assertEquals(List.of(), told());
    }

    @Test
    void namesThatNotEveryComputerKeepsAreTold() throws IOException {
        write("content/con.md", 1);
        write("content/a\\b.md", 1);
        assertEquals(List.of("content/con.md"), files.list("content"));
        String message = " not every computer can keep this name: ";
        assertEquals(2, told().size());
        assertTrue(told().get(0).startsWith("content/a\\b.md" + message), told().get(0));
        assertTrue(told().get(1).startsWith("content/con.md" + message), told().get(1));
    }

    /** Windows and macOS keep only one of them, and which one is a matter of luck. */
    @Test
    void namesThatDifferOnlyInCapitalsAreTold() throws IOException {
        write("content/A/x.md", 1);
        write("content/a/y.md", 1);
        write("content/z.md", 1);
        write("content/Z.md", 1);
        assertEquals(4, files.list("content").size());
        assertEquals(
                List.of(
                        "content/a on many computers this is the same as content/A",
                        "content/z.md on many computers this is the same as content/Z.md"),
                told());
    }

    @Test
    void linksLeadToNoPlaceThatIsNobodysBusiness() throws IOException {
        write("content/a.md", 1);
        write(".git/config", 1);
        Files.createSymbolicLink(project.resolve("content/b.md"), Path.of("a.md"));
        Files.createSymbolicLink(project.resolve("content/c.md"), Path.of("../.git/config"));
        Files.createSymbolicLink(project.resolve("content/d.md"), Path.of("../.."));
        Files.createSymbolicLink(project.resolve("content/e.md"), Path.of("nowhere"));
        assertEquals(List.of("content/a.md", "content/b.md"), files.list("content"));
        assertEquals(
                List.of(
                        "content/c.md this is a link to a place outside the project",
                        "content/d.md this is a link to a place outside the project",
                        "content/e.md this is a link that leads nowhere"),
                told().stream().sorted().toList());
        assertTrue(files.isLink("content/b.md"));
        assertFalse(files.isLink("content/a.md"));
    }

    @Test
    void foldersTooDeepAreTold() throws IOException {
        write("content/" + "a/".repeat(15) + "x.md", 1);
        write("content/" + "b/".repeat(16) + "x.md", 1);
        assertEquals(1, files.list("content").size());
        assertEquals(1, told().size());
        assertTrue(told().get(0).contains("more than 16 deep"), told().get(0));
    }

    /** Ten thousand are read; with one more, none is, so that a build comes to an end. */
    @Test
    void tooManyFilesAreNotRead() throws IOException {
        write("content/a.md", 1);
        Path folder = project.resolve("content");
        BasicFileAttributes file =
                Files.readAttributes(folder.resolve("a.md"), BasicFileAttributes.class);
        FileTree tree = new FileTree(project, log, 10_000);
        for (int i = 1; i < 10_000; i++) {
            assertEquals(FileVisitResult.CONTINUE, tree.visitFile(folder.resolve(i + ".md"), file));
        }
        assertFalse(tree.isCrowded());
        assertEquals(10_000, tree.list("content").size());
        assertEquals(FileVisitResult.TERMINATE, tree.visitFile(folder.resolve("b.md"), file));
        assertTrue(tree.isCrowded());
        assertEquals(0, tree.list("content").size());
        assertEquals(List.of("content there are more than 10000 files in this folder"), told());
    }

    @Test
    void aFolderThatCannotBeReadIsTold() throws IOException {
        FileTree tree = new FileTree(project, log, 10_000);
        Path folder = project.resolve("content");
        tree.visitFileFailed(folder.resolve("a.md"), new IOException());
        tree.visitFileFailed(folder.resolve("a.md~"), new IOException());
        tree.postVisitDirectory(folder, null);
        tree.postVisitDirectory(folder, new IOException());
        assertEquals(
                List.of(
                        "content this folder cannot be read to its end",
                        "content/a.md this cannot be read"),
                told().stream().sorted().toList());
    }

    @Test
    void theBytesOfAFileAreReadUpToItsLimit() throws IOException {
        files.hold(new Limits(1, 1, 9, 100, 9, 9));
        write("content/full.bin", 1 << 20);
        write("content/over.bin", (1 << 20) + 1);
        assertEquals(1 << 20, files.bytes("content/full.bin").orElseThrow().length);
        assertTrue(files.bytes("content/over.bin").isEmpty());
        assertTrue(files.bytes("content/none.bin").isEmpty());
        assertTrue(files.bytes("content").isEmpty());
        assertEquals(
                List.of(
                        "content this is not an ordinary file",
                        "content/none.bin this is not an ordinary file",
                        "content/over.bin the file is larger than 1 MB"),
                told().stream().sorted().toList());
    }

    /** What was seen in its folder may be gone when it is read, or be longer. */
    @Test
    void aFileMayChangeWhileItIsRead() throws IOException {
        files.hold(new Limits(1, 1, 9, 100, 9, 9));
        write("content/gone.bin", 1);
        write("content/more.bin", 1);
        files.list("content");
        Files.delete(project.resolve("content/gone.bin"));
        write("content/more.bin", (1 << 20) + 5);
        assertTrue(files.bytes("content/gone.bin").isEmpty());
        assertTrue(files.bytes("content/more.bin").isEmpty());
        assertEquals(
                List.of(
                        "content/gone.bin this file cannot be read",
                        "content/more.bin the file is larger than 1 MB"),
                told());
    }

    /** The limit is for pictures of the content; a theme's files are trusted. */
    @Test
    void allPicturesTogetherHaveALimitThatIsToldOnce() throws IOException {
        files.hold(new Limits(1, 1, 1, 100, 9, 9));
        List<String> read = new ArrayList<>();
        for (String path :
                List.of(
                        "content/a",
                        "site/a",
                        "content/b",
                        "content/c",
                        "content/d",
                        "content/e")) {
            write(path, path.endsWith("d") ? 1 << 18 : 3 << 18);
            files.bytes(path).ifPresent(bytes -> read.add(path));
        }
        assertEquals(List.of("content/a", "site/a", "content/d"), read);
        assertEquals(
                List.of("content/b with this file, the pictures have more than 1 MB together"),
                told());
    }

    @Test
    void textsOfTheContentAreHeldToItsLimits() throws IOException {
        files.hold(new Limits(1, 1, 1, 100, 9, 9));
        for (String folder : List.of("content", "site")) {
            write(folder + "/a.md", 0);
            Files.writeString(
                    project.resolve(folder + "/a.md"), ("x".repeat(60) + "\n").repeat(20));
        }
        assertTrue(files.text("content/a.md").isEmpty());
        assertEquals(20, files.text("site/a.md").orElseThrow().lines().size() - 1);
        assertEquals(List.of("content/a.md the file is larger than 1 KB"), told());
    }

    @Test
    void filesAreMovedAsTheyAre() throws IOException {
        write("site/files/a/b.txt", 3);
        AssetFile moved = files.assets("site/files/", List.of("site/files/a/b.txt"), "x/").get(0);
        assertEquals("x/a/b.txt", moved.path());
        assertArrayEquals(new byte[3], moved.bytes());
        assertEquals(List.of(), told());
    }

    /** Whichever thread is first. */
    @Test
    void filesThatAreReadSideBySideAreToldInTheirOrder() throws IOException {
        List<String> paths = new ArrayList<>();
        for (int i = 100; i < 150; i++) {
            paths.add("content/" + i + ".md");
            write(paths.get(paths.size() - 1), 1);
        }
        List<String> read = files.each(paths, (some, path) -> some.text(path).orElseThrow().path());
        assertEquals(paths, read);
        assertEquals(
                paths.stream()
                        .map(path -> path + ":1:1 an invisible control character stands here: 0000")
                        .toList(),
                told());
        assertEquals(" ", files.sources().line(new Position("content/149.md", 1, 1)).orElseThrow());
    }
}
