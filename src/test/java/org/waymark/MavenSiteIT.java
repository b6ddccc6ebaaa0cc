package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.problem.Code;

/** What {@code mvn site} and {@code mvn site-deploy} do, on copies of this very project. */
final class MavenSiteIT {

    /** The copy brings its compiled classes along. */
    private static final String COMPILED = "-Dmaven.main.skip=true";

    @TempDir private Path folder;

    @Test
    void stagingAndDeployingCarryTheHubsSiteAndTheHandbook()
            throws IOException, InterruptedException {
        Path project = ProjectCopy.into(folder.resolve("project"));
        Path deployed = folder.resolve("deployed");

        Command.Ended maven =
                Command.maven(
                                project,
                                COMPILED,
                                "-Dwaymark.deploy.url=" + deployed.toUri(),
                                "-DstagingDirectory=" + folder.resolve("staged"),
                                "site-deploy",
                                "site:stage")
                        .run();

        assertEquals(0, maven.exit(), maven.output());
        Map<String, String> made = ProjectCopy.tree(project.resolve("target/site"));
        assertTrue(made.containsKey("index.html"), () -> "no home page in " + made.keySet());
        assertTrue(made.containsKey("handbook/index.html"), () -> "none in " + made.keySet());
        assertTrue(made.keySet().stream().anyMatch(name -> name.endsWith(".pdf")));
        assertEquals(made, ProjectCopy.tree(deployed));
        assertEquals(made, ProjectCopy.tree(folder.resolve("staged")));
        assertOnlyTheHandbookIsMavens(project.resolve("target/site"));
        assertEachProblemHasItsPage(project.resolve("target/site/handbook/problems"));
    }

    private static void assertEachProblemHasItsPage(Path problems) throws IOException {
        String index = Files.readString(problems.resolve("index.html"));
        for (Code code : Code.values()) {
            String page = Files.readString(problems.resolve(code + ".html"));
            assertTrue(page.contains("error[" + code) || page.contains("warning[" + code), page);
            assertTrue(index.contains("href=\"" + code + ".html\""), code + " is in the list");
        }
    }

    @Test
    void mistakesInTheContentFailTheBuildWithOurReportAndNoStackTrace()
            throws IOException, InterruptedException {
        Path project = ProjectCopy.into(folder.resolve("project"));
        Path published = Files.createDirectories(project.resolve("target/site"));
        Files.writeString(project.resolve("content/hub.json"), "{ \"name\": }\n");

        Command.Ended maven = Command.maven(project, COMPILED, "site").run();

        assertEquals(1, maven.exit(), maven.output());
        assertTrue(maven.output().contains("content/hub.json:1:"), maven.output());
        assertTrue(maven.output().contains("BUILD FAILURE"), maven.output());
        assertFalse(maven.output().lines().anyMatch(MavenSiteIT::stackTrace), maven.output());
        assertEquals(Map.of(), ProjectCopy.tree(published));
    }

    private static boolean stackTrace(String line) {
        return line.strip().startsWith("at ") && line.contains("(");
    }

    private static void assertOnlyTheHandbookIsMavens(Path site) throws IOException {
        String mark = "maven-fluido";
        assertTrue(Files.readString(site.resolve("handbook/index.html")).contains(mark));
        assertFalse(Files.readString(site.resolve("index.html")).contains(mark));
    }
}
