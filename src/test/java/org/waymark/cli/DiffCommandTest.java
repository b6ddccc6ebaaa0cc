package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/** How the command answers: its words, and the number it ends with. */
class DiffCommandTest {

    private static final String ABOUT = "content/pages/6-about.md";

    @TempDir Path temp;

    private TestProject old;
    private TestProject now;

    @BeforeEach
    void copy() throws IOException {
        old = SmallSite.project(temp.resolve("old"));
        now = SmallSite.project(temp.resolve("now"));
    }

    private TestProject.Result diff(String... more) {
        String[] words = new String[more.length + 3];
        words[0] = "diff";
        words[1] = old.root().toString();
        words[2] = now.root().toString();
        System.arraycopy(more, 0, words, 3, more.length);
        return now.run(words);
    }

    @Test
    void nothingIsDifferent() {
        TestProject.Result result = diff();
        assertEquals("no difference in meaning\n", result.out() + result.err());
        assertEquals(0, result.code());
        assertEquals(
                "Nothing has changed that readers need to be told of.\n",
                diff("--format", "mailing").out());
    }

    @Test
    void aDifferenceEndsWithOne() throws IOException {
        now.replace(ABOUT, "title: About", "title: Who we are");
        TestProject.Result result = diff();
        assertEquals(
                "Pages\n  changed  about “Who we are”: title\n\n1 difference\n",
                result.out() + result.err());
        assertEquals(1, result.code());
        assertTrue(diff("--format", "json").out().startsWith("{\n  \"version\": 1,"));
        assertTrue(diff("--format", "mailing").out().contains("- Page: Who we are\n"));
    }

    @Test
    void aPublishedSiteIsComparedWithAProject() throws IOException {
        assertTrue(old.build().files() != null);
        String site = old.output().toString();
        assertEquals(0, now.run("diff", site, now.root().toString()).code());
        now.replace(ABOUT, "We are a hub.", "We were a hub.");
        TestProject.Result result = now.run("diff", site, now.root().toString());
        assertEquals(1, result.code());
        assertTrue(result.out().contains("changed  about “About”: \"The hub\""), result.out());
    }

    @Test
    void whatIsNoSiteCannotBeCompared() {
        TestProject.Result result = now.run("diff", temp.toString(), now.root().toString());
        assertEquals(2, result.code());
        assertTrue(
                result.err().contains("neither a published site (with a file meaning.json) nor"),
                result.err());
        assertEquals(2, now.run("diff", now.root().toString()).code());
        assertEquals(2, diff("--format", "poem").code());
    }

    @Test
    void mistakesThatHideContentAreToldInsteadOfDifferences() throws IOException {
        now.write("content/facts.json", "{ \"facts\": [ }\n");
        TestProject.Result result = diff();
        assertEquals(2, result.code());
        assertEquals("", result.out());
        assertTrue(result.err().startsWith("These mistakes in "), result.err());
        assertTrue(
                result.err().contains("content/facts.json:1:14: error[json-syntax]"), result.err());
    }

    @Test
    void aDamagedRecordOfASiteIsToldWithItsPlace() throws IOException {
        assertTrue(old.build().files() != null);
        String site = old.output().toString();
        old.write("target/site/meaning.json", "{\n  \"version\": 2,\n  \"items\": 1\n}\n");
        TestProject.Result result = now.run("diff", site, now.root().toString());
        assertEquals(2, result.code());
        assertTrue(
                result.err()
                        .contains(
                                "meaning.json:2:14: error[value-wrong]: \"version\" is not 1:"
                                        + " another version of Waymark wrote this file"),
                result.err());
        assertTrue(result.err().contains("meaning.json:3:12: error[value-type]"), result.err());
    }
}
