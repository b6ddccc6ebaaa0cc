package org.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.waymark.build.Progress;

/** Notes when each stage of a build begins, and shows it to somebody else too. */
final class Stages implements Progress {

    private final Progress shown;
    private final LongSupplier wall;
    private final LongSupplier processor;
    private final List<Stage> stages = new ArrayList<>();
    private String name;
    private long began;
    private long worked;

    /**
     * Begins with the time before the first stage.
     *
     * @param shown is told each stage as well
     * @param wall tells the time, in nanoseconds
     * @param processor tells how long all threads of this process have worked, in nanoseconds
     */
    Stages(Progress shown, LongSupplier wall, LongSupplier processor) {
        this.shown = shown;
        this.wall = wall;
        this.processor = processor;
        this.name = "Starting";
        this.began = wall.getAsLong();
        this.worked = processor.getAsLong();
    }

    /**
     * A stage that came to its end.
     *
     * @param wall how long it took, in nanoseconds
     * @param processor how long all threads worked meanwhile, in nanoseconds
     */
    record Stage(String name, long wall, long processor) {}

    @Override
    public void begin(String stage) {
        shown.begin(stage);
        next(stage);
    }

    /** All stages in their order; what is being done now has ended. */
    List<Stage> end() {
        next("");
        return List.copyOf(stages);
    }

    private void next(String stage) {
        long now = wall.getAsLong();
        long work = processor.getAsLong();
        stages.add(new Stage(name, now - began, work - worked));
        name = stage;
        began = now;
        worked = work;
    }
}
