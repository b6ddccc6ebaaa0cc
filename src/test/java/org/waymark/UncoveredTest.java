package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The judge of lines that are not run tells what is not explained, and what needs it no more. */
final class UncoveredTest {

    private static final List<String> REPORT =
            List.of(
                    "GROUP,PACKAGE,CLASS,LINE_MISSED,LINE_COVERED",
                    "Waymark,org.waymark.cli,Main,3,40",
                    "Waymark,org.waymark.cli,Main.Answer,1,4",
                    "Waymark,org.waymark.load,Loader,0,50");

    @Test
    void whatIsListedWithItsReasonIsLeftOut() {
        List<String> listed =
                List.of(
                        "# a remark",
                        "",
                        "cli Main: 4 - only another process would run them",
                        "cli Main.Answer: 1 - only another process would run it");
        assertEquals(List.of(), Uncovered.differences(REPORT, listed));
    }

    @Test
    void whatIsNotListedOrIsRunByNowIsTold() {
        List<String> listed =
                List.of(
                        "cli Main: 2 - only another process would run them",
                        "load Loader: 1 - was not run once, and is now");
        assertEquals(
                List.of(
                        "cli Main: 3 lines are not run, 2 in the list",
                        "cli Main.Answer: 1 lines are not run, 0 in the list",
                        "load Loader: 0 lines are not run, 1 in the list"),
                Uncovered.differences(REPORT, listed));
    }

    @Test
    void whatOnlyChanceRunsMayBeRunOrNot() {
        List<String> listed =
                List.of(
                        "cli Main: 0-4 - run when two threads meet",
                        "cli Main.Answer: 0-1 - run when two threads meet",
                        "load Loader: 0-2 - run when two threads meet");
        assertEquals(List.of(), Uncovered.differences(REPORT, listed));
        List<String> fewer = List.of("cli Main: 0-3 - x is run when two threads meet");
        assertEquals(
                List.of("cli Main.Answer: 1 lines are not run, 0 in the list"),
                Uncovered.differences(REPORT, fewer));
    }

    @Test
    void eachLineOfTheListHasItsReason() throws IOException {
        Path list = Path.of("src/test/resources/coverage/uncovered.txt");
        assertFalse(Uncovered.listed(Files.readAllLines(list)).isEmpty());
        for (String line : List.of("cli Main: 3", "cli Main: 3 - x", "cli Main - for a reason")) {
            assertThrows(
                    IllegalArgumentException.class, () -> Uncovered.listed(List.of(line)), line);
        }
    }
}
