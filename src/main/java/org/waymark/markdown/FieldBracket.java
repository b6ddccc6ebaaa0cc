package org.waymark.markdown;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Nearest;

/**
 * The words in a bracket after a field's words: "4 lines", "one line", "date", "choose: A / B" or
 * "choose an option".
 *
 * @param field what they say, or null when they are no such words
 * @param wrong what is wrong with words that were probably meant to be such, or null
 * @param right how to write these, for the hint
 */
record FieldBracket(@Nullable Field field, @Nullable String wrong, String right) {

    private static final int MOST_LINES = 20;
    private static final Pattern LINES =
            Pattern.compile("(?:(\\d{1,6})[ -]?|(\\p{L}+)[ -])?(\\p{L}{3,6})");
    private static final Pattern CHOOSE =
            Pattern.compile("(one of|\\p{L}+) ?([:;=]?) ?(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLASH = Pattern.compile("(?:^|(?<= ))/(?= |$)");

    private static final List<String> NUMBERS =
            List.of(
                    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");
    private static final List<String> LINE_WORDS = List.of("line", "lines", "row", "rows");
    private static final List<String> CHOOSE_WORDS =
            List.of("choose", "choice", "choices", "select", "pick", "one of");

    /** Words of a text about schools that are one letter away from "date" or "line". */
    private static final Set<String> ORDINARY =
            Set.of("data", "late", "rate", "gate", "mate", "live", "lives", "fine", "mine", "nine");

    private static final FieldBracket WORDS = new FieldBracket(null, null, "");

    static FieldBracket of(String written) {
        String content = written.replaceAll("\\s+", " ").strip();
        String folded = content.toLowerCase(Locale.ROOT);
        if (folded.equals("date")) {
            return exact(Field.DATE);
        }
        if (folded.equals("choose an option")) {
            return exact(Field.OPTION);
        }
        if (folded.equals("one line") || folded.equals("1 line")) {
            return exact(Field.LINE);
        }
        FieldBracket lines = lines(folded);
        FieldBracket choice = choice(content);
        if (!lines.isOrdinary()) {
            return lines;
        }
        return choice.isOrdinary() ? date(folded) : choice;
    }

    /** Whether they are words like any others. */
    private boolean isOrdinary() {
        return field == null && wrong == null;
    }

    /** Whether they begin as only a choice does. */
    boolean isChoice() {
        return right.startsWith("(choose:");
    }

    private static FieldBracket exact(Field field) {
        return new FieldBracket(field, null, "");
    }

    private static FieldBracket almost(String written, String right) {
        String wrong = "\"(" + written + ")\" is almost a kind of field, but not quite";
        return new FieldBracket(null, wrong, right);
    }

    private static FieldBracket lines(String folded) {
        if (folded.matches("\\d{1,6}")) {
            return almost(folded, linesBracket(Integer.parseInt(folded)));
        }
        Matcher lines = LINES.matcher(folded);
        if (!lines.matches() || !isNear(lines.group(3), LINE_WORDS)) {
            return WORDS;
        }
        String digits = lines.group(1);
        String word = Objects.requireNonNullElse(lines.group(2), "");
        int count = digits == null ? NUMBERS.indexOf(word) : Integer.parseInt(digits);
        boolean bare = LINE_WORDS.contains(folded);
        if (count < 0 && !bare) {
            return WORDS;
        }
        return lines(folded, count);
    }

    private static FieldBracket lines(String folded, int count) {
        boolean written = folded.equals(count + " lines") && count != 1;
        if (written && count > 1 && count <= MOST_LINES) {
            return exact(Field.lines(count));
        }
        return written
                ? new FieldBracket(
                        null, "a field has 1 to 20 lines, not " + count, linesBracket(count))
                : almost(folded, linesBracket(count));
    }

    private static String linesBracket(int count) {
        int lines = count < 0 ? Field.USUAL.lines() : Math.min(count, MOST_LINES);
        return lines <= 1 ? "(one line)" : "(" + lines + " lines)";
    }

    private static FieldBracket date(String folded) {
        String word = folded.replaceFirst("^(a|the|as|any) ", "").replaceAll("[^a-z]", "");
        boolean meant = word.equals("day") || isNear(word, List.of("date"));
        return meant ? almost(folded, "(date)") : WORDS;
    }

    private static FieldBracket choice(String content) {
        Matcher choose = CHOOSE.matcher(content);
        if (!choose.matches()) {
            return WORDS;
        }
        String word = choose.group(1).toLowerCase(Locale.ROOT);
        String rest = choose.group(3);
        boolean alone = rest.isEmpty() && CHOOSE_WORDS.contains(word);
        boolean meant = !choose.group(2).isEmpty() || rest.contains("/") || alone;
        if (!meant || !isNear(word, CHOOSE_WORDS)) {
            return WORDS;
        }
        List<String> choices =
                Arrays.stream(SLASH.split(rest, -1)).map(String::strip).distinct().toList();
        String right = right(rest);
        if (!word.equals("choose") || !choose.group(2).equals(":")) {
            return almost(content, right);
        }
        return choice(rest, choices, right);
    }

    private static FieldBracket choice(String rest, List<String> choices, String right) {
        int written = SLASH.split(rest, -1).length;
        if (choices.contains("") || choices.size() < 2) {
            return new FieldBracket(null, "there are not two things to choose between", right);
        }
        return choices.size() < written
                ? new FieldBracket(null, "one thing stands twice in this choice", right)
                : new FieldBracket(Field.choice(choices), null, right);
    }

    /** The same choice, well written, with whatever its parts were divided by. */
    private static String right(String rest) {
        Set<String> seen = new HashSet<>();
        List<String> parts =
                Arrays.stream(rest.split(rest.contains("/") ? "/" : ",| or "))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty() && seen.add(part))
                        .toList();
        return switch (parts.size()) {
            case 0 -> "(choose: This / That)";
            case 1 -> "(choose: " + parts.get(0) + " / Something else)";
            default -> "(choose: " + String.join(" / ", parts) + ")";
        };
    }

    private static boolean isNear(String word, List<String> known) {
        return !ORDINARY.contains(word) && Nearest.to(word, known).isPresent();
    }
}
