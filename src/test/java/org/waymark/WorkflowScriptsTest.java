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
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the workflows' scripts do, with Git repositories on this disk and stand-ins for programs
 * that would reach for GitHub: each stand-in writes down how it was called and answers as the test
 * says.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the workflows run on Linux")
final class WorkflowScriptsTest {

    private static final Path SCRIPTS = Path.of(".github/scripts").toAbsolutePath();

    @TempDir private Path folder;
    private Path work = Path.of("");

    @BeforeEach
    void makeRepository() throws IOException, InterruptedException {
        Git.run(folder, "init", "--quiet", "--bare", "--initial-branch=main", "origin.git");
        Git.run(folder, "clone", "--quiet", "origin.git", "work");
        work = folder.resolve("work");
        write("content/hub.json", "{}\n");
        write("pom.xml", "<project/>\n");
        commit("Begin");
        Git.run(work, "push", "--quiet", "origin", "HEAD:main");
        Files.createDirectories(folder.resolve("bin"));
    }

    @Test
    void nothingToTellAndNoIssueIsSilence() throws IOException, InterruptedException {
        standIn("gh", "");
        assertEquals(0, run("report-issue.sh", "Title", write("report.md", "")).exit());
        assertEquals(
                List.of(
                        "gh issue list --state open --label upkeep --json number"
                                + " --jq .[0].number // empty"),
                calls());
    }

    @Test
    void whatNeedsAPersonOpensOneIssue() throws IOException, InterruptedException {
        standIn("gh", "");
        assertEquals(0, run("report-issue.sh", "Title", write("report.md", "words")).exit());
        assertTrue(calls().get(1).startsWith("gh label create upkeep --force"));
        assertEquals(
                "gh issue create --title Title --label upkeep --body-file report.md",
                calls().get(2));
    }

    @Test
    void theOpenIssueIsBroughtUpToDateAndInTheEndClosed() throws IOException, InterruptedException {
        standIn("gh", "[ \"$2\" = list ] && echo 17 || true");
        assertEquals(0, run("report-issue.sh", "Title", write("report.md", "words")).exit());
        assertEquals("gh issue edit 17 --title Title --body-file report.md", calls().get(1));
        assertEquals(0, run("report-issue.sh", "Title", write("report.md", "")).exit());
        assertTrue(calls().get(3).startsWith("gh issue close 17 "), calls().toString());
    }

    @Test
    void theLedgerIsCommittedWhenItChangedAndOnlyThen() throws IOException, InterruptedException {
        write("content/links.ledger.json", "{}\n");
        write("content/other.txt", "an edit that nobody asked to keep\n");
        assertEquals(0, run("keep-ledger.sh").exit());
        assertEquals(0, run("keep-ledger.sh").exit());
        String log =
                Git.run(folder.resolve("origin.git"), "log", "--name-only", "--format=", "main");
        assertEquals(
                List.of("content/hub.json", "content/links.ledger.json", "pom.xml"),
                log.lines().sorted().toList());
    }

    @Test
    void somebodyElsesPushIsNoHarmToTheLedger() throws IOException, InterruptedException {
        Git.run(folder, "clone", "--quiet", "origin.git", "other");
        Files.writeString(folder.resolve("other/content/hub.json"), "{ }\n");
        Git.run(folder.resolve("other"), "commit", "--quiet", "-a", "-m", "An edit in between");
        Git.run(folder.resolve("other"), "push", "--quiet", "origin", "HEAD:main");
        write("content/links.ledger.json", "{}\n");
        assertEquals(0, run("keep-ledger.sh").exit());
        assertEquals(3, countCommits());
    }

    @Test
    void deadLinksAndWhatIsDueBecomeTheReport() throws IOException, InterruptedException {
        standIn(
                "java",
                """
                case "$3 $8" in
                  links*) echo 'dead: one'; exit 1;;
                  "due ics") printf 'BEGIN:VEVENT\\r\\n';;
                  *) echo 'a fact expires';;
                esac""");
        assertEquals(0, run("upkeep.sh", "target/upkeep.md").exit());
        assertEquals(
                """
                ## Links

                ```text
                dead: one
                ```

                ## Due within 30 days

                ```text
                a fact expires
                ```
                """,
                Files.readString(work.resolve("target/upkeep.md")));
    }

    @Test
    void aQuietNightLeavesAnEmptyReport() throws IOException, InterruptedException {
        standIn("java", "echo fine");
        assertEquals(0, run("upkeep.sh", "target/upkeep.md").exit());
        assertEquals("", Files.readString(work.resolve("target/upkeep.md")));
    }

