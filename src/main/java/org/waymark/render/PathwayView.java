package org.waymark.render;

import java.util.List;

/** The pathway: stages and what stands in each. */
public record PathwayView(Html note, List<Stage> stages) {

    /** One stage. */
    public record Stage(int number, String id, String title, Html focus, List<Step> steps) {}

    /**
     * One qualification or role.
     *
     * @param href where to read more, empty for nowhere
     * @param ours whether its place here is the hub's own reading
     */
    public record Step(String title, Html note, String href, boolean ours) {}
}
