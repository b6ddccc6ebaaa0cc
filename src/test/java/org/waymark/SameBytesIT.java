package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same project gives the same bytes, wherever and however the jar is run. {@code .ci/run}
 * builds with another JDK as well, where there is one.
 */
final class SameBytesIT {

    private static final String JAR = Command.setting("jar");

    @TempDir private Path folder;

    /** What a machine may have set for every program. */
    private record Machine(String zone, String language, String country, String charset) {

        List<String> words() {
            return List.of(
                    "-Duser.timezone=" + zone,
                    "-Duser.language=" + language,
                    "-Duser.country=" + country,
                    "-Dfile.encoding=" + charset);
        }
    }

    /** The day has begun there when it has not yet in Greenwich; a capital i has a dot there. */
    private static final Machine EAST = new Machine("Pacific/Kiritimati", "tr", "TR", "ISO-8859-9");

    /** Numbers have other digits there. */
    private static final Machine WEST = new Machine("Pacific/Pago_Pago", "ar", "EG", "UTF-8");

    private static final Machine HOME = new Machine("Europe/London", "en", "GB", "UTF-8");

    @Test
    void theSmallHub() throws IOException, InterruptedException {
        Path one = TestProject.of("golden/small/content", folder.resolve("one")).root();
        Path other = TestProject.of("golden/small/content", folder.resolve("an other/two")).root();
        Map<String, String> expected = build(one, HOME, 1);
        assertTrue(expected.containsKey("briefings/next-steps-after-leading-reading.pdf"));
        assertEquals(expected, build(other, EAST, 4));
        assertEquals(expected, build(other, WEST, 1));
    }

    @Test
    void theRealHub() throws IOException, InterruptedException {
        Path one = TestProject.copy(folder.resolve("one")).root();
        Path other = TestProject.copy(folder.resolve("another/two")).root();
        Map<String, String> expected = build(one, HOME, 4);
        assertTrue(expected.containsKey("briefings/next-steps-after-a-specialist-npq.pdf"));
        assertEquals(expected, build(other, EAST, 1));
        assertEquals(expected, build(other, WEST, 4));
    }

    private Map<String, String> build(Path project, Machine machine, int threads)
            throws IOException, InterruptedException {
        Path output = folder.resolve(machine.language() + threads);
        List<String> words = new ArrayList<>(machine.words());
        // A memo would hand over the bytes of the build before.
        words.addAll(List.of("-jar", JAR, "build", project.toString(), "--no-memo"));
        words.addAll(List.of("--date", TestProject.TODAY.toString()));
        words.addAll(List.of("--threads", Integer.toString(threads)));
        words.addAll(List.of("--output", output.toString()));
        Command.Ended ended = Command.java(folder, words.toArray(String[]::new)).run();
        assertEquals(0, ended.exit(), ended.output());
        return ProjectCopy.tree(output);
    }
}
