package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void linesAreWhatStandsBetweenLineFeeds() {
        for (String text : List.of("", "\n", "a", "a\n", "\na", "a\nbc\n\nd", "\n\n\n")) {
            assertEquals(List.of(text.split("\n", -1)), new TextFile("x.md", text).lines(), text);
        }
    }

    @Test
    void thereIsNoLineBeyondTheEnd() {
        List<String> lines = new TextFile("x.md", "a\nb").lines();
        assertEquals("b", lines.get(1));
        assertThrows(IndexOutOfBoundsException.class, () -> lines.get(2));
        assertThrows(IndexOutOfBoundsException.class, () -> lines.get(-1));
    }
}
