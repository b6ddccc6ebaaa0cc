package org.waymark.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters on the edges of scripts, and small parts of the package that others use. */
class SmallPartsTest {

    @Test
    void theFirstLetterThatIsNoneOfAToZIsNamed() {
        assertEquals(
                " (the \"\u0430\" that stands here is cyrillic small letter a, U+0430)",
                LookAlike.note("npq-le\u0430d", "npq-lead"));
        assertEquals("", LookAlike.note("npq-leed", "npq-lead"));
        assertEquals("", LookAlike.note("\u0430", "caf\u00e9"), "what was meant is not plain");
        assertEquals("", LookAlike.note("\u0430", "\u007f"), "what was meant cannot be seen");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0300, 0x058F, 0x1C80, 0x1C8F, 0x2100, 0x218F, 0xFF01, 0xFF5E, 0x1D400, 0x1D7FF
            })
    void lettersOfTheseScriptsCanBeMistaken(int letter) {
        String note = LookAlike.note("x" + Character.toString(letter), "x");
        assertEquals(1, note.split("that stands here is", -1).length - 1, note);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x02FF, 0x0590, 0x1C7F, 0x1C90, 0x20FF, 0x2190, 0xFF00, 0xFF5F, 0x1D3FF, 0x1D800
            })
    void thoseBesideThemAreNot(int letter) {
        assertEquals("", LookAlike.note("x" + Character.toString(letter), "x"));
    }

    @Test
    void jsonIsWrittenInOneLineOrOverMany() {
        Map<String, Object> object = Map.of("a", List.of(1, 2));
        assertEquals("{\"a\":[1,2]}", Json.compact(object));
        assertEquals("{\"a\":\"😀\"}", Json.compact(Map.of("a", "😀")));
        for (String half : List.of("\ud83d", "\ude00")) {
            String escaped = String.format(Locale.ROOT, "\\u%04x", (int) half.charAt(0));
            for (String text : List.of("", "x")) {
                assertEquals(
                        "{\"a\":\"" + text + escaped + "\"}",
                        Json.compact(Map.of("a", text + half)));
            }
        }
        assertEquals(Json.text(object), new String(Json.write(object), UTF_8));
    }

    @Test
    void aValueIsHandedOnWithItsProblems() {
        ProblemLog log = new ProblemLog();
        log.add(Code.RAW_HTML, Position.of("a.md"), "wrong", "mend it");
        Checked<String> checked = log.with("value");
        assertEquals("value", checked.value());
        assertEquals(log.problems(), checked.problems());
    }

    @Test
    void paragraphsAndWhatIsQuotedArePiecesOfTheirOwn() {
        Map<String, Passage> read = PassageReader.read("one\n\ntwo\n```markdown a.md\nx\n```\n");
        List<Passage.Piece> pieces = Objects.requireNonNull(read.get("")).pieces();
        assertEquals(3, pieces.size(), pieces.toString());
        assertEquals(new Passage.Words("two"), pieces.get(1));
    }
}
