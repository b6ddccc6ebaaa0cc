package org.waymark.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A published folder with files of others in it. */
record Folder(Path path) {

    private static final Map<String, String> OTHERS =
            Map.of(
                    "CNAME", "hub.example",
                    "topic0/notes.txt", "mine",
                    "topic1/deep/er/notes.txt", "mine, too",
                    "handbook/index.html", "how to");

    void addOthers() throws IOException {
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            Files.createDirectories(path.resolve(other.getKey()).getParent());
            Files.writeString(path.resolve(other.getKey()), other.getValue());
        }
    }

    /** What the manifest says that readers can reach. */
    Set<String> reached() throws IOException {
        Set<String> reached = new TreeSet<>();
        for (String line : Files.readAllLines(path.resolve("waymark.sha256"))) {
            reached.add(line.replaceFirst("^[0-9a-f]{64}  ", ""));
        }
        return reached;
    }

    /** How many files of others are not as they were. */
    int touched() throws IOException {
        int touched = 0;
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            Path file = path.resolve(other.getKey());
            boolean same = Files.exists(file) && Files.readString(file).equals(other.getValue());
            touched += same ? 0 : 1;
        }
        return touched;
    }

    /** How many files are not there, or not whole. */
    int lost(Set<String> staying) throws IOException {
        int lost = 0;
        for (String file : staying) {
            try {
                String text = Files.readString(path.resolve(file));
                lost += SampleSite.versionOf(file, text).isPresent() ? 0 : 1;
            } catch (NoSuchFileException e) {
                lost++;
            }
        }
        return lost;
    }

    /** The folder holds exactly a site, its manifest and the files of others. */
    void assertIs(SampleSite site, String when) throws IOException {
        Map<String, String> expected = new TreeMap<>(site.texts());
        expected.putAll(OTHERS);
        Set<String> names = new TreeSet<>(expected.keySet());
        names.add("waymark.sha256");
        assertEquals(names, files(), when);
        for (Map.Entry<String, String> one : expected.entrySet()) {
            String text = Files.readString(path.resolve(one.getKey()));
            assertTrue(text.equals(one.getValue()), when + ": " + one.getKey());
        }
    }

    /** All files, and folders that are empty. */
    private Set<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            Set<String> files = new TreeSet<>();
            all.filter(file -> !Files.isDirectory(file) || file.toFile().list().length == 0)
                    .forEach(file -> files.add(path.relativize(file).toString()));
            return files;
        }
    }
}
