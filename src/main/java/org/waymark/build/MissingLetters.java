package org.waymark.build;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.content.Letter;
import org.waymark.pdf.PdfFile;
import org.waymark.pdf.PrintSource;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;
import org.waymark.render.PaintShop;
import org.waymark.site.Format;

/**
 * Characters of the content that no face of the briefings has. They are printed by their names, and
 * told at the places where they were written: the printer only knows the page that was made.
 */
final class MissingLetters {

    private final List<Letter> letters;
    private final Set<Integer> missing;
    private final Set<Integer> printed = ConcurrentHashMap.newKeySet();

    MissingLetters(List<Letter> letters) {
        this.letters = List.copyOf(letters);
        this.missing = letters.stream().map(Letter::codePoint).collect(Collectors.toSet());
    }

    /** Printers that are given the names instead. */
    Map<Format, Function<PrintSource, Checked<PdfFile>>> before(
            Map<Format, Function<PrintSource, Checked<PdfFile>>> presses) {
        if (missing.isEmpty()) {
            return presses;
        }
        Map<Format, Function<PrintSource, Checked<PdfFile>>> given = new EnumMap<>(Format.class);
        presses.forEach(
                (format, press) -> given.put(format, source -> press.apply(spelled(source))));
        return given;
    }

    /** Painters that are given the names instead. */
    PaintShop before(PaintShop paint) {
        return missing.isEmpty()
                ? paint
                : new PaintShop(
                        card -> paint.cards().apply(card.with(this::spelled)), paint.icons());
    }

    private PrintSource spelled(PrintSource source) {
        return new PrintSource(
                source.name(), spelled(source.xhtml()), source.images(), source.attachments());
    }

    private String spelled(String text) {
        StringBuilder spelled = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(point, spelled));
        return spelled.toString();
    }

    private void append(int point, StringBuilder xhtml) {
        if (missing.contains(point)) {
            printed.add(point);
            xhtml.append(spelled(point));
        } else {
            xhtml.appendCodePoint(point);
        }
    }

    /** The name in brackets; what has no name of its own, as in Chinese, by its number. */
    private static String spelled(int point) {
        String name = Character.getName(point);
        boolean own = name != null && !name.endsWith(" " + hexadecimal(point));
        return "[" + (own ? name.toLowerCase(Locale.ROOT) : "U+" + hexadecimal(point)) + "]";
    }

    private static String hexadecimal(int point) {
        return String.format(Locale.ROOT, "%04X", point);
    }

    /** What was really printed by its name, at each place where it was written. */
    List<Problem> problems() {
        return letters.stream()
                .filter(letter -> printed.contains(letter.codePoint()))
                .map(MissingLetters::problem)
                .distinct()
                .toList();
    }

    private static Problem problem(Letter letter) {
        int point = letter.codePoint();
        String message =
                String.format(
                        Locale.ROOT,
                        "the briefings' fonts have no \"%s\" (U+%s, %s); it prints as %s",
                        Character.toString(point),
                        hexadecimal(point),
                        Character.getName(point),
                        spelled(point));
        return new Problem(
                Code.PRINT_GLYPH,
                letter.at(),
                message,
                "say it in words, or in letters that the fonts have");
    }
}
