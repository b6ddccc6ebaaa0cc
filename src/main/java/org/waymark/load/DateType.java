package org.waymark.load;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.problem.Code;
import org.waymark.problem.Position;

/** A day, written year first: the only order that nobody can misread. */
record DateType() implements Type<LocalDate> {

    /** Far enough away that nothing is reported as due or over because a date is missing. */
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private static final String MOST_DAYS =
            "(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
                    + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";
    private static final String LEAP_DAYS =
            "(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))-02-29";

    /** Every day that the calendar has in these three centuries. */
    private static final String PATTERN = "^\\s*(?:" + MOST_DAYS + "|" + LEAP_DAYS + ")\\s*$";

    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final String FORM = "write the year, the month and the day, as in 2026-03-31";
    private static final List<String> FORMS =
            List.of("d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "uuuu/M/d", "uuuu-M-d", "uuuu.M.d");
    private static final List<TextStyle> MONTHS = List.of(TextStyle.FULL, TextStyle.SHORT);

    @Override
    public Optional<LocalDate> read(Value value) {
        return value.text(words()).flatMap(scalar -> check(value, scalar.text().strip()));
    }

    private Optional<LocalDate> check(Value value, String text) {
        if (!WRITTEN.matcher(text).matches()) {
            String message = "is not a date in the form 2026-03-31";
            return value.wrong(Code.DATE_WRONG, message, guess(text).orElse(FORM));
        }
        Optional<LocalDate> date = parse(DateTimeFormatter.ISO_LOCAL_DATE, text);
        if (date.isEmpty()) {
            return value.wrong(Code.DATE_WRONG, "is no day of the calendar", length(text));
        }
        boolean near = date.get().getYear() >= 1900 && date.get().getYear() < 2200;
        return near ? date : value.wrong(Code.DATE_WRONG, "is in a year out of reach", FORM);
    }

    private static Optional<LocalDate> parse(DateTimeFormatter form, String text) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** How long the written month is. */
    private static String length(String text) {
        int month = Integer.parseInt(text.substring(5, 7));
        if (month < 1 || month > 12) {
            return FORM;
        }
        YearMonth whole = YearMonth.of(Integer.parseInt(text.substring(0, 4)), month);
        String name = whole.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        return name + " " + whole.getYear() + " has " + whole.lengthOfMonth() + " days";
    }

    /** The date in the right form, when it is clear which is meant. */
    private static Optional<String> guess(String text) {
        return FORMS.stream()
                .map(form -> DateTimeFormatter.ofPattern(form, Locale.UK))
                .flatMap(form -> parse(form, text).stream())
                .findFirst()
                .or(() -> inWords(text))
                .map(date -> "write " + date);
    }

    private static Optional<LocalDate> inWords(String text) {
        return MONTHS.stream().flatMap(style -> parse(inWords(style), text).stream()).findFirst();
    }

    private static DateTimeFormatter inWords(TextStyle style) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("d ")
                .appendText(java.time.temporal.ChronoField.MONTH_OF_YEAR, style)
                .appendPattern(" uuuu")
                .toFormatter(Locale.UK);
    }

    @Override
    public LocalDate substitute(Position position) {
        return FAR;
    }

    @Override
    public Schema schema(Notation notation) {
        String message = "Write the year, the month and the day, as in 2026-03-31.";
        return Schema.text("string", PATTERN, message).with("format", "date");
    }

    @Override
    public String words() {
        return "a date";
    }
}
