package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.problem.Code;
import org.waymark.problem.GoldenCase;
import org.waymark.problem.Report;
import org.waymark.problem.TextReport;

/** What editors read when a file is wrong, word for word. */
class LoadMessagesTest {

    @TempDir Path work;

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsEachMistakeInItsPlace(GoldenCase golden) throws IOException {
        golden.check(work, LoadMessagesTest::report);
    }

    @Test
    void findsNothingWrongWithTheFaultlessProject() {
        Path base = Path.of("src/test/resources/problems/base");

        assertEquals("no problems\n", report(base));
    }

    @Test
    void hasAnExampleOfEveryMistakeThatLoadingCanFind() throws IOException {
        Set<Code> load =
                EnumSet.of(
                        Code.FILE_MISSING,
                        Code.FILE_NAME,
                        Code.FILE_ENCODING,
                        Code.CHARACTER_INVISIBLE,
                        Code.FRONT_MATTER,
                        Code.YAML_SYNTAX,
                        Code.JSON_SYNTAX,
                        Code.KEY_UNKNOWN,
                        Code.KEY_MISSING,
                        Code.KEY_DUPLICATE,
                        Code.VALUE_TYPE,
                        Code.VALUE_WRONG,
                        Code.DATE_WRONG,
                        Code.ID_WRONG,
                        Code.ID_DUPLICATE,
                        Code.FACT_CONFLICT,
                        Code.LINK_DUPLICATE,
                        Code.LINK_ADDRESS,
                        Code.LINK_NOT_SEEN,
                        Code.ADDRESS_PLACEHOLDER,
                        Code.PRINT_CONTRAST,
                        Code.BRAND_CONTRAST,
                        Code.LANGUAGE_WRONG);
        Set<Code> missing = EnumSet.copyOf(load);
        for (GoldenCase golden : cases()) {
            String expected = Files.readString(golden.folder().resolve("expected.txt"));
            missing.removeIf(code -> expected.contains("[" + code + "]"));
        }

        assertEquals(Set.of(), missing);
    }

    private static String report(Path project) {
        Loaded loaded = new Loader().load(project);
        return new TextReport(loaded.sources(), false).print(new Report(loaded.problems()));
    }
}
