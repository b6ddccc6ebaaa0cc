package org.waymark.pdf;

import org.jspecify.annotations.Nullable;

/**
 * A picture of pixels in the form in which a PDF stores it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param gray whether there is one value a pixel instead of three
 * @param jpeg whether the data is a JPEG file; else it is plain samples, row by row
 * @param data the samples
 * @param alpha one value of opacity a pixel, or null when nothing shines through
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, changed by nobody
record Pixels(
        int width, int height, boolean gray, boolean jpeg, byte[] data, byte @Nullable [] alpha) {}
