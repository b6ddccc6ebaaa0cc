package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProject;
import org.waymark.content.AssetFile;
import org.waymark.problem.Checked;

/** Which outputs a hub has, where they stand and which files decide them. */
class PlannerTest {

    private static final String STUDY = "content/options/3-study.md";

    @TempDir Path folder;

    private SitePlan plan() throws IOException {
        return SmallHub.with(folder, project -> {}).plan();
    }

    private Output output(SitePlan plan, String path) {
        return plan.outputs().stream()
                .filter(one -> one.path().value().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no output " + path));
    }

    private static AssetFile file(String path) {
        return new AssetFile("site/resources/" + path, path, new byte[] {1});
    }

    @Test
    void everySubjectHasOnePlaceInOrderOfPaths() throws IOException {
        assertEquals(
                List.of(
                        "404.html",
                        "_headers",
                        "_redirects",
                        "a-to-z.html",
                        "about.html",
                        "briefings/next-steps-after-a-specialist-npq-booklet.pdf",
                        "briefings/next-steps-after-a-specialist-npq-large-print.pdf",
                        "briefings/next-steps-after-a-specialist-npq-poster.pdf",
                        "briefings/next-steps-after-a-specialist-npq.pdf",
                        "briefings/next-steps-after-leading-reading-booklet.pdf",
                        "briefings/next-steps-after-leading-reading-large-print.pdf",
                        "briefings/next-steps-after-leading-reading-poster.pdf",
                        "briefings/next-steps-after-leading-reading.pdf",
                        "briefings/next-steps-after-leading-teaching-booklet.pdf",
                        "briefings/next-steps-after-leading-teaching-large-print.pdf",
                        "briefings/next-steps-after-leading-teaching-poster.pdf",
                        "briefings/next-steps-after-leading-teaching.pdf",
                        "cards/a-to-z.png",
                        "cards/about.png",
                        "cards/compare.png",
                        "cards/consultations/consultation-2017.png",
                        "cards/glossary.png",
                        "cards/guide.png",
                        "cards/guide/begin.png",
                        "cards/guide/both.png",
                        "cards/guide/ready.png",
                        "cards/guide/time.png",
                        "cards/guide/wish.png",
                        "cards/index.png",
                        "cards/links.png",
                        "cards/npqs.png",
                        "cards/npqs/leading-reading.png",
                        "cards/npqs/leading-teaching.png",
                        "cards/options.png",
                        "cards/options/reflect.png",
                        "cards/options/share.png",
                        "cards/options/study.png",
                        "cards/pathway.png",
                        "cards/plan.png",
                        "cards/search.png",
                        "compare.html",
                        "consultations/consultation-2017.html",
                        "favicon.ico",
                        "glossary.html",
                        "go/consultation/index.html",
                        "go/guide/index.html",
                        "go/hub-home/index.html",
                        "go/leading-reading/index.html",
                        "go/leading-teaching/index.html",
                        "go/mentoring/index.html",
                        "go/next-steps/index.html",
                        "go/npq-reading/index.html",
                        "guide.html",
                        "guide/begin.html",
                        "guide/both.html",
                        "guide/ready.html",
                        "guide/time.html",
                        "guide/wish.html",
                        "icons/apple-touch-icon.png",
                        "icons/icon-192.png",
                        "icons/icon-512.png",
                        "icons/icon.svg",
                        "icons/maskable-512.png",
                        "images/map.svg",
                        "index.html",
                        "links.html",
                        "links.json",
                        "meaning.json",
                        "npqs.html",
                        "npqs/leading-reading.html",
                        "npqs/leading-teaching.html",
                        "options.html",
                        "options/reflect.html",
                        "options/share.html",
                        "options/study.html",
                        "pages.json",
                        "pathway.html",
                        "plan.html",
                        "robots.txt",
                        "scripts/search-index.js",
                        "search.html",
                        "site.css",
                        "site.webmanifest",
                        "sitemap.xml"),
                plan().outputs().stream().map(one -> one.path().value()).toList());
    }

    @Test
    void theGeneralBriefingIsForNobodyAndTheOthersForTheirNpq() throws IOException {
        List<String> titles =
                plan().briefings()
                        .filter(one -> one.format() == Format.A4)
                        .map(Output.PdfBriefing::title)
                        .toList();
        assertEquals(
                List.of(
                        "Next steps after a specialist NPQ",
                        "Next steps after leading reading",
                        "Next steps after leading teaching"),
                titles);
    }

    @Test
    void thePageWithLayoutHomeIsTheIndexWhateverItsName() throws IOException {
        SitePlan plan =
                SmallHub.with(folder, project -> rename(project, "index.md", "welcome.md")).plan();
        assertEquals(
                "content/pages/welcome.md",
                plan.pages()
                        .filter(page -> page.path().value().equals("index.html"))
                        .map(page -> page.subject().position().file())
                        .findFirst()
                        .orElseThrow());
    }

    private static void rename(TestProject project, String old, String now) throws IOException {
        Path pages = project.root().resolve("content/pages");
        Files.move(pages.resolve(old), pages.resolve(now));
    }

    @Test
    void twoFilesForOnePathAreAnErrorAtTheSecond() throws IOException {
        Checked<SitePlan> planned =
                SmallHub.with(folder, project -> {}).planned(List.of(file("images/map.svg")));
        assertEquals(
                List.of(
                        "site/resources/images/map.svg output-conflict: this would be published as"
                                + " images/map.svg, and so would content/images/map.svg"),
                SmallHub.lines(planned.problems()));
        Output.Asset kept = (Output.Asset) output(planned.value(), "images/map.svg");
        assertEquals("content/images/map.svg", kept.file().source());
    }

    /** On a memory stick or a Mac, the two would be one file. */
    @Test
    void pathsThatDifferInCaseAloneAreOnePath() throws IOException {
        Checked<SitePlan> planned =
                SmallHub.with(folder, project -> {}).planned(List.of(file("Options/Reflect.HTML")));
        assertEquals(1, planned.problems().size());
        assertEquals(
                "site/resources/Options/Reflect.HTML", planned.problems().get(0).position().file());
        assertEquals(84, planned.value().outputs().size());
    }

    /** The file that comes later is the one to change, whatever its name. */
    @Test
    void thereIsOnePlanOrNone() throws IOException {
        String again = "---\ntitle: A\nsummary: B\nlayout: plan\n---\nC.\n";
        SmallHub two =
                SmallHub.with(
                        folder.resolve("two"),
                        project -> project.write("content/pages/my-plan.md", again));
        assertEquals(
                List.of(
                        "content/pages/7-plan.md plan-twice: this page has \"layout: plan\", and so"
                                + " has content/pages/my-plan.md"),
                SmallHub.lines(two.planned().problems()));
        assertEquals(
                "keep one of them, and give the other no layout",
                SmallHub.hint(two.planned().problems()));
        SmallHub none =
                SmallHub.with(
                        folder.resolve("none"),
                        project ->
                                project.replace(
                                        "content/pages/7-plan.md", "layout: plan", "menu: none"));
        assertEquals(List.of(), SmallHub.lines(none.planned().problems()));
    }

    /** Both places are told, and the link is the one to change: an NPQ's id is its file's name. */
    @Test
    void aLinkWithTheIdOfAnNpqIsAConflictOfTheirShortAddresses() throws IOException {
        assertEquals(
                List.of(
                        "content/links/all.json:30:14 output-conflict: the short address"
                                + " go/leading-reading would lead to two places: this link,"
                                + " and the briefing of content/npqs/1-leading-reading.md"),
                conflicts("leading-reading"));
    }

    @Test
    void aLinkWithTheNameOfTheGeneralBriefingIsAConflictToo() throws IOException {
        List<String> conflicts = conflicts("next-steps");
        assertEquals(1, conflicts.size(), conflicts.toString());
        assertTrue(
                conflicts.get(0).endsWith("this link, and the briefing for any other NPQ"),
                conflicts.toString());
    }

    private List<String> conflicts(String id) throws IOException {
        SmallHub hub =
                SmallHub.with(
                        folder,
                        project -> {
                            String links = project.read("content/links/all.json");
                            project.write(
                                    "content/links/all.json",
                                    links.replace(
                                            "\"id\": \"npq-reading\"", "\"id\": \"" + id + "\""));
                        });
        return SmallHub.lines(hub.planned().problems());
    }

    /** What is printed must lead somewhere, so the files that decide where are known. */
    @Test
    void aShortAddressDependsOnTheHubAndItsEndAlone() throws IOException {
        SitePlan plan = plan();
        assertEquals(
                Set.of("content/hub.json", "content/links/all.json"),
                output(plan, "go/guide/index.html").sources());
        assertEquals(
                Set.of("content/hub.json", "content/npqs/1-leading-reading.md"),
                output(plan, "go/leading-reading/index.html").sources());
        assertEquals(
                Set.of("content/hub.json"), output(plan, "go/next-steps/index.html").sources());
    }

    @Test
    void aSecondHomePageIsAnErrorAtThatPage() throws IOException {
        Checked<SitePlan> planned =
                SmallHub.with(
                                folder,
                                project ->
                                        project.replace(
                                                "content/pages/6-about.md",
                                                "menu: footer",
                                                "menu: footer\nlayout: home"))
                        .planned();
        List<String> problems = SmallHub.lines(planned.problems());
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains("output-conflict"), problems.get(0));
        assertTrue(problems.get(0).contains("published as index.html"), problems.get(0));
    }

