package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProject;
import org.waymark.problem.Code;
import org.waymark.problem.CodeGroup;

/** {@code waymark explain} and {@code waymark handbook}: one text on paper, screen and terminal. */
class ExplainCommandTest {

    @TempDir Path temp;

    private TestProject.Result run(String... arguments) throws IOException {
        return TestProject.of("golden/small/content", temp.resolve("hub")).run(arguments);
    }

    @Test
    void aCodeIsExplainedInPlainLinesThatFitATerminal() throws IOException {
        TestProject.Result result = run("explain", "link-unknown");
        assertEquals(0, result.code(), result.err());
        String out = result.out();
        assertTrue(out.startsWith("link-unknown (error)\n\n"), out);
        assertTrue(out.contains("\n  content/pages/6-about.md\n"), out);
        assertTrue(out.contains("\n    Read [what mentors do](link:mentorring).\n"), out);
        assertTrue(out.contains("error[link-unknown]: no link called \"mentorring\""), out);
        assertTrue(out.contains("\n\"link:\" must be the \"id\" of an entry"), out);
        assertFalse(out.contains("```") || out.contains("~~~") || out.contains("##\n"), out);
        out.lines()
                .filter(line -> !line.startsWith(" "))
                .forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void aCodeMayBeCopiedWithItsBracketsFromAMessage() throws IOException {
        String plain = run("explain", "link-unknown").out();
        TestProject project = TestProject.of("golden/small/content", temp.resolve("other"));
        assertEquals(plain, project.run("explain", "error[link-unknown]:").out());
        assertEquals(plain, project.run("explain", "LINK_UNKNOWN").out());
    }

    @Test
    void anUnknownCodeIsWrongUsageWithTheNearestOne() throws IOException {
        TestProject.Result result = run("explain", "link-unkown");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("did you mean \"link-unknown\"?"), result.err());
    }

    @Test
    void withoutACodeAllAreListedByGroupWithTheirKindAndMeaning() throws IOException {
        String out = run("explain").out();
        int last = 0;
        for (Code code : Code.values()) {
            String line = "\n  " + code + " ";
            int at = out.indexOf(line);
            assertTrue(at > last, code + " in its order");
            last = at;
            assertTrue(
                    out.substring(at)
                            .startsWith(String.format("\n  %-22s %s", code, code.severity())));
        }
        assertTrue(out.contains("\nReferences\n\n"), out);
        assertFalse(out.contains("`"), out);
    }

    /** The groups are the comments in the list of codes. */
    @Test
    void theGroupsAreThoseOfTheSource() throws IOException {
        List<String> comments =
                Files.readString(Path.of("src/main/java/org/waymark/problem/Code.java"))
                        .lines()
                        .filter(line -> line.startsWith("    // "))
                        .map(line -> line.substring(7))
                        .toList();
        assertEquals(comments, List.of(CodeGroup.values()).stream().map(CodeGroup::title).toList());
    }

    @Test
    void theHandbookGetsAPageForEachCodeAndAList() throws IOException {
        TestProject project = TestProject.of("golden/small/content", temp.resolve("hub"));
        TestProject.Result result = project.run("handbook", project.root().toString());
        assertEquals("", result.out() + result.err());
        String folder = "target/generated-site/markdown/problems/";
        String index = project.read(folder + "index.md");
        for (Code code : Code.values()) {
            String page = project.read(folder + code + ".md");
            assertTrue(page.startsWith("# " + code + "\n"), page);
            assertTrue(page.contains("[" + code + "]: "), page);
            assertTrue(index.contains("| [" + code + "](" + code + ".html) |"), index);
        }
        String one = project.read(folder + "link-unknown.md");
        assertTrue(one.contains("`content/pages/6-about.md`\n\n~~~~markdown\n---\n"), one);
    }

    @Test
    void aReportEndsWithTheCommandThatTellsMore() throws IOException {
        TestProject project = TestProject.of("golden/small/content", temp.resolve("hub"));
        project.replace("content/pages/6-about.md", "We are a hub.", "See [x](link:zzzzzz).");
        String root = project.root().toString();
        String out = project.run("check", root).out();
        assertTrue(
                out.contains("\n\"waymark explain link-unknown\" tells more, with an example.\n"),
                out);
        assertFalse(project.run("check", root, "--quiet").out().contains("tells more"));
    }
}
