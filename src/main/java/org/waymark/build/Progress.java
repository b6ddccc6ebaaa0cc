package org.waymark.build;

/** Told which stage begins, so that a command can show it. */
@FunctionalInterface
public interface Progress {

    /**
     * A stage begins.
     *
     * @param stage what is being done, as in "Rendering"
     */
    void begin(String stage);
}
