package org.waymark.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.waymark.pdf.PrintTheme.Face;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/**
 * Breaks a few words into lines so that they can be as large as a box allows. Words that are too
 * many even at the smallest size end with an ellipsis.
 */
final class TextFitter {

    /** More would not be read on a picture, at any size. */
    private static final int MOST_WORDS = 80;

    /** A line that ends with "a" or "of", or inside a word, counts as somewhat longer. */
    private static final double SHORT_END = 1.04;

    private static final double INSIDE = 1.12;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Fonts fonts;
    private final Shaper shaper;
    private final Position at;

    /**
     * @param log takes the letters that the fonts do not have
     * @param at where the words were written
     */
    TextFitter(Fonts fonts, ProblemLog log, Position at) {
        this.fonts = fonts;
        this.shaper = new Shaper(fonts, log);
        this.at = at;
    }

    /**
     * Where words have to go.
     *
     * @param lines how many lines there may be
     * @param largest the largest size
     * @param smallest the size below which words are cut instead
     */
    record Box(double width, double height, int lines, double largest, double smallest) {}

    /** Fits a text into a box. */
    FittedText fit(String text, Face face, Box box) {
        List<FittedText.Part> parts = parts(text, face, box.width() / box.smallest());
        List<FittedText.Line> best = List.of();
        double size = 0;
        for (int count = 1; count <= Math.min(box.lines(), parts.size()); count++) {
            List<FittedText.Line> lines = lines(parts, count);
            double fitting = size(lines, box);
            if (fitting > size) {
                best = lines;
                size = fitting;
            }
        }
        return size >= box.smallest() || parts.isEmpty()
                ? new FittedText(best, size)
                : new FittedText(cut(parts, face, box), box.smallest());
    }

    /** In half pixels, so that titles of about one length look alike. */
    private static double size(List<FittedText.Line> lines, Box box) {
        double widest = lines.stream().mapToDouble(FittedText.Line::width).max().orElse(0);
        double room = box.height() / (lines.size() * FittedText.LEADING);
        double size = Math.min(box.largest(), Math.min(room, box.width() / Math.max(1e-6, widest)));
        return Math.floor(2 * size) / 2;
    }

    private List<FittedText.Part> parts(String text, Face face, double longest) {
        String plain = Shaper.clean(text).strip();
        List<FittedText.Part> parts = new ArrayList<>();
        for (String word : plain.isEmpty() ? new String[0] : BLANKS.split(plain, MOST_WORDS)) {
            double gap = parts.isEmpty() ? 0 : shaper.shape(" ", face, at).width(1);
            for (WordSplitter.Part part : WordSplitter.split(word)) {
                for (Shaper.Run run : shaper.runs(part.text(), face, at)) {
                    gap = add(run.glyphs(), gap, longest, parts);
                }
            }
        }
        return parts;
    }

    /** Divides what is longer than a line of the smallest size; the gap stands before the first. */
    private static double add(
            Glyphs glyphs, double gap, double longest, List<FittedText.Part> parts) {
        int start = 0;
        double before = gap;
        while (start < glyphs.length()) {
            int end = start + 1;
            while (end < glyphs.length() && glyphs.part(start, end + 1).width(1) <= longest) {
                end++;
            }
            parts.add(new FittedText.Part(glyphs.part(start, end), before));
            before = 0;
            start = end;
        }
        return before;
    }

    /** So many lines that the longest of them is as short as can be. */
    private static List<FittedText.Line> lines(List<FittedText.Part> parts, int count) {
        int size = parts.size();
        double[] widest = new double[size + 1];
        Arrays.fill(widest, 1, size + 1, Double.MAX_VALUE);
        int[][] from = new int[count][size + 1];
        for (int line = 0; line < count; line++) {
            double[] next = new double[size + 1];
            Arrays.fill(next, Double.MAX_VALUE);
            for (int end = 1; end <= size; end++) {
                for (int start = end - 1; start >= 0; start--) {
                    double width = Math.max(widest[start], counted(parts, start, end));
                    if (width < next[end]) {
                        next[end] = width;
                        from[line][end] = start;
                    }
                }
            }
            widest = next;
        }
        List<FittedText.Line> lines = new ArrayList<>();
        int end = size;
        for (int line = count - 1; line >= 0; line--) {
            lines.add(0, new FittedText.Line(parts.subList(from[line][end], end)));
            end = from[line][end];
        }
        return lines;
    }

    private static double counted(List<FittedText.Part> parts, int start, int end) {
        double width = new FittedText.Line(parts.subList(start, end)).width();
        if (end == parts.size()) {
            return width;
        }
        boolean inside = parts.get(end).gap() == 0;
        boolean small = parts.get(end - 1).glyphs().length() <= 3;
        return width * (inside ? INSIDE : small ? SHORT_END : 1);
    }

    /** As many words as there is room for at the smallest size. */
    private List<FittedText.Line> cut(List<FittedText.Part> parts, Face face, Box box) {
        double width = box.width() / box.smallest();
        int count = (int) Math.min(box.lines(), box.height() / box.smallest() / FittedText.LEADING);
        List<FittedText.Line> lines = new ArrayList<>();
        int start = 0;
        while (start < parts.size() && lines.size() < Math.max(1, count) - 1) {
            int end = start + 1;
            while (end < parts.size() && isNarrow(parts.subList(start, end + 1), width)) {
                end++;
            }
            lines.add(new FittedText.Line(parts.subList(start, end)));
            start = end;
        }
        List<FittedText.Part> rest = parts.subList(start, parts.size());
        if (!rest.isEmpty()) {
            lines.add(isNarrow(rest, width) ? new FittedText.Line(rest) : ended(rest, face, width));
        }
        return lines;
    }

    private static boolean isNarrow(List<FittedText.Part> parts, double width) {
        return new FittedText.Line(parts).width() <= width;
    }

    private FittedText.Line ended(List<FittedText.Part> rest, Face face, double width) {
        String ellipsis = fonts.face(face).glyph('…') != 0 ? "…" : "...";
        Glyphs dots = shaper.shape(ellipsis, face, at);
        List<FittedText.Part> line = new ArrayList<>(rest);
        line.add(new FittedText.Part(dots, 0));
        while (line.size() > 1 && !isNarrow(line, width)) {
            line.remove(line.size() - 2);
        }
        return new FittedText.Line(line);
    }
}
