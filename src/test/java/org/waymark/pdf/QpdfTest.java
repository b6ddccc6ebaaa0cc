package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProject;

/** qpdf reads a file's syntax as strictly as no viewer does, and with other code than ours. */
class QpdfTest {

    @TempDir private Path folder;

    @Test
    void itFindsNothingWrongWithAnyBriefing() throws Exception {
        TestProject project = TestProject.copy(folder.resolve("real"));
        project.build();
        try (Stream<Path> briefings = Files.list(project.output().resolve("briefings"))) {
            for (Path briefing : briefings.sorted().toList()) {
                assertEquals("0", check(briefing), briefing.getFileName().toString());
            }
        }
    }

    @Test
    void itFindsAFileThatIsCutShort() throws Exception {
        byte[] whole = Samples.pdf("<h1>T</h1><p>Words.</p>");
        Path file = folder.resolve("cut.pdf");
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 200));
        assertEquals("2", check(file).substring(0, 1), "qpdf's code for a file with errors");
    }

    /** The code with which qpdf ends, and what it says where that is not 0. */
    private static String check(Path pdf) throws IOException, InterruptedException {
        boolean found =
                Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "qpdf")));
        assumeTrue(found, "NOT RUN: there is no qpdf on this machine");
        Process process =
                new ProcessBuilder(List.of("qpdf", "--check", pdf.toString()))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        return code == 0 ? "0" : code + " " + said;
    }
}
