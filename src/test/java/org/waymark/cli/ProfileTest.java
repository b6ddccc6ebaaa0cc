package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProject;
import org.waymark.build.BuildReport;
import org.waymark.build.BuildReport.Costs;
import org.waymark.build.BuildReport.Printed;
import org.waymark.problem.Report;
import org.waymark.problem.Sources;

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
    void theTimeLineSaysWhenEachStageBeganAndItsShare() {
        AtomicLong wall = new AtomicLong(7_000_000);
        AtomicLong work = new AtomicLong(0);
        List<String> shown = new ArrayList<>();
        Stages stages = new Stages(shown::add, wall::get, work::get);
        wall.addAndGet(10_000_000);
        stages.begin("Reading");
        wall.addAndGet(30_000_000);
        work.addAndGet(45_000_000);
        List<Stages.Stage> ended = stages.end();
        assertEquals(List.of("Reading"), shown);
        List<BuildReport.Work> works =
                List.of(
                        new BuildReport.Work("a.html", 1, 1_000_000),
                        new BuildReport.Work("b.html", 1, 2_000_000),
                        new BuildReport.Work("option.ftlh", 2, 1_000_000));
        String told = Profile.of(ended, report(works));
        assertTrue(
                told.contains(
                        """
                        stage       began  took  worked  share
                        Starting      0.0  10.0     0.0   25 %
                        Reading      10.0  30.0    45.0   75 %
                        all stages    0.0  40.0    45.0  100 %
                        """),
                told);
        assertTrue(
                told.contains(
                        """
                        page    total
                        b.html    2.0
                        a.html    1.0
                        """),
                told);
        assertTrue(
                told.contains(
                        """
                        work         times  total  each
                        option.ftlh      2    1.0   0.5
                        """),
                told);
    }

    private static BuildReport report(List<BuildReport.Work> works) {
        Report none = new Report(List.of());
        return new BuildReport(
                2, 0, List.of(), none, new Sources(Map.of()), null, null, works, false);
    }

    @Test
    void onlyTheTenSlowestPagesAreNamed() {
        List<BuildReport.Work> works =
                IntStream.range(0, 30)
                        .mapToObj(i -> new BuildReport.Work("p" + i + ".html", 1, i * 1_000_000L))
                        .toList();
        List<String> pages =
                Profile.of(List.of(), report(works))
                        .lines()
                        .filter(line -> line.contains(".html"))
                        .toList();
        assertEquals(10, pages.size(), pages.toString());
        assertTrue(pages.get(0).matches("p29\\.html +29\\.0"), pages.toString());
    }

    @Test
    void aBuildNamesItsStagesPagesTemplatesAndCards() throws IOException {
        TestProject project = TestProject.of("golden/small/content", temp.resolve("project"));
        String root = project.root().toString();
        String first = project.run("build", root, "--profile").out();
        for (String stage : List.of("Starting", "Reading", "Rendering", "Publishing")) {
            assertTrue(first.matches("(?s).*\n" + stage + " +[0-9.]+ .*"), first);
        }
        assertTrue(first.matches("(?s).*\noption\\.ftlh +3 +[0-9.]+ +[0-9.]+\n.*"), first);
        assertTrue(first.contains("\ncards painted"), first);
        project.replace("content/pages/6-about.md", "We are a hub.", "Hello.");
        String again = project.run("build", root, "--profile").out();
        assertTrue(again.contains("\ncards looked up"), again);
        assertFalse(again.contains("\ncards painted"), again);
    }

    @Test
    void ofABuildThatOnlyComparedNoPageIsNamed() throws IOException {
        TestProject project = TestProject.of("golden/small/content", temp.resolve("project"));
        String root = project.root().toString();
        assertEquals(0, project.run("build", root).code());
        String told = project.run("build", root, "--profile").out();
        assertTrue(told.matches("(?s).*\nStarting +[0-9.]+ .*\nComparing +[0-9.]+ .*"), told);
        assertTrue(told.contains("\nNothing had changed since the last build, so no page"), told);
        assertFalse(told.contains("Rendering"), told);
        assertFalse(told.contains(".html "), told);
        assertFalse(told.contains("reused\n"), told);
    }

    @Test
    void theFlightRecorderWritesAFileThatJavaReads() throws IOException {
        TestProject project = TestProject.of("golden/small/content", temp.resolve("project"));
        Path file = temp.resolve("build.jfr");
        TestProject.Result result =
                project.run("build", project.root().toString(), "--jfr", file.toString());
        assertEquals(0, result.code(), result.err());
        assertFalse(RecordingFile.readAllEvents(file).isEmpty());
        Path nowhere = temp.resolve("nowhere/build.jfr");
        TestProject.Result refused =
                project.run("build", project.root().toString(), "--jfr", nowhere.toString());
        assertEquals(2, refused.code());
        assertTrue(refused.err().startsWith("--jfr cannot write " + nowhere), refused.err());
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
        project.replace("content/pages/6-about.md", "We are a hub.", "Hello.");
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
