package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.waymark.build.BuildReport;
import org.waymark.problem.HostileInput;
import org.waymark.problem.HostileInput.Holds;
import org.waymark.problem.Passage;

/**
 * What a pull request may bring, and worse: each input is an error with its message, or is made
 * harmless, within seconds and 256 MB. Maven runs this test with that heap. Run with {@code
 * -Dwaymark.rewrite=true} to write the answers anew, then read the difference.
 */
class HostileCorpusTest {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final long HEAP = 256L << 20;

    @TempDir static Path temp;

    private static final BlockingQueue<TestProject> HUBS = new LinkedBlockingQueue<>();

    private static TestProject small = TestProject.at(Path.of("."));

    /**
     * The small hub with less to make: its pages' cards are there; there are two, since Maven tries
     * two inputs at a time. Links lead four folders up.
     */
    @BeforeAll
    static void makeTheSmallHub() throws IOException {
        TestProject whole = TestProject.of("golden/small/content", temp.resolve("whole"));
        assertEquals("no problems", whole.build().problems().counts());
        small = TestProject.of("golden/small/content", temp.resolve("small"));
        Files.move(whole.output().resolve("cards"), small.root().resolve("site/resources/cards"));
        HUBS.add(TestProject.copyOf(small, temp.resolve("first/hub")));
        HUBS.add(TestProject.copyOf(small, temp.resolve("second/hub")));
        Files.writeString(
                temp.resolve("outside.md"),
                "---\ntitle: Outside\nsummary: Outside.\n---\nSecret.\n");
    }

    @Test
    void theHeapIsAsSmallAsPromised() {
        assertTrue(Runtime.getRuntime().maxMemory() <= HEAP, "start this test with -Xmx256m");
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> everyInputIsAnsweredOrMadeHarmless() throws IOException {
        List<HostileInput> inputs = HostileInput.all();
        return inputs.stream()
                .map(
                        input ->
                                DynamicTest.dynamicTest(
                                        input.name(),
                                        () ->
                                                assertTimeoutPreemptively(
                                                        LIMIT, () -> check(input))));
    }

    private static void check(HostileInput input) throws IOException, InterruptedException {
        TestProject hub = HUBS.take();
        try {
            ExplainedHub hostile = ExplainedHub.over(hub, input.files(), temp.resolve("memo"));
            BuildReport report = hostile.publish();
            assertAnswers(input, hostile.says(report), report);
            for (Holds holds : input.holds()) {
                assertHolds(hub, holds);
            }
        } finally {
            putBack(hub, input);
            HUBS.add(hub);
        }
    }

    private static void assertAnswers(HostileInput input, String says, BuildReport report)
            throws IOException {
        HostileInput golden = Boolean.getBoolean("waymark.rewrite") ? input.rewritten(says) : input;
        assertEquals(golden.answer(), says);
        assertEquals(report.problems().hasErrors(), report.files() == null, "what is published");
        if (report.files() != null) {
            assertTrue(!input.holds().isEmpty(), "what is published must be said to be harmless");
        }
    }

    /** Makes the folder the small hub again, with nothing published: a new copy costs far more. */
    private static void putBack(TestProject hub, HostileInput input) throws IOException {
        try (Stream<Path> all = Files.walk(hub.root())) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!Files.exists(before(hub, one))) {
                    Files.delete(one);
                }
            }
        }
        for (Passage.Quoted file : input.files()) {
            Path laid = LaidFile.in(hub.root(), file).place();
            for (Path one : List.of(laid, hub.root().resolve(file.file()))) {
                if (Files.exists(before(hub, one))) {
                    Files.copy(before(hub, one), one, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static Path before(TestProject hub, Path file) {
        return small.root().resolve(hub.root().relativize(file));
    }

    private static void assertHolds(TestProject project, Holds holds) throws IOException {
        for (Path file : files(project, holds.file())) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            String what = file + (holds.wanted() ? " lacks " : " holds ") + holds.words();
            assertEquals(holds.wanted(), text.contains(holds.words()), what);
        }
    }

    private static List<Path> files(TestProject project, String name) throws IOException {
        if (!name.equals("*")) {
            return List.of(project.output().resolve(name));
        }
        try (Stream<Path> all = Files.walk(project.output())) {
            return all.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
