package org.waymark.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.problem.Checked;
import org.waymark.site.Planner;

/** Single files as a preview asks for them. */
class SnapshotTest {

    private static final String READING = "briefings/next-steps-after-leading-reading.pdf";

    @TempDir Path folder;

    private TestProject project;

    @BeforeEach
    void copy() throws IOException {
        project = SmallSite.project(folder.resolve("small"));
    }

    private Snapshot snapshot() {
        InstantSource clock = InstantSource.system();
        return new Preview(project.root(), TestProject.TODAY, Printing.plain(), clock).take();
    }

    private Checked<byte[]> file(String path) {
        return snapshot().render(path).orElseThrow();
    }

    private void say(String line) throws IOException {
        project.replace("content/hub.json", "\"feedback\"", line + ",\n  \"feedback\"");
    }

    private void change() throws IOException {
        project.write(
                "content/changes.json",
                "{ \"changes\": [{ \"on\": \"2026-11-20\", \"note\": \"The first note.\" }] }\n");
    }

    /** Who kept the address of a briefing gets the same file as before the NPQ was renamed. */
    @Test
    void aFormerAddressOfABriefingHasTheBriefing() throws IOException {
        project.replace(
                "content/npqs/1-leading-reading.md",
                "code: NPQLR",
                "code: NPQLR\naliases: [reading-well]");
        assertArrayEquals(
                file(READING).value(), file("briefings/next-steps-after-reading-well.pdf").value());
    }

    @Test
    void withoutFontsABriefingSaysWhyItCannotBeShown() throws IOException {
        try (Stream<Path> fonts = Files.list(project.root().resolve("templates/print/fonts"))) {
            for (Path font : fonts.filter(one -> one.toString().endsWith(".ttf")).toList()) {
                Files.delete(font);
            }
        }
        Checked<byte[]> briefing = file(READING);
        assertEquals(0, briefing.value().length);
        assertFalse(briefing.problems().isEmpty());
        assertTrue(file("about.html").value().length > 0, "pages need no fonts");
    }

    @Test
    void newsAreMadeAsInABuild() throws IOException {
        change();
        String feed = new String(file("feed.xml").value(), StandardCharsets.UTF_8);
        assertTrue(feed.contains("The first note."), feed);
        assertTrue(
                snapshot().has(Planner.feed(null).value()), "who reads the briefing has its own");
    }

    @Test
    void withoutBriefingsThereIsNoNewsOfThem() throws IOException {
        change();
        say("\"without\": [\"briefings\"]");
        assertTrue(snapshot().has("feed.xml"));
        assertFalse(snapshot().has(Planner.feed(null).value()));
    }

    @Test
    void pagesThatAHubDoesWithoutAreNotLedTo() throws IOException {
        assertTrue(text("scripts/search-index.js").contains("glossary.html#"));
        assertTrue(text("guide/both.html").contains("plan.html"));
        assertTrue(text("options/reflect.html").contains("links.html"));
        for (String page : List.of("4-links", "5-glossary", "7-plan")) {
            Files.delete(project.root().resolve("content/pages/" + page + ".md"));
        }
        Snapshot without = snapshot();
        assertFalse(without.has("plan.html"));
        assertFalse(without.has("glossary.html"));
        assertFalse(text("scripts/search-index.js").contains("glossary.html#"));
        assertFalse(text("guide/both.html").contains("plan.html"));
        assertFalse(text("options/reflect.html").contains("links.html"));
    }

    private String text(String path) {
        return new String(file(path).value(), StandardCharsets.UTF_8);
    }
}
