package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of characters that nobody sees, and where they belong and nothing is told. */
class InvisibleTest {

    @ParameterizedTest
    @CsvSource({
        // hides in a word, so that a search does not find it
        "200B, zero width space (U+200B)",
        "2060, word joiner (U+2060)",
        "FEFF, zero width no-break space (U+FEFF)",
        "3164, hangul filler (U+3164)",
        "2800, braille pattern blank (U+2800)",
        // turns what follows around, so that a reviewer reads another text than readers do
        "202E, right-to-left override (U+202E)",
        "2067, right-to-left isolate (U+2067)",
        "200F, right-to-left mark (U+200F)",
        // where a word may be parted is left to browsers: a word with it is another word to a
        // search
        "AD, soft hyphen (U+00AD)",
        // joins and parts nothing among Latin letters
        "200C, zero width non-joiner (U+200C)",
        "200D, zero width joiner (U+200D)",
        "FE0F, variation selector-16 (U+FE0F)",
        "E0041, tag latin capital letter a (U+E0041)",
        // ends a line for some programs and for others not
        "2028, line separator (U+2028)",
        "85, next line (nel) (U+0085)",
        "8, backspace (U+0008)",
        "1F, information separator one (U+001F)",
        "7F, delete (U+007F)",
        "FFFE, a character without a name (U+FFFE)"
    })
    void anInvisibleCharacterAmongLettersIsNamed(String hex, String name) {
        String character = Character.toString(Integer.parseInt(hex, 16));
        List<Invisible> found = Invisible.in("men" + character + "tor");

        assertEquals(1, found.size());
        assertEquals(3, found.get(0).start());
        assertEquals(3 + character.length(), found.get(0).end());
        assertEquals("an invisible character stands here: " + name, found.get(0).message());
    }

    @Test
    void manyInARowAreToldOnce() {
        List<Invisible> found = Invisible.in("a\u200B\u2060\u200Bb\u202Ec");

        assertEquals(2, found.size());
        assertEquals(
                "invisible characters stand here, of which the first is zero width space (U+200B)",
                found.get(0).message());
        assertEquals(List.of(1, 4), List.of(found.get(0).start(), found.get(0).end()));
        assertEquals(0x202E, found.get(1).codePoint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩\u200D👧", // a zero width joiner makes a family of two people
                "👩🏽\u200D🏫", // and a teacher of a skin colour
                "❤\uFE0F\u200D🔥", // behind a variation selector, too
                "☎\uFE0F ☎\uFE0E", // a telephone in colour and one in ink
                "1\uFE0F\u20E3 #\uFE0F\u20E3", // a key of a telephone
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC77\uDB40\uDC6C\uDB40\uDC73\uDB40\uDC7F",
                "می\u200Cخواهم", // Persian parts a prefix from its verb so
                "کتابِ\u200Cمن", // behind the mark of a vowel, too
                "क्\u200Dष", // Hindi shows the half of a letter so
                "ภาษา\u200Bไทย", // Thai has no blanks; this says where a line may end
                "葛\uDB40\uDD00", // the way a family writes its name
                "Welsh ŵ ŷ, “curly” – 10 km, 学校, naïve\u0301",
                "a tab\t, a line\nand\u00A0a no-break space"
            })
    void whatBelongsWhereItStandsIsLeft(String text) {
        assertEquals(List.of(), Invisible.in(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u200D👧", // half of an emoji is none
                "👩\u200Db",
                "می\u200C", // at the end of a word it parts nothing
                "x\u200Cخ",
                "a\uFE0F", // no letter has a shape in colour
                "1\uFE0F", // without its key cap
                "ab\u200Bไทย",
                "b\uDB40\uDD00",
                "\uFE0F", // nothing stands before it
                "\u200D",
                // a message in tags behind a flag that is none
                "🏴\uDB40\uDC68\uDB40\uDC69\uDB40\uDC7F"
            })
    void theSameElsewhereIsTold(String text) {
        assertEquals(1, Invisible.in(text).size());
    }

    @Test
    void charactersThatAreSeenOrTakeRoomAreNotHidden() {
        for (int seen : "a \u00A0\u3000\u2003-é中\n\t".chars().toArray()) {
            assertFalse(Invisible.isHidden(seen), Invisible.name(seen));
        }
        assertTrue(Invisible.isHidden(0));
        assertTrue(Invisible.isHidden(0xE0FFF));
        assertFalse(Invisible.isHidden(0xE1000));
    }

    @Test
    void eachCharacterOfAsciiIsFoundWhereItIsHidden() {
        for (char c = 0; c < 0x80; c++) {
            int found = Invisible.in("a" + c + "b").size();
            assertEquals(Invisible.isHidden(c) ? 1 : 0, found, Integer.toHexString(c));
        }
    }
}