    @Test
    void aBrokenLinkCheckIsNoQuietNight() throws IOException, InterruptedException {
        standIn("java", "echo 'waymark could not finish'; exit 3");
        assertEquals(3, run("upkeep.sh", "target/upkeep.md").exit());
    }

    @Test
    void onlyContentAndHandbookAreNoProgram() throws IOException, InterruptedException {
        String base = Git.run(work, "rev-parse", "HEAD").strip();
        write("content/options/1-a.md", "words\n");
        write("site/markdown/editing.md", "words\n");
        commit("Words");
        assertEquals("changed=false\n", run("touches-program.sh", base).output());
        write("pom.xml", "<project></project>\n");
        commit("Program");
        assertEquals("changed=true\n", run("touches-program.sh", base).output());
    }

    @Test
    void whatAChangeBeganFromIsBuiltAsIfItWerePublished() throws IOException, InterruptedException {
        String base = Git.run(work, "rev-parse", "HEAD").strip();
        write("content/hub.json", "{ \"name\": \"New\" }\n");
        commit("An edit");
        standIn("java", "mkdir -p \"$6\" && cp \"$4/content/hub.json\" \"$6/built\"");
        Command.Ended ended = run("build-base.sh", base);
        assertEquals(0, ended.exit(), ended.output());
        assertEquals("{}\n", Files.readString(work.resolve("target/site/built")));
        assertEquals(
                1, Git.run(work, "worktree", "list").lines().count(), "nothing is left behind");
    }

    @Test
    void aBeginningThatDoesNotBuildIsNoHindrance() throws IOException, InterruptedException {
        String base = Git.run(work, "rev-parse", "HEAD").strip();
        standIn("java", "mkdir -p \"$6\" && touch \"$6/meaning.json\"; exit 1");
        assertEquals(0, run("build-base.sh", base).exit());
        assertFalse(Files.exists(work.resolve("target/site")), "half a site is none");
        Command.Ended ended = run("describe-change.sh");
        assertEquals(0, ended.exit(), ended.output());
        assertTrue(ended.output().endsWith("There is nothing to compare with.\n"));
    }

    @Test
    void aChangeIsDescribedForReaders() throws IOException, InterruptedException {
        write("target/site/meaning.json", "{}\n");
        standIn("java", "echo \"$3 from $4 to $5\"; exit 1");
        Command.Ended ended = run("describe-change.sh");
        assertEquals(0, ended.exit(), "differences are what is asked for");
        assertTrue(ended.output().contains("```text\ndiff from target/site to .\n```"));
        standIn("java", "exit 3");
        assertEquals(1, run("describe-change.sh").exit(), "a failure is a failure");
    }

    @Test
    void theListsOfThePublishedSiteAreFetchedWhereThereAreAny()
            throws IOException, InterruptedException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/hub/",
                exchange -> {
                    boolean there = exchange.getRequestURI().getPath().endsWith("/meaning.json");
                    byte[] body = (there ? "{}" : "lost").getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(there ? 200 : 404, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/hub/";
            assertEquals(0, run("fetch-published.sh", address, "target/site").exit());
        } finally {
            server.stop(0);
        }
        assertEquals("{}", Files.readString(work.resolve("target/site/meaning.json")));
        assertFalse(Files.exists(work.resolve("target/site/waymark.sha256")));
        assertEquals(0, run("fetch-published.sh", "http://127.0.0.1:1", "none").exit());
    }

    private Command.Ended run(String script, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(SCRIPTS.resolve(script).toString()));
        command.addAll(List.of(words));
        Map<String, String> environment = new HashMap<>(Git.PERSON);
        environment.put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        return new Command(work, command, environment).run();
    }

    private void standIn(String program, String answer) throws IOException {
        Path file = folder.resolve("bin").resolve(program);
        String call = "echo \"" + program + " $*\" >> '" + folder.resolve("calls") + "'";
        Files.writeString(file, "#!/usr/bin/env bash\n" + call + "\n" + answer + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls"));
    }

    private String write(String path, String text) throws IOException {
        Path file = work.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return path;
    }

    private void commit(String message) throws IOException, InterruptedException {
        Git.run(work, "add", "--all");
        Git.run(work, "commit", "--quiet", "-m", message);
    }

    private int countCommits() throws IOException, InterruptedException {
        return Integer.parseInt(
                Git.run(folder.resolve("origin.git"), "rev-list", "--count", "main").strip());
    }
}
