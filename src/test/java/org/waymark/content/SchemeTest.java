package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.StyleSheet;
import org.waymark.problem.Colour;

/** Whatever colours a hub has, what is derived from them can be read. */
class SchemeTest {

    private static final double WORDS = Colour.LEAST_FOR_WORDS;
    private static final double SIGNS = Colour.LEAST_FOR_SIGNS;

    private static Brand brand(Colour colour, @Nullable Colour band) {
        return new Brand(colour, null, band, null, null);
    }

    /** Colours of all kinds, always the same ones. */
    private static Stream<Colour> colours() {
        Random random = new Random(4);
        return Stream.concat(
                Stream.of(Colour.BLACK, Colour.WHITE, new Colour(0x767676), new Colour(0xffff00)),
                Stream.generate(() -> new Colour(random.nextInt(0x1000000))).limit(2000));
    }

    private static void standsOut(Colour one, Colour other, double least) {
        double ratio = one.contrast(other);
        assertTrue(ratio >= least, one + " on " + other + ": " + ratio);
    }

    @Test
    void wordsOnAnyBandCanBeRead() {
        colours()
                .forEach(
                        band -> {
                            Scheme scheme = Scheme.light(brand(Colour.BLACK, band));
                            standsOut(scheme.onDeep(), band, WORDS);
                            standsOut(scheme.onDeepSoft(), band, WORDS);
                            standsOut(scheme.onTile(), scheme.tile(), WORDS);
                            standsOut(scheme.mark(), band, SIGNS);
                            standsOut(scheme.onMark(), scheme.mark(), WORDS);
                        });
    }

    @Test
    void theDarkSchemeOfAnyColourCanBeRead() {
        colours()
                .forEach(
                        colour -> {
                            Scheme scheme = Scheme.dark(brand(colour, null));
                            standsOut(scheme.accent(), scheme.tint(), 7);
                            standsOut(scheme.onAccent(), scheme.accent(), WORDS);
                            standsOut(scheme.onTile(), scheme.tile(), WORDS);
                        });
    }

    @Test
    void theSheetsOtherColoursCanBeReadOnTheHubsTint() throws IOException {
        Map<String, StyleSheet.Value> light = StyleSheet.read().light();
        List<Colour> words =
                Stream.of("ink", "muted", "visited", "note", "warn")
                        .map(name -> StyleSheet.colour(light, name))
                        .toList();
        colours()
                .filter(colour -> colour.contrast(Scheme.tint(colour)) >= WORDS)
                .forEach(
                        colour -> {
                            Colour tint = Scheme.tint(colour);
                            words.forEach(one -> standsOut(one, tint, WORDS));
                            standsOut(StyleSheet.colour(light, "edge"), tint, SIGNS);
                            standsOut(Scheme.light(brand(colour, null)).onAccent(), colour, WORDS);
                        });
    }

    @Test
    void whatTheHubChoosesIsTaken() {
        Colour[] own = {colour("#7a1f3d"), colour("#f4b8c8"), colour("#4a0f22"), colour("#ffd23f")};
        Brand brand = new Brand(own[0], own[1], own[2], own[3], null);
        assertEquals(own[0], Scheme.light(brand).accent());
        assertEquals(own[1], Scheme.dark(brand).accent());
        assertEquals(own[2], Scheme.dark(brand).deep());
        assertEquals(own[3], Scheme.light(brand).mark());
    }

    @Test
    void aBandIsLitInAmberWhereAmberCanBeSeen() {
        assertEquals(colour("#f2b134"), Scheme.light(brand(colour("#0b3b52"), null)).mark());
        Scheme pale = Scheme.light(brand(colour("#0b3b52"), colour("#ffe9a8")));
        assertEquals(Colour.BLACK, pale.mark());
        assertEquals(Colour.WHITE, pale.onMark());
    }

    /** The colour stays as near to the hub's own as it can. */
    @Test
    void theWayToAnotherColourEndsAtTheFirstThatWillDo() {
        Colour black = Colour.BLACK;
        Colour white = Colour.WHITE;
        assertEquals(black, Scheme.towards(black, white, one -> true));
        assertEquals(colour("#030303"), Scheme.towards(black, white, one -> one.rgb() > 0));
        assertEquals(colour("#808080"), Scheme.towards(black, white, one -> one.rgb() > 0x7f7f7f));
        assertEquals(white, Scheme.towards(black, white, one -> one.equals(white)));
        assertEquals(white, Scheme.towards(black, white, one -> false));
    }

    private static Colour colour(String written) {
        return Colour.of(written).orElseThrow();
    }
}
