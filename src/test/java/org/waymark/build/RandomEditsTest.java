package org.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProject;

/**
 * Two copies of one hub live through the same edits and accidents, in any order: one is always
 * built in full, the other remembers. Nobody can tell them apart.
 */
class RandomEditsTest {

    private static final int STEPS = 60;

    @TempDir Path temp;

    private final Random chance = new Random(20261122);

    /** Something that happens to a hub; it may happen in both copies in the same way. */
    private interface Event {
        void to(TestProject project) throws IOException;
    }

    @Test
    void whateverHappensNobodyCanTellWhichOneRemembers() throws IOException {
        TestProject full = Twin.light(temp.resolve("full"));
        TestProject remembering = Twin.light(temp.resolve("remembering"));
        int repeated = 0;
        int published = 0;
        Event event = p -> {};
        for (int step = 0; step < STEPS; step++) {
            event.to(full);
            event.to(remembering);
            BuildReport whole = build(full, Printing.plain());
            BuildReport now = build(remembering, Twin.settings(remembering).printing());
            assertEquals(Twin.told(full, whole), Twin.told(remembering, now), "step " + step);
            assertEquals(full.published(), remembering.published(), "step " + step);
            repeated += now.repeated() ? 1 : 0;
            published += now.files() != null && !now.repeated() ? 1 : 0;
            event = now.problems().hasErrors() ? mended(event) : event(full);
        }
        assertTrue(repeated > STEPS / 5, repeated + " repeated");
        assertTrue(published > STEPS / 5, published + " published anew");
    }

    /** What went wrong is taken back; it is not all that happened, if it was a list of ours. */
    private static Event mended(Event wrong) {
        return p -> {
            wrong.to(p);
            p.write("content/pages/6-about.md", about(1));
            if (Files.notExists(p.output().resolve("waymark.sha256"))) {
                Twin.clear(p.output());
            }
        };
    }

    private static BuildReport build(TestProject project, Printing printing) throws IOException {
        BuildSettings settings = Twin.settings(project, TestProject.TODAY, printing);
        return new SiteBuild(settings, stage -> {}).run();
    }

    /** One of the things that happen, decided before it happens twice. */
    private Event event(TestProject project) throws IOException {
        String input = any(project, "content", "templates", "site");
        String output = Files.exists(project.output()) ? any(project, "target/site") : input;
        int letter = chance.nextInt(1, 1000);
        return switch (chance.nextInt(8)) {
            case 0 -> p -> touch(p, input);
            case 1 -> p -> flip(p, input, letter);
            case 2 -> p -> p.write("site/resources/more" + letter % 3 + ".txt", "" + letter);
            case 3 -> p -> flip(p, output, letter);
            case 4 -> p -> Files.deleteIfExists(p.root().resolve(output));
            case 5 -> p -> p.write("content/pages/6-about.md", about(letter));
            default -> p -> {};
        };
    }

    private static String about(int letter) {
        String word = letter % 4 == 0 ? "the XYZ" : letter % 5 == 0 ? "[x](link:zzzz)" : "a hub";
        return "---\ntitle: About\nsummary: Who we are.\nmenu: footer\n---\n## We\n\nWe are "
                + word
                + ".\n";
    }

    private String any(TestProject project, String... folders) throws IOException {
        List<String> all = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(project.root().resolve(folder))) {
                files.filter(Files::isRegularFile)
                        .map(file -> project.root().relativize(file).toString())
                        .sorted()
                        .forEach(all::add);
            }
        }
        return all.get(chance.nextInt(all.size()));
    }

    private static void touch(TestProject project, String path) throws IOException {
        Path file = project.root().resolve(path);
        Files.write(file, Files.readAllBytes(file));
    }

    /** Another byte, and the first one again when it happens a second time. */
    private static void flip(TestProject project, String path, int at) throws IOException {
        Path file = project.root().resolve(path);
        if (Files.isRegularFile(file) && Files.size(file) > 0) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[at % bytes.length] ^= 1;
            Files.write(file, bytes);
        }
    }
}
