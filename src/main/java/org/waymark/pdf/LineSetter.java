package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.waymark.pdf.PrintTheme.TextStyle;
import org.waymark.problem.Code;
import org.waymark.problem.ProblemLog;

/** Breaks pieces into lines and puts these into a galley, two of them always together. */
final class LineSetter {

    /** Smaller letters cannot be read from paper, in points. */
    private static final double TINY = 5;

    private final Resources resources;
    private final PieceMaker pieces;
    private final ProblemLog log;

    LineSetter(Resources resources, ProblemLog log) {
        this.resources = resources;
        this.pieces = new PieceMaker(resources);
        this.log = log;
    }

    PrintTheme theme() {
        return resources.theme();
    }

    PieceMaker pieces() {
        return pieces;
    }

    /** Sets inlines as a paragraph of a tag. */
    void set(List<Inline> inlines, Place place, Tag tag, Galley galley) {
        List<Piece> all = pieces.pieces(inlines, place.style(), tag);
        add(lines(all, place, false), place, galley);
    }

    /** Sets a heading: its lines, evenly long, stay with the first lines of what follows. */
    void setHeading(List<Inline> inlines, Place place, Tag tag, Galley galley) {
        List<Piece> all = pieces.pieces(inlines, place.style(), tag);
        int start = galley.size();
        add(lines(all, place, true), place, galley);
        galley.keepFrom(start);
        galley.keepLast();
        galley.wantLines(resources.theme().keeps().orphans());
    }

    List<Line> lines(List<Piece> all, Place place, boolean balanced) {
        if (all.isEmpty()) {
            return List.of();
        }
        return LineBreaker.lines(fitted(all, place.width()), place.width(), balanced);
    }

    private void add(List<Line> lines, Place place, Galley galley) {
        KeepStyle keeps = resources.theme().keeps();
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            boolean tied = i < keeps.orphans() - 1 || i >= lines.size() - keeps.widows();
            add(lines.get(i), place, galley, tied && !last);
        }
    }

    void add(Line line, Place place, Galley galley, boolean keepNext) {
        double extra = rise(line, place.style());
        double free = place.width() - line.width();
        double shift =
                switch (place.align()) {
                    case LEFT -> 0;
                    case CENTER -> free / 2;
                    case RIGHT -> free;
                };
        double baseline = baseline(place.style()) + extra;
        Content.Text text = new Content.Text(place.x() + shift, baseline, line, null);
        galley.add(text, place.style().leading() + extra, keepNext);
    }

    /** How much a picture lifts its line, in whole steps of the page's rhythm. */
    private double rise(Line line, TextStyle style) {
        double over = line.pictureHeight() - baseline(style);
        double step = resources.theme().page().rhythm();
        return over <= 0 ? 0 : Math.ceil(over / step) * step;
    }

    /** From a line's top to its baseline: what the letters leave of the leading is shared out. */
    double baseline(TextStyle style) {
        FontFace font = resources.fonts().face(style.face());
        double letters = (font.ascent() - font.descent()) * style.size();
        return (style.leading() - letters) / 2 + font.ascent() * style.size();
    }

    /** From a line's top to the top of its capitals. */
    double capTop(TextStyle style) {
        FontFace font = resources.fonts().face(style.face());
        return baseline(style) - font.capHeight() * style.size() / font.unitsPerEm();
    }

    /** Words and pictures no wider than the measure: the first are cut, the others shrunk. */
    private List<Piece> fitted(List<Piece> all, double width) {
        List<Piece> fitted = new ArrayList<>();
        for (Piece piece : all) {
            if (piece instanceof Piece.Image image) {
                fitted.add(fitted(image, width));
            } else if (piece instanceof Piece.Word word && word.width() > width) {
                report(word);
                cut(word, width, fitted);
            } else {
                fitted.add(piece);
            }
        }
        return fitted;
    }

    private Piece fitted(Piece.Image image, double width) {
        if (image.picture() instanceof Picture.Code code) {
            return fitted(code, image, width);
        }
        PrintTheme.Page page = resources.theme().page();
        double highest = page.depth() * 0.8;
        double wished = image.width() == 0 ? width : Math.min(width, image.width());
        double fits = Math.min(wished, highest / image.picture().ratio());
        if (image.picture() instanceof Picture.Drawing drawing) {
            reportTiny(drawing, fits / drawing.viewBox().width());
        }
        return new Piece.Image(image.picture(), image.style(), fits);
    }

    /** A drawing that had to be shrunk can lose its words. */
    private void reportTiny(Picture.Drawing drawing, double scale) {
        for (Shape shape : drawing.shapes()) {
            if (shape instanceof Shape.Label label && label.lettering().size() * scale < TINY) {
                log.add(
                        Code.PRINT_WIDTH,
                        label.at(),
                        "this drawing is made so small that \""
                                + label.text()
                                + "\" is hard to read",
                        "make the drawing narrower or its letters larger");
                return;
            }
        }
    }

    /** A code keeps modules that can be read; no other picture is harmed by being small. */
    private Piece fitted(Picture.Code code, Piece.Image image, double width) {
        double wished = Math.min(width, image.width());
        if (code.code().leastEdge() <= width) {
            return new Piece.Image(code, image.style(), code.code().edge(wished));
        }
        log.add(
                Code.PRINT_WIDTH,
                code.at(),
                "there is no room for this QR code, so it is too small to be read",
                "give it a shorter address, or a wider place");
        return new Piece.Image(code, image.style(), width);
    }

    private void report(Piece.Word word) {
        String text = word.glyphs().text().strip();
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        log.add(
                Code.PRINT_WIDTH,
                word.at(),
                "\"" + shown + "\" is too long for its line and was cut",
                "use shorter words here, or make more room");
    }

    private static void cut(Piece.Word word, double width, List<Piece> fitted) {
        Glyphs glyphs = word.glyphs();
        double unit = word.style().size() / glyphs.font().unitsPerEm();
        int start = 0;
        while (start < glyphs.length()) {
            int end = start + 1;
            double sum = glyphs.advances()[start] * unit;
            while (end < glyphs.length() && sum + glyphs.advances()[end] * unit <= width) {
                sum += glyphs.advances()[end++] * unit;
            }
            double cost = end == glyphs.length() ? word.breakCost() : WordSplitter.FREE;
            fitted.add(new Piece.Word(glyphs.part(start, end), word.style(), cost, word.at()));
            start = end;
        }
    }
}
