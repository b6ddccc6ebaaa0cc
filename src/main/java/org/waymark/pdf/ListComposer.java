package org.waymark.pdf;

import java.util.List;
import org.waymark.pdf.PrintTheme.Face;
import org.waymark.pdf.PrintTheme.TextStyle;

/** Sets lists: each item has a label and a body, on paper and in the structure tree. */
final class ListComposer {

    private final Composer blocks;
    private final LineSetter lines;
    private final PrintTheme theme;

    ListComposer(Composer blocks, LineSetter lines, PrintTheme theme) {
        this.blocks = blocks;
        this.lines = lines;
        this.theme = theme;
    }

    void items(Block.Items list, Place place, Galley galley) {
        Tag tag = place.tag().add(Role.L);
        tag.attribute("List", "ListNumbering", list.ordered() ? "Decimal" : bulletName(place));
        double indent = indent(list, place);
        int[] starts = new int[list.items().size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = galley.size();
            Tag item = tag.add(Role.LI);
            List<Block> content = list.items().get(i);
            String label = label(list.ordered(), list.start() + i, place);
            addLabel(label, content, place.in(item.add(Role.LBL)), galley);
            body(content, place.in(item.add(Role.LBODY)), indent, galley);
            standOnOneLine(starts[i], galley);
        }
        keepShortEnds(starts, place.style(), galley);
        galley.space(place.style().spaceAfter());
    }

    /** The style of an item's first line, which its label stands on. */
    TextStyle firstStyle(List<Block> item, Place place) {
        for (Block block : item) {
            if (block instanceof Block.Paragraph paragraph) {
                return theme.paragraphs().getOrDefault(paragraph.style(), place.style());
            } else if (block instanceof Block.Heading heading) {
                return theme.texts().heading(heading.level());
            } else if (!(block instanceof Block.Target)) {
                return place.style();
            }
        }
        return place.style();
    }

    private static String bulletName(Place place) {
        return place.listDepth() == 0 ? "Disc" : "Circle";
    }

    String label(boolean ordered, int number, Place place) {
        List<String> bullets = theme.lists().bullets();
        if (ordered) {
            return number + ".";
        }
        return bullets.isEmpty()
                ? "•"
                : bullets.get(Math.min(place.listDepth(), bullets.size() - 1));
    }

    /** Long numbers push the text to the right, for all items alike. */
    private double indent(Block.Items list, Place place) {
        if (!list.ordered() || list.items().isEmpty()) {
            return theme.lists().indent();
        }
        double widest = 0;
        for (int i = 0; i < list.items().size(); i++) {
            widest = Math.max(widest, width(label(true, list.start() + i, place), place.style()));
        }
        return Math.max(theme.lists().indent(), widest + place.style().size() / 2);
    }

    double width(String label, TextStyle style) {
        return new Line(lines.pieces().text(label, style, Tag.document())).width();
    }

    /** The label stands on the first line of the body: it takes no height of its own. */
    void addLabel(String label, List<Block> item, Place outer, Galley galley) {
        Place place = outer.in(firstStyle(item, outer));
        Line line = new Line(lines.pieces().text(label, place.style(), place.tag()));
        double baseline = lines.baseline(place.style());
        galley.add(new Content.Text(place.x(), baseline, line, null), 0, true);
        galley.closeUp();
    }

    /** A picture or another style can move the item's first line; the label goes with it. */
    private static void standOnOneLine(int label, Galley galley) {
        double baseline = galley.baselineFrom(label + 1);
        if (baseline >= 0 && galley.get(label).content() instanceof Content.Text text) {
            galley.replace(label, new Content.Text(text.x(), baseline, text.line(), null));
        }
    }

    /** One line of a list alone before or behind the end of a page looks lost. */
    private static void keepShortEnds(int[] starts, TextStyle style, Galley galley) {
        int last = starts.length - 1;
        double two = 2 * style.leading();
        if (last > 0 && galley.height(starts[0], starts[1]) < two) {
            galley.keep(starts[1] - 1);
        }
        if (last > 0 && galley.heightFrom(starts[last]) < two) {
            galley.keep(starts[last] - 1);
        }
    }

    private void body(List<Block> item, Place place, double indent, Galley galley) {
        TextStyle style = itemStyle(place.style());
        int before = galley.size();
        blocks.blocks(item, place.inset(indent, 0).in(style).deeper(), galley);
        if (galley.size() == before) {
            galley.add(new Content.Room(), place.style().leading(), false);
        }
        galley.space(theme.lists().itemSpace());
    }

    TextStyle itemStyle(TextStyle style) {
        return new TextStyle(
                style.face(),
                style.size(),
                style.leading(),
                style.colour(),
                0,
                theme.lists().itemSpace());
    }

    void definitions(Block.Definitions list, Place place, Galley galley) {
        Tag tag = place.tag().add(Role.L).attribute("List", "ListNumbering", "None");
        for (Block.Definition entry : list.entries()) {
            Tag item = tag.add(Role.LI);
            term(entry.term(), place.in(item.add(Role.LBL)), galley);
            Place body = place.in(item.add(Role.LBODY)).inset(theme.lists().indent(), 0);
            blocks.blocks(entry.meaning(), body.in(itemStyle(place.style())), galley);
            galley.space(theme.lists().itemSpace());
        }
        galley.space(place.style().spaceAfter());
    }

    private void term(List<Block> term, Place place, Galley galley) {
        TextStyle style = place.style();
        TextStyle bold =
                new TextStyle(
                        Face.BOLD,
                        style.size(),
                        style.leading(),
                        style.colour(),
                        theme.lists().itemSpace(),
                        0);
        int start = galley.size();
        blocks.blocks(term, place.in(bold), galley);
        galley.keepFrom(start);
        galley.keepLast();
    }
}
