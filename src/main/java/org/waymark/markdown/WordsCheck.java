package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/**
 * Checks the words themselves: addresses, links that came to nothing, dates that will pass, words
 * that point to a place on paper.
 */
final class WordsCheck {

    private static final Pattern BROKEN_LINK =
            Pattern.compile("\\]\\s?\\((link|fact|option|npq|page|term|lang):[^)]{0,100}\\)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]+");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?:-.*)?");
    private static final Set<String> DATED =
            Set.of(
                    "funded",
                    "funding",
                    "until",
                    "deadline",
                    "deadlines",
                    "closes",
                    "intake",
                    "intakes");
    private static final int FEW = 6;

    private final Places places;
    private final ProblemLog log;
    private boolean shortens;

    WordsCheck(Places places, ProblemLog log) {
        this.places = places;
        this.log = log;
    }

    /** Whether what was checked so far may use abbreviations in a way that is to be told. */
    boolean shortens() {
        return shortens;
    }

    void check(Node block) {
        RunningText running = RunningText.written(block);
        if (RawAddresses.mayHoldWeb(running.text())) {
            rawAddresses(running);
        }
        if (running.text().indexOf(']') >= 0) {
            brokenLinks(running);
        }
        positional(running);
        shortens |= Abbreviations.mayBeIn(running.text());
        if (mayHoldYear(running.text())) {
            years(running);
        }
    }

    /** A quick look, as most texts hold no year. */
    static boolean mayHoldYear(String text) {
        int at = text.indexOf("20");
        while (at >= 0 && !(isDigit(text, at + 2) && isDigit(text, at + 3))) {
            at = text.indexOf("20", at + 1);
        }
        return at >= 0;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private void years(RunningText running) {
        for (MatchResult year : datedYears(running.text())) {
            year(year.group().substring(0, 4), places.in(running, year.start()));
        }
    }

    private void rawAddresses(RunningText running) {
        Matcher address = RawAddresses.WEB.matcher(running.text());
        while (address.find()) {
            if (isWords(running.at(address.start()))) {
                report(RawAddresses.trimmed(address.group()), places.in(running, address.start()));
            }
        }
    }

    private void report(String address, Position position) {
        log.add(Code.LINK_RAW, position, LinkCheck.raw(address), LinkCheck.CATALOGUE);
    }

    private void brokenLinks(RunningText running) {
        Matcher link = BROKEN_LINK.matcher(running.text());
        while (link.find()) {
            if (isWords(running.at(link.start()))) {
                log.add(
                        Code.LINK_SCHEME,
                        places.in(running, link.start(1)),
                        "this was meant to be a link but is none",
                        String.format(
                                Locale.ROOT,
                                "write [words](%s:its-id) without blanks",
                                link.group(1)));
            }
        }
    }

    private void positional(RunningText running) {
        for (PositionalWord word : PositionalWord.find(running.text())) {
            RunningText.Handling handling = running.at(word.start()).handling();
            if (handling != RunningText.Handling.FIXED
                    && handling != RunningText.Handling.FOREIGN) {
                log.add(
                        Code.WORD_POSITIONAL,
                        places.in(running, word.start()),
                        "\"" + word.words() + "\" points to a place on paper",
                        word.hint());
            }
        }
    }

    /** Code is no prose, and the words of a link are judged with its address. */
    private static boolean isWords(RunningText.Stretch stretch) {
        if (stretch.handling() == RunningText.Handling.FIXED) {
            return false;
        }
        for (Node node = stretch.node(); node != null; node = node.getParent()) {
            if (node instanceof Link) {
                return false;
            }
        }
        return true;
    }

    private void year(String year, Position position) {
        log.add(
                Code.FACT_LITERAL,
                position,
                String.format(
                        Locale.ROOT,
                        "the year %s stands in the text and will be out of date one day",
                        year),
                "keep it in content/facts.json and write [](fact:its-id) here");
    }

    /** Years of this century within a few words of money or a last day, in one sentence. */
    private static List<MatchResult> datedYears(String text) {
        List<MatchResult> years = new ArrayList<>();
        List<MatchResult> sentence = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int end = 0;
        while (word.find()) {
            if (isBetweenSentences(text, end, word.start())) {
                collect(sentence, years);
                sentence.clear();
            }
            sentence.add(word.toMatchResult());
            end = word.end();
        }
        collect(sentence, years);
        return years;
    }

    private static boolean isBetweenSentences(String text, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (Character.isWhitespace(text.charAt(at)) && Sentences.endsAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static void collect(List<MatchResult> sentence, List<MatchResult> years) {
        for (int i = 0; i < sentence.size(); i++) {
            if (YEAR.matcher(sentence.get(i).group()).matches() && isDated(sentence, i)) {
                years.add(sentence.get(i));
            }
        }
    }

    private static boolean isDated(List<MatchResult> sentence, int year) {
        int from = Math.max(0, year - FEW);
        int to = Math.min(sentence.size(), year + FEW + 1);
        return sentence.subList(from, to).stream()
                .anyMatch(word -> DATED.contains(word.group().toLowerCase(Locale.ROOT)));
    }
}
