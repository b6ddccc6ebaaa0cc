package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/waymark} beside a jar: the same program as the jar, started in less time. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a script for the shell of other systems")
final class LauncherIT {

    @TempDir private Path folder;
    private Path launcher;
    private Path jar;
    private TestProject project;

    @BeforeEach
    void copy() throws IOException {
        Path programs = Files.createDirectories(folder.resolve("my programs"));
        launcher = Files.copy(Path.of("bin/waymark"), programs.resolve("waymark"));
        assertTrue(launcher.toFile().setExecutable(true));
        jar = Files.copy(Path.of(Command.setting("jar")), programs.resolve("waymark.jar"));
        project = SmallSite.project(folder.resolve("a hub"));
    }

    private Command.Ended waymark(String... words) throws IOException, InterruptedException {
        return Command.program(folder, launcher, words).run();
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(jar.getParent())) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    /** Nothing that Java has to say of its archive gets among what Waymark says. */
    @Test
    void saysAndMakesWhatTheJarDoes() throws IOException, InterruptedException {
        Command.Ended first = waymark("build", "a hub", "--no-memo", "--output", "first");
        Command.Ended second = waymark("build", "a hub", "--no-memo", "--output", "second");
        String[] words = {"-jar", jar.toString(), "build", "a hub", "--no-memo", "--output", "jar"};
        Command.Ended java = Command.java(folder, words).run();
        for (Command.Ended one : List.of(first, second, java)) {
            assertEquals(0, one.exit(), one.output());
            assertEquals(words(java), words(one));
        }
        assertEquals(tree("jar"), tree("first"));
        assertEquals(tree("jar"), tree("second"));
    }

    private static String words(Command.Ended ended) {
        return ended.output()
                .replaceAll("to \\S+ \\(", "to FOLDER (")
                .replaceAll("in [0-9.]+ s", "");
    }

    private Object tree(String name) throws IOException {
        return ProjectCopy.tree(folder.resolve(name));
    }

    @Test
    void oneArchiveIsKeptForTheJarAsItIs() throws IOException, InterruptedException {
        assertEquals(0, waymark("--version").exit());
        assertEquals(List.of(), archives(), "little was loaded that a build needs");
        assertEquals(0, waymark("check", "a hub").exit());
        List<Path> first = archives();
        assertEquals(1, first.size());
        FileTime made = Files.getLastModifiedTime(first.get(0));
        assertEquals(0, waymark("check", "a hub").exit());
        assertEquals(first, archives());
        assertEquals(made, Files.getLastModifiedTime(first.get(0)), "it was not made anew");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000_000_000_000L));
        assertEquals(0, waymark("check", "a hub").exit());
        assertEquals(1, archives().size());
        assertNotEquals(first, archives(), "another jar has other classes");
    }

    @Test
    void theAnswerOfAFailedCheckIsHandedOn() throws IOException, InterruptedException {
        project.replace("content/options/1-reflect.md", "title: Reflect", "titel: Reflect");
        for (int run = 0; run < 2; run++) {
            Command.Ended ended = waymark("check", "a hub");
            assertEquals(1, ended.exit(), ended.output());
            assertTrue(ended.output().contains("titel"), ended.output());
        }
    }

    @Test
    void withoutAJarItSaysWhatMakesOne() throws IOException, InterruptedException {
        Files.delete(jar);
        Command.Ended ended = waymark("check", "a hub");
        assertEquals(2, ended.exit());
        assertTrue(ended.output().contains("mvn package makes it"), ended.output());
    }
}
