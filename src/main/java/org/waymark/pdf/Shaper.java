package org.waymark.pdf;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.pdf.PrintTheme.Face;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Turns the letters of a word into glyphs. One for each document: it remembers words. */
final class Shaper {

    private final Fonts fonts;
    private final ProblemLog log;
    private final Map<Face, Map<String, Glyphs>> shaped = new HashMap<>();
    private final Set<Integer> missing = new HashSet<>();

    Shaper(Fonts fonts, ProblemLog log) {
        this.fonts = fonts;
        this.log = log;
    }

    /** Shapes a word, reporting characters that the font lacks with the word's place. */
    Glyphs shape(String word, Face face, Position at) {
        Map<String, Glyphs> known = shaped.computeIfAbsent(face, f -> new HashMap<>());
        Glyphs glyphs = known.get(word);
        if (glyphs == null) {
            glyphs = fonts.shaped(word, face).orElseGet(() -> shapeFirst(word, face, at));
            known.put(word, glyphs);
        }
        return glyphs;
    }

    /**
     * A word as parts that one font each prints: mostly one, but more where other fonts stand in
     * for letters that the face lacks.
     */
    List<Run> runs(String word, Face face, Position at) {
        FontFace font = fonts.face(face);
        String clean = fonts.fallback().isEmpty() ? "" : clean(word);
        if (clean.codePoints().allMatch(letter -> font.glyph(letter) != 0)) {
            return List.of(new Run(shape(word, face, at), false));
        }
        return Clusters.runs(clean, font, fonts.fallback()).stream()
                .map(run -> new Run(shape(run.text(), run.font(), at), run.mayEndLine()))
                .toList();
    }

    /**
     * A part of a word.
     *
     * @param mayEndLine whether a line may end behind it though the word goes on
     */
    record Run(Glyphs glyphs, boolean mayEndLine) {}

    private Glyphs shapeFirst(String word, Face face, Position at) {
        String clean = clean(word);
        FontFace font = fonts.face(face);
        Glyphs glyphs = shape(clean, font, at);
        if (clean.codePoints().allMatch(letter -> font.glyph(letter) != 0)) {
            fonts.remember(word, face, glyphs);
        }
        return glyphs;
    }

    /** Characters for the layout of text, without the Arabic ones that are drawn. */
    private static final String UNSEEN =
            "[\\p{Cf}\u034f\u2028\u2029\ufe00-\ufe0f&&[^\u0600-\u0605\u06dd\u070f\u08e2]]";

    /** Composed letters, plain hyphens and spaces; nothing that is never seen. */
    static String clean(String word) {
        boolean plain = word.chars().allMatch(c -> c >= ' ' && c < 0x7f);
        return plain
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFC)
                        .replaceAll(UNSEEN, "")
                        .replaceAll("[\u00a0\u2000-\u200a\u202f\u205f]", " ")
                        .replace('\u2011', '-');
    }

    private Glyphs shape(String word, FontFace font, Position at) {
        int[] letters = word.codePoints().toArray();
        int[] ids = new int[letters.length];
        String[] texts = new String[letters.length];
        for (int i = 0; i < letters.length; i++) {
            int shown = printable(letters[i], font, at);
            ids[i] = font.glyph(shown);
            texts[i] = Character.toString(shown);
        }
        return kern(font, join(font, ids, texts));
    }

    /** The character itself, or a question mark for one that the font has no glyph for. */
    private int printable(int letter, FontFace font, Position at) {
        if (font.glyph(letter) != 0) {
            return letter;
        }
        if (missing.add(letter)) {
            String name = String.valueOf(Character.getName(letter));
            log.add(
                    Code.PRINT_GLYPH,
                    at,
                    String.format(
                            Locale.ROOT,
                            "the font has no letter for \"%s\" (U+%04X, %s); it prints as ?",
                            Character.toString(letter),
                            letter,
                            name),
                    "write it in other letters, or choose a font that has it");
        }
        return '?';
    }

    @SuppressWarnings("ArrayRecordComponent") // lives for one call
    private record Joined(int[] ids, String[] texts) {}

    private static Joined join(FontFace font, int[] ids, String[] texts) {
        if (font.ligatures().isEmpty()) {
            return new Joined(ids, texts);
        }
        int[] joined = new int[ids.length];
        String[] letters = new String[ids.length];
        int count = 0;
        for (int i = 0; i < ids.length; count++) {
            Ligatures.Ligature ligature = font.ligatures().at(ids, i, ids.length);
            joined[count] = ligature.glyph();
            letters[count] =
                    String.join("", Arrays.asList(texts).subList(i, i + ligature.length()));
            i += ligature.length();
        }
        return new Joined(Arrays.copyOf(joined, count), Arrays.copyOf(letters, count));
    }

    private static Glyphs kern(FontFace font, Joined word) {
        int[] advances = new int[word.ids().length];
        for (int i = 0; i < advances.length; i++) {
            boolean last = i == advances.length - 1;
            int kern = last ? 0 : font.kerning().between(word.ids()[i], word.ids()[i + 1]);
            advances[i] = font.width(word.ids()[i]) + kern;
        }
        return new Glyphs(font, word.ids(), advances, word.texts());
    }
}
