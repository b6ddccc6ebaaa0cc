package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProject;
import org.waymark.content.Fact;
import org.waymark.load.Loader;
import org.waymark.markdown.Scheme;

class EntriesTest {

    @TempDir Path folder;

    private Set<String> ids(Scheme scheme) throws IOException {
        Entries entries = SmallHub.with(folder, project -> {}).site().entries();
        return new TreeSet<>(entries.ids(scheme));
    }

    @Test
    void pagesAndConsultationsAnswerToOneScheme() throws IOException {
        assertEquals(
                Set.of(
                        "a-to-z",
                        "about",
                        "compare",
                        "consultation-2017",
                        "glossary",
                        "guide",
                        "index",
                        "links",
                        "not-found",
                        "npqs",
                        "options",
                        "pathway",
                        "plan",
                        "search"),
                ids(Scheme.PAGE));
    }

    @Test
    void eachSchemeNamesItsOwnKind() throws IOException {
        Entries entries = SmallHub.with(folder, project -> {}).site().entries();
        assertEquals(Set.of("funding", "mentor-hours"), entries.ids(Scheme.FACT));
        assertEquals(Set.of("leading-reading", "leading-teaching"), entries.ids(Scheme.NPQ));
        assertEquals(Set.of("reflect", "share", "study"), entries.ids(Scheme.OPTION));
        assertEquals(Set.of("images/map.svg"), entries.ids(Scheme.IMAGE));
        assertEquals(5, entries.ids(Scheme.LINK).size());
        assertEquals(6, entries.ids(Scheme.TERM).size());
    }

    /** The second one was reported while reading: following problems would only confuse. */
    @Test
    void ofTwoEntriesWithOneIdTheFirstStands() throws IOException {
        TestProject project = TestProject.of("golden/small/content", folder);
        String facts = "content/facts.json";
        project.replace(facts, "\"id\": \"mentor-hours\"", "\"id\": \"funding\"");
        project.write("content/consultations/about.md", consultation(project));
        Site site =
                new Resolver()
                        .resolve(
                                new Loader().load(project.root()).project().hub(),
                                TestProject.TODAY)
                        .value();
        assertEquals(
                List.of("2027-08-31"),
                site.entries().facts().values().stream().map(Fact::value).toList());
        assertInstanceOf(Subject.OfPage.class, site.entries().pages().get("about"));
    }

    private static String consultation(TestProject project) throws IOException {
        return project.read("content/consultations/consultation-2017.md");
    }
}
