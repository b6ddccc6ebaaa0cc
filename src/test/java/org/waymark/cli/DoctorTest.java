package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.TestProject;

/** What {@code doctor} says of computers and projects that lack something. */
class DoctorTest {

    @TempDir Path temp;

    private TestProject project;
    private final Patient patient = new Patient();

    /** A computer that is well until a test says otherwise. */
    private static final class Patient implements Machine {

        private final Map<String, String> properties =
                new HashMap<>(
                        Map.of(
                                "java.version", "17.0.13",
                                "os.name", "Linux",
                                "sun.jnu.encoding", "UTF-8",
                                "user.language", "en",
                                "user.timezone", "Europe/London"));
        private final Map<String, String> programs =
                new HashMap<>(
                        Map.of(
                                "mvn --version",
                                        "\u001b[1mApache Maven 3.9.9\u001b[m\nMaven home: /x",
                                "git --version", "git version 2.47.0",
                                "git rev-parse --is-inside-work-tree", "true",
                                "git rev-parse --is-shallow-repository", "false",
                                "git status --porcelain -- content", "",
                                "chromium --version", "Chromium 140"));
        private final Map<String, String> variables = new HashMap<>();
        private long free = 5_000_000_000L;
        private boolean writes = true;

        @Override
        public String property(String name) {
            return properties.getOrDefault(name, "");
        }

        @Override
        public String variable(String name) {
            return variables.getOrDefault(name, "");
        }

        @Override
        public Optional<String> run(Path folder, String... command) {
            return Optional.ofNullable(programs.get(String.join(" ", command)));
        }

        @Override
        public long free(Path folder) {
            return free;
        }

        @Override
        public boolean mayWrite(Path folder) {
            return writes;
        }
    }

    @BeforeEach
    void copy() throws IOException {
        project = TestProject.of("golden/small/content", temp.resolve("hub"));
    }

    private String visit(int exit) {
        StringWriter out = new StringWriter();
        assertEquals(exit, DoctorCommand.print(patient, project.root(), new PrintWriter(out)));
        return out.toString();
    }

