package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Which day a build is for: reproducible builds name it in seconds since 1970. */
final class DayTest {

    /** A command that works for a day. */
    @CommandLine.Command(name = "build")
    private static final class Build {
        @CommandLine.Mixin private final Day day = new Day();
    }

    /** In London the day of 1 July 2026 begins an hour before midnight in Greenwich. */
    @Test
    void theSecondsOfABuildAreADayInLondon() {
        assertEquals(LocalDate.of(1970, 1, 1), new Day().today("0"));
        assertEquals(LocalDate.of(2026, 6, 30), new Day().today("1782860399"));
        assertEquals(LocalDate.of(2026, 7, 1), new Day().today(" 1782860400\n"));
    }

    @Test
    void withoutThemItIsToday() {
        LocalDate before = LocalDate.now(Day.HOME);
        for (LocalDate day : List.of(new Day().today(null), new Day().today(" "))) {
            assertTrue(!day.isBefore(before) && !day.isAfter(LocalDate.now(Day.HOME)));
        }
    }

    @Test
    void whatIsNoNumberOfSecondsIsAMistake() {
        for (String wrong : List.of("tomorrow", "2026-11-22", "999999999999999999")) {
            Build build = new Build();
            assertEquals("build", new CommandLine(build).getCommandName());
            CommandLine.ParameterException mistake =
                    assertThrows(
                            CommandLine.ParameterException.class, () -> build.day.today(wrong));
            assertEquals(
                    "SOURCE_DATE_EPOCH must be a number of seconds, not \"" + wrong + "\"",
                    mistake.getMessage());
        }
    }
}
