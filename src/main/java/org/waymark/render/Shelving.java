package org.waymark.render;

import java.util.function.Consumer;
import org.waymark.problem.Checked;
import org.waymark.site.Artifact;
import org.waymark.site.Deflaters;
import org.waymark.site.Output;
import org.waymark.site.Shelf;

/** Lays down what there may be many of, or may be large: it is held until all checks are done. */
final class Shelving implements AutoCloseable {

    private final Deflaters deflaters = new Deflaters();
    private final Shelf shelf;

    Shelving(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The same, deflated on the shelf. */
    Checked<Made> laid(Checked<Made> made) {
        return new Checked<>(made.value().deflated(deflaters, shelf), made.problems());
    }

    /** A file that is made part by part, so that only the deflated one is ever whole. */
    Made laid(Output output, Consumer<Consumer<byte[]>> writer) {
        return Made.of(Artifact.written(output.path(), writer, deflaters, shelf));
    }

    @Override
    public void close() {
        deflaters.close();
    }
}
