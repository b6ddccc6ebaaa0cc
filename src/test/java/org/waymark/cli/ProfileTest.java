package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProject;
import org.waymark.build.BuildReport.Costs;
import org.waymark.build.BuildReport.Printed;

/** What a maintainer reads about where the time went. */
class ProfileTest {

    @TempDir Path temp;

    private static Costs costs(int... milliseconds) {
        long[] parts =
                java.util.Arrays.stream(milliseconds).mapToLong(n -> n * 1_000_000L).toArray();
        return new Costs(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]);
    }

    /** The sum is that of the lines, the shares that of the parts in it. */
    @Test
    void theTableHasALineForEachPdfTheirSumAndTheShares() {
        List<Printed> pdfs =
                List.of(
                        new Printed("a.pdf", 6, 61234, false, costs(5, 1, 10, 20, 15, 9, 40)),
                        new Printed("longer.pdf", 12, 8, true, costs(20, 80, 0, 0, 0, 0, 0)));
        String table = Profile.table(pdfs).lines().skip(5).reduce("", (a, b) -> a + b + "\n");
        assertEquals(
                """
                PDF         pages  bytes  total  template  memo  reading  layout  drawing  fonts  writing
                a.pdf           6  61234  100.0       5.0   1.0     10.0    20.0     15.0    9.0     40.0
                longer.pdf     12      8  100.0      20.0  80.0      0.0     0.0      0.0    0.0      0.0  reused
                all 2 PDFs     18  61242  200.0      25.0  81.0     10.0    20.0     15.0    9.0     40.0  1 reused
                share                     100 %      13 %  41 %      5 %    10 %      8 %    5 %     20 %
                """,
                table);
    }

    @Test
    void withoutAnyPdfThereIsStillATable() {
        String table = Profile.table(List.of());
        assertTrue(table.contains("all 0 PDFs      0      0    0.0"), table);
    }

    @Test
    void aBuildPrintsItOnlyWhenAsked() throws IOException {
        TestProject project = TestProject.of("golden/small/content", temp.resolve("project"));
        String root = project.root().toString();
        assertFalse(project.run("build", root).out().contains("template"));
        List<String> made = lines(project.run("build", root, "--no-memo", "--profile"));
        assertEquals(12, made.size(), made.toString());
        made.forEach(line -> assertTrue(line.matches(ROW), line));
        List<String> reused = lines(project.run("build", root, "--profile", "--quiet"));
        reused.forEach(line -> assertTrue(line.endsWith("  reused"), line));
        assertEquals(12, reused.size(), reused.toString());
    }

    /** Pages, bytes, then the total and seven parts of which the memo alone costs nothing. */
    private static final String ROW =
            "briefings/\\S+\\.pdf +\\d+ +\\d{5,} +[0-9.]+ +[0-9.]+ +0\\.0( +[0-9]+\\.[0-9]){5}";

    private static List<String> lines(TestProject.Result result) {
        assertEquals(0, result.code(), result.err());
        return result.out().lines().filter(line -> line.startsWith("briefings/")).toList();
    }
}
