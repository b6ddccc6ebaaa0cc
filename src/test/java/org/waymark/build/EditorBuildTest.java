package org.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/** A site with the page of the visual editor, and one without; the editor's program is made up. */
class EditorBuildTest {

    private static final String ON =
            "\"admin\": { \"backend\": \"github\", \"repository\": \"a-hub/steps\","
                    + " \"base_url\": \"https://in.school.uk/oauth\" },\n  ";

    @TempDir Path temp;

    private TestProject project(String admin) throws IOException {
        TestProject project = SmallSite.project(temp.resolve("project"));
        project.replace("content/hub.json", "\"short_name\"", admin + "\"short_name\"");
        return project;
    }

    private static TestProject.Result run(TestProject project, String command, String... more) {
        Stream<String> usual =
                Stream.of(command, project.root().toString(), "--date", "2026-11-22", "--quiet");
        return project.run(Stream.concat(usual, Stream.of(more)).toArray(String[]::new));
    }

    /** Where Maven puts the program. */
    private static Path usual(TestProject project) {
        return project.root().resolve("target/visual-editor/node_modules/@sveltia/cms");
    }

    private static void vendor(Path program) throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.put("npm/index.js", "export const init = () => {};\n" + "// large\n".repeat(90_000));
        files.put("npm/index.js.map", "{}");
        files.put("npm/chunks/part.js", "export {};\n");
        files.put("LICENSE.txt", "MIT License\n");
        files.put("dist/other.js", "no part of it\n");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = program.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static String read(TestProject project, String path) throws IOException {
        return Files.readString(project.output().resolve(path));
    }

    private static List<String> ofEditor(TestProject project) throws IOException {
        return project.published().keySet().stream()
                .filter(path -> path.startsWith("admin"))
                .toList();
    }

    @Test
    void aHubThatDoesNotAskForItHasNoFileMore() throws IOException {
        TestProject project = project("");
        vendor(usual(project));
        assertEquals(0, run(project, "build").code());
        assertEquals(List.of(), ofEditor(project));
        assertTrue(read(project, "_headers").contains("default-src 'none'; img-src"));
    }

    @Test
    void thePageComesWithAllThatItLoads() throws IOException {
        TestProject project = project(ON);
        vendor(usual(project));
        TestProject.Result result = run(project, "build");
        assertEquals("", result.out() + result.err());
        assertEquals(
                List.of(
                        "admin/config.json",
                        "admin/editor/LICENSE.txt",
                        "admin/editor/chunks/part.js",
                        "admin/editor/index.js",
                        "admin/index.html",
                        "admin/start.js"),
                ofEditor(project));
        assertTrue(read(project, "admin/config.json").contains("a-hub/steps"));
    }

    @Test
    void thePageHasAPolicyOfItsOwnAndIsNothingForReaders() throws IOException {
        TestProject project = project(ON);
        vendor(usual(project));
        assertEquals(0, run(project, "build").code());
        Document page = Jsoup.parse(read(project, "admin/index.html"));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertTrue(policy.contains("script-src 'self';"), policy);
        assertTrue(policy.contains("style-src 'self' 'unsafe-inline';"), policy);
        assertTrue(
                policy.contains(
                        "connect-src 'self' blob: data: https://api.github.com"
                                + " https://www.githubstatus.com https://in.school.uk;"),
                policy);
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        for (String list : List.of("sitemap.xml", "pages.json", "index.html")) {
            assertFalse(read(project, list).contains("admin/"), list);
        }
        assertTrue(read(project, "index.html").contains("default-src 'none'; img-src 'self'"));
        assertTrue(read(project, "_headers").contains("Policy: frame-ancestors 'none'\n"));
    }

    @Test
    void anotherBuildMakesTheSameBytes() throws IOException {
        TestProject project = project(ON);
        Path program = temp.resolve("elsewhere");
        vendor(program);
        assertEquals(0, run(project, "build", "--editor", program.toString()).code());
        Map<String, String> first = project.published();
        TestProject again = SmallSite.project(temp.resolve("again"));
        again.write("content/hub.json", project.read("content/hub.json"));
        vendor(usual(again));
        assertEquals(0, run(again, "build", "--threads", "1").code());
        first.remove("waymark.sha256");
        Map<String, String> second = again.published();
        second.remove("waymark.sha256");
        assertEquals(first, second);
    }

    /** A build that finds all as it was says so; the maps for those who mend it are not read. */
    @Test
    void anotherByteOfTheProgramIsPublished() throws IOException {
        TestProject project = project(ON);
        vendor(usual(project));
        assertEquals(0, run(project, "build").code());
        Files.writeString(usual(project).resolve("npm/index.js.map"), "{ }");
        assertTrue(run(project, "build", "--profile").out().contains("\nComparing"));
        for (String file : List.of("npm/chunks/part.js", "LICENSE.txt", "npm/new.js")) {
            Files.writeString(usual(project).resolve(file), "export { };\n");
            String told = run(project, "build", "--profile").out();
            assertTrue(told.contains("\nRendering"), told);
            String published = file.startsWith("npm/") ? file.substring(4) : file;
            assertEquals("export { };\n", read(project, "admin/editor/" + published));
        }
        assertFalse(run(project, "build", "--profile").out().contains("\nRendering"));
    }

    @Test
    void withoutTheProgramNothingIsPublished() throws IOException {
        TestProject project = project(ON);
        TestProject.Result result = run(project, "build");
        assertEquals(1, result.code());
        assertTrue(result.out().contains("error[editor-missing]"), result.out());
        assertTrue(result.out().contains("mvn site -Pvisual-editor"), result.out());
        assertFalse(Files.exists(project.output().resolve("index.html")));
    }

    /** The program is no part of the content, and those who check it need not have Node. */
    @Test
    void aCheckDoesWithoutTheProgram() throws IOException {
        TestProject.Result result = run(project(ON), "check");
        assertEquals("", result.out() + result.err());
        assertEquals(0, result.code());
    }
}
