package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.StyleSheet.Value;
import org.waymark.content.Scheme;
import org.waymark.problem.Colour;

/** What the style sheet says of itself is true, and nothing in it is dead. */
class StyleSheetTest {

    private static final Pattern RATIO =
            Pattern.compile("(\\d+\\.\\d)(?: on ([a-z-]+))?(, a line)?(?:[:;].*)?");

    /** What words stand on; everything else is a colour of words or lines, or says what it is. */
    private static final Set<String> GROUNDS = Set.of("paper", "card", "tint", "deep", "tile");

    /** Names that tests, scripts and other readers of the pages hold on to, and no style. */
    private static final Set<String> UNSTYLED =
            Set.of(
                    "alternative-to",
                    "builds-on",
                    "can-combine-with",
                    "leads-to",
                    "prepares-for",
                    "arrow",
                    "combine",
                    "either",
                    "key",
                    "lines",
                    "parts",
                    "stage");

    private static StyleSheet sheet;

    @BeforeAll
    static void read() throws IOException {
        sheet = StyleSheet.read();
    }

    @Test
    void everyRatioBesideALightColourIsRightAndEnough() {
        assertTrue(judged(sheet.light(), sheet.light()) >= 13);
    }

    @Test
    void everyRatioBesideADarkColourIsRightAndEnough() {
        assertTrue(judged(sheet.darkOnly(), sheet.dark()) >= 13);
    }

    /** How many ratios were found and computed again. */
    private static long judged(Map<String, Value> values, Map<String, Value> scheme) {
        return values.entrySet().stream()
                .filter(one -> one.getValue().written().startsWith("#"))
                .filter(one -> isJudged(one.getKey(), one.getValue(), scheme))
                .count();
    }

    private static boolean isJudged(String name, Value value, Map<String, Value> scheme) {
        Matcher ratio = RATIO.matcher(value.comment());
        if (!ratio.matches()) {
            boolean decoration = sheet.isDecoration(name);
            assertTrue(GROUNDS.contains(name) || decoration, name + " says no ratio");
            return false;
        }
        Collection<String> behind =
                ratio.group(2) == null ? List.of("paper", "card", "tint") : Set.of(ratio.group(2));
        double least =
                behind.stream()
                        .mapToDouble(
                                ground -> colour(value).contrast(StyleSheet.colour(scheme, ground)))
                        .min()
                        .orElseThrow();
        assertEquals(Colour.words(least), ratio.group(1), name + " on " + behind);
        double needed = ratio.group(3) == null ? Colour.LEAST_FOR_WORDS : Colour.LEAST_FOR_SIGNS;
        assertTrue(least >= needed, name + " stands out by " + least + ", needs " + needed);
        return true;
    }

    private static Colour colour(Value value) {
        return Colour.of(value.written()).orElseThrow();
    }

    @Test
    void theDarkSchemeHasEveryColourOfTheLightOne() {
        Set<String> light =
                sheet.light().entrySet().stream()
                        .filter(one -> one.getValue().written().startsWith("#"))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(light, new TreeSet<>(sheet.darkOnly().keySet()));
    }

    @Test
    void theHubsColoursAreCheckedAgainstWhatTheSheetHas() {
        assertEquals(Scheme.DARK_TINT, StyleSheet.colour(sheet.dark(), "tint"));
    }

    @Test
    void everyValueIsUsedAndEveryUsedOneIsThere() {
        assertEquals(sheet.defined(), sheet.used());
    }

    @Test
    void everyStyledClassOccurs() throws IOException {
        String makers = StyleSheet.makers();
        Set<String> dead = new TreeSet<>(sheet.classes());
        dead.removeIf(
                name ->
                        Pattern.compile("(?<![\\w-])" + name + "(?![\\w-])")
                                .matcher(makers)
                                .find());
        assertEquals(Set.of(), dead);
        assertTrue(sheet.classes().size() > 60, "classes were not found");
    }

    @Test
    void everyClassOfTheTemplatesIsStyledOrFoundByAScript() throws IOException {
        Set<String> unstyled = new TreeSet<>();
        Pattern attribute = Pattern.compile(" class=\"([^\"]*)\"");
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".ftlh")).toList()) {
                Matcher found = attribute.matcher(Files.readString(file));
                while (found.find()) {
                    String names = found.group(1).replaceAll("\\$\\{[^}]*}|<[^>]*>", " ");
                    unstyled.addAll(List.of(names.strip().split("\\s+")));
                }
            }
        }
        String makers = StyleSheet.makers();
        unstyled.removeIf(name -> makers.matches("(?s).*\\(['\"]\\." + name + "['\"]\\).*"));
        unstyled.remove("");
        unstyled.removeAll(UNSTYLED);
        unstyled.removeAll(sheet.classes());
        assertEquals(Set.of(), unstyled);
    }
}
