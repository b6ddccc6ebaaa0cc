package org.waymark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonTest {

    /** Written part by part, in characters of one, two, three and four bytes. */
    @Test
    void aLongFileHasEachOfItsValues() {
        List<String> words =
                IntStream.range(0, 20_000).mapToObj(i -> "é€😀".repeat(i % 3) + i).toList();
        StringBuilder expected = new StringBuilder("{\"a\":[");
        words.forEach(word -> expected.append('"').append(word).append("\","));
        expected.setLength(expected.length() - 1);
        expected.append("]}");
        assertEquals(expected.toString(), Json.compact(Map.of("a", words)));
    }

    @Test
    void aFileEndsWithALineFeedAndTextIsTheSame() {
        String text = "{\n  \"a\": [\n    1,\n    \"\\u0000\\ud83d\"\n  ]\n}\n";
        Map<String, ?> object = Map.of("a", List.of(1, "\0\ud83d"));
        assertEquals(text, Json.text(object));
        assertEquals(text, new String(Json.write(object), StandardCharsets.UTF_8));
    }

    @Test
    void whatJsonCannotSayIsAMistakeOfTheProgram() {
        Map<String, ?> object = Map.of("a", List.of(new Object()));
        assertThrows(IllegalArgumentException.class, () -> Json.text(object));
    }
}
