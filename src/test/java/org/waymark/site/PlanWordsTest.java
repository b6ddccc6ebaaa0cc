package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.AssetFile;
import org.waymark.content.Change;
import org.waymark.content.Hub;
import org.waymark.content.Link;
import org.waymark.content.Page;
import org.waymark.content.Prose;
import org.waymark.problem.Checked;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;

/** What a plan refuses, and which files decide each of its outputs: in memory, so many at once. */
class PlanWordsTest {

    private static final Hub HUB = MemorySite.hub();
    private static final String PROFILE = "content/hub.json";
    private static final String ABOUT = "content/pages/6-about.md";
    private static final String MAP = "content/images/map.svg";
    private static final String PAPER = "content/consultations/consultation-2017.md";
    private static final String SHARE = "content/options/2-share.md";
    private static final String READING = "content/npqs/1-leading-reading.md";

    /**
     * The same hub, but that no text names the consultation, as that of the pathway's page does.
     */
    private static final Hub UNNAMED =
            Altered.page(
                    HUB,
                    "pathway",
                    one -> Altered.with(one, "body", Prose.of("Words.", one.body().start())));

    private static final Set<String> EVERYWHERE =
            Set.of(
                    PROFILE,
                    ABOUT,
                    "content/pages/index.md",
                    "content/links/all.json",
                    "content/facts.json",
                    "content/glossary.json",
                    "content/pathway.json",
                    "content/guide.yml");

    private static SitePlan plan(Hub hub) {
        return MemorySite.plan(MemorySite.site(hub)).value();
    }

    private static Checked<SitePlan> plan(AssetFile... files) {
        return new Planner().plan(MemorySite.site(HUB), List.of(files));
    }

    private static List<String> told(Checked<SitePlan> plan) {
        return plan.problems().stream()
                .map(one -> one.position() + " " + one.message() + " / " + one.hint())
                .toList();
    }

