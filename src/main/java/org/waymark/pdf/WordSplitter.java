package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds where a word may end a line: behind its own hyphens and dashes, and inside addresses. */
final class WordSplitter {

    /** A line may end here as well as at a space. */
    static final double FREE = 0;

    /**
     * A word that is written with a hyphen is parted only when its line would be short otherwise.
     */
    private static final double AFTER_HYPHEN = 0.05;

    /** Behind a slash of an address a line ends only when it would be rather short otherwise. */
    private static final double AFTER_SLASH = 0.1;

    /** Elsewhere in an address it ends only when it would be very short otherwise. */
    private static final double ELSEWHERE = 0.4;

    /** In a long number, when nothing else is left. */
    private static final double ANYWHERE = 0.8;

    private static final int LONG_ADDRESS = 18;
    private static final int LONG_NUMBER = 24;
    private static final Pattern ADDRESS = Pattern.compile("://|www\\.|@|[a-z]\\.[a-z]+/");
    private static final Pattern AFTER_DASH = Pattern.compile("(?<=\\p{L}{2}[-–—])(?=\\p{L}{2})");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("(?<=[\\p{L}\\p{N}][/?&=])(?=[^/])|(?<=//)|(?<=\\w{2})(?=[.@_#-]\\w)");

    private WordSplitter() {}

    /** A part of a word, and what it costs to end a line behind it; negative: impossible. */
    record Part(String text, double breakCost) {}

    static List<Part> split(String word) {
        if (word.chars().allMatch(Character::isLetter)) {
            return List.of(new Part(word, -1)); // most words; no pattern needs to look at them
        }
        boolean address = word.length() >= LONG_ADDRESS && ADDRESS.matcher(word).find();
        Pattern places = address ? IN_ADDRESS : AFTER_DASH;
        String[] texts = word.length() < 5 ? new String[] {word} : places.split(word);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            boolean last = i == texts.length - 1;
            double cost = address ? cost(texts[i]) : dash(texts[i]);
            add(texts[i], last ? -1 : cost, address, parts);
        }
        return parts;
    }

    /** The numbers of documents in addresses are longer than a column, and nobody can mend them. */
    private static void add(String text, double cost, boolean address, List<Part> parts) {
        int start = 0;
        while (address && text.length() - start > LONG_NUMBER) {
            int end = start + LONG_NUMBER / 2;
            parts.add(new Part(text.substring(start, end), ANYWHERE));
            start = end;
        }
        parts.add(new Part(text.substring(start), cost));
    }

    private static double dash(String part) {
        return part.endsWith("-") ? AFTER_HYPHEN : FREE;
    }

    private static double cost(String addressPart) {
        return addressPart.endsWith("/") ? AFTER_SLASH : ELSEWHERE;
    }
}
