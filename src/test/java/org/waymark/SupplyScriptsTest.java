package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the scripts for releases and for weaknesses of libraries do, with a stand-in for OSV. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the workflows run on Linux")
final class SupplyScriptsTest {

    private static final Path SCRIPTS = Path.of(".github/scripts").toAbsolutePath();
    private static final String NOBODY = "http://127.0.0.1:1";

    @TempDir private Path folder;

    @BeforeEach
    void makeProject() throws IOException {
        write("pom.xml", pom("1.2.0"));
        write("CHANGELOG.md", "# Changelog\n\n## 1.2.0, 1 March 2027\n");
        write(
                "supply-chain/with-verapdf.cdx.json",
                """
                {"components": [{"purl": "pkg:maven/a/b@1?type=jar"}, {"purl": "pkg:maven/c/d@2"}]}
                """);
        write(
                "admin/package-lock.json",
                """
                {"packages": {"": {}, "node_modules/@x/y": {"version": "3"}}}
                """);
        list(LocalDate.now(ZoneOffset.UTC).toString());
    }

    @Test
    void aTagOfTheVersionIsTaken() throws IOException, InterruptedException {
        assertEquals(0, run(NOBODY, "check-tag.sh", "v1.2.0").exit());
    }

    @Test
    void aTagOfAnotherVersionIsRefused() throws IOException, InterruptedException {
        Command.Ended ended = run(NOBODY, "check-tag.sh", "v1.3.0");
        assertEquals(1, ended.exit());
        assertEquals("the tag v1.3.0 is not v1.2.0, the version in pom.xml\n", ended.output());
    }

    @Test
    void aVersionUnderWayIsNoRelease() throws IOException, InterruptedException {
        write("pom.xml", pom("1.2.0-SNAPSHOT"));
        assertEquals(1, run(NOBODY, "check-tag.sh", "v1.2.0-SNAPSHOT").exit());
    }

    @Test
    void aReleaseWithoutNewsIsRefused() throws IOException, InterruptedException {
        write("CHANGELOG.md", "# Changelog\n\n## 1.2.0, not yet released\n");
        Command.Ended ended = run(NOBODY, "check-tag.sh", "v1.2.0");
        assertEquals(1, ended.exit());
        assertTrue(ended.output().contains("CHANGELOG.md has no heading"), ended.output());
    }

    @Test
    void theFilesOfAReleaseHaveSumsThatAreTheSameTwice() throws IOException, InterruptedException {
        for (String name : List.of("waymark", "waymark-1.2.0", "verapdf/core")) {
            write("target/" + name + ".jar", name);
        }
        write("target/waymark-1.2.0-sources.jar", "sources");
        write("target/waymark-1.2.0-javadoc.jar", "javadoc");
        write("supply-chain/waymark.cdx.json", "{}");
        write("LICENSE", "text");
        assertEquals(0, run(NOBODY, "gather-release.sh", "v1.2.0", "one").exit());
        Files.setLastModifiedTime(
                folder.resolve("target/verapdf/core.jar"), FileTime.fromMillis(0));
        assertEquals(0, run(NOBODY, "gather-release.sh", "v1.2.0", "other").exit());
        assertEquals(
                ProjectCopy.tree(folder.resolve("one")), ProjectCopy.tree(folder.resolve("other")));
        Map<String, String> files = ProjectCopy.tree(folder.resolve("one"));
        assertEquals(9, files.size(), files::toString);
        String sums = Files.readString(folder.resolve("one/SHA256SUMS"));
        files.remove("SHA256SUMS");
        files.forEach((name, sum) -> assertTrue(sums.contains(sum + "  " + name + "\n"), name));
    }

    @Test
    void aReleaseThatLacksAFileIsNone() throws IOException, InterruptedException {
        write("target/waymark-1.2.0.jar", "jar");
        assertEquals(1, run(NOBODY, "gather-release.sh", "v1.2.0", "one").exit());
        assertFalse(Files.exists(folder.resolve("one/SHA256SUMS")));
    }

    @Test
    void aWeaknessThatIsNotInTheListIsReported() throws IOException, InterruptedException {
        AtomicReference<String> asked = new AtomicReference<>("");
        String answer =
                """
                {"results": [{}, {"vulns": [{"id": "GHSA-old"}, {"id": "GHSA-new"}]}, {}]}
                """;
        Command.Ended ended = ask(answer, asked);
        assertEquals(0, ended.exit(), ended.output());
        assertTrue(ended.output().startsWith("3 packages asked for, 1 weaknesses"), ended.output());
        String report = Files.readString(folder.resolve("target/report.md"));
        assertTrue(
                report.contains(
                        "- pkg:maven/c/d@2: [GHSA-new](https://osv.dev/vulnerability/GHSA-new)\n"),
                report);
        assertFalse(report.contains("GHSA-old"), report);
        assertTrue(asked.get().contains("\"pkg:maven/a/b@1\""), asked.get());
        assertTrue(asked.get().contains("\"pkg:npm/%40x/y@3\""), asked.get());
    }

    @Test
    void whereNothingIsNewTheReportStaysAsItIs() throws IOException, InterruptedException {
        Command.Ended ended =
                ask(
                        "{\"results\": [{}, {\"vulns\": [{\"id\": \"GHSA-old\"}]}, {}]}",
                        new AtomicReference<>(""));
        assertEquals(0, ended.exit(), ended.output());
        assertFalse(Files.exists(folder.resolve("target/report.md")));
    }

    @Test
    void aServiceOutOfReachIsNoFailure() throws IOException, InterruptedException {
        Command.Ended ended = run(NOBODY, "known-weaknesses.sh", "target/report.md");
        assertEquals(0, ended.exit(), ended.output());
        assertTrue(ended.output().contains("OSV cannot be reached"), ended.output());
    }

    @Test
    void anOldListIsTold() throws IOException, InterruptedException {
        list("2020-01-01");
        assertEquals(0, run(NOBODY, "known-weaknesses.sh", "target/report.md").exit());
        String report = Files.readString(folder.resolve("target/report.md"));
        assertTrue(report.startsWith("## The list of known weaknesses is old\n"), report);
    }

    private Command.Ended ask(String answer, AtomicReference<String> asked)
            throws IOException, InterruptedException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/v1/querybatch",
                exchange -> {
                    byte[] question = exchange.getRequestBody().readAllBytes();
                    asked.set(new String(question, StandardCharsets.UTF_8));
                    byte[] body = answer.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        try {
            String service = "http://127.0.0.1:" + server.getAddress().getPort();
            return run(service, "known-weaknesses.sh", "target/report.md");
        } finally {
            server.stop(0);
        }
    }

    private Command.Ended run(String service, String script, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(SCRIPTS.resolve(script).toString()));
        command.addAll(List.of(words));
        return new Command(folder, command, Map.of("OSV", service)).run();
    }

    private void list(String updated) throws IOException {
        write(
                "supply-chain/advisories.json",
                "{\"updated\": \"%s\", \"advisories\": [{\"ids\": [\"GHSA-old\"]}]}"
                        .formatted(updated));
    }

    private static String pom(String version) {
        return """
        <project>
          <artifactId>waymark</artifactId>
          <version>%s</version>

          <name>Waymark</name>
          <version>9</version>
        </project>
        """
                .formatted(version);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
