package org.waymark.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedHubTest {

    private static final String BYTES = "\u0000ÿ\r\n";

    @TempDir Path temp;

    /** As the shade plugin writes them: no entries for folders, and more beside the hub. */
    private URL jar(String name) throws IOException {
        Path jar = temp.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String entry :
                    List.of("org/Hub.class", "org/hub/README.md", "org/hub/a b/ü/font.ttf")) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(BYTES.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return new URL("jar:" + jar.toUri() + "!/org/hub/README.md");
    }

    @Test
    void filesOfAJarAreReadByteForByteWhateverItIsCalled() throws IOException {
        for (String name : List.of("waymark.jar", "way mark + #1 ü.jar")) {
            SortedMap<String, byte[]> files = PackagedHub.files(jar(name));
            assertEquals(Set.of("README.md", "a b/ü/font.ttf"), files.keySet());
            assertArrayEquals(BYTES.getBytes(StandardCharsets.UTF_8), files.get("a b/ü/font.ttf"));
        }
    }

    @Test
    void theSameJarCanBeReadTwice() throws IOException {
        URL readme = jar("waymark.jar");
        assertEquals(PackagedHub.files(readme).keySet(), PackagedHub.files(readme).keySet());
    }

    @Test
    void thisProgramCarriesContentAndLooks() throws IOException {
        SortedMap<String, byte[]> files = PackagedHub.files();
        for (String path :
                List.of(
                        "content/guide.yml",
                        "templates/layout.ftlh",
                        "templates/print/fonts/OFL-Next.txt",
                        "site/resources/scripts/minisearch.js",
                        ".vscode/settings.json",
                        ".editorconfig")) {
            assertTrue(files.containsKey(path), path);
        }
        assertEquals(Path.of("templates/site.css").toFile().length(), length(files));
    }

    private static long length(SortedMap<String, byte[]> files) {
        return files.getOrDefault("templates/site.css", new byte[0]).length;
    }

    /** Of a blank in an address nobody knows whether it is meant. */
    @Test
    void aProgramAtAnAddressThatIsNoneCannotBeRead() throws IOException {
        URL readme = new URL("file:/way mark/README.md");
        IOException said = assertThrows(IOException.class, () -> PackagedHub.files(readme));
        assertEquals("no program can be read from " + readme, said.getMessage());
    }
}
