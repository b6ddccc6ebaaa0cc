package org.waymark.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sentences of made-up documents. They say nothing true about anyone. */
final class Prose {

    private static final Map<String, List<String>> WORDS =
            read(Path.of("src/test/resources/bench/words.txt"));

    private final Draw draw;

    Prose(Draw draw) {
        this.draw = draw;
    }

    private static Map<String, List<String>> read(Path file) {
        Map<String, List<String>> lists = new HashMap<>();
        List<String> list = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("[")) {
                    list = new ArrayList<>();
                    lists.put(line.substring(1, line.length() - 1), list);
                } else {
                    list.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    /** All words of one kind. */
    static List<String> all(String kind) {
        return WORDS.getOrDefault(kind, List.of());
    }

    /** A text in which each {@code {kind}} is a word of that kind; they are drawn in order. */
    String fill(String pattern) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            text.append(pattern, at, open).append(word(pattern.substring(open + 1, close)));
            at = close + 1;
        }
        return text.append(pattern.substring(at)).toString();
    }

    private String word(String kind) {
        String word = draw.pick(all(kind.toLowerCase(Locale.ROOT)));
        return Character.isUpperCase(kind.charAt(0)) ? upper(word) : word;
    }

    private static String upper(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    String sentence() {
        int form = draw.below(5);
        String does = fill("{who} {verb} {thing}");
        return switch (form) {
            case 0 -> upper(does) + fill(" {where}, {why}.");
            case 1 -> fill("{open} ") + does + fill(" {where}.");
            case 2 -> fill("{open} **{adj} {noun}** matters more than volume, {why}.");
            case 3 ->
                    fill("The *{noun}* stage asks that ")
                            + does
                            + fill(", and {adj} {noun} follows.");
            default -> upper(does) + fill(", then {verb} {thing} {where}.");
        };
    }

    /** A sentence with a link to an entry of the catalogue. */
    String linked(String id) {
        String link = fill("[{adj} {noun} guide]") + "(link:" + id + ")";
        return switch (draw.below(3)) {
            case 0 -> "The " + link + " sets this out in more detail.";
            case 1 -> "See the " + link + " before agreeing a plan.";
            default -> "Teams often start from the " + link + " and adapt it.";
        };
    }

    String bullets(String id) {
        int count = draw.between(3, 5);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(fill("- **{Adj} {noun}**: {who} {verb} {thing}"));
        }
        String link =
                fill("- Read the [{noun} summary]") + "(link:" + id + ")" + fill(" with {who}");
        rows.set(draw.below(count), link);
        return String.join("\n", rows);
    }

    String table() {
        List<String> rows = new ArrayList<>(List.of("| Stage | Time | Lead |", "|---|---:|---|"));
        List<String> nouns = all("noun");
        for (int noun : draw.distinct(nouns.size(), 4)) {
            String stage = "| " + upper(nouns.get(noun)) + " | " + draw.between(1, 12);
            rows.add(stage + fill(" weeks | {who} |"));
        }
        return String.join("\n", rows);
    }
}
