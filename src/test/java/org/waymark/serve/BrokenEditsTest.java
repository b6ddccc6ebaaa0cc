package org.waymark.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/**
 * What an editor reads after a slip. Each folder of {@code serve} holds one edit of the small hub,
 * and what the panel of problems then says. One preview sees them all, one after the other. Run
 * with {@code -Dwaymark.rewrite=true} to write the expectations anew, then read the difference.
 */
class BrokenEditsTest {

    @TempDir static Path folder;
    private static TestProject project;
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        project = SmallSite.project(folder);
        served = Served.of(project);
        assertEquals(List.of(), served.after(0).get("problems"));
    }

    @AfterAll
    static void end() throws IOException {
        served.close();
    }

    @TestFactory
    Stream<DynamicTest> eachSlipIsToldAtItsLine() throws IOException {
        List<Path> cases = Slip.cases();
        assertTrue(cases.size() >= 20, "the cases were not found");
        return cases.stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.getFileName().toString(), () -> isTold(one)));
    }

    private static void isTold(Path one) throws IOException {
        Slip slip = Slip.read(one.resolve("edit.txt"));
        String before = project.read(slip.file());
        long number = served.number();
        slip.make(project);
        Map<?, ?> panel = served.after(number);
        Served.Reply page = served.get("/" + slip.page());
        assertTrue(page.body().contains("/_waymark/preview.js"), "the page has no panel");
        String told = words(panel);
        Path expected = one.resolve("expected.txt");
        if (Boolean.getBoolean("waymark.rewrite")) {
            Files.writeString(expected, told);
        }
        long broken = served.number();
        project.save(slip.file(), before);
        assertEquals(List.of(), served.after(broken, false).get("problems"));
        assertEquals(200, served.get("/" + slip.page()).status());
        assertEquals(Files.readString(expected), told);
        assertEquals(slip.status(), page.status());
        if (slip.status() == 500) {
            String place = told.substring(0, told.indexOf(' '));
            assertTrue(page.body().contains(">" + place + "</a>"), page.body());
        }
    }

    private static String words(Map<?, ?> panel) {
        StringBuilder words = new StringBuilder();
        for (Object one : (List<?>) Objects.requireNonNull(panel.get("problems"))) {
            Map<?, ?> problem = (Map<?, ?>) Objects.requireNonNull(one);
            String hint = String.valueOf(problem.get("hint"));
            words.append(problem.get("place"))
                    .append(" ")
                    .append(problem.get("severity"))
                    .append(" ")
                    .append(problem.get("code"))
                    .append("\n  ")
                    .append(problem.get("message"))
                    .append("\n")
                    .append(hint.isEmpty() ? "" : "  hint: " + hint + "\n")
                    .append("  line: ")
                    .append(problem.get("line"))
                    .append("\n");
        }
        return words.toString();
    }
}
