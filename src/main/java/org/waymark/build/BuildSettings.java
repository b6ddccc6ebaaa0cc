package org.waymark.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one build is to do.
 *
 * @param project the folder that holds {@code content/}, {@code templates/} and {@code site/}
 * @param output where to publish, or null to check only
 * @param published the site as it was last published, to be compared with, or null for none
 * @param today the day that decides what is open, closed or expired, and stamps the briefings
 * @param threads how many threads may work, at least 1; the bytes are the same for any number
 * @param alongside names in the output folder that belong to others
 * @param printing how the briefings are made
 * @param editor the folder of the visual editor's npm package, for hubs that want that editor
 */
public record BuildSettings(
        Path project,
        @Nullable Path output,
        @Nullable Path published,
        LocalDate today,
        int threads,
        Set<String> alongside,
        Printing printing,
        Path editor) {

    /** Where Maven's profile "visual-editor" puts the editor. */
    private static final String VENDORED = "target/visual-editor/node_modules/@sveltia/cms";

    public BuildSettings {
        alongside = Set.copyOf(alongside);
    }

    /** A build compares with what it takes the place of; the editor is where Maven puts it. */
    public BuildSettings(
            Path project,
            @Nullable Path output,
            LocalDate today,
            int threads,
            Set<String> alongside,
            Printing printing) {
        this(
                project,
                output,
                output,
                today,
                threads,
                alongside,
                printing,
                project.resolve(VENDORED).normalize());
    }

    /** The same work, compared with another published site. */
    public BuildSettings comparedWith(@Nullable Path folder) {
        return new BuildSettings(
                project, output, folder, today, threads, alongside, printing, editor);
    }

    /** The same work with the visual editor from another folder. */
    public BuildSettings withEditor(Path program) {
        return new BuildSettings(
                project, output, published, today, threads, alongside, printing, program);
    }
}
