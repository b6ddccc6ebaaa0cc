package org.waymark.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets quotation marks, apostrophes, dashes and dots as a printer would, as far as that is safe: a
 * hyphen between numbers may belong to a date, a telephone number or an id.
 */
final class Typography {

    private static final Pattern DASH = Pattern.compile("(?<=\\s)--?(?=\\s)");
    private static final Pattern DOTS = Pattern.compile("(?<!\\.)\\.\\.\\.(?!\\.)");
    private static final Pattern RANGE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}._/+#:@-])(\\d{1,4})(-)(\\d{1,4})"
                            + "(?![\\p{L}\\p{N}_/+#@-]|[.:]\\d|\\s\\d{3})");
    private static final Pattern NUMBER_BEFORE = Pattern.compile("\\d\\s$");
    private static final Pattern ELISION =
            Pattern.compile("'(?:\\d|(?:tis|twas|til|cause|em|n)\\b)", Pattern.CASE_INSENSITIVE);
    private static final String OPENS_AFTER = "([{–—-/“‘";

    private Typography() {}

    /** A text on its own, such as a picture's alternative text. */
    static String apply(String text) {
        StringBuilder set = new StringBuilder();
        int done = 0;
        for (Edit edit : edits(text)) {
            set.append(text, done, edit.start()).append(edit.text());
            done = edit.end();
        }
        return set.append(text, done, text.length()).toString();
    }

    /** The changes to a text, in order. */
    static List<Edit> edits(String text) {
        List<Edit> edits = new ArrayList<>();
        if (text.indexOf('-') >= 0) {
            replace(DASH.matcher(text), "–", edits);
            ranges(text, edits);
        }
        if (text.contains("...")) {
            replace(DOTS.matcher(text), "…", edits);
        }
        quotes(text, edits);
        if (edits.isEmpty()) {
            return edits;
        }
        BitSet addresses = RawAddresses.in(text);
        edits.removeIf(edit -> addresses.get(edit.start()));
        edits.sort((left, right) -> Integer.compare(left.start(), right.start()));
        return edits;
    }

    private static void replace(Matcher found, String by, List<Edit> edits) {
        while (found.find()) {
            edits.add(Edit.of(found.start(), found.end(), by));
        }
    }

    private static void ranges(String text, List<Edit> edits) {
        Matcher range = RANGE.matcher(text);
        while (range.find()) {
            String before = text.substring(Math.max(0, range.start() - 2), range.start());
            boolean partOfNumber = NUMBER_BEFORE.matcher(before).find();
            if (!partOfNumber && isRange(range.group(1), range.group(3))) {
                edits.add(Edit.of(range.start(2), range.end(2), "–"));
            }
        }
    }

    /** Small rising numbers, two years, or a school year that cannot be a year and its month. */
    private static boolean isRange(String from, String to) {
        int low = Integer.parseInt(from);
        int high = Integer.parseInt(to);
        if (from.startsWith("0") || to.startsWith("0")) {
            return false;
        }
        if (from.length() == 4) {
            boolean schoolYear = to.length() == 2 && high > 12 && high > low % 100;
            return low <= 2999 && (schoolYear || (to.length() == 4 && high > low && high <= 2999));
        }
        return to.length() < 4 && high > low;
    }

    private static void quotes(String text, List<Edit> edits) {
        boolean open = false;
        boolean afterOpening = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = (c == '"' || c == '\'') && opensAt(text, i, afterOpening);
            if (c == '"') {
                boolean inches = !opens && !open && Character.isDigit(text.charAt(i - 1));
                edits.add(Edit.of(i, i + 1, inches ? "\"" : opens ? "“" : "”"));
                open = opens;
            } else if (c == '\'') {
                opens = opens && !isElision(text, i);
                edits.add(Edit.of(i, i + 1, opens ? "‘" : "’"));
            }
            afterOpening = opens;
        }
    }

    /** A mark opens a quotation at the beginning, after a blank and after an opening character. */
    private static boolean opensAt(String text, int offset, boolean afterOpening) {
        if (offset == 0 || afterOpening) {
            return true;
        }
        char before = text.charAt(offset - 1);
        boolean blank = Character.isWhitespace(before) || Character.isSpaceChar(before);
        boolean last = offset + 1 == text.length();
        boolean follows = !last && !Character.isWhitespace(text.charAt(offset + 1));
        return blank ? follows || last : follows && OPENS_AFTER.indexOf(before) >= 0;
    }

    private static boolean isElision(String text, int offset) {
        String rest = text.substring(offset, Math.min(text.length(), offset + 8));
        return ELISION.matcher(rest.toLowerCase(Locale.ROOT)).lookingAt();
    }
}
