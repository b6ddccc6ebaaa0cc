package org.waymark.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The bytes that a publication under way may leave in the folder, by path: if it is cut off, a file
 * with such bytes is ours, and a file with any others is somebody's who came in between.
 *
 * @param hashes the SHA-256 of each file that may stand at a path
 */
record Journal(Map<String, Set<String>> hashes) {

    /** Its name inside the published folder, while a publication is under way. */
    static final String FILE = "waymark.next.sha256";

    static Journal read(Path file) throws IOException {
        Journal journal = new Journal(new TreeMap<>());
        for (Manifest.Entry entry : Manifest.entries(file)) {
            journal.add(entry.path(), entry.hash());
        }
        return journal;
    }

    void add(String path, String hash) {
        hashes.computeIfAbsent(path, p -> new TreeSet<>()).add(hash);
    }

    /** The paths at which exactly what this journal tells of stands now. */
    Set<String> standing(OutputFolder folder) throws IOException {
        Set<String> standing = new TreeSet<>();
        for (Map.Entry<String, Set<String>> entry : hashes.entrySet()) {
            if (entry.getValue().contains(folder.hash(entry.getKey()))) {
                standing.add(entry.getKey());
            }
        }
        return standing;
    }

    /** As it stands in the file: in the same form as the manifest. */
    String text() {
        return hashes.entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getValue().stream()
                                        .map(hash -> new Manifest.Entry(hash, entry.getKey())))
                .map(Manifest.Entry::line)
                .collect(Collectors.joining());
    }
}
