package org.waymark.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProject;
import org.waymark.build.BuildReport;
import org.waymark.problem.Code;

class EmittedTest {

    private final Corpus corpus = new Corpus(10, "1");

    @Test
    void waymarkBuildsTheCorpusWithAllThatItAsksForAndNoMore(@TempDir Path folder)
            throws IOException {
        WaymarkProject.write(corpus, folder);
        TestProject project = TestProject.at(folder);
        BuildReport report = project.build();
        assertTrue(
                report.problems().problems().stream()
                        .allMatch(one -> one.code() == Code.LINK_UNUSED),
                report.problems().toString());
        assertEquals(List.of(), SiteHolds.faults(corpus, project.output(), Tool.WAYMARK));
        assertFalse(Files.exists(project.output().resolve("briefings")));
        assertFalse(Files.exists(project.output().resolve("cards")));
        assertFalse(Files.exists(project.output().resolve("go")));
    }

    @Test
    void whatASiteLacksIsToldByName(@TempDir Path folder) throws IOException {
        WaymarkProject.write(corpus, folder);
        TestProject project = TestProject.at(folder);
        project.build();
        Path site = project.output();
        Corpus.Head gone = corpus.doc(3).head();
        Corpus.Head spoilt = corpus.doc(4).head();
        Files.delete(site.resolve(Tool.WAYMARK.page(gone.id())));
        Path page = site.resolve(Tool.WAYMARK.page(spoilt.id()));
        Files.writeString(page, Files.readString(page).replace(spoilt.summary(), "**"));
        assertEquals(
                List.of(
                        "no file " + Tool.WAYMARK.page(gone.id()),
                        spoilt.id() + ": summary",
                        spoilt.id() + ": Markdown left over"),
                SiteHolds.faults(corpus, site, Tool.WAYMARK));
    }

    @Test
    void hugoGetsTheSameDocuments(@TempDir Path folder) throws IOException {
        new HugoProject(folder, "").write(corpus);
        try (Stream<Path> docs = Files.list(folder.resolve("content/docs"))) {
            assertEquals(10, docs.count());
        }
        Corpus.Doc doc = corpus.doc(0);
        String text = Files.readString(folder.resolve(Tool.HUGO.source(doc.head().id())));
        assertTrue(text.endsWith(doc.body()), text);
        assertTrue(text.contains("npqs: [\"npq-001\", \"npq-003\"]"), text);
    }

    @Test
    void anEditTakesThePlaceOfTheOneBefore(@TempDir Path folder) throws IOException {
        Settings settings = Settings.of(List.of("--folder", folder.toString()));
        Projects projects = Projects.of(settings, 10);
        projects.edit(Tool.HUGO, "12");
        projects.edit(Tool.HUGO, "345");
        Path file = projects.of(Tool.HUGO).resolve(Tool.HUGO.source(projects.edited().id()));
        String text = Files.readString(file);
        assertTrue(text.endsWith("\n\nEdited at 345.\n"), text);
        assertFalse(text.contains("12."), text);
        Projects.of(settings, 10);
        assertEquals(text, Files.readString(file), "what did not change is not written anew");
    }
}
