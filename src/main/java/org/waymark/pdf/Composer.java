package org.waymark.pdf;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.pdf.PrintTheme.BoxStyle;
import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.pdf.PrintTheme.TextStyle;
import org.waymark.problem.Code;
import org.waymark.problem.ProblemLog;

/**
 * Sets blocks into a galley, and gives each its place in the structure tree. Lists, tables and
 * contents have composers of their own.
 */
final class Composer {

    private final PrintTheme theme;
    private final ProblemLog log;
    private final LineSetter lines;
    private final ListComposer lists;
    private final GridComposer grids;
    private final TableComposer tables;
    private final ContentsComposer contents;
    private final FieldComposer fields;
    private final Role group;
    private int level;

    Composer(Resources resources, ProblemLog log) {
        this.theme = resources.theme();
        this.log = log;
        this.group = resources.standard().isPdf2() ? Role.SECT : Role.DIV;
        this.lines = new LineSetter(resources, log);
        this.lists = new ListComposer(this, lines, theme);
        this.grids = new GridComposer(this, lists, lines, log);
        this.tables = new TableComposer(this, lines, theme, log);
        this.contents = new ContentsComposer(this, lines, theme);
        this.fields = new FieldComposer(lines, theme, log);
    }

    /** Sets a whole document. */
    static List<Slab> compose(
            PrintDocument document, Resources resources, Tag tag, ProblemLog log) {
        PrintTheme.Page page = resources.theme().page();
        Place.Surroundings around = new Place.Surroundings(tag, Block.Align.LEFT, 0);
        Galley galley = new Galley();
        new Composer(resources, log)
                .blocks(
                        document.blocks(),
                        new Place(0, page.measure(), resources.theme().texts().body(), around),
                        galley);
        return galley.slabs();
    }

    void blocks(List<Block> blocks, Place place, Galley galley) {
        for (int i = 0; i < blocks.size(); i++) {
            int start = galley.size();
            block(blocks.get(i), place, galley);
            boolean asks = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.FillIn;
            if (asks && blocks.get(i) instanceof Block.Paragraph && galley.size() > start) {
                galley.keepFrom(start); // a question stands on the page of its answer
                galley.keepLast();
            }
            if (i < blocks.size() - 1 && leadsIn(blocks.get(i))) {
                galley.keepLast();
                galley.wantLines(theme.keeps().orphans());
            }
        }
    }

