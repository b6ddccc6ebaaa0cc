package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.Prose.Jump;
import org.waymark.problem.Position;

/** From a place in a text back to its place in the file. */
class ProseTest {

    private static final String FILE = "content/pages/a.md";

    private static Position position(int line, int column) {
        return new Position(FILE, line, column);
    }

    /** A body begins in the first column of line 5, and so does each of its lines. */
    @ParameterizedTest
    @CsvSource({"0, 0, 5, 1", "0, 7, 5, 8", "1, 0, 6, 1", "3, 4, 8, 5"})
    void theBodyOfAFileGoesOnInTheFirstColumn(int line, int column, int fileLine, int fileColumn) {
        Prose body = Prose.of("One.\nTwo.\n\nThree.", position(5, 1));
        assertEquals(position(fileLine, fileColumn), body.at(line, column));
    }

    /** Who holds it packed holds the same text at the same places. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "One.", "Ysgol Tŷ Ŵen – “so” 😀\nand on", "half \uD83D of one", "\0"})
    void packedItIsTheSame(String text) {
        Prose plain = Prose.of(text.repeat(50), position(5, 1));
        Prose packed = plain.packed();
        assertEquals(plain.text(), packed.text());
        assertEquals(plain, packed);
        assertEquals(packed, plain);
        assertEquals(plain.hashCode(), packed.hashCode());
        assertEquals(plain.written().toString(), packed.packed().written().toString());
        assertNotEquals(plain, Prose.of(text + "x", position(5, 1)).packed());
    }

    /** A value in front matter begins behind its key; its later lines are indented by two. */
    @ParameterizedTest
    @CsvSource({"0, 0, 3, 10", "0, 3, 3, 13", "1, 0, 4, 3", "2, 5, 5, 8"})
    void aValueGoesOnBehindItsIndentation(int line, int column, int fileLine, int fileColumn) {
        Prose value = new Prose("One\ntwo\nthree", position(3, 10), 2);
        assertEquals(position(fileLine, fileColumn), value.at(line, column));
    }

    /**
     * In JSON, {@code "a\nbc\u00e9d"} is one line of the file and two of the text; behind each
     * escape the text goes on further to the right than it would have.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 20", // a
        "1, 0, 23", // b behind \n
        "1, 1, 24", // c
        "1, 2, 25", // the escape itself
        "1, 3, 31", // d behind it
        "1, 4, 32"
    })
    void behindAnEscapeTheTextStandsFurtherOn(int line, int column, int fileColumn) {
        Prose value =
                new Prose(
                        "a\nbc\u00E9d",
                        position(9, 20),
                        0,
                        List.of(
                                new Jump(0, position(9, 20)),
                                new Jump(2, position(9, 23)),
                                new Jump(5, position(9, 31))));
        assertEquals(position(9, fileColumn), value.at(line, column));
    }

    /** However many there are, the last one at or before a place decides. */
    @Test
    void theLastJumpBeforeAPlaceDecides() {
        for (int count = 1; count <= 9; count++) {
            List<Jump> jumps = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                jumps.add(new Jump(3 * i, position(10 + i, 100)));
            }
            Prose folded = new Prose("x".repeat(30), position(10, 100), 0, jumps);
            for (int offset = 0; offset < 30; offset++) {
                int last = Math.min(offset / 3, count - 1);
                Position expected = position(10 + last, 100 + offset - 3 * last);
                assertEquals(expected, folded.at(0, offset), offset + " of " + count);
            }
        }
    }

    @Test
    void beforeTheFirstJumpThereIsNoColumnLeftOfTheFirst() {
        Prose value = new Prose("abc", position(4, 2), 0, List.of(new Jump(2, position(4, 2))));
        assertEquals(position(4, 1), value.at(0, 0));
        assertEquals(position(4, 1), value.at(0, 1));
        assertEquals(position(4, 2), value.at(0, 2));
    }

    @Test
    void blanksAndLineEndsAloneAreNoWords() {
        assertTrue(Prose.of(" \n\t", position(1, 1)).isBlank());
        assertFalse(Prose.of(" .", position(1, 1)).isBlank());
    }
}
