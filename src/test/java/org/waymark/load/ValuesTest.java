package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.Limits;
import org.waymark.content.Prose;
import org.waymark.load.Node.Kind;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Single values at the edges of what is right, read from a file and written into one. */
class ValuesTest {

    private final ProblemLog log = new ProblemLog();

    private boolean reads(Type<?> type, String text) {
        Position start = new Position("a.json", 1, 1);
        List<Prose.Jump> jumps = List.of(new Prose.Jump(0, start));
        Value value = new Value("x", new ScalarNode(start, Kind.QUOTED, text, jumps), log);
        return type.read(value).isPresent();
    }

    /** What an editor that knows the schema takes. */
    private static boolean fitsSchema(Type<?> type, String text) {
        Object pattern = type.schema(Notation.JSON).keywords().get("pattern");
        return Pattern.compile(String.valueOf(pattern)).matcher(text).find();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2024-02-29", "2199-12-31", " 2026-03-31 "})
    void aDayOfTheseCenturiesIsADate(String text) {
        assertTrue(reads(Type.DATE, text));
        assertTrue(fitsSchema(Type.DATE, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1899-12-31 | write the year, the month and the day, as in 2026-03-31
                    2200-01-01 | write the year, the month and the day, as in 2026-03-31
                    2026-00-01 | write the year, the month and the day, as in 2026-03-31
                    2026-13-01 | write the year, the month and the day, as in 2026-03-31
                    2026-01-32 | January 2026 has 31 days
                    2026-12-32 | December 2026 has 31 days
                    2023-02-29 | February 2023 has 28 days
                    31/3/2026  | write 2026-03-31
                    """)
    void anyOtherIsNot(String text, String hint) {
        assertFalse(reads(Type.DATE, text));
        assertEquals(hint, log.problems().get(0).hint());
        assertFalse(fitsSchema(Type.DATE, text));
    }

    /** A hub's own address ends with a slash, for pages are appended to it. */
    @Test
    void theOwnAddressIsJudgedOtherwiseThanThatOfALink() {
        AddressType own = new AddressType(true);
        AddressType other = new AddressType(false);
        String placeholder = "https://hub.example/";
        assertTrue(reads(own, placeholder));
        assertTrue(fitsSchema(own, placeholder));
        assertFalse(reads(other, placeholder));
        assertFalse(fitsSchema(other, placeholder));
        assertTrue(reads(other, "http://a.uk/b?c#d"));
        assertTrue(fitsSchema(other, "http://a.uk/b?c#d"));
        assertFalse(fitsSchema(own, "http://a.uk/b?c#d"));
        assertFalse(reads(other, "https://.../"));
        Object words = own.schema(Notation.JSON).keywords().get("patternErrorMessage");
        assertEquals("Write the whole address from https:// to the / at its end.", words);
        assertEquals("a web address", own.words());
    }

    private Optional<String> decoded(int... bytes) {
        byte[] all = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return new Decoder("a.md", new Limits(1, 1, 1, 3, 9, 9), log)
                .decode(all)
                .map(TextFile::text);
    }

    @Test
    void aLineMayBeAsLongAsItsLimit() {
        assertEquals(Optional.of("abc\nabc\n"), decoded('a', 'b', 'c', '\n', 'a', 'b', 'c', '\n'));
        assertEquals(Optional.of("\n\n"), decoded('\n', '\n'));
        assertEquals(List.of(), log.problems());
        assertEquals(Optional.empty(), decoded('\n', 'a', 'b', 'c', 'd', '\n', 'e'));
        assertEquals(new Position("a.md", 2, 1), log.problems().get(0).position());
        assertEquals("this line has more than 3 characters", log.problems().get(0).message());
        assertEquals(Optional.empty(), decoded('a', 'b', 'c', 'd'));
    }

    @Test
    void theMarkOfAnotherEncodingIsEnoughToKnowIt() {
        assertEquals(Optional.empty(), decoded(0xFF, 0xFE));
        assertEquals(Optional.empty(), decoded(0xFE, 0xFF));
        assertEquals("the file is saved as UTF-16", log.problems().get(0).message());
        assertTrue(decoded(0xFE, 'a').isPresent());
        assertTrue(decoded('a').isPresent());
    }

    @Test
    void jsonIsWrittenAsPeopleWrite() {
        assertEquals("2", JsonText.of(2.0, "  ", ""));
        assertEquals("2.5", JsonText.of(2.5, "  ", ""));
        assertEquals("7", JsonText.of(7, "  ", ""));
        assertEquals("\"a\\\"\"", JsonText.of("a\"", "  ", ""));
        assertEquals("[1, \"a\"]", JsonText.of(List.of(1, "a"), "  ", ""));
        assertEquals("[]", JsonText.of(List.of(), "  ", ""));
        assertEquals("{}", JsonText.of(Map.of(), "  ", ""));
        assertEquals("{\n  \"a\": [1]\n}", JsonText.of(Map.of("a", List.of(1)), "  ", ""));
        assertEquals("[\n  [1],\n  2\n]", JsonText.of(List.of(List.of(1), 2), "  ", ""));
        assertEquals("[\n  {}\n]", JsonText.of(List.of(Map.of()), "  ", ""));
    }

    /** With what it is indented by, a line has a hundred characters at the most. */
    @Test
    void aLongListHasALineForEachEntry() {
        List<String> list = List.of("x".repeat(40), "y".repeat(40));
        String line = "[\"" + "x".repeat(40) + "\", \"" + "y".repeat(40) + "\"]";
        assertEquals(line, JsonText.of(list, "  ", " ".repeat(100 - line.length())));
        String indent = " ".repeat(101 - line.length());
        assertEquals(
                "[\n"
                        + indent
                        + "  \""
                        + list.get(0)
                        + "\",\n"
                        + indent
                        + "  \""
                        + list.get(1)
                        + "\"\n"
                        + indent
                        + "]",
                JsonText.of(list, "  ", indent));
    }
}
