package org.waymark.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.serve.PreviewServer;
import org.waymark.serve.Served;
import org.waymark.serve.Slip;

/**
 * Every broken edit that {@code BrokenEditsTest} knows, as it is seen in a browser that is left
 * open: its place and its message come by themselves, and go when it is mended.
 */
class PreviewProblemsTest {

    @TempDir static Path folder;
    private static TestProject project;
    private static Chromium browser;
    private static PreviewServer server;

    @BeforeAll
    static void start() throws Exception {
        browser = Chromium.start(folder.resolve("profile"));
        project = SmallSite.project(folder.resolve("project"));
        server = Served.start(project, Duration.ofDays(1));
    }

    @AfterAll
    static void end() throws IOException {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> eachStandsOnThePage() throws IOException {
        return Slip.cases().stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.getFileName().toString(), () -> stands(one)));
    }

    private static void stands(Path one) throws Exception {
        Slip slip = Slip.read(one.resolve("edit.txt"));
        List<String> told = Files.readAllLines(one.resolve("expected.txt"));
        String place = told.get(0).substring(0, told.get(0).indexOf(' '));
        String message = told.get(1).strip();
        String before = project.read(slip.file());
        browser.open(server.address().resolve(slip.page()));
        browser.await("document.querySelector('.waymark-problems')?.hidden === true");
        slip.make(project);
        browser.await("document.body.textContent.includes(" + quoted(place) + ")");
        browser.await("document.body.textContent.includes(" + quoted(message) + ")");
        project.save(slip.file(), before);
        browser.await("document.querySelector('.waymark-problems')?.hidden === true");
        browser.await("!document.body.textContent.includes(" + quoted(place) + ")");
    }

    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
