package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.content.Prose;
import org.waymark.content.Term;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;

/** What a quick look leaves out, the slow search would not have found: tried on made-up texts. */
class CuesTest {

    private static final int TEXTS = 20_000;

    private static final List<String> PARTS =
            Stream.of(
                            "see|See|SEE|the|these|this|is|as|on|to|at|read|described|set out",
                            "above|Above|ABOVE|below|Below|left|right|opposite|facing|overleaf",
                            "Overleaf|page|pages|Page|PAGES|click|Tap|press|here|there|aboveboard",
                            "table|list|links|section|text|menu|average|3|12|2026|2027-28|20|202",
                            "NPQ|NPQs|NPQ's|DfE|DfE’s|A|Ab|ABC|É|ÉC|Éc|ſee|page-2|under-page",
                            ".|,|;|:|(|)|[|]|-|--|–|—|…|...|\"|'|“|”|„|‘|’|_|/|&|?|!|´|\\",
                            "intake|funding|until|www.a|https://|a@b.c|\t|\n|\u00a0|\u2003|\u001f")
                    .flatMap(line -> Stream.of(line.split("\\|")))
                    .toList();

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(9);
        for (int i = 0; i < parts; i++) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
            text.append(" ".repeat(random.nextInt(8) == 0 ? 2 : random.nextInt(4) == 0 ? 0 : 1));
        }
        return random.nextBoolean() ? text.toString() : text.toString().strip();
    }

    private static void eachText(Consumer<String> tried) {
        Random random = new Random(7);
        for (int i = 0; i < TEXTS; i++) {
            tried.accept(text(random));
        }
    }

    @Test
    void aWordCountsWhereItBegins() {
        Cues cues = new Cues(List.of(Set.of("page", "leaf"), Set.of("page", "left")), true);
        assertEquals(0b11, cues.in("(Pages"));
        assertEquals(0b01, cues.in("a leaf"));
        assertEquals(0b10, cues.in("2LEFT"));
        assertEquals(0, cues.in("overleaf, Apage"));
        assertEquals(0, cues.in(""));
        assertEquals(4, cues.first("lea page left"));
        assertEquals(-1, cues.first("overleaf"));
    }

    @Test
    void capitalsMayCount() {
        Cues cues = new Cues(List.of(Set.of("DfE", "Éa")), false);
        assertEquals(2, cues.first("  DfE"));
        assertEquals(-1, cues.first("dfe DFE éa"));
        assertEquals(1, cues.first("-Éa"));
    }

    @Test
    void wordsAreFoundAsByAnExpression() {
        Pattern slow = Pattern.compile("(?i)(?<![a-z])(?:above|page|tap)");
        Cues cues = new Cues(List.of(Set.of("above", "page", "tap")), true);
        eachText(
                text -> {
                    Matcher found = slow.matcher(text);
                    assertEquals(found.find() ? found.start() : -1, cues.first(text), text);
                });
    }

    @Test
    void positionalWordsAreFoundAsWithoutALook() {
        Set<String> found = new HashSet<>();
        eachText(
                text -> {
                    List<PositionalWord> words = PositionalWord.find(text);
                    assertEquals(PositionalWord.find(text, -1), words, text);
                    words.forEach(word -> found.add(word.hint()));
                });
        assertEquals(3, found.size());
    }

    @Test
    void abbreviationsAreFoundAsWithoutALook() {
        ShortForms forms =
                new ShortForms(
                        Stream.of("NPQ", "DfE", "A", "ÉC", "2026").map(CuesTest::term).toList());
        int[] found = {0};
        eachText(
                text -> {
                    List<ShortForms.Use> uses = forms.in(text);
                    assertEquals(forms.in(text, 0), uses, text);
                    assertTrue(uses.isEmpty() || forms.mayBeIn("<p>" + text), text);
                    found[0] += uses.size();
                });
        assertTrue(found[0] > 100);
    }

    /** What follows has all that such a look goes by. */
    @Test
    void abbreviationsAreJudgedAsWithoutALook() {
        Abbreviations abbreviations = Abbreviations.of(List.of(term("NPQ"), term("DfE")));
        int[] told = {0};
        eachText(
                text -> {
                    List<Problem> found = abbreviations.check(Texts.parse(text));
                    List<Problem> all = abbreviations.check(Texts.parse(text + "\n\nZZ ("));
                    assertEquals(all.subList(0, all.size() - 1), found, text);
                    told[0] += found.size();
                });
        assertTrue(told[0] > 100);
    }

    private static Term term(String word) {
        Position place = Position.of("glossary.json");
        return new Term(
                word,
                place,
                word,
                "Its words",
                null,
                true,
                Term.Status.CURRENT,
                Prose.of("What it is.", place),
                null,
                List.of());
    }

    @Test
    void wordsAreFoldedAsWithoutALook() {
        eachText(text -> assertEquals(Gist.folded(text), Gist.fold(text), text));
    }

    @Test
    void yearsAreFoundAsByAnExpression() {
        Pattern year = Pattern.compile("20\\d\\d");
        assertEquals(
                Set.of(true, false),
                Stream.of("in 2026", "2 0 2 6, 20, 202", "200 2 20x1", "12027-28", "20", "")
                        .peek(text -> assertYear(year, text))
                        .map(WordsCheck::mayHoldYear)
                        .collect(Collectors.toSet()));
        eachText(text -> assertYear(year, text));
    }

    private static void assertYear(Pattern year, String text) {
        assertEquals(year.matcher(text).find(), WordsCheck.mayHoldYear(text), text);
    }
}
