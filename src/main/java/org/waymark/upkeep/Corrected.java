package org.waymark.upkeep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.waymark.problem.Position;

/**
 * A file's text with some values replaced, and all other characters as they were. What does not
 * stand where it was read, or not in these letters, is left to a person.
 */
public record Corrected(String file, String before, String after, List<Correction> left) {

    private static final int CONTEXT = 3;

    public Corrected {
        left = List.copyOf(left);
    }

    /**
     * Corrects one file.
     *
     * @param corrections those of all files
     */
    public static Corrected of(String file, String text, Collection<Correction> corrections) {
        List<Correction> backwards =
                corrections.stream()
                        .filter(one -> one.position().file().equals(file))
                        .sorted(Comparator.comparing(Correction::position).reversed())
                        .toList();
        StringBuilder after = new StringBuilder(text);
        List<Correction> left = new ArrayList<>();
        for (Correction one : backwards) {
            int start = offset(text, one.position());
            if (text.startsWith(one.from() + "\"", start)) {
                after.replace(start, start + one.from().length(), one.to());
            } else {
                left.add(one);
            }
        }
        return new Corrected(file, text, after.toString(), left);
    }

    private static int offset(String text, Position position) {
        int start = 0;
        for (int line = 1; line < position.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        boolean mark = position.line() == 1 && text.startsWith("\uFEFF");
        return start + position.column() - 1 + (mark ? 1 : 0);
    }

    public boolean changes() {
        return !before.equals(after);
    }

    /** The change as {@code patch} and {@code git apply} read it. No line comes or goes. */
    public String diff() {
        List<String> old = lines(before);
        List<String> now = lines(after);
        StringBuilder diff = new StringBuilder("--- a/" + file + "\n+++ b/" + file + "\n");
        int at = 0;
        while (at < old.size()) {
            if (old.get(at).equals(now.get(at))) {
                at++;
                continue;
            }
            int from = Math.max(0, at - CONTEXT);
            int last = lastOf(old, now, at);
            int to = Math.min(old.size(), last + CONTEXT + 1);
            hunk(old.subList(from, to), now.subList(from, to), from, diff);
            at = to;
        }
        return diff.toString();
    }

    /** The last changed line that is not too far from the one before. */
    private static int lastOf(List<String> old, List<String> now, int first) {
        int last = first;
        for (int i = first; i < old.size() && i <= last + 2 * CONTEXT; i++) {
            last = old.get(i).equals(now.get(i)) ? last : i;
        }
        return last;
    }

    private static void hunk(List<String> old, List<String> now, int from, StringBuilder diff) {
        String range = (from + 1) + "," + old.size();
        diff.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
        int at = 0;
        while (at < old.size()) {
            int end = at;
            while (end < old.size() && !old.get(end).equals(now.get(end))) {
                end++;
            }
            old.subList(at, end).forEach(line -> diff.append('-').append(ended(line)));
            now.subList(at, end).forEach(line -> diff.append('+').append(ended(line)));
            if (end < old.size()) {
                diff.append(' ').append(ended(old.get(end)));
            }
            at = end + 1;
        }
    }

    private static String ended(String line) {
        return line.endsWith("\n") ? line : line + "\n\\ No newline at end of file\n";
    }

    /** With their ends. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(start, next));
            start = next;
        }
        return lines;
    }
}
