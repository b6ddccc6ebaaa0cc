package org.waymark.render;

import java.util.List;

/** The pathway: stages and what stands in each. */
public record PathwayView(Html note, List<Stage> stages) {

    /**
     * One stage.
     *
     * @param words its title, for a drawing
     */
    public record Stage(
            int number,
            String id,
            String title,
            List<DrawnWord> words,
            Html focus,
            List<Step> steps) {}

    /**
     * One qualification or role.
     *
     * @param words its title, for a drawing
     * @param place where to read more
     * @param ours whether its place here is the hub's own reading
     */
    public record Step(String title, List<DrawnWord> words, Html note, Place place, boolean ours) {}

    /**
     * Where to read more about a step.
     *
     * @param href the address, empty for nowhere
     * @param mark what follows on paper, such as {@code [3]}, or empty
     * @param readers whether it is the NPQ that this reader has finished
     */
    public record Place(String href, String mark, boolean readers) {}
}
