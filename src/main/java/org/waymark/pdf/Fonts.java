package org.waymark.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.waymark.pdf.PrintTheme.Face;
import org.waymark.problem.Checked;
import org.waymark.problem.ProblemLog;

/**
 * The font files of a theme, parsed once and shared between all briefings and threads: parsing
 * costs more than a briefing does.
 */
public final class Fonts {

    /** A hub's words are fewer; this is a bound for memory. */
    private static final int MOST_WORDS = 5000;

    private final Map<Face, FontFace> faces;
    private final List<FontFace> fallback;
    private final Map<FontFace, FieldFont> fieldFonts = new ConcurrentHashMap<>();
    private final Map<FontFace, Map<String, Glyphs>> words = new ConcurrentHashMap<>();

    private Fonts(Map<Face, FontFace> faces, List<FontFace> fallback) {
        this.faces = faces;
        this.fallback = List.copyOf(fallback);
    }

    /**
     * Parses the fonts that a theme names.
     *
     * @param theme says which file is which face
     * @param files the files of {@code templates/print/fonts} by name
     */
    public static Checked<Fonts> read(PrintTheme theme, Map<String, byte[]> files) {
        ProblemLog log = new ProblemLog();
        Map<Face, FontFace> faces = new EnumMap<>(Face.class);
        for (Face face : Face.values()) {
            String name = file(theme.faces(), face);
            new FontReader(name, files.get(name), log)
                    .read(face, 0)
                    .ifPresent(font -> faces.put(face, font));
        }
        List<FontFace> fallback = new ArrayList<>();
        for (String name : theme.faces().fallback()) {
            new FontReader(name, files.get(name), log)
                    .read(Face.REGULAR, fallback.size() + 1)
                    .ifPresent(fallback::add);
        }
        return log.with(new Fonts(faces, fallback));
    }

    private static String file(PrintTheme.Faces faces, Face face) {
        return switch (face) {
            case REGULAR -> faces.regular();
            case ITALIC -> faces.italic();
            case BOLD -> faces.bold();
            case BOLD_ITALIC -> faces.boldItalic();
            case MONO -> faces.mono();
        };
    }

    /** Whether there is anything to print with. */
    public boolean isEmpty() {
        return faces.isEmpty();
    }

    /** Whether a character can be printed at all: some face has it, or nobody would see it. */
    public boolean covers(int codePoint) {
        return Shaper.clean(Character.toString(codePoint))
                .codePoints()
                .allMatch(letter -> Character.isWhitespace(letter) || isIn(letter));
    }

    private boolean isIn(int letter) {
        return Stream.concat(faces.values().stream(), fallback.stream())
                .anyMatch(face -> face.glyph(letter) != 0);
    }

    /** The font of a face; when it could not be read, another one, so that words still print. */
    FontFace face(Face face) {
        FontFace font = faces.get(face);
        return font != null ? font : faces.values().iterator().next();
    }

    /** The fonts that are asked in their order for what a face lacks. */
    List<FontFace> fallback() {
        return fallback;
    }

    /** The font of what somebody types; it is cut when the first document has a field. */
    FieldFont fieldFont(Face face) {
        return fieldFonts.computeIfAbsent(face(face), FieldFont::new);
    }

    /** A word of a face that some briefing has shaped before: a hub's share most of theirs. */
    Optional<Glyphs> shaped(String word, Face face) {
        return Optional.ofNullable(words(face).get(word));
    }

    /** Remembers a word for other briefings; only one that has all its letters in the font. */
    void remember(String word, Face face, Glyphs glyphs) {
        Map<String, Glyphs> known = words(face);
        if (known.size() < MOST_WORDS) {
            known.put(word, glyphs);
        }
    }

    private Map<String, Glyphs> words(Face face) {
        return words.computeIfAbsent(face(face), font -> new ConcurrentHashMap<>());
    }
}
