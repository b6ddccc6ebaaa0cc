package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;
import org.waymark.site.SmallHub;

/** What a message says of the content that a template met. */
class MadeFromTest {

    @TempDir Path folder;

    private static List<Problem> once(ProblemLog log) {
        return MadeFrom.once(log).problems();
    }

    private static void fault(ProblemLog log, int line, String output) {
        Position place = new Position("templates/option.ftlh", line, 3);
        log.add(Code.TEMPLATE, place, "there is no such value", "found while making " + output);
    }

    @Test
    void anOutputIsNamedWithTheFileThatItShows() throws IOException {
        SmallHub hub = SmallHub.with(folder, project -> {});
        var words = hub.plan().outputs().stream().map(MadeFrom::words).collect(Collectors.toSet());

        for (String expected :
                List.of(
                        "options/share.html from content/options/2-share.md",
                        "about.html from content/pages/6-about.md",
                        "npqs/leading-teaching.html from content/npqs/2-leading-teaching.md",
                        "briefings/next-steps-after-leading-teaching.pdf"
                                + " from content/npqs/2-leading-teaching.md")) {
            assertTrue(words.contains(expected), expected + " in " + words);
        }
    }

    @Test
    void aMistakeOfATemplateIsToldOnceWithTheNumberOfOutputsThatHaveItToo() {
        ProblemLog log = new ProblemLog();
        fault(log, 4, "options/a.html");
        fault(log, 9, "options/a.html");
        fault(log, 4, "options/b.html");
        fault(log, 4, "options/c.html");
        fault(log, 9, "options/b.html");

        List<Problem> told = once(log);

        assertEquals(2, told.size());
        assertEquals("found while making options/a.html, and 2 more outputs", told.get(0).hint());
        assertEquals("found while making options/a.html, and 1 more output", told.get(1).hint());
        assertEquals(9, told.get(1).position().line());
    }

    @Test
    void oneOutputAloneIsNotCounted() {
        ProblemLog log = new ProblemLog();
        fault(log, 4, "options/a.html");

        assertEquals("found while making options/a.html", once(log).get(0).hint());
    }

    /** What a template must never hold is there whatever is made of it. */
    @Test
    void aTemplateThatIsRefusedAsAWholeCountsNoOutputs() {
        ProblemLog log = new ProblemLog();
        for (int i = 0; i < 2; i++) {
            log.add(Code.TEMPLATE, Position.of("templates/page.ftlh"), "?eval", "write it here");
        }

        assertEquals(1, once(log).size());
        assertEquals("write it here", once(log).get(0).hint());
    }

    /** They speak of content, and each place has to be mended. */
    @Test
    void allElseIsToldAsOftenAsItWas() {
        ProblemLog log = new ProblemLog();
        for (int i = 0; i < 2; i++) {
            log.add(Code.PRINT_WIDTH, Position.of("briefings/a.pdf"), "too wide", null);
        }

        assertEquals(2, once(log).size());
        assertNull(once(log).get(1).hint());
    }
}
