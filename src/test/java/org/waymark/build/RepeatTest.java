package org.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;
import org.waymark.publish.Publisher;
import org.waymark.publish.Turn;

/** A build again: what comes of it is what comes of a full one, whatever happened in between. */
class RepeatTest {

    private static final String ABOUT = "content/pages/6-about.md";
    private static final String OPTION = "content/options/3-study.md";
    private static final String HOME = "target/site/index.html";

    @TempDir Path temp;

    private TestProject project;
    private final List<String> stages = new ArrayList<>();
    private int twins;

    @BeforeEach
    void copy() throws IOException {
        project = Twin.light(temp.resolve("small"));
    }

    private BuildReport build() throws IOException {
        return build(Twin.settings(project));
    }

    private BuildReport build(BuildSettings settings) throws IOException {
        stages.clear();
        return new SiteBuild(settings, stages::add).run();
    }

    /** Builds, and compares with a full build of the same in another place. */
    private BuildReport asAFullBuild(boolean repeated) throws IOException {
        TestProject twin = TestProject.copyOf(project, temp.resolve("twin" + twins++));
        BuildReport full = new SiteBuild(Twin.settings(twin), stage -> {}).run();
        assertFalse(full.repeated());
        BuildReport now = build();
        assertEquals(repeated, now.repeated(), stages.toString());
        assertEquals(Twin.told(twin, full), Twin.told(project, now));
        assertEquals(twin.published(), project.published());
        return now;
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(project.output())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                times.put(file.toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    @Test
    void theSecondBuildMakesAndWritesNothing() throws IOException {
        BuildReport first = build();
        assertFalse(first.repeated());
        Map<String, FileTime> before = times();
        BuildReport.Files files = asAFullBuild(true).files();
        assertEquals(List.of("Comparing"), stages);
        assertEquals(new BuildReport.Files(0, before.size() - 1, 0), files);
        assertEquals(before, times());
        asAFullBuild(true);
    }

    @Test
    void withPdfsAndCardsItTellsThemAsMadeAlready() throws IOException {
        project = SmallSite.project(temp.resolve("whole"));
        build();
        assertEquals(12, asAFullBuild(true).reused());
        project.replace("content/npqs/1-leading-reading.md", "You", "long".repeat(60) + " You");
        assertEquals(9, asAFullBuild(false).reused());
        assertEquals(9, asAFullBuild(true).reused(), "what has a problem is never kept");
        project.write("templates/print/fonts/READ.txt", "one more file");
        assertEquals(0, asAFullBuild(false).reused());
        String theme = project.read("templates/print/theme.json");
        project.write("templates/print/theme.json", theme + "\n");
        asAFullBuild(false);
        asAFullBuild(true);
    }

    /** Where a PDF is no longer in the memo, a full build makes it again and keeps it. */
    @Test
    void aPdfThatIsNotInTheMemoAnyMoreIsMade() throws IOException {
        project = SmallSite.project(temp.resolve("whole"));
        build();
        Path largest = Twin.largest(project);
        Files.delete(largest);
        assertEquals(11, asAFullBuild(false).reused());
        byte[] damaged = Files.readAllBytes(largest);
        damaged[damaged.length / 2] ^= 1;
        Files.write(largest, damaged);
        assertEquals(11, asAFullBuild(false).reused());
        assertEquals(12, asAFullBuild(true).reused());
    }

    static Stream<SmallSite.Edit> edits() {
        return Stream.of(
                p -> p.replace(OPTION, "Some universities give credit.", "Few universities do."),
                p -> p.write("content/links/all.json", p.read("content/links/all.json") + " "),
                p -> p.write("content/facts.json", p.read("content/facts.json") + " "),
                p -> p.write("content/links.ledger.json", "{\"links\": []}"),
                p -> p.replace("content/hub.json", "Riverside", "Seaside"),
                p -> p.write("content/images/map.svg", p.read("content/images/map.svg") + "\n"),
                p -> p.write("templates/glossary.ftlh", p.read("templates/glossary.ftlh") + " "),
                p -> p.write("templates/site.css", p.read("templates/site.css") + " /* */"),
                p ->
                        p.write(
                                "templates/print/booklet.json",
                                p.read("templates/print/booklet.json") + " "),
                p -> p.write("site/resources/hello.txt", "hello"),
                p -> p.write("content/pages/6-more.md", p.read(ABOUT).replace("We", "They")),
                p -> Files.delete(p.root().resolve("content/consultations/consultation-2017.md")),
                p ->
                        Files.move(
                                p.root().resolve(OPTION),
                                p.root().resolve("content/options/3-learn.md")),
                p -> p.replace(ABOUT, "We are a hub.", "See [x](link:zzzzzz)."));
    }

    /** After an error nothing is kept; after all else the build after the next is a repetition. */
    @ParameterizedTest
    @MethodSource("edits")
    void anyChangeOfAnyFileIsBuilt(SmallSite.Edit edit) throws IOException {
        build();
        edit.to(project);
        boolean sound = !asAFullBuild(false).problems().hasErrors();
        asAFullBuild(sound);
    }

    @Test
    void anotherDayProgramOrSettingIsAnotherBuild() throws IOException {
        build();
        BuildSettings usual = Twin.settings(project);
        Printing printing = usual.printing();
        Path memo = project.root().resolve("target/memo");
        LocalDate tomorrow = TestProject.TODAY.plusDays(1);
        for (BuildSettings other :
                List.of(
                        Twin.settings(project, tomorrow, printing),
                        Twin.settings(
                                project,
                                TestProject.TODAY,
                                printing.keeping(new Printing.Memory(memo, "program 2"))),
                        Twin.settings(
                                project,
                                TestProject.TODAY,
                                Printing.of("ua2-a4", false)
                                        .orElseThrow()
                                        .keeping(printing.memo())),
                        usual.withEditor(temp.resolve("elsewhere")),
                        usual.comparedWith(temp.resolve("nothing")))) {
            assertFalse(build(other).repeated(), other.toString());
        }
        assertTrue(build(usual).repeated(), "none of them has changed this small site");
    }

    @Test
    void whoeverWantsPdfsVerifiedGetsThatDone() throws IOException {
        Printing verified =
                Printing.of("ua1-a2a", true)
                        .orElseThrow()
                        .keeping(Twin.settings(project).printing().memo());
        BuildSettings settings = Twin.settings(project, TestProject.TODAY, verified);
        build(settings);
        assertFalse(build(settings).repeated());
        assertTrue(stages.contains("Verifying"), stages.toString());
    }

    @Test
    void withoutAMemoOrWithoutAFolderNothingIsKept() throws IOException {
        BuildSettings plain = Twin.settings(project, TestProject.TODAY, Printing.plain());
        build(plain);
        assertFalse(build(plain).repeated());
        BuildSettings check =
                new BuildSettings(
                        project.root(),
                        null,
                        TestProject.TODAY,
                        2,
                        Set.of(),
                        Twin.settings(project).printing());
        build(check);
        assertFalse(build(check).repeated());
    }

    @Test
    void theNumberOfThreadsMakesNoDifference() throws IOException {
        build();
        BuildSettings two = Twin.settings(project);
        BuildSettings five =
                new BuildSettings(
                        two.project(), two.output(), two.today(), 5, Set.of(), two.printing());
        assertTrue(build(five).repeated());
    }

    @Test
    void whatHappenedToThePublishedSiteIsMended() throws IOException {
        build();
        Map<String, String> site = project.published();
        List<SmallSite.Edit> accidents =
                List.of(
                        p -> p.write(HOME, p.read(HOME).replace("Riverside", "riverside")),
                        p -> Files.delete(p.root().resolve(HOME)),
                        p -> Files.delete(p.output().resolve("waymark.sha256")),
                        p -> Files.writeString(p.output().resolve("waymark.next.sha256"), ""),
                        p -> Files.createDirectory(p.output().resolve(".waymark-staging")));
        for (SmallSite.Edit accident : accidents) {
            accident.to(project);
            boolean foreign = asAFullBuild(false).problems().hasErrors();
            assertEquals(accidents.indexOf(accident) == 2, foreign);
            if (foreign) {
                Files.delete(project.root().resolve(HOME));
                Twin.clear(project.output());
                build();
            }
            assertEquals(site, project.published());
            asAFullBuild(true);
        }
    }

    @Test
    void aFileOfOthersBesideTheSiteStaysThere() throws IOException {
        build();
        project.write("target/site/mine/note.txt", "mine");
        asAFullBuild(true);
        assertEquals("mine", project.read("target/site/mine/note.txt"));
        project.write("site/resources/mine/note.txt", "ours");
        BuildReport refused = asAFullBuild(false);
        assertEquals(Code.OUTPUT_FOREIGN, refused.problems().problems().get(0).code());
    }

    @Test
    void aWarningIsToldAgainWithItsLine() throws IOException {
        project.replace(ABOUT, "We are a hub.", "The XYZ is new.");
        build();
        BuildReport again = asAFullBuild(true);
        assertTrue(
                Twin.told(project, again).contains(" The XYZ is new.\n"),
                Twin.told(project, again));
    }

    /** The build that publishes a change tells what the next one does not, and the other way. */
    @Test
    void whatIsToldOfTheLastPublicationIsThatOfTheNextBuild() throws IOException {
        build();
        project.replace(OPTION, "Some universities give credit.", "Few universities do.");
        assertEquals(1, asAFullBuild(false).problems().problems().size(), "asks for a note");
        assertEquals(List.of(), asAFullBuild(true).problems().problems());
        String manifest = project.read("target/site/waymark.sha256");
        String gone = "0".repeat(64) + "  options/studdy.html\n";
        project.write("target/site/waymark.sha256", manifest + gone);
        List<Problem> forgotten = asAFullBuild(false).problems().problems();
        assertEquals(Code.REDIRECT_FORGOTTEN, forgotten.get(0).code());
        assertEquals(forgotten, asAFullBuild(true).problems().problems(), "until it is answered");
    }

    /** The file is read at the first stage, and another text stands there afterwards. */
    @Test
    void aFileThatChangesDuringABuildIsBuiltByTheNext() throws IOException {
        duringABuild("Resolving", "They are a hub.");
        assertTrue(project.read("target/site/about.html").contains("We are a hub."));
        asAFullBuild(false);
        assertTrue(project.read("target/site/about.html").contains("They are a hub."));
        asAFullBuild(true);
    }

    /** Neither its bytes before the build nor those after it are the ones that were built. */
    @Test
    void aFileThatChangesAndChangesBackIsBuiltByTheNext() throws IOException {
        String old = project.read(ABOUT);
        new SiteBuild(
                        Twin.settings(project),
                        stage -> {
                            boolean reading = "Reading".equals(stage);
                            String other = old.replace("We are", "They are");
                            Twin.write(project, ABOUT, reading ? other : old);
                        })
                .run();
        assertTrue(project.read("target/site/about.html").contains("They are a hub."));
        asAFullBuild(false);
        assertTrue(project.read("target/site/about.html").contains("We are a hub."));
        asAFullBuild(true);
    }

    private void duringABuild(String at, String text) throws IOException {
        String now = project.read(ABOUT).replace("We are a hub.", text);
        new SiteBuild(
                        Twin.settings(project),
                        stage -> {
                            if (at.equals(stage)) {
                                Twin.write(project, ABOUT, now);
                            }
                        })
                .run();
    }

    @Test
    void aDamagedMemoIsNoMemo() throws IOException {
        build();
        Path kept = Twin.largest(project);
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length - 1] ^= 1;
        Files.write(kept, bytes);
        asAFullBuild(false);
        asAFullBuild(true);
        Twin.clear(project.root().resolve("target/memo"));
        asAFullBuild(false);
    }

    @Test
    void whileAnotherBuildHasTheTurnNothingIsTold() throws IOException {
        build();
        try (Turn turn = new Publisher(project.output(), Set.of()).turn()) {
            assertEquals(List.of(), turn.problems());
            BuildReport busy = build();
            assertFalse(busy.repeated());
            assertEquals(Code.OUTPUT_BUSY, busy.problems().problems().get(0).code());
        }
        asAFullBuild(true);
    }

    @Test
    void twoBuildsAtOnceEitherPublishOrSayThatTheOtherDoes() throws Exception {
        build();
        ExecutorService both = Executors.newFixedThreadPool(2);
        Callable<BuildReport> one = () -> new SiteBuild(Twin.settings(project), stage -> {}).run();
        for (Future<BuildReport> future : both.invokeAll(List.of(one, one, one, one))) {
            BuildReport report = future.get();
            boolean busy =
                    report.problems().problems().stream()
                            .anyMatch(problem -> problem.code() == Code.OUTPUT_BUSY);
            assertNotEquals(busy, report.files() != null);
        }
        both.shutdown();
        asAFullBuild(true);
    }

    /** Nobody can take a turn where a folder stands in place of the lock. */
    @Test
    void aDiskThatRefusesIsToldAsByAFullBuild() throws IOException {
        build();
        Path lock = project.output().resolve(".waymark-lock");
        Files.createDirectory(lock);
        BuildReport refused = asAFullBuild(false);
        assertEquals(Code.OUTPUT_UNWRITABLE, refused.problems().problems().get(0).code());
        Files.delete(lock);
        asAFullBuild(true);
    }

    /** What somebody else's folder looks like does not matter: nothing is kept of it. */
    @Test
    void aFolderThatIsRefusedIsRefusedAgain() throws IOException {
        project.write("target/site/mine.txt", "mine");
        assertTrue(asAFullBuild(false).problems().hasErrors());
        assertTrue(asAFullBuild(false).problems().hasErrors());
    }
}
