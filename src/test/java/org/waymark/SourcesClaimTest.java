package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.site.Output;
import org.waymark.site.SmallHub;

/**
 * The claim of {@code Output.sources()}: for every content file, a change to it changes no output
 * that does not name it. The hub is one in which texts name each other in every way, so that a
 * forgotten way would show. How large a briefing is stands in the words of its links; that alone
 * may change on any page, and is left out of the comparison.
 */
class SourcesClaimTest {

    private static final String ABOUT = "content/pages/6-about.md";
    private static final String CONSULTATION = "content/consultations/consultation-2017.md";

    @TempDir static Path temp;

    private static TestProject project;
    private static Map<String, String> before;
    private static Map<String, Set<String>> sources;

    /**
     * A change that an editor might make, and what must change at least, if anything is claimed.
     */
    private record Change(String file, String old, String now, Set<String> least) {}

    @BeforeAll
    static void build() throws IOException {
        SmallSite site = SmallSite.with(temp.resolve("small"), SourcesClaimTest::interwoven);
        project = site.project();
        before = comparable();
        sources = new TreeMap<>();
        for (Output output : SmallHub.of(project).plan().outputs()) {
            sources.put(output.path().value(), output.sources());
        }
    }

    /** Every kind of text names things that stand in other files by their titles. */
    private static void interwoven(TestProject project) throws IOException {
        project.replace(
                ABOUT,
                "We are a hub.",
                "See [](page:consultation-2017) and [](option:study).\n\n"
                        + "::: worksheet sustain\n- Who?\n:::");
        project.replace(
                "content/options/1-reflect.md",
                "## What it needs",
                "## Read\n\nRead" + " [](page:consultation-2017).\n\n## What it needs");
        project.replace(
                "content/links/all.json",
                "Its overview.",
                "See [](option:share) and [](npq:leading-reading).");
        project.replace(
                "content/glossary.json", "A former title.", "See [](npq:leading-teaching).");
        project.replace("content/pathway.json", "Two years.", "See [](page:consultation-2017).");
        project.write(
                "content/changes.json",
                "{\"changes\": [{\"on\": \"2026-11-01\","
                        + " \"note\": \"One change, of [](page:consultation-2017).\"}]}");
        project.write(
                "content/pages/7-changes.md",
                "---\ntitle: What changed\nsummary: New.\nlayout: changes\n---\n");
    }

    @Test
    void aConsultationsTitle() throws IOException {
        check(
                CONSULTATION,
                "title: A consultation",
                "title: The consultation",
                "consultations/consultation-2017.html",
                "about.html",
                "options/reflect.html",
                "pathway.html",
                "changes.html",
                "briefings/next-steps-after-leading-reading.pdf");
    }

    @Test
    void aConsultationsText() throws IOException {
        check(
                CONSULTATION,
                "It is closed.",
                "It is closed. One more sentence.",
                "consultations/consultation-2017.html");
    }

    @Test
    void anOptionsTitle() throws IOException {
        check(
                "content/options/2-share.md",
                "title: Share expertise",
                "title: Share what you know",
                "consultations/consultation-2017.html",
                "options/share.html",
                "links.html",
                "options/reflect.html",
                "briefings/next-steps-after-leading-reading.pdf");
    }

    @Test
    void anOptionsText() throws IOException {
        check(
                "content/options/3-study.md",
                "Some universities give credit.",
                "Some universities do.",
                "options/study.html",
                "briefings/next-steps-after-leading-teaching.pdf");
    }

    /** They stand in the plan, and wherever else a worksheet asks them. */
    @Test
    void anOptionsQuestion() throws IOException {
        check(
                "content/options/3-study.md",
                "What next?",
                "What comes next?",
                "options/study.html",
                "plan.html",
                "about.html",
                "briefings/next-steps-after-leading-teaching.pdf");
    }

    @Test
    void thePlan() throws IOException {
        check(
                "content/pages/7-plan.md",
                "What is your first step?",
                "What do you begin with?",
                "plan.html",
                "briefings/next-steps-after-leading-teaching.pdf");
    }

    @Test
    void anNpqsTitle() throws IOException {
        check(
                "content/npqs/1-leading-reading.md",
                "title: Leading reading",
                "title: Leading books",
                "npqs/leading-reading.html",
                "consultations/consultation-2017.html",
                "links.html");
    }

