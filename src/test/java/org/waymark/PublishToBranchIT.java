package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing to a branch, as GitHub Pages takes it, with a bare repository on this disk. */
final class PublishToBranchIT {

    private static final String COMPILED = "-Dmaven.main.skip=true";

    @TempDir private Path folder;
    private Path repository = Path.of("");
    private Path project = Path.of("");

    @BeforeEach
    void makeProjectAndEmptyRepository() throws IOException, InterruptedException {
        repository = folder.resolve("pages.git");
        Git.run(folder, "init", "--quiet", "--bare", repository.toString());
        project = ProjectCopy.into(folder.resolve("project"));
    }

    @Test
    void theBranchIsMadeHoldsTheVerySiteAndLosesWhatWasWithdrawn()
            throws IOException, InterruptedException {
        publish();
        assertEquals(site(), branch("first"), "every file has the bytes that Waymark made");
        assertEquals(2, commits());

        publish();
        assertEquals(2, commits(), "the same site is no news");

        addDomain();
        Files.delete(project.resolve("content/pages/10-privacy.md"));
        publish();
        Map<String, String> third = branch("third");
        assertFalse(third.containsKey("privacy.html"), "a withdrawn page leaves the branch");
        assertTrue(third.containsKey("CNAME"), "the hub's domain is GitHub's file, not ours");
        third.remove("CNAME");
        assertEquals(site(), third);
        assertEquals(4, commits());
    }

    @Test
    void aRepositoryOutOfReachIsToldInWords() throws IOException, InterruptedException {
        Command.Ended maven = maven(folder.resolve("nowhere.git"));
        assertEquals(1, maven.exit(), maven.output());
        assertTrue(maven.output().contains("Git cannot reach file:"), maven.output());
        assertTrue(maven.output().contains("whether you may write there"), maven.output());
    }

    private void publish() throws IOException, InterruptedException {
        Command.Ended maven = maven(repository);
        assertEquals(0, maven.exit(), maven.output());
    }

    private Command.Ended maven(Path target) throws IOException, InterruptedException {
        Command plain =
                Command.maven(
                        project, COMPILED, "site-deploy", "-Dwaymark.pages=" + target.toUri());
        Map<String, String> environment = new HashMap<>(plain.environment());
        environment.putAll(Git.PERSON);
        return new Command(project, plain.words(), environment).run();
    }

    /** What a person does in GitHub's settings: a commit on the branch that is not ours. */
    private void addDomain() throws IOException, InterruptedException {
        Path clone = folder.resolve("settings");
        Git.run(folder, "clone", "-q", "-b", "gh-pages", repository.toString(), clone.toString());
        Files.writeString(clone.resolve("CNAME"), "next-steps.example\n");
        Git.run(clone, "add", "CNAME");
        Git.run(clone, "commit", "--quiet", "-m", "Create CNAME");
        Git.run(clone, "push", "--quiet");
    }

    private Map<String, String> site() throws IOException {
        return ProjectCopy.tree(project.resolve("target/site"));
    }

    private Map<String, String> branch(String name) throws IOException, InterruptedException {
        Path clone = folder.resolve(name);
        Git.run(folder, "clone", "-q", "-b", "gh-pages", repository.toString(), clone.toString());
        Map<String, String> tree = new TreeMap<>(ProjectCopy.tree(clone));
        tree.keySet().removeIf(path -> path.startsWith(".git/") || path.equals(".nojekyll"));
        return tree;
    }

    private int commits() throws IOException, InterruptedException {
        return Integer.parseInt(
                Git.run(repository, "rev-list", "--count", "refs/heads/gh-pages").strip());
    }
}