    @Test
    void twoOptionsAreEnoughAndOneIsNot() throws IOException {
        SmallHub two = SmallHub.with(folder.resolve("two"), project -> removeStudy(project));
        assertEquals(List.of(), two.planned().problems());
        SmallHub one =
                SmallHub.with(
                        folder.resolve("one"),
                        project -> {
                            removeStudy(project);
                            Files.delete(project.root().resolve("content/options/2-share.md"));
                        });
        assertEquals(
                List.of(
                        "content/options option-count: a briefing needs 2 to 12 options,"
                                + " and there is only 1"),
                SmallHub.lines(one.planned().problems()));
    }

    private static void removeStudy(TestProject project) throws IOException {
        Files.delete(project.root().resolve(STUDY));
    }

    @Test
    void twelveOptionsAreFineAndThirteenAreNot() throws IOException {
        assertEquals(List.of(), withOptions("twelve", 12).planned().problems());
        assertEquals(1, withOptions("thirteen", 13).planned().problems().size());
    }

    private SmallHub withOptions(String name, int count) throws IOException {
        return SmallHub.with(
                folder.resolve(name),
                project -> {
                    for (int i = 4; i <= count; i++) {
                        String copy = "content/options/" + i + "-study-" + i + ".md";
                        project.write(copy, project.read(STUDY));
                    }
                });
    }

