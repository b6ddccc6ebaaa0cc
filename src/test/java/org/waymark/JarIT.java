package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code target/waymark.jar}, alone in an empty folder. */
final class JarIT {

    private static final String JAR = Command.setting("jar");

    @TempDir private Path folder;

    @Test
    void checksThisProjectsContent() throws IOException, InterruptedException {
        String project = Path.of("").toAbsolutePath().toString();
        Command.Ended java = Command.java(folder, "-jar", JAR, "check", project).run();
        assertEquals(0, java.exit(), java.output());
    }

    @Test
    void buildsTheSameSiteTwice() throws IOException, InterruptedException {
        build("first");
        build("second");
        var first = ProjectCopy.tree(folder.resolve("first"));
        assertTrue(first.containsKey("index.html"), () -> "no home page in " + first.keySet());
        assertEquals(first, ProjectCopy.tree(folder.resolve("second")));
    }

    /** Nothing is taken from earlier builds, so that every briefing is made. */
    @Test
    void buildsThisProjectsSiteInASmallHeap() throws IOException, InterruptedException {
        String project = Path.of("").toAbsolutePath().toString();
        List<String> words = new ArrayList<>(List.of("-Xmx256m", "-jar", JAR, "build", project));
        words.addAll(List.of("--no-memo", "--output", "site"));
        Command.Ended java = Command.java(folder, words.toArray(String[]::new)).run();
        assertEquals(0, java.exit(), java.output());
        assertTrue(Files.exists(folder.resolve("site/index.html")));
    }

    /** Looks, fonts and scripts come out of the jar. */
    @Test
    void makesAHubThatItCanBuild() throws IOException, InterruptedException {
        Path alone = Files.copy(Path.of(JAR), folder.resolve("way mark.jar"));
        String jar = alone.toString();
        List<String> words = new ArrayList<>(List.of("-jar", jar, "new", "hub", "our hub"));
        words.addAll(NewHubTest.ANSWERS);
        Command.Ended made = Command.java(folder, words.toArray(String[]::new)).run();
        assertEquals(0, made.exit(), made.output());
        Command.Ended built = Command.java(folder, "-jar", jar, "build", "our hub").run();
        assertEquals(0, built.exit(), built.output());
        assertTrue(built.output().contains(" with no problems in "), built.output());
        Path hub = folder.resolve("our hub");
        assertEquals(
                ProjectCopy.tree(Path.of("templates")), ProjectCopy.tree(hub.resolve("templates")));
        assertTrue(Files.exists(hub.resolve("target/site/index.html")));
    }

    @Test
    void servesAProjectUntilItIsEnded() throws IOException, InterruptedException {
        TestProject project = TestProject.of("golden/small/content", folder.resolve("small"));
        Process serve =
                new ProcessBuilder(java(), "-jar", JAR, "serve", project.root().toString())
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader said = serve.inputReader(StandardCharsets.UTF_8)) {
            String address = String.valueOf(said.readLine()).replace("The site is at ", "");
            HttpResponse<String> home =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create(address)).build(),
                                    HttpResponse.BodyHandlers.ofString());
            assertEquals(200, home.statusCode());
            assertTrue(home.body().contains("Riverside Teaching Hub"), home.body());
            assertTrue(serve.isAlive(), "it goes on until somebody ends it");
        } finally {
            serve.destroy();
            assertTrue(serve.waitFor(30, TimeUnit.SECONDS));
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    @Test
    void carriesTheLicencesOfWhatItContains() throws IOException {
        try (JarFile jar = new JarFile(JAR)) {
            String licences = read(jar, "META-INF/LICENSE") + read(jar, "META-INF/LICENSE.txt");
            assertTrue(licences.contains("Apache License"));
            assertTrue(licences.contains("Apache PDFBox includes a number of components"));
            assertTrue(licences.contains("Atlassian"), "the licence of commonmark-java");
            assertTrue(read(jar, "META-INF/jsoup/LICENSE").contains("MIT License"));
            assertTrue(read(jar, "META-INF/mammoth/LICENSE").contains("Michael Williamson"));
            assertTrue(read(jar, "META-INF/NOTICE").contains("Apache PDFBox"));
        }
    }

    @Test
    void mergesServicesAndLaterJavaVersionsOfItsLibraries() throws IOException {
        try (JarFile jar = new JarFile(JAR)) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertEquals("true", manifest.getValue("Multi-Release"));
            assertEquals("org.waymark.cli.Main", manifest.getValue("Main-Class"));
            assertFalse(
                    read(jar, "META-INF/services/tools.jackson.core.TokenStreamFactory").isBlank());
        }
    }

    /** The README's way to check every PDF: veraPDF lies beside the jar, as the manifest says. */
    @Test
    void veraPdfLiesBesideTheJarAndChecksEachPdf() throws IOException, InterruptedException {
        try (JarFile jar = new JarFile(JAR)) {
            String path = jar.getManifest().getMainAttributes().getValue("Class-Path");
            for (String library : path.split(" ", -1)) {
                Path file = Path.of(JAR).resolveSibling(library);
                assertTrue(Files.isRegularFile(file), file.toString());
            }
        }
        Command.Ended java = verify(JAR);
        assertEquals(0, java.exit(), java.output());
    }

    @Test
    void aJarWithoutVeraPdfSaysHowToGetItInsteadOfChecking()
            throws IOException, InterruptedException {
        Path alone = Files.copy(Path.of(JAR), folder.resolve("waymark.jar"));
        Command.Ended java = verify(alone.toString());
        assertEquals(2, java.exit(), java.output());
        assertTrue(java.output().contains("--verify-pdf needs veraPDF"), java.output());
        assertFalse(java.output().contains("\tat "), java.output());
    }

    private Command.Ended verify(String jar) throws IOException, InterruptedException {
        TestProject project = TestProject.of("golden/small/content", folder.resolve("small"));
        String root = project.root().toString();
        return Command.java(folder, "-jar", jar, "build", root, "--verify-pdf", "--no-memo").run();
    }

    private void build(String output) throws IOException, InterruptedException {
        String project = Path.of("").toAbsolutePath().toString();
        Command.Ended java =
                Command.java(folder, "-jar", JAR, "build", project, "--output", output).run();
        assertEquals(0, java.exit(), java.output());
    }

    private static String read(JarFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        assertNotNull(entry, name);
        return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
}
