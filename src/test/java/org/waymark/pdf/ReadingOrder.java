package org.waymark.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How much of one text stands in another one in the same order. */
final class ReadingOrder {

    private ReadingOrder() {}

    /**
     * The words of the longest common subsequence of both, as a share of the words of the first:
     * what the second adds costs nothing, what it leaves out or moves does.
     */
    static double share(List<String> words, List<String> in) {
        int[] above = new int[in.size() + 1];
        for (String word : words) {
            int[] row = new int[in.size() + 1];
            for (int i = 0; i < in.size(); i++) {
                row[i + 1] = word.equals(in.get(i)) ? above[i] + 1 : Math.max(row[i], above[i + 1]);
            }
            above = row;
        }
        return words.isEmpty() ? 1 : (double) above[in.size()] / words.size();
    }

    /** Words without punctuation, capital letters and what only joins them. */
    static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
    }
}
