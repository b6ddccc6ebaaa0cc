package org.waymark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SARIF reports, judged by the schema of the standard itself. */
class SarifSchemaTest {

    private static final Path FILE = Path.of("src/test/resources/sarif/sarif-schema-2.1.0.json");

    private static List<String> faults(String sarif) throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                        .getSchema(Files.readString(FILE), InputFormat.JSON);
        return schema.validate(sarif, InputFormat.JSON).stream().map(Error::toString).toList();
    }

    private static String print(Stream<Problem> problems) {
        return new SarifReport(new Sources(Map.of()), new Folder("hub"), "0.1.0")
                .print(new Report(problems.toList()));
    }

    @Test
    void aReportOfEveryKindOfProblemKeepsToTheSchema() throws IOException {
        Stream<Problem> all =
                Stream.of(Code.values())
                        .map(
                                code ->
                                        new Problem(
                                                code,
                                                new Position(
                                                        "a b.md", code.toString().length() % 3, 0),
                                                "wrong",
                                                "mend it"));
        assertEquals(List.of(), faults(print(all)));
    }

    @Test
    void aReportWithoutProblemsKeepsToTheSchema() throws IOException {
        assertEquals(List.of(), faults(print(Stream.of())));
    }

    @Test
    void theSchemaFindsWhatIsWrong() throws IOException {
        Problem problem = new Problem(Code.LINK_UNKNOWN, new Position("a.md", 1, 1), "no", null);
        String sarif = print(Stream.of(problem));
        assertFalse(faults(sarif.replace("\"startLine\": 1", "\"startLine\": 0")).isEmpty());
        assertFalse(faults(sarif.replace("\"text\": \"no\"", "\"txt\": \"no\"")).isEmpty());
        assertFalse(faults(sarif.replace("\"2.1.0\"", "\"2.0.0\"")).isEmpty());
    }
}
