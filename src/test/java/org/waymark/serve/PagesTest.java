package org.waymark.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProject;
import org.waymark.build.Preview;
import org.waymark.build.Printing;

/** What a preview shows of a project that it cannot read, or of a page that breaks it. */
final class PagesTest {

    private static final String FAILURE = "ClosedFileSystemException";

    @TempDir Path temp;

    private Preview preview;

    /** A project on a disk that was taken away. */
    @BeforeEach
    void takeAway() throws IOException {
        Path disk = temp.resolve("disk.zip");
        Path project;
        try (FileSystem files = FileSystems.newFileSystem(disk, Map.of("create", "true"))) {
            project = Files.createDirectory(files.getPath("hub"));
            Files.createDirectory(project.resolve("content"));
        }
        preview = new Preview(project, TestProject.TODAY, Printing.plain(), InstantSource.system());
    }

    private static String text(Answer answer) {
        return new String(answer.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aProjectThatCannotBeReadIsSaidOnEveryPage() {
        Pages pages = new Pages(new Current(preview, 1), temp);
        for (String path : List.of("/", "/options.html", "/_waymark/source/content/hub.json")) {
            Answer answer = pages.of(URI.create(path));
            assertEquals(500, answer.status());
            assertTrue(text(answer).contains("<h1>The project cannot be read</h1>"), path);
            assertTrue(text(answer).contains("<p>" + FAILURE + "</p>"), text(answer));
        }
        assertEquals(200, pages.of(URI.create("/_waymark/preview.css")).status());
        assertTrue(text(pages.of(URI.create("/_waymark/problems.json"))).contains("\"number\":"));
    }

    @Test
    void aPageThatBreaksTheProgramSaysHowToGetItBack() {
        Pages pages = new Pages(new Current(preview, 1), temp);
        Answer answer = pages.failed(new IllegalStateException("<odd>"));
        assertEquals(500, answer.status());
        assertTrue(
                text(answer)
                        .contains(
                                "Waymark failed while it made this page:"
                                        + " IllegalStateException: &lt;odd&gt;"),
                text(answer));
        assertTrue(text(answer).contains("Undo the last change"), text(answer));
    }

    @Test
    void whoStartedItIsToldOfAProjectThatCannotBeReadAndOfNothingAfterItsEnd() throws Exception {
        LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
        PreviewServer.Settings settings =
                new PreviewServer.Settings(temp, preview, 0, 1, Duration.ofDays(1), told::add);
        Clerk clerk = new Clerk(new Current(preview, 1), new Browsers(), settings);
        clerk.look(Set.of("content/hub.json"));
        assertEquals("content/hub.json: " + FAILURE, told.poll(60, TimeUnit.SECONDS));
        clerk.close();
        clerk.look(Set.of("content/hub.json"));
        assertEquals(List.of(), List.copyOf(told));
    }

    @Test
    void aFailureIsSaidInWordsOfWhoWritesContent() {
        assertTrue(Failures.words(new StackOverflowError()).contains("goes round in a circle"));
        assertEquals(
                "this computer gave it too little memory",
                Failures.words(new OutOfMemoryError("Java heap space")));
        assertEquals("IllegalStateException", Failures.words(new IllegalStateException()));
    }
}
