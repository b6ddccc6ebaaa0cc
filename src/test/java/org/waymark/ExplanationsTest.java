package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.build.BuildReport;
import org.waymark.problem.Code;
import org.waymark.problem.Explanation;
import org.waymark.problem.Passage;
import org.waymark.problem.Problem;

/**
 * Every code has a page that explains it, and what the page shows is true: its example produces the
 * code, with the message that stands there, and the mended files do not. Run with {@code
 * -Dwaymark.rewrite=true} to write the messages anew, then read the difference.
 */
class ExplanationsTest {

    private static final Path PAGES = Path.of("src/main/resources/org/waymark/problem/codes");

    private static final Set<List<Passage.Quoted>> SOUND = new HashSet<>();

    @TempDir static Path memo;

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Code.class)
    void thePageOfACodeSaysWhatItMeansWithAnExampleAndHowToMendIt(Code code) throws IOException {
        Explanation page = Explanation.of(code);
        ExplainedHub hub = ExplainedHub.of(page.example().files(), folder.resolve("example"), memo);
        BuildReport report = hub.build(code);
        assertTrue(codes(report).contains(code), () -> "only " + report.problems());
        String says = hub.says(report, code);
        if (Boolean.getBoolean("waymark.rewrite")) {
            rewrite(code, says);
        }
        assertEquals(says, Explanation.of(code).says().output());
        assertMended(page);
    }

    /** Many pages end with the same sound files, which need not be built for each of them. */
    private void assertMended(Explanation page) throws IOException {
        List<Passage.Quoted> files = page.mending().files();
        if (!SOUND.contains(files)) {
            ExplainedHub mended = ExplainedHub.of(files, folder.resolve("mended"), memo);
            List<Problem> left = mended.build(page.code()).problems().problems();
            assertEquals(List.of(), left, "what the mended files still report");
            SOUND.add(files);
        }
    }

    private static Set<Code> codes(BuildReport report) {
        return report.problems().problems().stream().map(Problem::code).collect(Collectors.toSet());
    }

    private static void rewrite(Code code, String says) throws IOException {
        String page = Explanation.page(code);
        String head = "## " + Explanation.SAYS + "\n";
        String next = "## " + Explanation.MENDING + "\n";
        int to = page.indexOf(next);
        int from = page.contains(head) ? page.indexOf(head) : to;
        String block = head + "\n~~~~text\n" + says + "~~~~\n\n";
        String now = page.substring(0, from) + block + page.substring(to);
        Files.writeString(PAGES.resolve(code + ".md"), now);
        Path compiled = Path.of("target/classes/org/waymark/problem/codes", code + ".md");
        Files.writeString(compiled, now);
    }

    @Test
    void noPageExplainsACodeThatIsNotThere() throws IOException {
        Set<String> codes =
                Stream.of(Code.values()).map(Code::toString).collect(Collectors.toSet());
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.toList()) {
                String name = page.getFileName().toString();
                boolean known = codes.contains(name.replaceFirst("\\.md$", ""));
                assertTrue(known || name.equals("README.md"), name);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void eachPageIsShortEnoughToBeReadAndItsMeaningIsASentence(Code code) {
        Explanation page = Explanation.of(code);
        assertTrue(page.summary().endsWith("."), page.summary());
        assertTrue(page.summary().length() <= 160, page.summary());
        assertFalse(page.meaning().pieces().isEmpty());
        assertTrue(
                page.mending().pieces().get(0) instanceof Passage.Words,
                "it says in words how to mend it");
    }
}