    private void assertFound(int exit, String state, String words, String advice) {
        String out = visit(exit);
        String line =
                out.lines()
                        .filter(one -> one.contains(words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(out));
        assertTrue(line.startsWith(state + " "), line);
        assertTrue(out.substring(out.indexOf(line)).contains(advice), out);
        assertEquals(
                1,
                out.lines().filter(one -> !one.startsWith("fine") && !one.startsWith(" ")).count());
    }

    @Test
    void aHealthyComputerIsFineInEachPart() {
        String out = visit(0);
        assertEquals(13, out.lines().count(), out);
        assertTrue(out.lines().allMatch(line -> line.startsWith("fine ")), out);
        assertTrue(out.contains("Java 17.0.13") && out.contains("Maven 3.9.9"), out);
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_402", "11.0.2", "16", "unknown"})
    void anOldJavaIsBroken(String version) {
        patient.properties.put("java.version", version);
        assertFound(1, "broken", "Java " + version + " is too old", "Install Java 17");
    }

    @ParameterizedTest
    @CsvSource({"17", "17.0.13", "25-ea", "21.0.1+12"})
    void aJavaOfTodayIsFine(String version) {
        patient.properties.put("java.version", version);
        assertTrue(visit(0).contains("Java " + version));
    }

    @Test
    void withoutMavenTheJarStillRuns() {
        patient.programs.remove("mvn --version");
        assertFound(0, "attend to", "Maven was not found", "waymark.jar runs without");
        patient.properties.put("os.name", "Windows 11");
        patient.programs.put("mvn.cmd --version", "Apache Maven 3.10.0");
        assertTrue(visit(0).contains("Maven 3.10.0"));
    }

    @Test
    void anOldMavenIsBroken() {
        patient.programs.put("mvn --version", "Apache Maven 3.6.3");
        assertFound(1, "broken", "Maven 3.6.3 is too old", "3.8.6 or later");
    }

    @Test
    void fontsThatAreNotThereOrNotReadableAreBroken() throws IOException {
        Path fonts = project.root().resolve("templates/print/fonts");
        Files.writeString(fonts.resolve("A.ttf"), "version https://git-lfs");
        assertFound(1, "broken", "A.ttf is no font", "git checkout");
        try (var files = Files.list(fonts)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertFound(1, "broken", "there are no fonts", "Copy that folder");
        Files.delete(fonts);
        assertFound(1, "broken", "there are no fonts", "Copy that folder");
    }

    @Test
    void fileNamesWithoutAccentsAreToBeAttendedTo() {
        patient.properties.put("sun.jnu.encoding", "ANSI_X3.4-1968");
        assertFound(0, "attend to", "which has no accents", "C.UTF-8");
    }

    @Test
    void aForeignTimeZoneChangesNothing() {
        patient.properties.put("user.timezone", "Pacific/Kiritimati");
        assertTrue(visit(0).contains("Europe/London (here: Pacific/Kiritimati)"));
    }

    @Test
    void aFixedDayIsToBeAttendedTo() {
        patient.variables.put("SOURCE_DATE_EPOCH", "1700000000");
        assertFound(0, "attend to", "SOURCE_DATE_EPOCH", "--date");
    }

    @Test
    void aPlaceholderOrAMistakeInTheHubsFileIsToBeAttendedTo() throws IOException {
        String hub = project.read("content/hub.json");
        project.write(
                "content/hub.json",
                hub.replace("https://www.gov.uk/riverside/next/", "https://next.example/"));
        assertFound(0, "attend to", "still that of the example", "Write the address");
        project.write("content/hub.json", "{");
        assertFound(0, "attend to", "content/hub.json has problems", "waymark check");
    }

    @ParameterizedTest
    @CsvSource({"50000000, 1, broken", "500000000, 0, attend to"})
    void aFullDiskIsTold(long free, int exit, String state) {
        patient.free = free;
        assertFound(exit, state, "MB are free", "");
    }

    @Test
    void aFolderThatCannotBeWrittenIsBroken() {
        patient.writes = false;
        assertFound(1, "broken", "may not write", "--output");
    }

    @Test
    void withoutGitNothingKeepsEarlierVersions() {
        patient.programs.put("git rev-parse --is-inside-work-tree", "false");
        assertFound(0, "attend to", "not kept by git", "git init");
        patient.programs.remove("git --version");
        assertFound(0, "attend to", "git was not found", "git-scm.com");
    }

    @Test
    void aShallowCloneSaysHowToFetchTheRest() {
        patient.programs.put("git rev-parse --is-shallow-repository", "true");
        assertFound(0, "attend to", "shallow clone", "git fetch --unshallow");
    }

    @Test
    void contentThatIsNotCommittedIsCounted() {
        patient.programs.put(
                "git status --porcelain -- content", " M content/a.md\n?? content/b.md");
        assertFound(0, "attend to", "2 files in content/ not committed", "git status");
    }

    @Test
    void chromiumIsForTestsOnly() {
        patient.programs.remove("chromium --version");
        assertFound(0, "attend to", "Chromium was not found", "Only the tests");
        patient.programs.put("google-chrome --version", "Google Chrome 140");
        assertTrue(visit(0).contains("Google Chrome 140"));
    }

    /** This computer runs Maven's tests, so nothing that they need can be broken. */
    @Test
    void theRealComputerIsAskedAndAnswers() {
        TestProject.Result result = project.run("doctor", project.root().toString());
        assertEquals(0, result.code(), result.out());
        assertTrue(
                result.out().contains("fine       Java 1")
                        || result.out().contains("fine       Java 2"));
        assertFalse(result.out().contains("broken"), result.out());
        assertEquals("", result.err());
    }

    @Test
    void aProgramThatIsNotThereOrFailsAnswersNothing() {
        Machine real = new ThisMachine();
        assertEquals(Optional.empty(), real.run(temp, "no-such-program-anywhere"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        assertEquals(Optional.empty(), real.run(temp, java.toString(), "NoSuchClass"));
        assertTrue(real.run(temp, java.toString(), "--version").isPresent());
        assertTrue(real.free(temp) > 0);
        assertTrue(real.mayWrite(temp));
    }

    /** A folder has no bytes to read. */
    @Test
    void aFontThatIsAFolderIsBroken() throws IOException {
        Files.createDirectory(project.root().resolve("templates/print/fonts/A.ttf"));
        assertFound(1, "broken", "A.ttf is no font", "git checkout");
    }
}
