package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.pdf.PrintTheme.TextStyle;

/** Sets the table of contents: words, dots, page numbers. */
final class ContentsComposer {

    private final Composer blocks;
    private final LineSetter lines;
    private final PrintTheme.Contents style;

    ContentsComposer(Composer blocks, LineSetter lines, PrintTheme theme) {
        this.blocks = blocks;
        this.lines = lines;
        this.style = theme.contents();
    }

    void contents(Block.Contents contents, Place place, Galley galley) {
        blocks.blocks(contents.before(), place, galley);
        entries(contents.entries(), place.in(place.tag().add(Role.TOC)), 0, galley);
        galley.space(place.style().spaceAfter());
    }

    private void entries(List<Block.Entry> entries, Place place, int depth, Galley galley) {
        TextStyle text = depth == 0 ? style.first() : style.inner();
        for (Block.Entry entry : entries) {
            Tag tag = place.tag().add(Role.TOCI);
            galley.space(text.spaceBefore());
            tag.refersTo(entry(entry, place.in(tag.add(Role.REFERENCE)).in(text), galley));
            galley.space(text.spaceAfter());
            if (!entry.inner().isEmpty()) {
                Place inner = place.in(tag.add(Role.TOC)).inset(style.indent(), 0);
                entries(entry.inner(), inner, depth + 1, galley);
            }
        }
    }

    /** Sets an entry and tells the place that it speaks of, if there is one. */
    private String entry(Block.Entry entry, Place place, Galley galley) {
        TextStyle text = place.style();
        List<Piece> pieces = lines.pieces().pieces(entry.words(), text, place.tag());
        Content.Leader leader = leader(pieces, place);
        Piece number = leader == null ? null : leader.number();
        double room = number == null ? 0 : number.width() + 2 * text.size();
        List<Line> all = lines.lines(new ArrayList<>(pieces), place.inset(0, room), false);
        for (int i = 0; i < all.size(); i++) {
            boolean last = i == all.size() - 1;
            Content line =
                    new Content.Text(
                            place.x(),
                            lines.baseline(text),
                            all.get(i),
                            last || leader == null ? leader : goesOn(leader));
            galley.add(line, text.leading(), !last);
        }
        return leader == null || leader.number() == null ? "" : leader.number().target();
    }

    private static Content.Leader goesOn(Content.Leader leader) {
        return new Content.Leader(leader.right(), null, leader.ink());
    }

    private Content.@Nullable Leader leader(List<Piece> pieces, Place place) {
        Piece linked =
                pieces.stream()
                        .filter(piece -> piece.style().link() != null)
                        .filter(piece -> target(piece).startsWith("#"))
                        .findFirst()
                        .orElse(null);
        if (linked == null) {
            return null;
        }
        Piece.PageNumber number =
                lines.pieces()
                        .pageNumber(target(linked).substring(1), place.style(), linked.style());
        return new Content.Leader(place.x() + place.width(), number, style.leader());
    }

    private static String target(Piece piece) {
        Piece.LinkTarget link = piece.style().link();
        return link == null ? "" : link.href();
    }
}
