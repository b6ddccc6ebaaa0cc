package org.waymark.edit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a new hub that Waymark carries with it, wherever its classes are: in a jar or in a
 * folder. The starting content is kept for this; looks, fonts and scripts are those of the project
 * that Waymark was built in.
 */
final class PackagedHub {

    /** A file that is always among them. */
    private static final String README = "hub/README.md";

    private PackagedHub() {}

    /** The bytes of each file by its path in the project. */
    static SortedMap<String, byte[]> files() throws IOException {
        @Nullable URL readme = PackagedHub.class.getResource(README);
        if (readme == null) {
            throw new FileNotFoundException("this Waymark was built without " + README);
        }
        return files(readme);
    }

    /** All files beside one of them. */
    static SortedMap<String, byte[]> files(URL readme) throws IOException {
        if (readme.openConnection() instanceof JarURLConnection jar) {
            try (FileSystem inside = FileSystems.newFileSystem(path(jar.getJarFileURL()))) {
                return below(inside.getPath("/" + jar.getEntryName()).resolveSibling(""));
            }
        }
        return below(path(readme).resolveSibling(""));
    }

    private static Path path(URL address) throws IOException {
        try {
            return Path.of(address.toURI());
        } catch (URISyntaxException e) {
            throw new IOException("no program can be read from " + address, e);
        }
    }

    private static SortedMap<String, byte[]> below(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : walk(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            files.put(path, Files.readAllBytes(file));
        }
        return files;
    }

    private static List<Path> walk(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
