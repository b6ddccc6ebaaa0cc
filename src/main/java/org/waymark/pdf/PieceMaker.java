package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.waymark.pdf.PrintTheme.Face;
import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.pdf.PrintTheme.TextStyle;
import org.waymark.problem.Position;

/** Turns {@link Inline}s into {@link Piece}s: shapes words, joins white space, nests tags. */
final class PieceMaker {

    /** The size in points that letters of 16 units have in a drawing of its natural width. */
    private static final double DRAWN = 12;

    /** Stands for the widest page number that room is kept for. */
    private final String digits;

    private final PrintTheme theme;
    private final Fonts fonts;
    private final Shaper shaper;
    private final Targets targets;
    private List<Piece> pieces = new ArrayList<>();

    PieceMaker(Resources resources) {
        this.theme = resources.theme();
        this.fonts = resources.fonts();
        this.shaper = resources.shaper();
        this.targets = resources.targets();
        this.digits = "0".repeat(resources.digits());
    }

    /** How the inlines that are read just now look, and the tag that they belong to. */
    private record Around(Face face, Piece.Style style) {

        Around with(Tag tag) {
            return new Around(face, new Piece.Style(style.size(), style.ink(), tag, style.link()));
        }

        Around with(Face other) {
            return new Around(other, style);
        }
    }

    /** The pieces of a paragraph, which belong to a tag. */
    List<Piece> pieces(List<Inline> inlines, TextStyle style, Tag tag) {
        pieces = new ArrayList<>();
        Piece.Style look = new Piece.Style(style.size(), style.colour(), tag, null);
        addAll(inlines, new Around(style.face(), look));
        if (!pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof Piece.Space) {
            pieces.remove(pieces.size() - 1);
        }
        return pieces;
    }

    /** A run of plain text, for labels and running lines. */
    List<Piece> text(String text, TextStyle style, Tag tag) {
        Position nowhere = Position.of("templates/print/theme.json");
        return pieces(List.of(new Inline.Text(text, nowhere)), style, tag);
    }

    /** The number of the page that a target is on, in the style of the piece before it. */
    Piece.PageNumber pageNumber(String target, TextStyle style, Piece.Style look) {
        return pageNumber(target, style.face(), look);
    }

    private Piece.PageNumber pageNumber(String target, Face face, Piece.Style look) {
        Position nowhere = Position.of("");
        double width = shaper.shape(digits, face, nowhere).width(look.size());
        return new Piece.PageNumber(target, fonts.face(face), look, width);
    }

    private void addAll(List<Inline> inlines, Around around) {
        inlines.forEach(inline -> add(inline, around));
    }

    private void add(Inline inline, Around around) {
        if (inline instanceof Inline.Text text) {
            addText(text.text(), text.at(), around);
        } else if (inline instanceof Inline.Marked marked) {
            addMarked(marked, around);
        } else if (inline instanceof Inline.Image image) {
            pieces.add(image(image.picture(), around.style()));
        } else if (inline instanceof Inline.Tick tick) {
            pieces.add(tick(tick, around.face(), around.style()));
        } else {
            dropSpace();
            pieces.add(new Piece.Break(around.style()));
        }
    }

    private void dropSpace() {
        if (!pieces.isEmpty() && pieces.get(pieces.size() - 1) instanceof Piece.Space) {
            pieces.remove(pieces.size() - 1);
        }
    }

    /** A picture is an element of its own; decoration stays outside the tags. */
    private Piece image(Picture picture, Piece.Style style) {
        Tag tag =
                picture.alt().isBlank()
                        ? style.tag()
                        : style.tag().later(Role.FIGURE).word("Alt", picture.alt());
        Piece.Style own = new Piece.Style(style.size(), style.ink(), tag, style.link());
        return new Piece.Image(picture, own, width(picture));
    }

    /** A box to tick beside words: it stands as much above their capitals as below them. */
    Piece.Tick tick(Inline.Tick tick, Face face, Piece.Style style) {
        Field field = tick.field();
        Field.Slot slot = new Field.Slot(field, style.tag().later(Role.FORM), field.title());
        double size = theme.fields().tick();
        FontFace font = fonts.face(face);
        double capitals = style.size() * font.capHeight() / font.unitsPerEm();
        return new Piece.Tick(slot, style, size, (size - capitals) / 2);
    }

    /**
     * How wide a picture is before it is fitted into its place. Drawings have words in them, so
     * they grow with the theme's type.
     */
    double width(Picture picture) {
        if (picture instanceof Picture.Code qr) {
            return qr.code().edge(theme.codes().size());
        }
        return picture instanceof Picture.Drawing
                ? picture.width() * theme.texts().picture().size() / DRAWN
                : picture.width();
    }

