package org.waymark.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.faults.Reader;
import org.waymark.faults.SampleSite;
import org.waymark.site.Artifact;

/** A publication that dies before any one of its steps, and so does the one that should mend it. */
class EveryStepTest {

    private static final int TOPICS = 2;

    private static final Map<String, String> OTHERS =
            Map.of("CNAME", "hub", "topic0/notes.txt", "mine", "handbook/index.html", "ours");

    private static final String EMPTY = "(an empty folder)";

    @TempDir Path temp;

    private int attempts;

    private static SampleSite site(int version) {
        return SampleSite.of(version, TOPICS);
    }

    /** The folder as the first site and the files of others make it. */
    private Path folder(SampleSite first) throws IOException {
        Path folder = temp.resolve("site" + attempts++);
        if (!first.texts().isEmpty()) {
            publish(folder, first.artifacts(), new StoppingDisk(Integer.MAX_VALUE));
            for (Map.Entry<String, String> other : OTHERS.entrySet()) {
                Path file = folder.resolve(other.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, other.getValue());
            }
        }
        return folder;
    }

    private static void publish(Path folder, List<Artifact> artifacts, Disk disk)
            throws IOException {
        Publisher publisher = new Publisher(folder, Set.of("handbook"), disk);
        assertEquals(List.of(), publisher.objections(artifacts));
        publisher.publish(artifacts, Set.of());
    }

    /** Whether the process died. */
    private static boolean dies(Path folder, List<Artifact> artifacts, int step)
            throws IOException {
        try {
            publish(folder, artifacts, new StoppingDisk(step));
            return false;
        } catch (StoppingDisk.Death e) {
            return true;
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (Files.notExists(folder)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> !f.equals(folder)).toList()) {
                String path = folder.relativize(file).toString();
                if (Files.isRegularFile(file)) {
                    texts.put(path, Files.readString(file));
                } else if (isEmpty(file)) {
                    texts.put(path, EMPTY);
                }
            }
        }
        return texts;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static boolean isWaymarksOwn(String path) {
        return path.startsWith("waymark.") || path.startsWith(".waymark-");
    }

    /**
     * Every file is whole, no link within reach is broken, and files of others are as they were.
     */
    private static void assertSound(Path folder, SampleSite staying, String when)
            throws IOException {
        Map<String, String> texts = texts(folder);
        texts.forEach(
                (path, text) -> {
                    if (!isWaymarksOwn(path) && !EMPTY.equals(text) && !OTHERS.containsKey(path)) {
                        assertTrue(SampleSite.versionOf(path, text).isPresent(), when + path);
                    }
                });
        if (staying.version() > 0) {
            OTHERS.forEach((path, text) -> assertEquals(text, texts.get(path), when + path));
            assertTrue(texts.keySet().containsAll(staying.texts().keySet()), when + "lost files");
        }
        Reader reader = new Reader(folder);
        List<String> addresses = new ArrayList<>(staying.texts().keySet());
        addresses.add("index.html");
        reader.crawl(addresses);
        assertEquals(List.of(), reader.complaints(), when);
    }

    private static void assertIs(SampleSite site, boolean others, Path folder, String when)
            throws IOException {
        Map<String, String> expected = new TreeMap<>(site.texts());
        if (others) {
            expected.putAll(OTHERS);
        }
        expected.put("waymark.sha256", Lists.manifest(site.artifacts()));
        Map<String, String> found = texts(folder);
        assertEquals(expected.keySet(), found.keySet(), when);
        expected.forEach((path, text) -> assertTrue(text.equals(found.get(path)), when + path));
    }

    /**
     * Two deaths in a row, and then the site that is to be there.
     *
     * @param numbers the sites, and before which steps the second may die: each, or each so many
     */
    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, 3, 2",
        "1, 2, 2, 2, 7",
        "2, 3, 2, 4, 7",
        "0, 1, 2, 3, 6",
        "5, 6, 7, 5, 7"
    })
    void whereverAPublicationAndTheNextAreCutOffReadersAreServedAndTheLastMendsAll(
            ArgumentsAccessor numbers) throws IOException {
        SampleSite old = site(numbers.getInteger(0));
        SampleSite last = site(numbers.getInteger(3));
        int stride = numbers.getInteger(4);
        boolean died = true;
        for (int one = 0; died; one++) {
            boolean diedAgain = true;
            for (int two = one % stride; died && diedAgain; two += stride) {
                String when = "after " + one + " and " + two + " steps: ";
                Path folder = folder(old);
                SampleSite first = site(numbers.getInteger(1));
                died = dies(folder, first.artifacts(), one);
                assertSound(folder, common(old, first), when);
                SampleSite second = site(numbers.getInteger(2));
                diedAgain = dies(folder, second.artifacts(), two);
                assertSound(folder, common(common(old, first), second), when);
                publish(folder, last.artifacts(), new StoppingDisk(Integer.MAX_VALUE));
                assertIs(last, old.version() > 0, folder, when);
                new OutputFolder(folder, new LocalDisk()).deleteTree(folder);
            }
        }
        assertTrue(attempts > 30, "only " + attempts);
    }

    /** A site's files as far as another has them, too. */
    private static SampleSite common(SampleSite site, SampleSite other) {
        Map<String, String> texts = new TreeMap<>(site.texts());
        texts.keySet().retainAll(other.texts().keySet());
        return new SampleSite(site.version(), texts);
    }
}
