package org.waymark.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.content.Term;

/** Finds the glossary's abbreviations in running text, the longest that fits first. */
final class ShortForms {

    /**
     * An abbreviation where it is used.
     *
     * @param start its first character
     * @param end the character after it, after the plural's "s" and after the possessive's mark
     */
    record Use(Term term, boolean plural, String possessive, int start, int end) {

        /** The abbreviation with its plural's "s", without the possessive. */
        String form() {
            return term.term() + (plural ? "s" : "");
        }

        /** What the form stands for. */
        String words() {
            String full = full(term);
            String words = term.plural() == null ? full + "s" : term.plural();
            return plural ? words : full;
        }
    }

    private static final Pattern OPEN_QUOTE = Pattern.compile("(?:^|[\\s(])['‘](?=\\p{L})");

    private static final int LONGEST_QUOTATION = 200;

    private final Map<String, Term> terms = new HashMap<>();
    private final Pattern pattern;
    private final Cues cues;

    ShortForms(List<Term> glossary) {
        for (Term term : glossary) {
            if (term.full() != null && !term.term().isEmpty()) {
                terms.putIfAbsent(term.term(), term);
            }
        }
        pattern = Pattern.compile(terms.isEmpty() ? "(?!)" : expression(terms));
        cues = new Cues(List.of(terms.keySet()), false);
    }

    static String full(Term term) {
        String full = term.full();
        return full == null ? term.term() : full;
    }

    /** All uses, in order; none within an address or joined to another word. */
    List<Use> in(String text) {
        int first = cues.first(text);
        return first < 0 ? List.of() : in(text, first);
    }

    /** Whether a text can have uses. */
    boolean mayBeIn(String text) {
        return cues.first(text) >= 0;
    }

    /** Those that do not begin before a place. */
    List<Use> in(String text, int first) {
        BitSet addresses = RawAddresses.in(text);
        List<Use> uses = new ArrayList<>();
        Matcher found = pattern.matcher(text);
        for (boolean more = found.find(first); more; more = found.find()) {
            if (!addresses.get(found.start())) {
                uses.add(use(found, text));
            }
        }
        return uses;
    }

    private Use use(Matcher found, String text) {
        Term term = Objects.requireNonNull(terms.get(found.group(1)));
        boolean plural = found.group(2) != null;
        String mark = found.group(3) == null ? "" : found.group(3);
        boolean closes = mark.length() == 1 && (!plural || isQuoted(text, found.start()));
        int end = closes ? found.end() - 1 : found.end();
        return new Use(term, plural, closes ? "" : mark.replace('\'', '’'), found.start(), end);
    }

    /** Whether a mark after this place more likely ends a quotation than a possessive plural. */
    private static boolean isQuoted(String text, int offset) {
        String before = text.substring(Math.max(0, offset - LONGEST_QUOTATION), offset);
        return OPEN_QUOTE.matcher(before).find();
    }

    private static String expression(Map<String, Term> terms) {
        String words =
                terms.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        String firstLetters =
                terms.keySet().stream()
                        .map(term -> String.format(Locale.ROOT, "\\x{%x}", term.codePointAt(0)))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining());
        return "(?=["
                + firstLetters
                + "])(?<![\\p{L}\\p{N}_/&-])("
                + words
                + ")(s)?(['’]s(?!\\p{L})|['’](?![\\p{L}\\p{N}]))?(?![\\p{L}\\p{N}_/-]|[.&]\\p{L})";
    }
}
