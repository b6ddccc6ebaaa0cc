package org.waymark.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.waymark.content.Term;
import org.waymark.markdown.RunningText.Handling;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/** The glossary's abbreviations, ready to be found in texts. Immutable. */
public final class Abbreviations {

    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\p{N}_])([A-Z]{2,})([0-9]*)s?(?![\\p{L}\\p{N}_])");
    private static final Pattern POSTCODE =
            Pattern.compile("\\b[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}\\b");
    private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");

    private final ShortForms shortForms;
    private final Set<String> known;

    private Abbreviations(ShortForms shortForms, Set<String> known) {
        this.shortForms = shortForms;
        this.known = Set.copyOf(known);
    }

    public static Abbreviations of(List<Term> terms) {
        Set<String> known = new HashSet<>();
        for (Term term : terms) {
            known.add(term.term());
            Matcher capitals = CAPITALS.matcher(term.term());
            while (capitals.find()) {
                known.add(capitals.group(1) + capitals.group(2));
            }
        }
        return new Abbreviations(new ShortForms(terms), known);
    }

    /**
     * What a text does with abbreviations that it should not: runs of capitals that the glossary
     * does not explain (each one once) and words in front of an abbreviation in brackets that are
     * not its words. Roman numerals to 39, postcodes, code, addresses and words in another language
     * are left alone.
     */
    public List<Problem> check(Document document) {
        if (!document.mayShorten()) {
            return List.of();
        }
        Places places = new Places(document.prose());
        boolean sound = check(document.syntax().root(), places).isEmpty();
        return sound ? List.of() : check(document.placed(), places);
    }

    private List<Problem> check(Node root, Places places) {
        ProblemLog log = new ProblemLog();
        Set<String> reported = new HashSet<>();
        Tree.each(root, node -> check(node, places, reported, log));
        return log.problems();
    }

    ShortForms shortForms() {
        return shortForms;
    }

    private void check(Node node, Places places, Set<String> reported, ProblemLog log) {
        if (!RunningText.isBlock(node)) {
            return;
        }
        RunningText running = RunningText.written(node);
        for (Unknown unknown : unknown(running)) {
            if (reported.add(unknown.word())) {
                report(unknown.word(), places.in(running, unknown.start()), log);
            }
        }
        for (WrongExpansion wrong : WrongExpansion.in(running.text(), shortForms)) {
            log.add(
                    Code.EXPANSION_WRONG,
                    places.in(running, wrong.start()),
                    wrong.message(),
                    wrong.hint());
        }
    }

    private record Unknown(String word, int start) {}

    private List<Unknown> unknown(RunningText running) {
        return hasCapitals(running.text()) ? unknownCapitals(running) : List.of();
    }

    /**
     * A quick look: whether a text may have something for {@link #check}. What it finds are
     * capitals in a row, or stands in brackets.
     */
    static boolean mayBeIn(String text) {
        return hasCapitals(text) || text.indexOf('(') >= 0;
    }

    private static boolean hasCapitals(String text) {
        int row = 0;
        for (int i = 0; i < text.length() && row < 2; i++) {
            char c = text.charAt(i);
            row = c >= 'A' && c <= 'Z' ? row + 1 : 0;
        }
        return row == 2;
    }

    private List<Unknown> unknownCapitals(RunningText running) {
        BitSet untouched = RawAddresses.in(running.text());
        Matcher postcode = POSTCODE.matcher(running.text());
        while (postcode.find()) {
            untouched.set(postcode.start(), postcode.end());
        }
        List<Unknown> unknown = new ArrayList<>();
        Matcher capitals = CAPITALS.matcher(running.text());
        while (capitals.find()) {
            Handling handling = running.at(capitals.start()).handling();
            boolean words = handling == Handling.RUNNING || handling == Handling.SHORT;
            if (words && !untouched.get(capitals.start()) && !isKnown(capitals)) {
                unknown.add(new Unknown(capitals.group(1) + capitals.group(2), capitals.start()));
            }
        }
        return unknown;
    }

    private boolean isKnown(Matcher capitals) {
        String word = capitals.group(1);
        return known.contains(word)
                || known.contains(word + capitals.group(2))
                || known.contains(capitals.group())
                || (capitals.group(2).isEmpty() && ROMAN.matcher(word).matches());
    }

    private static void report(String word, Position position, ProblemLog log) {
        log.add(
                Code.ABBREVIATION_UNKNOWN,
                position,
                "the glossary does not explain \"" + word + "\"",
                "add it to content/glossary.json, or write the words in full");
    }
}
