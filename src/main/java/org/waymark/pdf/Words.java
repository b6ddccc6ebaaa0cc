package org.waymark.pdf;

import java.util.List;

/** The plain words of marked-up text, for bookmarks and descriptions. */
final class Words {

    private Words() {}

    static String of(List<Inline> inlines) {
        StringBuilder words = new StringBuilder();
        inlines.forEach(inline -> add(inline, words));
        return words.toString().strip().replaceAll("\\s+", " ");
    }

    private static void add(Inline inline, StringBuilder words) {
        if (inline instanceof Inline.Text text) {
            words.append(text.text());
        } else if (inline instanceof Inline.Marked marked) {
            marked.content().forEach(inner -> add(inner, words));
        } else if (inline instanceof Inline.Image image) {
            words.append(image.picture().alt());
        } else {
            words.append(' ');
        }
    }
}
