package org.waymark.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.waymark.markdown.RunningText.Handling;
import org.waymark.markdown.RunningText.Stretch;

/** Makes the final words of a block: abbreviations spelled out, marks set as a printer would. */
final class Typesetter {

    /** Some words, with the meaning to give as an {@code abbr}'s title, or null. */
    record Piece(String text, @Nullable String title) {}

    private final ShortForms shortForms;
    private final Dialect dialect;

    Typesetter(ShortForms shortForms, Dialect dialect) {
        this.shortForms = shortForms;
        this.dialect = dialect;
    }

    /**
     * The words of each text node and of each link that takes its words from its target.
     *
     * @param supplied those words, or null for a link with words of its own
     */
    Map<Node, List<Piece>> set(
            Node block, Function<Link, @Nullable String> supplied, FirstUses firstUses) {
        RunningText running = RunningText.of(block, supplied);
        List<Edit> edits = Expansions.edits(running, shortForms, firstUses);
        if (dialect.typography()) {
            addTypography(running, edits);
        }
        return pieces(running, edits);
    }

    private static void addTypography(RunningText running, List<Edit> edits) {
        List<Edit> expansions = List.copyOf(edits);
        int next = 0;
        for (Edit edit : Typography.edits(running.text())) {
            while (next < expansions.size() && expansions.get(next).end() <= edit.start()) {
                next++;
            }
            boolean free = next == expansions.size() || edit.end() <= expansions.get(next).start();
            Stretch stretch = running.at(edit.start());
            if (free
                    && stretch.handling() != Handling.FIXED
                    && stretch.holds(edit.start(), edit.end())) {
                edits.add(edit);
            }
        }
        edits.sort(Comparator.comparingInt(Edit::start));
    }

    private static Map<Node, List<Piece>> pieces(RunningText running, List<Edit> edits) {
        Map<Node, List<Piece>> pieces = new HashMap<>();
        int next = 0;
        for (Stretch stretch : running.stretches()) {
            int from = next;
            while (next < edits.size() && edits.get(next).start() < stretch.end()) {
                next++;
            }
            pieces.put(stretch.node(), pieces(running.text(), stretch, edits.subList(from, next)));
        }
        return pieces;
    }

    private static List<Piece> pieces(String text, Stretch stretch, List<Edit> edits) {
        List<Piece> pieces = new ArrayList<>();
        int done = stretch.start();
        for (Edit edit : edits) {
            pieces.add(new Piece(text.substring(done, edit.start()), null));
            pieces.add(new Piece(edit.text(), edit.title()));
            done = edit.end();
        }
        pieces.add(new Piece(text.substring(done, stretch.end()), null));
        return pieces;
    }
}
