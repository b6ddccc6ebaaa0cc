package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The judge of mutants tells what is not in its list, and what is no more. */
final class SurvivorsTest {

    private static String mutation(String status, String method, String description) {
        return "<mutation detected='false' status='"
                + (status + "' numberOfTestsRun='1'><sourceFile>Turn.java</sourceFile>")
                + "<mutatedClass>org.waymark.publish.Turn</mutatedClass>"
                + ("<mutatedMethod>" + method + "</mutatedMethod>")
                + ("<description>" + description + "</description></mutation>\n");
    }

    private static final String REPORT =
            mutation("KILLED", "close", "removed call")
                    + mutation("TIMED_OUT", "close", "removed call")
                    + mutation("SURVIVED", "take", "negated conditional")
                    + mutation("NO_COVERAGE", "take", "negated conditional")
                    + mutation("SURVIVED", "&#60;init&#62;", "removed call")
                    + mutation("SURVIVED", "lambda$lock$12", "replaced &quot;a&quot;");

    @Test
    void whatIsListedWithItsReasonMayLive() {
        List<String> listed =
                List.of(
                        "# a remark",
                        "",
                        "publish Turn.take: negated conditional [2] - nobody could tell them apart",
                        "publish Turn.<init>: removed call - nobody could tell them apart",
                        "publish Turn.lock: replaced &quot;a&quot; - nobody could tell them apart",
                        "problem Code.of: removed call - of another package: not asked for here");
        assertEquals(List.of(), Survivors.differences("publish", REPORT, listed));
    }

    @Test
    void whatIsNotListedOrIsNoMoreIsTold() {
        List<String> listed =
                List.of(
                        "publish Turn.take: negated conditional - nobody could tell them apart",
                        "publish Turn.<init>: removed call - nobody could tell them apart",
                        "publish Turn.close: removed call - it was so once, and is found now");
        assertEquals(
                List.of(
                        "publish Turn.close: removed call: 0 live, 1 in the list",
                        "publish Turn.lock: replaced &quot;a&quot;: 1 live, 0 in the list",
                        "publish Turn.take: negated conditional: 2 live, 1 in the list"),
                Survivors.differences("publish", REPORT, listed));
    }

    @Test
    void eachLineOfTheListHasItsReason() throws IOException {
        assertFalse(
                Survivors.listed(
                                Files.readAllLines(
                                        Path.of("src/test/resources/mutation/survivors.txt")))
                        .isEmpty());
        for (String line : List.of("publish Turn.take: negated", "publish Turn.take: x - y", "x")) {
            assertThrows(
                    IllegalArgumentException.class, () -> Survivors.listed(List.of(line)), line);
        }
    }
}
