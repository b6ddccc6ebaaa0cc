package org.waymark.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the words of a field are divided: what is said to the reader, and the marks that say what
 * kind of field it is.
 *
 * @param start where the reader's words begin
 * @param end where they end
 * @param mistake what is wrong with the marks, or null
 */
record FieldForm(Field field, int start, int end, @Nullable Mistake mistake) {

    /** Something that was meant to be a mark, with its place in the words. */
    record Mistake(int at, String message, String hint) {}

    private static final Pattern TICK = Pattern.compile("\\[ \\](?:\\s+|$)");
    private static final Pattern ALMOST_TICK =
            Pattern.compile("(\\[[ \\u00A0]*[xX_✓✔-]?[ \\u00A0]*\\]|\\([ _]?\\))");
    private static final Pattern BRACKET =
            Pattern.compile("[(\\[{]([^()\\[\\]{}]*)([)\\]}]?)([\\s.,;:!?]*)");
    private static final String AT_THE_END = "put one bracket at the end, and nothing after it";

    static FieldForm of(String text) {
        Matcher tick = TICK.matcher(text);
        if (tick.lookingAt()) {
            return tick(text, tick.end());
        }
        Matcher almost = ALMOST_TICK.matcher(text);
        if (almost.lookingAt()) {
            return wrong(
                    text,
                    new Mistake(
                            0,
                            "\"" + almost.group() + "\" is almost an empty tick box, but not quite",
                            "write [ ] and a blank before the words"));
        }
        return bracketed(text);
    }

    /** Whether there are marks at all. */
    boolean isMarked(String text) {
        return start > 0 || end < text.length();
    }

    private static FieldForm wrong(String text, Mistake mistake) {
        return new FieldForm(Field.USUAL, 0, text.length(), mistake);
    }

    private static FieldForm tick(String text, int start) {
        Matcher bracket = BRACKET.matcher(text);
        int from = start;
        while (bracket.find(from)) {
            if (FieldBracket.of(bracket.group(1)).field() != null) {
                return wrong(
                        text,
                        new Mistake(
                                bracket.start(),
                                "a tick box has nothing to write in, so it takes no bracket",
                                "take away either the [ ] or the bracket"));
            }
            from = bracket.end();
        }
        return new FieldForm(Field.TICK, start, text.length(), null);
    }

    private static FieldForm bracketed(String text) {
        Matcher bracket = BRACKET.matcher(text);
        FieldForm form = new FieldForm(Field.USUAL, 0, text.length(), null);
        while (bracket.find()) {
            FieldBracket found = FieldBracket.of(bracket.group(1));
            boolean last = bracket.end() == text.length();
            Mistake mistake = last ? last(bracket, found) : within(bracket, found);
            if (mistake != null) {
                return wrong(text, mistake);
            }
            if (last && found.field() != null) {
                form = new FieldForm(found.field(), 0, bracket.start(), null);
            }
        }
        return form;
    }

    private static @Nullable Mistake within(Matcher bracket, FieldBracket found) {
        return found.field() == null && !found.isChoice()
                ? null
                : new Mistake(
                        bracket.start(),
                        "the kind of a field stands in the middle of its words",
                        AT_THE_END);
    }

    private static @Nullable Mistake last(Matcher bracket, FieldBracket found) {
        String written = bracket.group().strip();
        if (bracket.group(1).isBlank() && written.startsWith("[")) {
            String message = "the tick box stands after its words";
            return new Mistake(bracket.start(), message, "put the [ ] before the words");
        }
        if (found.wrong() != null) {
            return new Mistake(bracket.start(), found.wrong(), "write " + found.right());
        }
        String right = "(" + bracket.group(1).strip().replaceAll("\\s+", " ") + ")";
        return found.field() == null || written.replaceAll("\\s+", " ").equals(right)
                ? null
                : new Mistake(
                        bracket.start(),
                        "\"" + written + "\" is almost a kind of field, but not quite",
                        "write " + right);
    }
}
