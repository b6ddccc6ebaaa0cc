package org.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.problem.Severity;
import org.waymark.publish.Publisher;
import org.waymark.publish.Turn;

/** One build from files to files: what is told, and when anything is published. */
class SiteBuildTest {

    private static final String ABOUT = "content/pages/6-about.md";

    @TempDir Path folder;

    private TestProject project;
    private final List<String> stages = new ArrayList<>();

    @BeforeEach
    void copy() throws IOException {
        project = SmallSite.project(folder.resolve("small"));
    }

    private BuildReport build() throws IOException {
        return build(project.output());
    }

    private BuildReport build(@Nullable Path output) throws IOException {
        BuildSettings settings =
                new BuildSettings(
                        project.root(), output, TestProject.TODAY, 2, Set.of(), Printing.plain());
        return new SiteBuild(settings, stages::add).run();
    }

    private static List<String> told(BuildReport report) {
        return report.problems().problems().stream()
                .map(one -> one.position() + " " + one.code())
                .toList();
    }

    private void say(String text) throws IOException {
        project.replace(ABOUT, "We are a hub.", text);
    }

    @Test
    void aSoundHubIsPublished() throws IOException {
        BuildReport report = build();
        assertEquals(List.of(), told(report));
        assertEquals(24, report.pages());
        assertEquals(12, report.briefings(), "three briefings in four formats");
        BuildReport.Files files = report.files();
        assertNotNull(files);
        assertEquals(project.published().size() - 1, files.written(), "all but the manifest");
        assertEquals(0, files.unchanged());
        assertEquals(0, files.removed());
    }

    @Test
    void stagesAreAnnouncedInOrder() throws IOException {
        build();
        assertEquals(
                List.of("Reading", "Resolving", "Rendering", "Checking", "Publishing"), stages);
    }

    /** One mistake for each stage that looks at content or templates. */
    @Test
    void problemsOfAllStagesAreToldTogetherInOrderOfPlaces() throws IOException {
        project.replace("templates/glossary.ftlh", "${page.body}", "${page.bodi}");
        project.write("site/resources/about.html", "<p>mine</p>");
        project.replace("content/facts.json", "\"confidence\": \"reported\"", "\"confidence\": 1");
        say("See [x](link:zzzzzz) and <b>y</b>.");
        List<String> told = new ArrayList<>(told(build()));
        told.replaceAll(line -> line.replaceFirst("(templates/\\S+?):\\S+", "$1"));
        assertEquals(
                List.of(
                        "content/facts.json:9:21 value-type",
                        ABOUT + ":8:5 link-unknown",
                        ABOUT + ":8:26 raw-html",
                        "site/resources/about.html output-conflict",
                        "templates/glossary.ftlh template"),
                told);
    }

    @Test
    void aProblemsLineIsAtHand() throws IOException {
        say("See [x](link:zzzzzz).");
        BuildReport report = build();
        assertEquals(
                Optional.of("See [x](link:zzzzzz)."),
                report.sources().line(report.problems().problems().get(0).position()));
    }

    @Test
    void anErrorPublishesNothing() throws IOException {
        say("See [x](link:zzzzzz).");
        BuildReport report = build();
        assertTrue(report.problems().hasErrors());
        assertNull(report.files());
        assertFalse(Files.exists(project.output()));
        assertFalse(stages.contains("Publishing"), stages.toString());
    }

    @Test
    void anErrorLeavesTheLastGoodSiteAsItWas() throws IOException {
        build();
        Map<String, String> before = project.published();
        say("See [x](link:zzzzzz).");
        build();
        assertEquals(before, project.published());
    }

    @Test
    void warningsArePublished() throws IOException {
        say("The XYZ is new. See https://www.gov.uk/new for more.");
        BuildReport report = build();
        assertEquals(
                List.of(ABOUT + ":8:5 abbreviation-unknown", ABOUT + ":8:21 link-raw"),
                told(report));
        assertEquals(0, report.problems().count(Severity.ERROR));
        assertNotNull(report.files());
        assertTrue(Files.readString(project.output().resolve("about.html")).contains("XYZ"));
    }

    @Test
    void aFinishedPageThatLeadsNowhereIsNotPublished() throws IOException {
        project.replace(
                "templates/pathway.ftlh",
                "</@layout.document>",
                "<p><a href=\"x.html\">x</a></p></@layout.document>");
        BuildReport report = build();
        assertEquals(1, report.problems().problems().size(), told(report).toString());
        assertTrue(told(report).get(0).endsWith(" broken-link"), told(report).toString());
        assertFalse(Files.exists(project.output()));
    }

    /** With a wrong reference, many a finished page is wrong too: that would only be noise. */
    @Test
    void pagesAreCheckedOnlyWhenTheContentIsSound() throws IOException {
        project.replace(
                "templates/pathway.ftlh",
                "</@layout.document>",
                "<p><a href=\"x.html\">x</a></p></@layout.document>");
        say("See [x](link:zzzzzz).");
        assertEquals(List.of(ABOUT + ":8:5 link-unknown"), told(build()));
    }