    @Test
    void aPlainPageDependsOnTheOptionsAndNpqsItNamesAlone() throws IOException {
        SitePlan plan =
                SmallHub.with(
                                folder,
                                project ->
                                        project.replace(
                                                "content/pages/6-about.md",
                                                "We are a hub.",
                                                "See [](option:share).\n\n::: for leading-reading\n"
                                                        + "Hello.\n:::"))
                        .plan();
        Set<String> sources = output(plan, "about.html").sources();
        assertTrue(sources.contains("content/options/2-share.md"), sources.toString());
        assertTrue(sources.contains("content/npqs/1-leading-reading.md"), sources.toString());
        assertFalse(sources.contains("content/options/1-reflect.md"), sources.toString());
        assertFalse(sources.contains("content/npqs/2-leading-teaching.md"), sources.toString());
    }

    @Test
    void noPlainPageDependsOnAConsultationThatItDoesNotName() throws IOException {
        SitePlan plan = plan();
        String file = "content/consultations/consultation-2017.md";
        assertFalse(output(plan, "about.html").sources().contains(file));
        assertTrue(output(plan, "pathway.html").sources().contains(file));
    }

    @Test
    void anAssetDependsOnItsOwnFileAlone() throws IOException {
        assertEquals(Set.of("content/images/map.svg"), output(plan(), "images/map.svg").sources());
    }

