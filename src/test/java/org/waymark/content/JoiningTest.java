package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Behind and between which characters those belong that show nothing: each range to its ends. */
class JoiningTest {

    private static final String EMOJI_STYLE = "\uFE0F";
    private static final int WOMAN = 0x1F469;

    /**
     * Unicode's blocks from "Arrows" to "Miscellaneous Symbols and Arrows" and from "Mahjong Tiles"
     * to "Symbols and Pictographs Extended-A" (Blocks.txt), and all that have a style in
     * emoji-variation-sequences.txt and stand in no such block, but for digits, # and *.
     */
    private static final List<String> EMOJI =
            List.of(
                    "A9",
                    "AE",
                    "203C",
                    "2049",
                    "2122",
                    "2139",
                    "2190-2BFF",
                    "3030",
                    "303D",
                    "3297",
                    "3299",
                    "1F000-1FAFF");

    private static boolean isPlace(int before, String sign, String after) {
        String start = Character.toString(before);
        return Joining.isPlace(start + sign + after, start.length());
    }

    /** The characters of which something is true, as ranges. */
    private static List<String> ranges(int first, int last, IntPredicate which) {
        List<String> ranges = new ArrayList<>();
        int start = -1;
        for (int one = first; one <= last + 1; one++) {
            boolean in = one <= last && which.test(one);
            if (in && start < 0) {
                start = one;
            } else if (!in && start >= 0) {
                String name = Integer.toHexString(start);
                ranges.add(start == one - 1 ? name : name + "-" + Integer.toHexString(one - 1));
                start = -1;
            }
        }
        return ranges.stream().map(range -> range.toUpperCase(Locale.ROOT)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFE0E", "\uFE0F"})
    void aStyleBelongsBehindWhatCanBeAnEmoji(String style) {
        assertEquals(EMOJI, ranges(0, 0x20000, before -> isPlace(before, style, "")));
    }

    @Test
    void aJoinerBelongsBetweenTwoEmoji() {
        assertEquals(EMOJI, ranges(0, 0x20000, after -> isPlace(WOMAN, "\u200D", text(after))));
    }

    private static String text(int character) {
        return Character.toString(character);
    }

    /** The twelve keys of emoji-sequences.txt, Emoji_Keycap_Sequence. */
    @Test
    void aStyleBelongsBetweenTheKeysOfATelephoneAndTheirCap() {
        assertEquals(
                List.of("23", "2A", "30-39"),
                ranges(0, 0x7F, before -> isPlace(before, EMOJI_STYLE, "\u20E3")));
    }

    /**
     * StandardizedVariants.txt has the first three selectors for Chinese characters; the
     * Ideographic Variation Database has those of the block "Variation Selectors Supplement".
     */
    @Test
    void aChineseCharacterHasTheSelectorsOfUnicodeAndOfTheDatabase() {
        IntPredicate isPlace = selector -> isPlace('葛', text(selector), "");
        assertEquals(List.of(), ranges(0x1800, 0x2000, isPlace));
        assertEquals(List.of("FE00-FE02"), ranges(0xFD00, 0xFFFF, isPlace));
        assertEquals(List.of("E0100-E01EF"), ranges(0xE0000, 0xE0FFF, isPlace));
    }

    /** Three selectors, the vowel separator, and a fourth selector since Unicode 14. */
    @Test
    void aMongolianLetterHasItsOwnSelectors() {
        assertEquals(
                List.of("180B-180F"),
                ranges(0x1800, 0x2000, selector -> isPlace('ᠠ', text(selector), "")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFE00, 0x180B, 0xE0100})
    void noOtherCharacterHasASelector(int selector) {
        assertEquals(List.of(), ranges(0, 0x24F, before -> isPlace(before, text(selector), "")));
        assertFalse(Joining.isPlace(text(selector), 0));
        assertEquals(selector == 0x180B, isPlace('ᠠ', text(selector), ""));
    }

    /** Scripts.txt gives these to no script, and Arabic words are full of them. */
    @ParameterizedTest
    @CsvSource({"64A, true", "64B, true", "655, true", "656, true", "300, false", "670, false"})
    void theMarksOfArabicVowelsCountAsItsLetters(String hex, boolean place) {
        int mark = Integer.parseInt(hex, 16);
        assertEquals(place, isPlace(mark, "\u200C", "م"));
        assertEquals(place, isPlace('م', "\u200D", text(mark)));
    }

    /** UTS #51, ED-14a: black flag, the region in tags, and the tag that ends it. */
    @ParameterizedTest
    @ValueSource(strings = {"gbeng", "gbsct", "gbwls"})
    void eachTagOfAFlagBelongsThereWhereverTheFlagStands(String region) {
        String flag = flag(region);
        for (int before : new int[] {0, 1, 13, 14, 15, 40}) {
            for (int after : new int[] {0, 1, 40}) {
                String text = "x".repeat(before) + flag + "x".repeat(after);
                List<Integer> places =
                        IntStream.range(0, text.length())
                                .filter(at -> !Character.isLowSurrogate(text.charAt(at)))
                                .filter(at -> Joining.isPlace(text, at))
                                .boxed()
                                .toList();
                assertEquals(
                        IntStream.range(0, 7).map(n -> before + 2 * n).boxed().toList(), places);
            }
        }
    }

    private static String flag(String region) {
        StringBuilder flag = new StringBuilder("🏴");
        region.chars().forEach(letter -> flag.appendCodePoint(0xE0000 + letter));
        return flag.appendCodePoint(0xE007F).toString();
    }

    @Test
    void aTagBesideAFlagBelongsNowhere() {
        String tag = text(0xE0067);
        String wales = flag("gbwls");
        assertFalse(Joining.isPlace(wales + tag, wales.length()));
        assertFalse(Joining.isPlace(tag + wales, 0));
        assertFalse(Joining.isPlace("x".repeat(40) + wales + tag, 40 + wales.length()));
        assertFalse(Joining.isPlace("x".repeat(40) + tag + wales, 40));
    }

    @Test
    void aFlagOfAnotherRegionHasNoTags() {
        String texas = flag("ustx");
        assertFalse(Joining.isPlace(texas, 2));
        assertFalse(Joining.isPlace(texas, texas.length() - 2));
    }
}
