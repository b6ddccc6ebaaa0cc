package org.waymark.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The glyphs of one font that a document uses. Each gets a number in the order of its first use; a
 * glyph that stands for different letters in different places gets several, so that each can be
 * searched for.
 */
final class FontUse {

    private final FontFace font;
    private final String resource;
    private final Map<Integer, Map<String, Integer>> numbers = new HashMap<>();
    private final List<Used> used = new ArrayList<>();

    /**
     * @param resource the name in the resources of all pages
     */
    FontUse(FontFace font, String resource) {
        this.font = font;
        this.resource = resource;
        used.add(new Used(0, ""));
    }

    /** A glyph of the font and the letters it stands for. */
    record Used(int glyph, String text) {}

    FontFace font() {
        return font;
    }

    /** The number that content uses for a glyph. */
    int number(int glyph, String text) {
        Map<String, Integer> known = numbers.computeIfAbsent(glyph, g -> new HashMap<>());
        Integer number = known.get(text);
        if (number == null) {
            number = used.size();
            used.add(new Used(glyph, text));
            known.put(text, number);
        }
        return number;
    }

    /** All glyphs by their number; the first is the glyph for missing characters. */
    List<Used> used() {
        return used;
    }

    /** The name in the resources of all pages. */
    String resource() {
        return resource;
    }
}
