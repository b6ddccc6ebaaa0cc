package org.waymark.markdown;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Option;

/**
 * Names the fields of one text. A name is made of the phase or heading that a field stands under
 * and of its own words, so that it stays the same when other fields come and go.
 */
final class FieldNames {

    private static final int LONGEST = 40;

    /**
     * What one field is called.
     *
     * @param name ASCII, and different from all other names and ids of its text
     * @param context the phase or heading it stands under, in words; empty without either
     */
    record Name(String name, String context) {}

    private final Map<FieldBlock, String> contexts = new LinkedHashMap<>();
    private String heading = "";

    /** Takes notice of headings and fields, in reading order. */
    void visit(Node node) {
        if (node instanceof org.commonmark.node.Heading) {
            heading = PlainText.written(node);
        } else if (node instanceof FieldBlock field) {
            contexts.put(field, context(Worksheets.around(field)));
        }
    }

    /** The names, none of which is an id that was given before. */
    Map<Node, Name> names(Slugs slugs) {
        Map<Node, Name> names = new HashMap<>();
        contexts.forEach(
                (field, context) -> {
                    String words = shortened(Slugs.slug(PlainText.written(field)));
                    String prefix = context.isEmpty() ? "" : Slugs.slug(context) + "-";
                    names.put(field, new Name(slugs.next(prefix + words), context));
                });
        return names;
    }

    private String context(@Nullable ContainerBlock worksheet) {
        Option.Phase phase = worksheet == null ? null : Worksheets.phase(worksheet);
        return phase == null ? heading : Spelling.capitalised(Worksheets.word(phase));
    }

    /** The first words of a slug, as many as fit. */
    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end < 1 ? LONGEST : end);
    }
}