    private static Set<String> sources(Hub hub, String path) {
        return plan(hub).outputs().stream()
                .filter(one -> one.path().value().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path))
                .sources();
    }

    private static AssetFile file(String source, String path) {
        return new AssetFile(source, path, new byte[] {1});
    }

    @Test
    void aSiteWithoutAHomePageIsRefused() {
        List<Page> pages =
                HUB.pages().stream().filter(page -> page.layout() != Page.Layout.HOME).toList();
        Hub hub = Altered.with(HUB, "pages", pages);
        assertEquals(
                List.of(
                        "content/pages no page has \"layout: home\" / add content/pages/index.md"
                                + " with \"layout: home\""),
                told(MemorySite.plan(MemorySite.site(hub))));
        assertEquals(List.of(), told(plan()));
    }

    @Test
    void aPlanThatStandsAloneIsNotToldTwice() {
        Hub two = Altered.page(HUB, "about", one -> Altered.with(one, "layout", Page.Layout.PLAN));
        List<Problem> problems = MemorySite.plan(MemorySite.site(two)).problems();
        assertEquals(1, problems.size(), problems.toString());
    }

    /** A name is told once, at the file that has it, and a card that has it too is not told. */
    @Test
    void aNameThatNotEveryHostKeepsIsToldOnce() {
        Hub hub = Altered.page(HUB, "about", one -> Altered.with(one, "id", "con"));
        List<String> told = told(MemorySite.plan(MemorySite.site(hub)));
        assertEquals(1, told.size(), told.toString());
        assertTrue(
                told.get(0)
                        .endsWith(
                                " this would be published as con.html: Windows keeps the name"
                                        + " \"con\" for itself / give it another name or id"),
                told.toString());
        assertTrue(told.get(0).startsWith(ABOUT), told.toString());
    }

    @Test
    void aFileWithSuchANameIsToldWhereItIsRead() {
        assertEquals(List.of(), told(plan(file("site/resources/nul.txt", "nul.txt"))));
        assertEquals(1, told(plan(file("site/resources/none.txt", "nul.txt"))).size());
    }

    /** On many disks these two are one file: that is told when they are read. */
    @Test
    void twoFilesThatDifferInCaseAloneAreToldElsewhere() {
        assertEquals(
                List.of(),
                told(
                        plan(
                                file("site/resources/A.txt", "A.txt"),
                                file("site/resources/a.txt", "a.txt"))));
        assertEquals(
                List.of(
                        "site/resources/a.txt this would be published as a.txt, and so would"
                                + " site/resources/B.txt / rename one of the two files"),
                told(
                        plan(
                                file("site/resources/B.txt", "A.txt"),
                                file("site/resources/a.txt", "a.txt"))));
        assertEquals(
                1,
                told(plan(
                                file("site/resources/a.txt", "a.txt"),
                                file("site/resources/a.txt", "a.txt")))
                        .size());
    }

    @Test
    void aFileInAFolderIsNoFileInPlaceOfAFolder() {
        assertEquals(List.of(), told(plan(file("x/a.txt", "my/own/a.txt"))));
        assertEquals(
                List.of(
                        "x/own my/own would be a file, but other pages need a folder of that name"
                                + " / rename this file"),
                told(plan(file("x/a.txt", "my/own/a.txt"), file("x/own", "my/own"))));
    }

    @Test
    void theEditorComesOnlyWithItsFiles() {
        AssetFile script = file("editor/cms.js", "admin/cms.js");
        SitePlan plan =
                new Planner().plan(MemorySite.site(HUB), List.of(), List.of(script)).value();
        Set<String> added =
                plan.outputs().stream()
                        .filter(one -> one.path().value().startsWith("admin/"))
                        .map(one -> one.path() + " " + one.sources())
                        .collect(Collectors.toSet());
        assertEquals(
                Set.of("admin/index.html [content/hub.json]", "admin/cms.js [editor/cms.js]"),
                added);
        assertTrue(
                plan(HUB).outputs().stream()
                        .noneMatch(one -> one.path().value().startsWith("admin/")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sitemap.xml", "robots.txt", "_headers", "links.json", "site.webmanifest"})
    void someFilesDependOnWhatStandsOnEveryPage(String path) {
        Set<String> sources = sources(UNNAMED, path);
        assertTrue(sources.containsAll(EVERYWHERE), sources.toString());
        assertFalse(sources.contains(SHARE), sources.toString());
        assertFalse(sources.contains(READING), sources.toString());
        assertFalse(sources.contains(MAP), sources.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scripts/search-index.js", "_redirects"})
    void whatNamesAllPagesDependsOnAll(String path) {
        Set<String> sources = sources(UNNAMED, path);
        assertTrue(sources.containsAll(EVERYWHERE), sources.toString());
        assertTrue(sources.containsAll(Set.of(SHARE, READING, PAPER)), sources.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "briefings/next-steps-after-a-specialist-npq.pdf",
                "npqs/leading-teaching.html"
            })
    void briefingsAndThePagesThatNameTheirVersionDependOnPicturesToo(String path) {
        Set<String> sources = sources(UNNAMED, path);
        assertTrue(sources.containsAll(EVERYWHERE), sources.toString());
        assertTrue(sources.containsAll(Set.of(SHARE, READING, MAP)), sources.toString());
        assertFalse(sources.contains(PAPER), sources.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages.json", "meaning.json"})
    void whatTellsEverythingDependsOnEverything(String path) {
        Set<String> sources = sources(UNNAMED, path);
        assertTrue(sources.containsAll(EVERYWHERE), sources.toString());
        assertTrue(sources.containsAll(Set.of(SHARE, READING, MAP, PAPER)), sources.toString());
    }

    /** An option's page shows the others and the NPQs, but no picture of a briefing. */
    @ParameterizedTest
    @ValueSource(strings = {"options/reflect.html", "options.html", "plan.html", "guide/wish.html"})
    void aPageOfSeveralDependsOnAllOptionsAndNpqs(String path) {
        Set<String> sources = sources(UNNAMED, path);
        assertTrue(sources.containsAll(EVERYWHERE), sources.toString());
        assertTrue(sources.containsAll(Set.of(SHARE, READING)), sources.toString());
        assertFalse(sources.contains(MAP), sources.toString());
        assertFalse(sources.contains(PAPER), sources.toString());
    }

    /** A text that stands on many pages may name it by its title. */
    @Test
    void whatAnyTextNamesDecidesThePagesOfSeveral() {
        assertTrue(sources(HUB, "options.html").contains(PAPER));
        assertTrue(sources(HUB, "npqs/leading-teaching.html").contains(PAPER));
        assertFalse(sources(HUB, "about.html").contains(PAPER));
    }

    @Test
    void aConsultationDependsOnItselfAndOnWhatItsLinksAreSaidToBe() {
        String page = "consultations/consultation-2017.html";
        Set<String> sources = sources(HUB, page);
        assertTrue(sources.contains(PAPER), sources.toString());
        assertFalse(sources.contains(SHARE), sources.toString());
        Hub described =
                Altered.link(
                        HUB, "consultation", one -> Altered.with(one, "description", naming(one)));
        assertTrue(sources(described, page).contains(SHARE));
        assertFalse(sources(described, "about.html").contains(SHARE));
    }

    private static Prose naming(Link link) {
        return Prose.of("See [](option:share).", link.description().start());
    }

    /** A worksheet on any page shows the options' questions. */
    @Test
    void aPlainPageWithAWorksheetDependsOnTheOptions() {
        Prose body = Prose.of("::: worksheet explore\n- Why? (one line)\n:::\n", at(ABOUT));
        Hub hub = Altered.page(HUB, "about", one -> Altered.with(one, "body", body));
        Set<String> sources = sources(hub, "about.html");
        assertTrue(sources.containsAll(Set.of(SHARE, READING, ABOUT)), sources.toString());
        assertFalse(sources(HUB, "about.html").contains(READING));
    }

    private static Position at(String file) {
        return new Position(file, 7, 1);
    }

    @Test
    void notesOfChangesStandOnEveryPage() {
        String file = "content/changes.json";
        Change change =
                new Change(
                        LocalDate.of(2026, 11, 1),
                        at(file),
                        Prose.of("New.", at(file)),
                        List.of(),
                        List.of(),
                        List.of());
        Hub hub = Altered.with(HUB, "changes", List.of(change));
        assertTrue(sources(hub, "about.html").contains(file));
        Set<String> feed = sources(hub, "feed.xml");
        assertTrue(feed.containsAll(Set.of(file, SHARE, READING, PAPER)), feed.toString());
    }

    /** A link for maintainers that a text names is one that readers meet. */
    @Test
    void aShortAddressIsForLinksThatReadersMeet() {
        Link shown = HUB.reference().links().get(0);
        Link hidden = Altered.with(shown, "audience", Link.Audience.MAINTAINER);
        assertEquals(Set.of("a"), shortened(Altered.with(shown, "id", "a")));
        assertEquals(Set.of(), shortened(Altered.with(hidden, "id", "a")));
        assertEquals(Set.of(), shortened(Altered.with(shown, "id", "")));
        assertEquals(Set.of("mentoring"), shortened(Altered.with(hidden, "id", "mentoring")));
        assertEquals(
                Set.of("a"),
                shortened(Altered.with(shown, "id", "a"), Altered.with(hidden, "id", "a")));
    }

    private static Set<String> shortened(Link... links) {
        List<Link> all = new ArrayList<>(List.of(links));
        return plan(Altered.reference(HUB, "links", all))
                .only(Output.Redirect.class)
                .filter(one -> one.target() instanceof Output.Redirect.Target.ToLink)
                .map(one -> one.path().folder().replaceFirst("^go/", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void theGeneralBriefingStandsForAnySpecialistNpq() {
        assertEquals(
                "briefings/next-steps-after-a-specialist-npq.pdf", Planner.briefing(null).value());
        assertEquals("feeds/next-steps.xml", Planner.feed(null).value());
        assertEquals(
                "briefings/next-steps-after-leading-reading.pdf",
                Planner.briefing(HUB.npqs().get(0)).value());
    }
}
