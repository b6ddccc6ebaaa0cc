package org.waymark.pdf;

import java.util.List;
import java.util.Map;

/**
 * Everything a PDF is made from, besides the theme and the fonts: there is nothing the writer would
 * fetch for itself.
 *
 * @param name what messages call it, for example {@code briefings/leading-literacy.pdf}
 * @param xhtml the filled-in print template
 * @param images pictures (SVG, PNG, JPEG) by the address that {@code <img src>} uses
 * @param attachments files that go along inside the PDF, where its standard allows that
 */
public record PrintSource(
        String name, String xhtml, Map<String, byte[]> images, List<Attachment> attachments) {

    public PrintSource {
        images = Map.copyOf(images);
        attachments = List.copyOf(attachments);
    }

    /** A source with nothing to go along. */
    public PrintSource(String name, String xhtml, Map<String, byte[]> images) {
        this(name, xhtml, images, List.of());
    }
}
