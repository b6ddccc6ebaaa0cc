package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.pdf.TagReader.Element;
import org.waymark.pdf.TagReader.Kid;

/** Lines that a screen reader would join, told from lines that may end without a blank. */
class TagChecksTest {

    private static List<String> faults(String... lines) {
        List<Kid> kids =
                List.of(lines).stream().map(line -> (Kid) new Kid.Text("\n" + line)).toList();
        return TagChecks.faults(
                new Element("Document", 1, Map.of(), List.of(new Element("P", 1, Map.of(), kids))));
    }

    @ParameterizedTest
    @CsvSource({
        "'specialist', 'NPQ'",
        "'café', 'über'",
        "'ends.', 'Begins'",
        "'(see', '(there'",
        // a blank was lost: a line never ends before a Chinese character without one
        "'school', '学校'",
        "'学校。', '学校'",
        "'Привет', 'мир'"
    })
    void linesWithoutABlankBetweenTheirWordsAreJoined(String first, String second) {
        List<String> faults = faults(first, second);

        assertEquals(1, faults.size(), faults.toString());
        assertTrue(faults.get(0).contains("there is no space between the lines"), faults.get(0));
        assertTrue(faults.get(0).contains("\"" + second + "\""), faults.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"学校 and school", "an 阅 an", "阅读begin"})
    void aChineseCharacterElsewhereInALineHidesNoJoinedWord(String line) {
        assertEquals(1, faults(line, "ning").size());
    }

    @ParameterizedTest
    @CsvSource({
        "'specialist ', 'NPQ'",
        // behind a Chinese character a line may end, whatever follows
        "'学', '校'",
        "'学', 'NPQ'",
        "'𠮷', '野'",
        // an address, a word with a hyphen, a dash
        "'www.a.example/', 'options'",
        "'riverside', '.example'",
        "'well-', 'known'",
        "'2024–', '2025'"
    })
    void linesThatMayEndSoAreNoFault(String first, String second) {
        assertEquals(List.of(), faults(first, second));
    }

    @Test
    void blocksAreNeverJoined() {
        Element one = new Element("P", 1, Map.of(), List.of(new Kid.Text("\nwords")));
        Element two = new Element("P", 1, Map.of(), List.of(new Kid.Text("\nmore")));

        assertEquals(
                List.of(),
                TagChecks.faults(new Element("Document", 1, Map.of(), List.of(one, two))));
    }
}
