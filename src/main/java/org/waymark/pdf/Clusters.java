package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Divides a word into runs that one font each can print. What is seen as one letter, such as a base
 * with its accents, a flag, or an emoji with its skin, is not divided as long as some font has all
 * of it.
 */
final class Clusters {

    private static final int FLAGS = 0x1F1E6;
    private static final int FLAGS_END = 0x1F1FF;
    private static final int SKINS = 0x1F3FB;
    private static final int SKINS_END = 0x1F3FF;

    private final FontFace first;
    private final List<FontFace> others;
    private final List<Run> runs = new ArrayList<>();

    private Clusters(FontFace first, List<FontFace> others) {
        this.first = first;
        this.others = others;
    }

    /**
     * Letters that one font prints; a run of Chinese has one letter, behind which a line may end.
     */
    record Run(String text, FontFace font) {

        boolean mayEndLine() {
            return Character.isIdeographic(text.codePointBefore(text.length()));
        }
    }

    /** The runs of a word, none of them empty. */
    static List<Run> runs(String word, FontFace first, List<FontFace> others) {
        Clusters clusters = new Clusters(first, others);
        int start = 0;
        while (start < word.length()) {
            int end = end(word, start);
            clusters.add(word.substring(start, end));
            start = end;
        }
        return clusters.runs;
    }

    private static int end(String word, int start) {
        int before = word.codePointAt(start);
        int at = start + Character.charCount(before);
        boolean flag = isFlag(before);
        while (at < word.length()) {
            int next = word.codePointAt(at);
            if (!isPart(next) && !(flag && isFlag(next))) {
                break;
            }
            flag = false;
            at += Character.charCount(next);
        }
        return at;
    }

    private static boolean isFlag(int letter) {
        return letter >= FLAGS && letter <= FLAGS_END;
    }

    private static boolean isPart(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (letter >= SKINS && letter <= SKINS_END);
    }

    private void add(String cluster) {
        FontFace font = font(cluster);
        if (font != null) {
            join(cluster, font);
            return;
        }
        cluster.codePoints()
                .mapToObj(Character::toString)
                .forEach(
                        letter -> {
                            FontFace own = font(letter);
                            join(letter, own == null ? first : own);
                        });
    }

    private @Nullable FontFace font(String cluster) {
        if (has(first, cluster)) {
            return first;
        }
        return others.stream().filter(one -> has(one, cluster)).findFirst().orElse(null);
    }

    private static boolean has(FontFace font, String letters) {
        return letters.codePoints().allMatch(letter -> font.glyph(letter) != 0);
    }

    private void join(String letters, FontFace font) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.font() == font && !last.mayEndLine()) {
            runs.set(runs.size() - 1, new Run(last.text() + letters, font));
        } else {
            runs.add(new Run(letters, font));
        }
    }
}
