package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.browser.Chromium;
import org.waymark.problem.Json;
import org.waymark.site.OutputPath;

/** MiniSearch in a browser reads the index that was made in Java and finds what is sought. */
class SearchEngineTest {

    private static final int BLOCK = 0x800;

    @TempDir static Path temp;

    private static Chromium browser;
    private static OpenedSite site;

    @BeforeAll
    static void open() throws Exception {
        browser = Chromium.start(temp.resolve("profile"));
        site = OpenedSite.real(temp.resolve("real"));
        browser.open(site.at("search.html"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static List<?> list(String expression) throws Exception {
        return (List<?>) Objects.requireNonNull(browser.evaluate(expression));
    }

    /** Every character of the first two planes that this Java knows, between two letters. */
    @Test
    void javaAndTheBrowserDivideTextsInTheSameWay() throws Exception {
        List<String> different = new ArrayList<>();
        for (int block = 0; block < 0x20000; block += BLOCK) {
            String expression =
                    "Array.from({length: %d}, (_, i) => waymarkWords.words('a'"
                            + " + String.fromCodePoint(%d + i) + 'B').join(' '))";
            List<?> theirs = list(expression.formatted(BLOCK, block));
            for (int i = 0; i < BLOCK; i++) {
                int point = block + i;
                String ours =
                        String.join(" ", SearchWords.of("a" + Character.toString(point) + "B"));
                if (Character.isDefined(point) && !isHalf(point) && !ours.equals(theirs.get(i))) {
                    different.add(Integer.toHexString(point) + ": " + ours + ", " + theirs.get(i));
                }
            }
        }
        assertEquals(List.of(), different);
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** Byte for byte, and so with equal results for every query. */
    @Test
    void theIndexIsTheOneThatTheLibraryMakesOfTheSameDocuments() throws Exception {
        List<Map<String, Object>> documents = new ArrayList<>();
        OutputPath search = new OutputPath("search.html");
        new FindablesComposer(site.edition(), search)
                .compose()
                .forEach(one -> documents.add(document(documents.size(), one)));
        String made =
                """
                (() => {
                  const made = new MiniSearch({...waymarkFind.options,
                    storeFields: ['title', 'kind', 'href', 'note', 'parts'],
                    extractField: (one, name) => name in one.fields ? one.fields[name] : one[name]});
                  made.addAll(%s.documents);
                  const same = JSON.stringify(made) === JSON.stringify(waymarkFind.engine);
                  const queries = ['mentor', 'share exp', 'reserch', 'qts', 'a the'];
                  const find = (engine) => JSON.stringify(queries.map((query) =>
                    engine.search(query, {prefix: true, fuzzy: 0.2, boost: {title: 3}})));
                  return [same, find(made) === find(waymarkFind.engine), made.termCount];
                })()
                """;
        String json = Json.compact(Map.of("documents", documents));
        List<?> answer = list(made.formatted(json));
        assertEquals(List.of(true, true), answer.subList(0, 2));
        assertTrue(((Number) answer.get(2)).intValue() > 1000, answer.toString());
    }

    private static Map<String, Object> document(int id, Findable one) {
        Map<String, Object> document = new LinkedHashMap<>(SearchComposer.kept(one));
        document.put("id", id);
        document.put("fields", SearchComposer.fields(one));
        return document;
    }

    /** Of several things of one name any may come first. */
    @Test
    void everyTitleFindsItselfFirst() throws Exception {
        String missed =
                """
                Object.values(waymarkSearch.index.storedFields).map(({title}) => title)
                  .filter((title) => {
                    const first = waymarkFind.find(title).results[0];
                    const plain = (text) => waymarkWords.plain(text).join(' ');
                    return !first || plain(first.title) !== plain(title);
                  })
                """;
        assertEquals(List.of(), list(missed));
    }

    private static List<String> found(String query) throws Exception {
        String titles = "waymarkFind.find(%s).results.map((one) => one.title)";
        List<String> found = new ArrayList<>();
        String quoted = Json.compact(Map.of("q", query));
        list(titles.formatted(quoted + ".q")).forEach(title -> found.add(String.valueOf(title)));
        return found;
    }

    @Test
    void aTitleStandsBeforeTextsThatSayTheSame() throws Exception {
        List<String> found = found("mentor");
        assertEquals("mentor", found.get(0));
        assertTrue(found.contains("Share expertise"), found.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"reserch school", "research schol", "reserach school", "researchs school"})
    void oneSlipInAWordDoesNoHarm(String query) throws Exception {
        assertTrue(found(query).subList(0, 3).contains("Research School"), query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ECT", "ects", "early career teacher", "Early career teachers"})
    void anAbbreviationAndItsWordsFindTheSame(String query) throws Exception {
        List<String> found = found(query);
        assertEquals("ECT", found.get(0));
        assertTrue(found.contains("Early career teacher entitlement"), found.toString());
    }

    @Test
    void theBeginningOfAWordIsEnough() throws Exception {
        assertEquals("Leading behaviour and culture", found("behav").get(0));
    }

    @Test
    void anNpqIsFoundByItsCode() throws Exception {
        assertTrue(found("npqll").subList(0, 2).contains("Leading literacy"));
    }

    @Test
    void aHyphenMakesNoDifference() throws Exception {
        assertEquals("SENCO", found("co-ordinator").get(0));
        assertEquals("SENCO", found("coordinator").get(0));
    }

    @Test
    void accentsMakeNoDifference() throws Exception {
        assertEquals(found("mentor"), found("mêntôr"));
    }

    @Test
    void littleWordsAreNotInsistedUpon() throws Exception {
        assertEquals("SLE", found("what is an sle").get(0));
    }

    @Test
    void whatNothingSaysFindsNothing() throws Exception {
        assertEquals(List.of(), found("xyzzy"));
        assertEquals(List.of(), found(""));
        assertEquals(List.of(), found("__proto__"));
    }

    /** Words that JavaScript's own objects know must be ordinary words. */
    @Test
    void wordsOfTheLanguageAreOrdinaryWords() throws Exception {
        for (String word : List.of("constructor", "toString", "hasOwnProperty")) {
            assertEquals(List.of(), found(word), word);
        }
    }

    @Test
    void theIndexIsSmallEnoughForAPhone() throws Exception {
        byte[] script = site.index().script().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(small)) {
            zip.write(script);
        }
        assertTrue(small.size() < 52_000, small.size() + " bytes");
    }
}