    @Test
    void aMistakeOfThePrintTemplateIsToldWhenTheContentIsSound() throws IOException {
        String template = "templates/print/briefing.ftlh";
        project.replace(
                template,
                "<section id=\"about-this-briefing\">",
                "<marquee>m</marquee><section id=\"about-this-briefing\">");
        BuildReport report = build();
        assertTrue(report.problems().hasErrors());
        assertTrue(
                told(report).stream().allMatch(line -> line.endsWith(" print-vocabulary")),
                told(report).toString());
        assertFalse(Files.exists(project.output()));
    }

    /** A heading that only the web shows cannot be referred to on paper. */
    @Test
    void whatFollowsFromAWrongTextIsNotToldTwice() throws IOException {
        project.replace(
                "content/options/2-share.md",
                "(option:reflect#what-it-needs)",
                "(option:reflect#what-it-neds)");
        assertEquals(List.of("content/options/2-share.md:26:57 broken-fragment"), told(build()));
    }

    @Test
    void aMissingFontIsToldBesideAllElse() throws IOException {
        try (var fonts = Files.list(project.root().resolve("templates/print/fonts"))) {
            for (Path font : fonts.filter(f -> f.toString().endsWith("-Italic.ttf")).toList()) {
                Files.delete(font);
            }
        }
        say("See [x](link:zzzzzz).");
        List<String> told = told(build());
        assertTrue(told.contains(ABOUT + ":8:5 link-unknown"), told.toString());
        assertTrue(told.stream().anyMatch(line -> line.endsWith(" print-font")), told.toString());
        assertFalse(Files.exists(project.output()));
    }

    @Test
    void withoutAnOutputFolderItIsACheckOnly() throws IOException {
        BuildReport report = build(null);
        assertEquals(List.of(), told(report));
        assertNull(report.files());
        assertEquals(24, report.pages());
        assertFalse(Files.exists(project.root().resolve("target")));
        assertFalse(stages.contains("Publishing"), stages.toString());
    }

    @Test
    void aFolderOfSomebodyElseIsNotTouched() throws IOException {
        project.write("target/site/thesis.txt", "three years of work");
        BuildReport report = build();
        assertEquals(
                List.of("output-foreign"),
                told(report).stream().map(line -> line.replaceAll(".* ", "")).distinct().toList());
        assertNull(report.files());
        assertEquals(Set.of("thesis.txt"), project.published().keySet());
    }

    @Test
    void buildingAgainWritesNothing() throws IOException {
        BuildReport first = build();
        BuildReport again = build();
        assertNotNull(first.files());
        assertNotNull(again.files());
        assertEquals(0, again.files().written());
        assertEquals(0, again.files().removed());
        assertEquals(first.files().written(), again.files().unchanged());
    }

    @Test
    void whatIsNoLongerInTheHubIsRemoved() throws IOException {
        build();
        Set<String> before = new TreeSet<>(project.published().keySet());
        project.replace("content/pages/index.md", "Ask [who we are](page:about).", "Ask us.");
        project.replace("content/guide.yml", "Ask [who we are](page:about).", "Ask us.");
        Files.delete(project.root().resolve(ABOUT));
        BuildReport report = build();
        assertNotNull(report.files(), told(report).toString());
        assertEquals(2, report.files().removed());
        before.removeAll(project.published().keySet());
        assertEquals(Set.of("about.html", "cards/about.png"), before);
    }

    @Test
    void everyNumberOfThreadsGivesTheSameBytes() throws IOException {
        project.build(1);
        Map<String, String> one = project.published();
        project.build(3);
        assertEquals(one, project.published());
        TestProject other = SmallSite.project(folder.resolve("elsewhere/deeper"));
        other.build(4);
        assertEquals(one, other.published());
    }

    @Test
    void whereAnotherBuildIsPublishingNothingIsPublished() throws IOException {
        build();
        say("We are two hubs.");
        try (Turn turn = new Publisher(project.output(), Set.of()).turn()) {
            assertEquals(List.of(), turn.problems());
            BuildReport report = build();
            assertEquals(List.of(project.output() + " output-busy"), told(report));
            assertNull(report.files());
        }
        assertFalse(project.read("target/site/about.html").contains("two hubs"));
    }

    @Test
    void aBriefingThatIsTooHeavyIsToldWhereItsNpqIs() throws IOException {
        String budgets = "\"budgets\": { \"pdf_kb\": 5 },\n  \"feedback\"";
        project.replace("content/hub.json", "\"feedback\"", budgets);
        List<String> told = told(build());
        assertTrue(
                told.stream().anyMatch(one -> one.matches("content/npqs/.*[.]md.* over-budget")),
                told.toString());
    }
}
