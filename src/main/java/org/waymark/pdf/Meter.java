package org.waymark.pdf;

import java.util.function.Supplier;

/**
 * Is told which part of the work on one document is being done, so that somebody with a clock can
 * say what each part costs. This package has no clock.
 */
public interface Meter {

    /** Measures nothing. */
    Meter NONE =
            new Meter() {
                @Override
                public <T> T measure(Part part, Supplier<T> work) {
                    return work.get();
                }
            };

    /** The parts, in the order in which they are done. */
    enum Part {
        /** Filling the print template, which is done before this package is called. */
        FILLING,
        /** Looking the document up among those of an earlier build, also done before. */
        MEMO,
        /** Print XHTML and pictures to blocks. */
        READING,
        /** Blocks to lines and pages. */
        LAYOUT,
        /** Pages to drawing commands and tags. */
        DRAWING,
        /** The subsets of the fonts, and the pictures. */
        FONTS,
        /** Everything to the bytes of a file, deflated. */
        WRITING
    }

    /**
     * Does some work. Nothing is measured inside of it.
     *
     * @return what the work gives
     */
    <T> T measure(Part part, Supplier<T> work);
}
