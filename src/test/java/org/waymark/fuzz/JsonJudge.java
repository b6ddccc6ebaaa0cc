package org.waymark.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.load.MemoryFile;
import org.waymark.load.MemoryFile.Read;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What must hold of every file of JSON. */
final class JsonJudge {

    private static final JsonMapper LOOSE =
            mapper().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonMapper TIGHT = mapper().build();

    private JsonJudge() {}

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII);
    }

    /**
     * Besides all that holds of any file: two layouts of it say the same. Of a file in another
     * encoding only a guess is read, in which not all is judged; invisible characters are looked
     * for in the file before it is read here, unless they are escaped.
     */
    static <T> void judge(byte[] file, Function<byte[], Read<T>> reader) {
        Read<T> read = Judge.read(file, reader);
        List<Code> codes = codes(read);
        boolean unread = read.value().isEmpty() || codes.contains(Code.JSON_SYNTAX);
        if (unread || codes.contains(Code.FILE_ENCODING) || codes.contains(Code.KEY_DUPLICATE)) {
            return;
        }
        JsonNode tree = tree(MemoryFile.text(file)).orElse(null);
        if (tree == null) {
            return;
        }
        for (JsonMapper layout : List.of(LOOSE, TIGHT)) {
            String written = layout.writeValueAsString(tree);
            Read<T> again = reader.apply(MemoryFile.bytes(written));
            assertEquals(codes, codes(again), written);
            assertEquals(said(read), said(again), written);
        }
    }

    /** Nothing where a number's exponent is more than Java's numbers have room for. */
    private static Optional<JsonNode> tree(String text) {
        try {
            return Optional.of(TIGHT.readTree(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        } catch (JacksonException e) {
            throw new AssertionError("it was read without complaint, but is no JSON", e);
        }
    }

    private static List<Code> codes(Read<?> read) {
        return read.problems().stream()
                .map(Problem::code)
                .filter(code -> code != Code.CHARACTER_INVISIBLE)
                .toList();
    }

    private static String said(Read<?> read) {
        return read.value().map(Judge::said).orElse("");
    }
}
