package org.waymark.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonListTest {

    private static Map<String, Object> entry(String id) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id);
        entry.put("see", List.of("x"));
        return entry;
    }

    private static String with(String text, String id) {
        return new JsonList(text).with(entry(id));
    }

    @Test
    void anEntryGoesWhereItBelongsAmongSortedOnes() {
        String text =
                """
                {
                  "links": [
                    {"id": "a"},
                    {"id": "c"}
                  ]
                }
                """;
        assertEquals(
                """
                {
                  "links": [
                    {"id": "a"},
                    {
                      "id": "b",
                      "see": ["x"]
                    },
                    {"id": "c"}
                  ]
                }
                """,
                with(text, "b"));
    }

    @Test
    void anEntryGoesToTheEndOfAnUnsortedList() {
        String text = "{\"links\": [\n\t{\"id\": \"c\"},\n\t{\"id\": \"a\"}\n]}";
        String written = "{\n\t\t\"id\": \"b\",\n\t\t\"see\": [\"x\"]\n\t}";
        assertEquals(
                "{\"links\": [\n\t{\"id\": \"c\"},\n\t{\"id\": \"a\"},\n\t" + written + "\n]}",
                with(text, "b"));
    }

    @Test
    void anEmptyListTakesItsFirstEntry() {
        assertEquals(
                "{\n  \"facts\": [\n    {\n      \"id\": \"b\",\n      \"see\": [\"x\"]\n    }\n  ]\n}",
                with("{\n  \"facts\": []\n}", "b"));
    }

    @Test
    void bracketsAndQuotationMarksInTextAreText() {
        String text = "{\"a\": [{\"id\": \"x\", \"note\": \"\\\"]} { [\\\\\"}]}";
        String end = text.substring(text.length() - 2);
        String written = with(text, "y");
        assertEquals(text.substring(0, text.length() - 2), written.substring(0, text.length() - 2));
        assertEquals(end, written.substring(written.length() - 2));
    }

    @Test
    void linesEndAsTheFilesOwnDo() {
        String text = "{\r\n  \"a\": [\r\n    {\"id\": \"x\"}\r\n  ]\r\n}\r\n";
        String written = with(text, "y");
        assertEquals(written.replace("\r\n", "\n").replace("\n", "\r\n"), written);
    }
}