    /** "You might lead:" stays with the first of what it announces, a bold label with its text. */
    private boolean leadsIn(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return false;
        }
        TextStyle style = theme.paragraphs().get(paragraph.style());
        boolean label = style != null && style.face() == PrintTheme.Face.BOLD;
        return label || Words.of(paragraph.words()).endsWith(":");
    }

    private void block(Block block, Place place, Galley galley) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph, place, galley);
        } else if (block instanceof Block.Heading heading) {
            heading(heading, place, galley);
        } else if (block instanceof Block.Box box) {
            box(box, place, galley);
        } else if (block instanceof Block.Items items) {
            lists.items(items, place, galley);
        } else if (block instanceof Block.Grid grid) {
            grids.grid(grid, place, galley);
        } else if (block instanceof Block.Definitions definitions) {
            lists.definitions(definitions, place, galley);
        } else if (block instanceof Block.Table table) {
            tables.table(table, place, galley);
        } else if (block instanceof Block.Listing listing) {
            listing(listing, place, galley);
        } else if (block instanceof Block.Figure figure) {
            figure(figure, place, galley);
        } else if (block instanceof Block.FillIn fillIn) {
            fields.field(fillIn, place, galley);
        } else if (block instanceof Block.Contents toc) {
            contents.contents(toc, place, galley);
        } else if (block instanceof Block.Target target) {
            galley.mark(new Slab.Mark.Anchor(target.id()));
        } else {
            rule(place, galley);
        }
    }

    private void paragraph(Block.Paragraph paragraph, Place place, Galley galley) {
        TextStyle style = theme.paragraphs().getOrDefault(paragraph.style(), place.style());
        Tag tag = paragraph.bare() ? place.tag().part() : place.tag().add(Role.P);
        galley.space(style.spaceBefore());
        if (FieldComposer.isTicked(paragraph.words())) {
            fields.ticked(paragraph.words(), place.in(style), tag, galley);
        } else {
            lines.set(paragraph.words(), place.in(style), tag, galley);
        }
        galley.space(style.spaceAfter());
    }

    private void heading(Block.Heading heading, Place place, Galley galley) {
        if (heading.level() > level + 1) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    heading.at(),
                    level == 0
                            ? "the first heading is an h" + heading.level()
                            : "an h" + heading.level() + " follows an h" + level,
                    "use an h" + (level + 1) + ": screen readers count the levels");
        }
        level = heading.level();
        TextStyle style = theme.texts().heading(level);
        galley.mark(new Slab.Mark.Chapter(level, Words.of(heading.words())));
        galley.space(style.spaceBefore());
        Tag tag = place.tag().add(Role.heading(level));
        lines.setHeading(heading.words(), place.in(style), tag, galley);
        galley.space(style.spaceAfter());
    }

    private void box(Block.Box box, Place place, Galley galley) {
        Role role =
                switch (box.kind()) {
                    case SECTION -> Role.SECT;
                    case DIV -> Role.DIV;
                    case ASIDE -> Role.ASIDE;
                    case BLOCKQUOTE -> Role.BLOCKQUOTE;
                };
        Place inside = place.in(place.tag().add(role));
        BoxStyle style = boxStyle(box);
        if (style == null) {
            blocks(box.blocks(), inside, galley);
        } else {
            framed(style, inside, galley, box.blocks());
        }
    }

    private @Nullable BoxStyle boxStyle(Block.Box box) {
        Map<String, BoxStyle> styles = theme.boxes();
        for (int i = box.classes().size() - 1; i >= 0; i--) {
            if (styles.containsKey(box.classes().get(i))) {
                return styles.get(box.classes().get(i));
            }
        }
        return switch (box.kind()) {
            case ASIDE -> styles.get("aside");
            case BLOCKQUOTE -> styles.get("blockquote");
            default -> null;
        };
    }

    private void framed(BoxStyle style, Place place, Galley galley, List<Block> blocks) {
        if (style.breakBefore()) {
            galley.breakPage();
        }
        galley.space(style.spaceBefore());
        int start = galley.size();
        if (isSeen(style)) {
            inFrame(style, place, galley, blocks);
        } else {
            blocks(blocks, place, galley);
        }
        keep(style, start, galley);
        galley.space(style.spaceAfter());
    }

    private static boolean isSeen(BoxStyle style) {
        return style.tint() != Ink.NONE || style.bar() != Ink.NONE;
    }

    private void inFrame(BoxStyle style, Place place, Galley galley, List<Block> blocks) {
        double bar = style.bar() == Ink.NONE ? 0 : style.barWidth();
        double room = style.tint() == Ink.NONE ? theme.page().rhythm() : style.padding();
        Frame frame = galley.open(place.x(), place.width(), style);
        galley.add(new Content.Room(), room, true);
        galley.closeUp();
        blocks(blocks, place.inset(bar + style.padding(), style.padding()), galley);
        galley.keepLast();
        galley.dropSpace();
        galley.add(new Content.Room(), room, false);
        galley.close(frame);
    }

    private void keep(BoxStyle style, int start, Galley galley) {
        PrintTheme.Page page = theme.page();
        double half = page.depth() / 2;
        if (style.keep() && galley.heightFrom(start) <= half) {
            galley.keepFrom(start);
        }
    }

    private void listing(Block.Listing listing, Place place, Galley galley) {
        BoxStyle style = theme.boxes().get("pre");
        Block.Paragraph words =
                new Block.Paragraph(
                        "",
                        true,
                        List.of(new Inline.Marked(new Inline.Mark.Code(), listing.words())));
        Place inside = place.in(place.tag().add(Role.P)).in(codeStyle());
        if (style == null) {
            blocks(List.of(words), inside, galley);
        } else {
            framed(style, inside, galley, List.of(words));
        }
    }

    /** Code is shown at a share of its surroundings' size, so these have the body's size here. */
    private TextStyle codeStyle() {
        TextStyle code = theme.texts().code();
        return new TextStyle(
                code.face(),
                theme.texts().body().size(),
                code.leading(),
                code.colour(),
                code.spaceBefore(),
                code.spaceAfter());
    }

    private void figure(Block.Figure figure, Place place, Galley galley) {
        boolean captioned = !figure.caption().isEmpty();
        Tag tag = captioned ? place.tag().add(group) : place.tag();
        TextStyle style = theme.texts().caption();
        galley.space(place.style().spaceAfter());
        lines.set(List.of(new Inline.Image(figure.picture())), place, tag.part(), galley);
        if (captioned) {
            galley.keepLast();
            galley.space(style.spaceBefore());
            lines.set(figure.caption(), place.in(style), tag.add(Role.CAPTION), galley);
        }
        galley.space(style.spaceAfter());
    }

    private void rule(Place place, Galley galley) {
        galley.space(theme.texts().body().leading());
        double thick = theme.tables().ruleWidth();
        double step = theme.page().rhythm();
        Content line = new Content.Across(place.x(), place.width(), thick, Ink.RULE);
        galley.add(line, Math.ceil(thick / step) * step, false);
        galley.space(theme.texts().body().leading());
    }
}
