package org.waymark.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/**
 * What is told of a set of edits, of every kind. Run with {@code -Dwaymark.rewrite=true} to write
 * the expectations anew, then read the difference.
 */
class DiffTest {

    private static final Path EXPECTED = Path.of("src/test/resources/diff");
    private static final String LINKS = "content/links/all.json";

    @TempDir Path temp;

    private static Side side(TestProject project) {
        return Side.content(project.root(), TestProject.TODAY);
    }

    private static void move(TestProject project, String from, String to) throws IOException {
        Files.move(project.root().resolve(from), project.root().resolve(to));
    }

    /** A year's work of a hub, in one go. */
    static void edit(TestProject project) throws IOException {
        move(project, "content/options/3-study.md", "content/options/3-deepen.md");
        project.write(
                "content/options/4-teach.md",
                project.read("content/options/1-reflect.md")
                        .replaceFirst("title: .*", "title: Teach others"));
        project.replace("content/options/2-share.md", "meets the teacher", "sees the teacher");
        project.replace("content/options/2-share.md", "cost: free", "cost: some");
        move(
                project,
                "content/npqs/1-leading-reading.md",
                "content/npqs/1-leading-reading-well.md");
        project.replace(
                "content/npqs/1-leading-reading-well.md",
                "code: NPQLR",
                "code: NPQLR\naliases: [leading-reading]");
        project.replace("content/facts.json", "\"free for everyone\"", "\"free for most\"");
        project.replace("content/facts.json", "\"value\": \"20\"", "\"value\": \"25\"");
        Files.delete(project.root().resolve("content/pages/8-compare.md"));
        project.replace("content/pages/6-about.md", "We are a hub.", "We are two hubs.");
        project.replace(
                "content/consultations/consultation-2017.md", "It is closed.", "It is over.");
        project.replace("content/guide.yml", "Have you time?", "Have you any time?");
        project.replace("content/pathway.json", "Two years.", "Three years.");
        project.replace(LINKS, "evidence/guide", "evidence/the-guide");
        project.replace(LINKS, "\"id\": \"consultation\"", "\"id\": \"white-paper\"");
        project.replace(LINKS, "Its overview.", "The paper.");
        project.replace(LINKS, "consult/qts", "consult/paper");
        project.replace("content/glossary.json", "A former title.", "An old title.");
        project.replace("content/images/map.svg", "</svg>", "<g/></svg>");
    }

    private Compared edited() throws IOException {
        TestProject old = SmallSite.project(temp.resolve("old"));
        TestProject now = SmallSite.project(temp.resolve("new"));
        edit(now);
        return Compared.of(side(old), side(now));
    }

    private static void assertGolden(String file, String text) throws IOException {
        Path expected = EXPECTED.resolve(file);
        if (Boolean.getBoolean("waymark.rewrite")) {
            Files.writeString(expected, text);
        }
        assertEquals(Files.readString(expected), text);
    }

    @Test
    void editorsAreToldEverything() throws IOException {
        assertGolden("expected.txt", edited().text());
    }

    @Test
    void programsAreToldEverything() throws IOException {
        assertGolden("expected.json", edited().json());
    }

    @Test
    void teachersAreToldWhatConcernsThem() throws IOException {
        assertGolden("mailing.txt", edited().mailing());
    }
}