    @Test
    void anNpqsText() throws IOException {
        check(
                "content/npqs/2-leading-teaching.md",
                "This one has no",
                "This has no",
                "npqs/leading-teaching.html");
    }

    @Test
    void aPictureInABriefing() throws IOException {
        check(
                "content/images/map.svg",
                "fill=\"#dde\"",
                "fill=\"#ddf\"",
                "images/map.svg",
                "briefings/next-steps-after-leading-reading.pdf");
    }

    @Test
    void aPagesText() throws IOException {
        check(
                "content/pages/3-pathway.md",
                "See [the consultation]",
                "Read [the consultation]",
                "pathway.html");
    }

    @Test
    void aPagesTitle() throws IOException {
        check(
                "content/pages/5-glossary.md",
                "title: Glossary",
                "title: Words",
                "glossary.html",
                "about.html",
                "options/study.html");
    }

    @Test
    void aFact() throws IOException {
        check(
                "content/facts.json",
                "20 hours of training",
                "21 hours of training",
                "options/share.html",
                "briefings/next-steps-after-leading-reading.pdf");
    }

    @Test
    void aTerm() throws IOException {
        check(
                "content/glossary.json",
                "A colleague who helps",
                "A person who helps",
                "glossary.html",
                "briefings/next-steps-after-leading-reading.pdf");
    }

    @Test
    void aLinksTitle() throws IOException {
        check(
                "content/links/all.json",
                "\"A guide to implementation\"",
                "\"A guide\"",
                "links.html",
                "options/reflect.html");
    }

    @Test
    void thePathway() throws IOException {
        check("content/pathway.json", "Your own teaching.", "Your teaching.", "pathway.html");
    }

    @Test
    void aNoteOfAChange() throws IOException {
        check(
                "content/changes.json",
                "One change",
                "Another change",
                "changes.html",
                "feed.xml",
                "feeds/leading-reading.xml",
                "briefings/next-steps-after-leading-reading.pdf");
    }

    @Test
    void aQuestionOfTheGuide() throws IOException {
        check("content/guide.yml", "Have you time?", "Is there time?", "guide/time.html");
    }

    @Test
    void theHubItself() throws IOException {
        check(
                "content/hub.json",
                "A small hub for tests",
                "A hub for tests",
                "briefings/next-steps-after-a-specialist-npq.pdf");
    }

    private static void check(String file, String old, String now, String... least)
            throws IOException {
        Set<String> changed = changed(new Change(file, old, now, Set.of(least)));
        Set<String> claimed = new TreeSet<>();
        sources.forEach((path, files) -> addIf(files.contains(file), path, claimed));
        Set<String> unclaimed = new TreeSet<>(changed);
        unclaimed.removeAll(claimed);
        assertEquals(Set.of(), unclaimed, "changed without naming " + file);
        assertTrue(changed.containsAll(Set.of(least)), "only these changed: " + changed);
    }

    private static void addIf(boolean condition, String path, Set<String> paths) {
        if (condition) {
            paths.add(path);
        }
    }

    private static Set<String> changed(Change change) throws IOException {
        String text = project.read(change.file());
        project.replace(change.file(), change.old(), change.now());
        try {
            assertEquals(0, errors(), "the change is wrong");
            Map<String, String> after = comparable();
            assertEquals(before.keySet(), after.keySet());
            Set<String> changed = new TreeSet<>(after.keySet());
            changed.removeIf(path -> after.get(path).equals(before.get(path)));
            return changed;
        } finally {
            project.write(change.file(), text);
        }
    }

    private static long errors() throws IOException {
        return project.build().problems().count(org.waymark.problem.Severity.ERROR);
    }

    /** What was published, without the manifest and the sizes that pages tell. */
    private static Map<String, String> comparable() throws IOException {
        Map<String, String> files = project.published();
        files.remove("waymark.sha256");
        files.replaceAll((path, text) -> path.endsWith(".html") ? withoutSizes(text) : text);
        return files;
    }

    private static String withoutSizes(String page) {
        return page.replaceAll("\\(PDF, \\d+ KB, \\d+ pages?\\)", "(PDF)");
    }
}
