package org.waymark.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Code;

/**
 * A value and what must be said of it; without a code, nothing.
 *
 * @param inside whether it is about the first entry of the value
 * @param yaml the hint in YAML; one that ends in … gives only the beginning
 * @param json the hint in JSON
 */
record Mistake(
        @Nullable Object value,
        @Nullable Code code,
        String message,
        boolean inside,
        @Nullable String yaml,
        @Nullable String json) {

    private static final String FILL = "fill it in, or remove it if it may be left out";
    private static final String UNQUOTE = "remove the quotation marks";
    private static final String QUOTE =
            "put quotation marks around text that has a colon or brackets in it";

    @Nullable String hint(boolean inJson) {
        return inJson ? json : yaml;
    }

    private static Mistake of(
            @Nullable Object value, Code code, String message, @Nullable String hint) {
        return new Mistake(value, code, message, false, hint, hint);
    }

    private static Mistake type(
            Object value, String message, @Nullable String yaml, @Nullable String json) {
        return new Mistake(value, Code.VALUE_TYPE, message, false, yaml, json);
    }

    private static Mistake fine(@Nullable Object value) {
        return new Mistake(value, null, "", false, null, null);
    }

    /** What can be wrong with a value that the table describes so. */
    static List<Mistake> of(String form, List<String> kind) {
        List<Mistake> one = kind(kind);
        if (form.equals("one")) {
            return one;
        }
        List<Mistake> list = new ArrayList<>();
        one.forEach(m -> list.add(new Mistake(entry(m), m.code, m.message, true, m.yaml, m.json)));
        String yaml = "begin each entry on a line of its own with \"- \"";
        list.add(type("x", "must be a list, not text", yaml, "put [ ] around it"));
        list.add(
                type(
                        Map.of("a", 1),
                        "must be a list, not a group of keys",
                        yaml,
                        "put [ ] around it"));
        boolean some = form.equals("some");
        String none = "needs at least one entry";
        list.add(some ? of(List.of(), Code.VALUE_WRONG, none, null) : fine(List.of()));
        return list;
    }

    private static List<@Nullable Object> entry(Mistake mistake) {
        List<@Nullable Object> entries = new ArrayList<>();
        entries.add(mistake.value);
        return entries;
    }

    private static List<Mistake> kind(List<String> kind) {
        List<String> rest = kind.subList(1, kind.size());
        return switch (kind.get(0)) {
            case "text" -> text(Integer.parseInt(rest.get(0)));
            case "line" ->
                    List.of(fine(""), type(List.of(), "must be text, not a list", QUOTE, null));
            case "prose" -> words("text");
            case "number" -> number(Integer.parseInt(rest.get(0)), Integer.parseInt(rest.get(1)));
            case "decimal" -> decimal(rest.get(0), rest.get(1));
            case "flag" -> flag();
            case "date" -> date();
            case "id", "ref" -> id();
            case "alias" -> alias();
            case "gone" -> gone();
            case "word" -> word(rest);
            case "address" -> address();
            case "pattern" -> words(String.join(" ", rest));
            case "colour" -> colour();
            case "group" -> group("its keys are …");
            case "map" -> group(null);
            default -> throw new IllegalArgumentException("no kind " + kind);
        };
    }

    /** What holds for all that is written as text. */
    private static List<Mistake> words(String wanted) {
        List<Mistake> all = new ArrayList<>();
        all.add(type(List.of("x"), "must be " + wanted + ", not a list", QUOTE, null));
        all.add(type(Map.of("x", 1), "must be " + wanted + ", not a group of keys", QUOTE, null));
        all.add(of("", Code.VALUE_WRONG, "is empty", FILL));
        all.add(of(" ", Code.VALUE_WRONG, "is empty", FILL));
        all.add(of(null, Code.VALUE_WRONG, "is empty", FILL));
        return all;
    }

    private static List<Mistake> text(int most) {
        List<Mistake> all = words("text");
        String message = "has " + (most + 1) + " characters";
        all.add(of("x".repeat(most + 1), Code.VALUE_WRONG, message, "use at most " + most));
        all.add(of("😀".repeat(most + 1), Code.VALUE_WRONG, message, "use at most " + most));
        all.add(of("x\ny", Code.VALUE_WRONG, "has more than one line", "write it on one"));
        return all;
    }

    private static List<Mistake> number(int least, int most) {
        String limits = "must be from " + least + " to " + most;
        return List.of(
                fine((least + most) / 2),
                type("12", "must be a whole number, not text", UNQUOTE, UNQUOTE),
                type(1.5, "must be a whole number, not \"1.5\"", null, null),
                type(List.of(1), "must be a whole number, not a list", null, null),
                of(least - 1, Code.VALUE_WRONG, limits, null),
                of(most + 1, Code.VALUE_WRONG, limits, null),
                of(99_999_999_999L, Code.VALUE_WRONG, limits, null),
                of(null, Code.VALUE_WRONG, "is empty", FILL));
    }

    private static List<Mistake> decimal(String least, String most) {
        String limits = "must be from " + least + " to " + most;
        return List.of(
                type("12", "must be a number, not text", UNQUOTE, UNQUOTE),
                type(List.of(1), "must be a number, not a list", null, null),
                of(Double.parseDouble(least) - 0.25, Code.VALUE_WRONG, limits, null),
                of(Double.parseDouble(most) + 0.25, Code.VALUE_WRONG, limits, null),
                of(null, Code.VALUE_WRONG, "is empty", FILL));
    }

    private static List<Mistake> flag() {
        return List.of(
                fine(true),
                fine(false),
                type("true", "must be true or false, not text", UNQUOTE, UNQUOTE),
                type(1, "must be true or false, not \"1\"", null, null),
                of(null, Code.VALUE_WRONG, "is empty", FILL));
    }

    private static List<Mistake> date() {
        List<Mistake> all = words("a date");
        String form = "is not a date in the form 2026-03-31";
        String write = "write the year, the month and the day, as in 2026-03-31";
        all.add(of("1 March 2026", Code.DATE_WRONG, form, "write 2026-03-01"));
        all.add(of("01/03/2026", Code.DATE_WRONG, form, "write 2026-03-01"));
        all.add(of("soon", Code.DATE_WRONG, form, write));
        String length = "February 2026 has 28 days";
        all.add(of("2026-02-29", Code.DATE_WRONG, "is no day of the calendar", length));
        all.add(of("2026-13-01", Code.DATE_WRONG, "is no day of the calendar", write));
        all.add(of("1899-12-31", Code.DATE_WRONG, "is in a year out of reach", write));
        return all;
    }

    private static List<Mistake> id() {
        List<Mistake> all = words("an id such as research-schools");
        all.add(of("Two Wörds", Code.ID_WRONG, "cannot be \"Two Wörds\"", "write \"two-words\""));
        String form = "use small letters, digits and hyphens, as in research-schools";
        all.add(of("??", Code.ID_WRONG, "cannot be \"??\"", form));
        return all;
    }

    private static List<Mistake> alias() {
        List<Mistake> all = words("an old id or address");
        String form = "write an old id, or an old address that ends in .html or /";
        for (String wrong :
                List.of("Two Words", "a.pdf", "//a/b.html", "a/../b.html", "/", "a?b/")) {
            all.add(of(wrong, Code.ID_WRONG, "cannot be \"" + wrong + "\"", form));
        }
        List.of("/a.html", "old/", "A/b_c/D.htm", "x").forEach(right -> all.add(fine(right)));
        return all;
    }

    private static List<Mistake> gone() {
        List<Mistake> all = words("an old address");
        String form = "write an old address of this site, as in options/old.html";
        for (String wrong : List.of("Two Words", "https://a.example/b.html", "a/../b.html", "/")) {
            all.add(of(wrong, Code.ID_WRONG, "cannot be \"" + wrong + "\"", form));
        }
        return all;
    }

    private static List<Mistake> word(List<String> words) {
        String last = words.get(words.size() - 1);
        String any = String.join(", ", words.subList(0, words.size() - 1)) + " or " + last;
        List<Mistake> all = words(any);
        words.forEach(word -> all.add(fine(word)));
        all.add(of("qqqqqq", Code.VALUE_WRONG, "cannot be \"qqqqqq\"", "write " + any));
        String near = last + "q";
        String hint = "did you mean \"" + last + "\"?";
        all.add(of(near, Code.VALUE_WRONG, "cannot be \"" + near + "\"", hint));
        return all;
    }

    private static List<Mistake> address() {
        List<Mistake> all = words("a web address");
        String whole = "is not a complete web address";
        all.add(of("www.hub.uk", Code.LINK_ADDRESS, whole, "write https://www.hub.uk"));
        all.add(of("ftp://hub.uk", Code.LINK_ADDRESS, whole, "begin with https://"));
        String find = "find the address, or remove the entry";
        all.add(of("TODO", Code.LINK_ADDRESS, "is not an address yet", find));
        String bar = "copy it from the browser's address bar";
        all.add(of("https://localhost/", Code.LINK_ADDRESS, "has no proper host name", bar));
        all.add(of("https://a@hub.uk/", Code.LINK_ADDRESS, "has no proper host name", bar));
        return all;
    }

    private static List<Mistake> colour() {
        List<Mistake> all = words("a colour such as #0b3b52");
        String form = "is not a colour in the form #0b3b52";
        String write = "write # and six of 0-9 and a-f: two each for red, green and blue";
        for (String wrong : List.of("navy", "#12345", "#1234567", "0b3b52", "#0b3b5g")) {
            all.add(of(wrong, Code.VALUE_WRONG, form, write));
        }
        all.add(fine("#ABCDEF"));
        return all;
    }

    private static List<Mistake> group(@Nullable String keys) {
        return List.of(
                type("x", "must be a group of keys, not text", keys, keys),
                type(List.of(), "must be a group of keys, not a list", keys, keys));
    }
}
