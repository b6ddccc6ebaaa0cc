package org.waymark.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The element of the structure tree that each link and bookmark leads to: the first one that shows
 * something at that place.
 */
final class Landings {

    /** Parts of a line or of an item: whoever follows a link wants the whole. */
    private static final Set<Role> PARTS =
            EnumSet.of(Role.SPAN, Role.STRONG, Role.EM, Role.CODE, Role.LINK, Role.LBL, Role.LBODY);

    private final Map<String, Tag> targets = new HashMap<>();
    private final IdentityHashMap<Layout.Chapter, Tag> chapters = new IdentityHashMap<>();
    private final List<Layout.Chapter> inOrder;
    private final List<Slab.Mark> waiting = new ArrayList<>();
    private int next;
    private Tag last;

    private Landings(Layout layout, Tag document) {
        this.inOrder = layout.chapters();
        this.last = document;
        layout.sheets().forEach(sheet -> addAll(sheet.content()));
        land(last);
    }

    /**
     * Finds them all.
     *
     * @param document the element that a place behind the last words belongs to
     */
    static Landings of(Layout layout, Tag document) {
        return new Landings(layout, document);
    }

    /** Where a link to a target leads. */
    Tag target(String id) {
        return targets.getOrDefault(id, last);
    }

    /** Where a bookmark leads. */
    Tag chapter(Layout.Chapter chapter) {
        return chapters.getOrDefault(chapter, last);
    }

    private void addAll(List<Placed> content) {
        for (Placed placed : content) {
            if (!placed.artifact()) {
                waiting.addAll(placed.slab().ties().marks());
                add(placed.slab().content());
            }
        }
    }

    private void add(Content content) {
        if (content instanceof Content.Text text && !text.line().pieces().isEmpty()) {
            last = whole(text.line().pieces().get(0).style().tag());
            land(last);
        } else if (content instanceof Content.Cells cells) {
            cells.cells().forEach(cell -> addAll(cell.content()));
        }
    }

    private static Tag whole(Tag tag) {
        Tag whole = tag;
        for (Tag outer = tag.parent();
                outer != null && (whole.isPart() || PARTS.contains(whole.role()));
                outer = whole.parent()) {
            whole = outer;
        }
        return whole;
    }

    private void land(Tag tag) {
        for (Slab.Mark mark : waiting) {
            if (mark instanceof Slab.Mark.Anchor anchor) {
                targets.putIfAbsent(anchor.id(), tag);
            } else {
                chapters.put(inOrder.get(next++), tag);
            }
        }
        waiting.clear();
    }
}
