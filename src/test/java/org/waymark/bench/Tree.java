package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders that a benchmark fills, empties and looks at. */
final class Tree {

    private final Path root;

    Tree(Path root) {
        this.root = root;
    }

    void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** Copies what another folder holds over what is here. */
    void copy(Path from) throws IOException {
        for (Path file : files(from).keySet()) {
            Path copy = root.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.write(copy, Files.readAllBytes(file));
        }
    }

    /** Removes the folder with all that is in it. */
    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /**
     * Takes a folder out of the way for now. A disk that has just removed many files is slow to
     * make new ones for some minutes: ext4 looks for places where none was lately.
     *
     * @param aside where such folders are kept until {@link #remove} is called for it
     */
    static void putAside(Path folder, Path aside) throws IOException {
        if (Files.exists(folder)) {
            Files.createDirectories(aside);
            Files.move(folder, Files.createTempDirectory(aside, "old").resolve("it"));
        }
    }

    /** All files below a folder, with the time of their last change. */
    static Map<Path, Long> files(Path folder) throws IOException {
        Map<Path, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                files.put(path, Files.getLastModifiedTime(path).toMillis());
            }
        }
        return files;
    }

    /** How many files are there that were not there before, or were written since. */
    static int written(Map<Path, Long> before, Path folder) throws IOException {
        Map<Path, Long> same = new HashMap<>(before);
        Map<Path, Long> now = files(folder);
        same.entrySet().retainAll(now.entrySet());
        return now.size() - same.size();
    }
}
