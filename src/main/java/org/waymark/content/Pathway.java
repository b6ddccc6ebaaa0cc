package org.waymark.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stages of a teacher's career and what stands in each ({@code pathway.json}).
 *
 * @param note what a reader must know about it, above all whose placement it is
 */
public record Pathway(Prose note, List<Stage> stages) {

    public Pathway {
        stages = List.copyOf(stages);
    }

    /** One stage. */
    public record Stage(String id, String title, Prose focus, List<Step> steps) {
        public Stage {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A qualification or role within a stage.
     *
     * @param ours true when its place in this stage is the hub's reading, not the source's
     * @param npq the NPQ it is, or null
     * @param link where to read more, or null
     */
    public record Step(
            String title, Prose note, boolean ours, @Nullable Ref npq, @Nullable Ref link) {}
}
