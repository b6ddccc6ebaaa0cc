package org.waymark.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The finished pages and what stands where on them.
 *
 * @param sheets the pages
 * @param spots where each target is
 * @param chapters all headings
 */
record Layout(List<Sheet> sheets, Map<String, Spot> spots, List<Chapter> chapters) {

    /** A page from 1 and the distance from the top of its text area. */
    record Spot(int page, double top) {}

    /** A heading with its place. */
    record Chapter(int level, String words, Spot spot) {}

    static Layout of(List<Sheet> sheets) {
        Layout layout = new Layout(sheets, new HashMap<>(), new ArrayList<>());
        for (Sheet sheet : sheets) {
            layout.addAll(sheet.content(), sheet.number(), 0);
        }
        return layout;
    }

    private void addAll(List<Placed> content, int page, double offset) {
        for (Placed placed : content) {
            Spot spot = new Spot(page, offset + placed.top());
            if (!placed.artifact()) {
                placed.slab().ties().marks().forEach(mark -> add(mark, spot));
            }
            if (placed.slab().content() instanceof Content.Cells cells && !placed.artifact()) {
                cells.cells().forEach(cell -> addAll(cell.content(), page, spot.top()));
            }
        }
    }

    private void add(Slab.Mark mark, Spot spot) {
        if (mark instanceof Slab.Mark.Anchor anchor) {
            spots.putIfAbsent(anchor.id(), spot);
        } else if (mark instanceof Slab.Mark.Chapter chapter) {
            chapters.add(new Chapter(chapter.level(), chapter.words(), spot));
        }
    }

    int pages() {
        return sheets.size();
    }

    /** The page of a target; 1 when the target is nowhere, which was reported before. */
    int page(String target) {
        Spot spot = spots.get(target);
        return spot == null ? 1 : spot.page();
    }

    /** The words of the heading that a page begins under, or the first that begins on it. */
    String chapterOn(int page, int level) {
        String words = "";
        for (Chapter chapter : chapters) {
            boolean earlier = chapter.spot().page() < page;
            boolean first = chapter.spot().page() == page && chapter.spot().top() < 100;
            if (chapter.level() == level
                    && (earlier || first || onPageAndNone(chapter, page, words))) {
                words = chapter.words();
            }
        }
        return words;
    }

    private static boolean onPageAndNone(Chapter chapter, int page, String words) {
        return words.isEmpty() && chapter.spot().page() == page;
    }
}
