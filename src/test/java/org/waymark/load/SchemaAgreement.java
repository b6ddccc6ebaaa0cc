package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.Severity;

/**
 * Compares what the loader says of a file with what a validator that knows nothing of Waymark finds
 * by our schema: the same places must be wrong.
 */
final class SchemaAgreement {

    /** What no schema of one file can know, by the code of the problem. */
    static final Map<Code, String> BEYOND_CODES =
            new TreeMap<>(
                    Map.of(
                            Code.KEY_DUPLICATE, "a value that was read has each key once",
                            Code.ID_DUPLICATE, "two entries, or two files",
                            Code.LINK_DUPLICATE, "two entries, or two files",
                            Code.FACT_CONFLICT, "two entries",
                            Code.FILE_NAME, "the file's name is not in the file",
                            Code.BRAND_CONTRAST, "computed of two colours",
                            Code.PRINT_CONTRAST, "computed of two colours",
                            Code.ADDRESS_PLACEHOLDER, "a warning: the address may stand"));

    /** What no schema of one file can know, by the words of the problem. */
    static final Map<String, String> BEYOND_WORDS =
            new TreeMap<>(
                    Map.of(
                            ".* is before \"(checked_on|opened)\"", "compares two dates",
                            ".* must be on an earlier question", "compares two numbers",
                            ".* has (number [0-9]+|\".*\") twice", "compares entries of a list",
                            ".* has no \"full\" beside it", "one key asks for another",
                            ".* leaves no room for text", "computed of several lengths",
                            ".*, not \"[0-9]+e[0-9]+\"", "1e1 is the number 10, oddly written",
                            "theme.json has no .*", "compares two files"));

    private SchemaAgreement() {}

    /** The name of the schema that is for a file. */
    static Optional<String> schema(String path) {
        return Schemas.all().stream()
                .filter(
                        schema ->
                                FileSystems.getDefault()
                                        .getPathMatcher("glob:" + schema.files())
                                        .matches(Path.of(path)))
                .findFirst()
                .map(Schemas.FileSchema::name);
    }

    /**
     * Fails unless both find the same. A file whose letters or syntax are broken, or that nothing
     * reads, has nothing to compare.
     */
    static void compare(String path, String text, List<Problem> problems) {
        Optional<String> schema = schema(path);
        Optional<SchemaJudge> judge = SchemaJudge.of(path, text);
        List<Problem> here = of(path, problems);
        boolean read = here.stream().noneMatch(one -> one.code() == Code.FILE_ENCODING);
        if (schema.isPresent() && judge.isPresent() && read) {
            compare(judge.get(), schema.get(), here);
        }
    }

    private static List<Problem> of(String path, List<Problem> problems) {
        return problems.stream().filter(one -> one.position().file().equals(path)).toList();
    }

    /** Where only we must see something, the schema may see something too. */
    private static void compare(SchemaJudge judge, String schema, List<Problem> problems) {
        Set<Position> ours = new TreeSet<>(SchemaJudge.ORDER);
        Set<Position> beyond = new TreeSet<>(SchemaJudge.ORDER);
        for (Problem problem : problems) {
            (isBeyond(problem) ? beyond : ours).add(judge.around(problem.position()));
        }
        Set<Position> theirs = judge.wrong(schema);
        beyond.removeAll(ours);
        theirs.removeAll(beyond);
        assertEquals(ours, theirs, schema + "\n" + problems + "\n" + judge.found());
    }

    private static boolean isBeyond(Problem problem) {
        return problem.severity() != Severity.ERROR
                || BEYOND_CODES.containsKey(problem.code())
                || BEYOND_WORDS.keySet().stream().anyMatch(problem.message()::matches);
    }
}