    private void addMarked(Inline.Marked marked, Around around) {
        Tag outer = around.style().tag();
        Inline.Mark mark = marked.mark();
        if (mark instanceof Inline.Mark.Strong) {
            Face face = italic(around.face()) ? Face.BOLD_ITALIC : Face.BOLD;
            addAll(marked.content(), around.with(outer.later(Role.STRONG)).with(face));
        } else if (mark instanceof Inline.Mark.Em) {
            Face face = bold(around.face()) ? Face.BOLD_ITALIC : Face.ITALIC;
            addAll(marked.content(), around.with(outer.later(Role.EM)).with(face));
        } else if (mark instanceof Inline.Mark.Code) {
            addAll(marked.content(), code(around));
        } else if (mark instanceof Inline.Mark.Abbreviation abbreviation) {
            String expansion = abbreviation.expansion();
            addSpan(marked, around, "E", expansion);
        } else if (mark instanceof Inline.Mark.Span span) {
            addSpan(marked, around, "Lang", span.language());
        } else if (mark instanceof Inline.Mark.Link link) {
            addLink(marked, link, around);
        }
    }

    private static boolean italic(Face face) {
        return face == Face.ITALIC || face == Face.BOLD_ITALIC;
    }

    private static boolean bold(Face face) {
        return face == Face.BOLD || face == Face.BOLD_ITALIC;
    }

    private Around code(Around around) {
        Piece.Style style = around.style();
        TextStyle code = theme.texts().code();
        double size = style.size() * code.size() / theme.texts().body().size();
        Tag tag = style.tag().later(Role.CODE);
        return new Around(code.face(), new Piece.Style(size, style.ink(), tag, style.link()));
    }

    private void addSpan(Inline.Marked marked, Around around, String key, String value) {
        boolean says = !value.isBlank();
        addAll(
                marked.content(),
                says
                        ? around.with(around.style().tag().later(Role.SPAN).word(key, value))
                        : around);
    }

    private void addLink(Inline.Marked marked, Inline.Mark.Link link, Around around) {
        if (around.style().link() != null || !targets.accept(link)) {
            addAll(marked.content(), around);
            return;
        }
        Tag tag = around.style().tag().later(Role.LINK);
        String description = Words.of(marked.content());
        Piece.LinkTarget target =
                new Piece.LinkTarget(link.href(), describe(link, description), tag);
        Ink ink =
                around.style().ink() == theme.texts().body().colour()
                        ? theme.links().colour()
                        : around.style().ink();
        Piece.Style style = new Piece.Style(around.style().size(), ink, tag, target);
        addAll(marked.content(), new Around(around.face(), style));
        if (link.reference()) {
            addReference(link.href().substring(1), new Around(around.face(), style), link.at());
        }
    }

    private static String describe(Inline.Mark.Link link, String words) {
        String said = link.title().isBlank() ? words : link.title();
        return said.isBlank() ? link.href() : said;
    }

    /** What follows a cross-reference; the number never stands alone on the next line. */
    private void addReference(String target, Around around, Position at) {
        String[] sides = theme.links().reference().split("\\{page}", 2);
        String before = sides[0].replaceAll(" $", "\u00a0");
        addText(before, at, around);
        pieces.add(pageNumber(target, around.face(), around.style()));
        if (sides.length > 1) {
            addText(sides[1], at, around);
        }
    }

    private void addText(String text, Position at, Around around) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i < text.length() && isSpace(text.charAt(i));
            if (space || i == text.length()) {
                if (i > start) {
                    addWord(text.substring(start, i), place(text, start, at), around);
                }
                start = i + 1;
            }
            if (space) {
                addSpace(around);
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private static Position place(String text, int index, Position at) {
        int lines = 0;
        int lastBreak = -1;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                lines++;
                lastBreak = i;
            }
        }
        int column = lines == 0 ? at.column() + index : index - lastBreak;
        return at.line() == 0 ? at : new Position(at.file(), at.line() + lines, column);
    }

    private void addSpace(Around around) {
        boolean needless =
                pieces.isEmpty()
                        || pieces.get(pieces.size() - 1) instanceof Piece.Space
                        || pieces.get(pieces.size() - 1) instanceof Piece.Break;
        if (!needless && pieces.get(pieces.size() - 1) instanceof Piece.Tick) {
            pieces.add(fixedSpace(around)); // a box to tick and its word stay in one line
        } else if (!needless) {
            pieces.add(space(around.face(), around.style()));
        }
    }

    private Piece.Space space(Face face, Piece.Style style) {
        return new Piece.Space(shaper.shape(" ", face, Position.of("")), style);
    }

    private Piece fixedSpace(Around around) {
        Glyphs glyphs = shaper.shape(" ", around.face(), Position.of(""));
        return new Piece.Word(glyphs, around.style(), -1, Position.of(""));
    }

    private void addWord(String word, Position at, Around around) {
        for (WordSplitter.Part part : WordSplitter.split(word)) {
            List<Shaper.Run> runs = shaper.runs(part.text(), around.face(), at);
            for (int i = 0; i < runs.size(); i++) {
                double inside = runs.get(i).mayEndLine() ? WordSplitter.FREE : -1;
                double cost = i == runs.size() - 1 ? part.breakCost() : inside;
                pieces.add(new Piece.Word(runs.get(i).glyphs(), around.style(), cost, at));
            }
        }
    }
}
