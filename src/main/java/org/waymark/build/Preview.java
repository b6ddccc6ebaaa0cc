package org.waymark.build;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.load.Loader;

/** Shows what a build would make of a project's current files, without writing any. */
public final class Preview {

    private final BuildSettings settings;
    private final Reading reading;
    private @Nullable Workshop workshop;

    /**
     * @param clock tells which files are so young that their time says nothing yet
     */
    public Preview(Path project, LocalDate today, Printing printing, InstantSource clock) {
        this.settings = new BuildSettings(project, null, today, 1, Set.of(), printing);
        this.reading = new Reading(new Loader(clock));
    }

    /** The project as its files are now. What did not change since the last one costs little. */
    public synchronized Snapshot take() {
        Reading.Read read = reading.plan(reading.load(settings.project()), settings.today());
        if (workshop == null || !workshop.suits(read.project())) {
            workshop = new Workshop(read.project(), settings.printing().keeping(null));
        }
        return new Snapshot(settings, reading, read, workshop);
    }
}
