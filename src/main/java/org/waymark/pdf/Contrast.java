package org.waymark.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.pdf.PrintTheme.BoxStyle;
import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.pdf.PrintTheme.TextStyle;
import org.waymark.problem.Colour;

/**
 * How well words of one colour stand out from what is behind them: 1 for not at all, 21 for black
 * on white. The rule is that of WCAG 2.2, success criterion 1.4.3; that larger type may do with
 * less is not made use of.
 *
 * @param words the colour of the words
 * @param behind the colour behind them, {@code NONE} for white paper
 */
public record Contrast(Ink words, Ink behind, double ratio) {

    /** What everybody can be expected to read. */
    public static final double LEAST = Colour.LEAST_FOR_WORDS;

    /** The pairs of a theme that are hard to read. */
    public static List<Contrast> tooLow(PrintTheme theme) {
        Palette palette = new Palette(theme.colours());
        return pairs(theme).stream()
                .map(pair -> measured(pair, palette))
                .filter(contrast -> contrast.ratio < LEAST)
                .toList();
    }

    private record Pair(Ink words, Ink behind) {}

    private static Contrast measured(Pair pair, Palette palette) {
        Colour behind = palette.of(pair.behind()).orElse(Colour.WHITE);
        return new Contrast(
                pair.words(), pair.behind(), palette.text(pair.words()).contrast(behind));
    }

    /**
     * All words can stand on paper and on the usual tint; on another colour, what the boxes and
     * header rows in that colour hold.
     */
    private static Set<Pair> pairs(PrintTheme theme) {
        Set<Ink> tints = new LinkedHashSet<>();
        theme.boxes().values().stream().map(BoxStyle::tint).sorted().forEach(tints::add);
        Set<Pair> pairs = new LinkedHashSet<>();
        for (Ink words : words(theme)) {
            pairs.add(new Pair(words, Ink.NONE));
            if (tints.contains(Ink.TINT)) {
                pairs.add(new Pair(words, Ink.TINT));
            }
        }
        for (Ink tint : tints) {
            pairs.add(new Pair(theme.texts().body().colour(), tint));
            pairs.add(new Pair(theme.links().colour(), tint));
        }
        pairs.add(new Pair(theme.tables().head().colour(), theme.tables().headTint()));
        return pairs;
    }

    private static List<Ink> words(PrintTheme theme) {
        List<TextStyle> styles = new ArrayList<>(theme.paragraphs().values());
        PrintTheme.Texts texts = theme.texts();
        for (int level = 1; level <= 6; level++) {
            styles.add(texts.heading(level));
        }
        styles.addAll(List.of(texts.body(), texts.code(), texts.caption(), texts.picture()));
        styles.addAll(List.of(theme.tables().text(), theme.tables().head()));
        styles.addAll(List.of(theme.contents().first(), theme.contents().inner()));
        styles.addAll(List.of(theme.header().style(), theme.footer().style()));
        return Stream.concat(
                        styles.stream().map(TextStyle::colour), Stream.of(theme.links().colour()))
                .distinct()
                .sorted()
                .toList();
    }
}
