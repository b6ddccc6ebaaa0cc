package org.waymark.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The day that a command works for: the one clock of a run. */
final class Day {

    /** Hubs are in England: a fact flips at midnight there, wherever the machine stands. */
    static final ZoneId HOME = ZoneId.of("Europe/London");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day to work for (default: SOURCE_DATE_EPOCH, else today).")
    private @Nullable LocalDate date;

    /**
     * The day.
     *
     * @throws CommandLine.ParameterException when SOURCE_DATE_EPOCH is no number of seconds
     */
    LocalDate today() {
        return today(System.getenv("SOURCE_DATE_EPOCH"));
    }

    /** The day that was named, else that of these seconds since 1970, else today. */
    LocalDate today(@Nullable String epoch) {
        if (date != null) {
            return date;
        }
        if (epoch == null || epoch.isBlank()) {
            return LocalDate.now(HOME);
        }
        try {
            return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch.strip())), HOME);
        } catch (NumberFormatException | DateTimeException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "SOURCE_DATE_EPOCH must be a number of seconds, not \"" + epoch + "\"");
        }
    }
}
