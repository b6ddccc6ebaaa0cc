package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another line of code anywhere is another program; another time or place is not. */
class ProgramTest {

    @TempDir Path temp;

    private Path classes;
    private Path library;

    @BeforeEach
    void write() throws IOException {
        classes = temp.resolve("classes");
        Files.createDirectories(classes.resolve("org"));
        Files.writeString(classes.resolve("org/A.class"), "code of A");
        Files.writeString(classes.resolve("org/B.class"), "code of B");
        library = Files.writeString(temp.resolve("library.jar"), "code of a library");
    }

    private String identity() throws IOException {
        return Program.identity(List.of(classes, library));
    }

    @Test
    void theSameFilesAreTheSameProgramWhereverAndWhenever() throws IOException {
        String before = identity();
        Files.setLastModifiedTime(classes.resolve("org/A.class"), FileTime.fromMillis(1000));
        Path elsewhere = temp.resolve("elsewhere");
        Files.move(classes, elsewhere);
        classes = elsewhere;
        assertEquals(before, identity());
    }

    @Test
    void changedCodeIsAnotherProgram() throws IOException {
        String before = identity();
        Files.writeString(classes.resolve("org/A.class"), "code of Ä");
        assertNotEquals(before, identity());
    }

    @Test
    void aClassMoreOrUnderAnotherNameIsAnotherProgram() throws IOException {
        String before = identity();
        Files.writeString(classes.resolve("org/C.class"), "");
        String more = identity();
        assertNotEquals(before, more);
        Files.move(classes.resolve("org/C.class"), classes.resolve("org/D.class"));
        assertNotEquals(more, identity());
    }

    /** Otherwise every edit of a template would make all PDFs anew. */
    @Test
    void whatIsKeptForNewHubsIsNoPartOfIt() throws IOException {
        String before = identity();
        Path hub = Files.createDirectories(classes.resolve("org/waymark/edit/hub/templates"));
        Files.writeString(hub.resolve("home.ftlh"), "a template");
        assertEquals(before, identity());
        Files.writeString(classes.resolve("org/waymark/edit/NewHub.class"), "code");
        assertNotEquals(before, identity());
    }

    /** As long as before, so that its size alone would not show it. */
    @Test
    void aChangedLibraryIsAnotherProgram() throws IOException {
        String before = identity();
        Files.writeString(library, "code of a librarx");
        assertNotEquals(before, identity());
        Files.writeString(library, "code of a library");
        assertEquals(before, identity());
    }

    private void pack(String name, String content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(library))) {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A jar's own list of its files, with their checksums, says it all. */
    @Test
    void aJarWithOneOtherLetterOrNameIsAnotherProgram() throws IOException {
        pack("org/L.class", "code of a library");
        String before = identity();
        pack("org/L.class", "code of a librarx");
        assertNotEquals(before, identity());
        pack("org/M.class", "code of a library");
        assertNotEquals(before, identity());
        pack("org/L.class", "code of a library");
        assertEquals(before, identity());
    }

    /** A jar that was cut off, or that others put something behind, has no list in its place. */
    @Test
    void whatOnlyLooksLikeAJarIsReadAsAWhole() throws IOException {
        pack("org/L.class", "code of a library");
        String before = identity();
        byte[] jar = Files.readAllBytes(library);
        Files.write(library, Arrays.copyOf(jar, jar.length - 1));
        String cut = identity();
        assertNotEquals(before, cut);
        jar[31] ^= 1;
        Files.write(library, Arrays.copyOf(jar, jar.length - 1));
        assertNotEquals(cut, identity());
        byte[] end = Arrays.copyOfRange(jar, jar.length - 22, jar.length);
        Files.write(library, end);
        String bare = identity();
        end[17] = 99;
        Files.write(library, end);
        assertNotEquals(bare, identity());
    }

    @Test
    void anotherOrderOfTheClassPathIsAnotherProgram() throws IOException {
        assertNotEquals(identity(), Program.identity(List.of(library, classes)));
    }

    @Test
    void whatIsNotThereIsNoPartOfIt() throws IOException {
        assertNotEquals(identity(), Program.identity(List.of(classes)));
        assertEquals(
                Program.identity(List.of(temp.resolve("x"))),
                Program.identity(List.of(temp.resolve("y"))));
    }

    @Test
    void theRunningProgramHasAnIdentityWithItsJava() {
        String identity = Program.identity().orElseThrow();
        assertTrue(identity.endsWith(" " + Runtime.version()), identity);
    }
}
