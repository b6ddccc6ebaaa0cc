package org.waymark.pdf;

import java.util.List;
import org.waymark.pdf.PrintTheme.TextStyle;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Sets the fields of worksheets, and says on paper what a screen shows when they are opened. */
final class FieldComposer {

    /** What is left of a page for the question above a field, in lines of body text. */
    private static final int QUESTION = 8;

    private final LineSetter lines;
    private final PrintTheme theme;
    private final FieldStyle style;
    private final ProblemLog log;

    FieldComposer(LineSetter lines, PrintTheme theme, ProblemLog log) {
        this.lines = lines;
        this.theme = theme;
        this.style = theme.fields();
        this.log = log;
    }

    /** A field in a box of its own. */
    void field(Block.FillIn block, Place place, Galley galley) {
        Field field = block.field();
        galley.space(style.text().spaceBefore());
        if (field.kind() instanceof Field.Kind.Day) {
            day(field, place, galley);
        } else {
            box(field, place, height(block), galley);
            if (field.kind() instanceof Field.Kind.Choice choice) {
                answers(choice.answers(), place, galley);
            }
        }
        galley.space(style.text().spaceAfter());
    }

    private void box(Field field, Place place, double height, Galley galley) {
        Field.Slot slot = new Field.Slot(field, place.tag().add(Role.FORM), field.title());
        galley.add(new Content.Blank(place.x(), place.width(), slot), height, false);
    }

    /** As high as its lines; a field is never cut, so none is higher than a page. */
    private double height(Block.FillIn block) {
        int rows = block.field().kind() instanceof Field.Kind.Lines several ? several.rows() : 1;
        PrintTheme.Page page = theme.page();
        double room = page.height() - page.marginTop() - page.marginBottom();
        double free = room - QUESTION * theme.texts().body().leading();
        int most = (int) Math.max(1, free / style.lineHeight());
        if (rows > most) {
            log.add(
                    Code.PRINT_WIDTH,
                    block.at(),
                    "a field of " + rows + " lines is taller than a page; it was cut to " + most,
                    "ask for fewer rows, or for two answers");
        }
        return inRhythm(Math.min(rows, most) * style.lineHeight());
    }

    private double inRhythm(double height) {
        double step = theme.page().rhythm();
        return Math.ceil(height / step - 1e-6) * step;
    }

    /** A short box; behind it, or below where there is no room, the form of a date. */
    private void day(Field field, Place place, Galley galley) {
        double width = Math.min(style.dateWidth(), place.width());
        Tag form = place.tag().add(Role.FORM);
        String words = style.dateWords();
        String tip = words.isBlank() ? field.title() : field.title() + " (" + words + ")";
        Content box = new Content.Blank(place.x(), width, new Field.Slot(field, form, tip));
        double height = inRhythm(style.lineHeight());
        Place hint = place.in(style.hint()).in(place.tag().add(Role.P));
        Line line = new Line(lines.pieces().text(words, style.hint(), hint.tag()));
        double x = place.x() + width + style.hint().size();
        boolean fits = x + line.width() <= place.x() + place.width();
        if (fits) {
            double baseline = lines.baseline(hint.style());
            double drop = (height - hint.style().leading()) / 2;
            galley.add(new Content.Text(x, drop + baseline, line, null), 0, true);
            galley.closeUp();
        }
        galley.add(box, height, false);
        if (!fits) {
            below(words, hint, galley);
        }
    }

    private void answers(List<String> answers, Place place, Galley galley) {
        String all = String.join(", ", answers);
        String words = style.choiceWords().replace("{choices}", all);
        below(words, place.in(style.hint()).in(place.tag().add(Role.P)), galley);
    }

    private void below(String words, Place place, Galley galley) {
        Inline text = new Inline.Text(words, Position.of("templates/print/theme.json"));
        galley.keepLast();
        galley.space(style.hint().spaceBefore());
        int start = galley.size();
        lines.set(List.of(text), place, place.tag(), galley);
        galley.keepFrom(start);
    }

    /**
     * A paragraph that begins with a box to tick: further lines stand below its first word, not
     * below the box.
     */
    void ticked(List<Inline> words, Place place, Tag tag, Galley galley) {
        TextStyle text = place.style();
        Piece.Style look = new Piece.Style(text.size(), text.colour(), tag, null);
        Piece.Tick tick = lines.pieces().tick((Inline.Tick) words.get(0), text.face(), look);
        Line label = new Line(List.of(tick));
        galley.add(new Content.Text(place.x(), lines.baseline(text), label, null), 0, true);
        galley.closeUp();
        double indent = tick.width() + style.tick() / 2;
        lines.set(words.subList(1, words.size()), place.inset(indent, 0), tag, galley);
    }

    /** Whether a paragraph is a box to tick and its words. */
    static boolean isTicked(List<Inline> words) {
        return words.size() > 1
                && words.get(0) instanceof Inline.Tick
                && !Words.of(words.subList(1, words.size())).isEmpty();
    }
}