    @Test
    void aPlainPageDependsOnWhatANoteOfItsChangeNames() throws IOException {
        SitePlan plan =
                SmallHub.with(
                                folder,
                                project ->
                                        project.write(
                                                "content/changes.json",
                                                "{\"changes\": [{\"on\": \"2026-11-01\", \"note\":"
                                                        + " \"[](option:share) is new.\","
                                                        + " \"pages\": [\"about\"]}]}"))
                        .plan();
        Set<String> sources = output(plan, "about.html").sources();
        assertTrue(sources.contains("content/changes.json"), sources.toString());
        assertTrue(sources.contains("content/options/2-share.md"), sources.toString());
        assertFalse(sources.contains(STUDY), sources.toString());
    }

    @Test
    void feedsStandBesideTheSiteOnceAChangeIsNoted() throws IOException {
        SitePlan plan =
                SmallHub.with(
                                folder,
                                project ->
                                        project.write(
                                                "content/changes.json",
                                                "{\"changes\": [{\"on\": \"2026-11-01\","
                                                        + " \"note\": \"New.\"}]}"))
                        .plan();
        assertEquals(
                List.of(
                        "feed.xml",
                        "feeds/leading-reading.xml",
                        "feeds/leading-teaching.xml",
                        "feeds/next-steps.xml"),
                plan.only(Output.Feed.class).map(one -> one.path().value()).toList());
    }

    @Test
    void searchEnginesFilesDependOnNoOption() throws IOException {
        SitePlan plan = plan();
        assertFalse(output(plan, "sitemap.xml").sources().contains(STUDY));
        assertTrue(output(plan, "robots.txt").sources().contains("content/hub.json"));
    }

    /** A disk cannot hold a file and a folder of one name, whatever the case of its letters. */
    @Test
    void aFileWhereAnotherOutputNeedsAFolderIsAConflict() throws IOException {
        Site site = SmallHub.with(folder, project -> {}).site();
        Checked<SitePlan> plan = new Planner().plan(site, List.of(file("Options")));
        assertEquals(
                List.of(
                        "output-conflict site/resources/Options",
                        "Options would be a file, but other pages need a folder of that name"),
                plan.problems().stream()
                        .flatMap(one -> Stream.of(one.code() + " " + one.position(), one.message()))
                        .toList());
    }

    @Test
    void everyPageButTheOneNotFoundHasACard() throws IOException {
        SitePlan plan = plan();
        List<OutputPath> cards =
                plan.pages().flatMap(page -> Planner.card(page.path()).stream()).toList();
        assertEquals(plan.pages().count() - 1, cards.size());
        assertEquals(
                cards.stream().sorted().toList(),
                plan.only(Output.SocialCard.class).map(Output::path).toList());
        assertTrue(Planner.card(new OutputPath("404.html")).isEmpty());
    }

    @Test
    void aPictureOfTheHubsOwnTakesThePlaceOfAPaintedOne() throws IOException {
        Checked<SitePlan> planned =
                SmallHub.with(folder, project -> {})
                        .planned(List.of(file("icons/icon.svg"), file("cards/about.png")));
        assertEquals(List.of(), planned.problems());
        for (String own : List.of("icons/icon.svg", "cards/about.png")) {
            assertTrue(output(planned.value(), own) instanceof Output.Asset, own);
        }
        assertTrue(output(planned.value(), "favicon.ico") instanceof Output.Icon);
    }

    @Test
    void aCardNamesTheFilesOfItsWords() throws IOException {
        assertEquals(
                Set.of("content/hub.json", "content/pages/index.md", STUDY),
                output(plan(), "cards/options/study.png").sources());
    }
}
