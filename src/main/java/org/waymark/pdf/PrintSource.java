package org.waymark.pdf;

import java.util.Map;

/**
 * Everything a PDF is made from, besides the theme and the fonts: there is nothing the writer would
 * fetch for itself.
 *
 * @param name what messages call it, for example {@code briefings/leading-literacy.pdf}
 * @param xhtml the filled-in print template
 * @param images pictures (SVG, PNG, JPEG) by the address that {@code <img src>} uses
 */
public record PrintSource(String name, String xhtml, Map<String, byte[]> images) {

    public PrintSource {
        images = Map.copyOf(images);
    }
}
