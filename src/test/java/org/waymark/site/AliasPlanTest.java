package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.Hub;
import org.waymark.content.Link;
import org.waymark.problem.Checked;
import org.waymark.problem.Problem;
import org.waymark.site.Output.Redirect.Target;

/** What stands at old addresses, and which of them cannot stand. */
class AliasPlanTest {

    private static final Hub HUB = MemorySite.hub();
    private static final String REFLECT = HUB.options().get(0).position().file();
    private static final String SHARE = HUB.options().get(1).position().file();
    private static final String READING = HUB.npqs().get(0).position().file();
    private static final String TEACHING = HUB.npqs().get(1).position().file();
    private static final String PAPER = HUB.consultations().get(0).position().file();
    private static final String LINKS = "content/links/all.json";
    private static final String PROFILE = "content/hub.json";

    private static Hub option(Hub hub, int index, String... aliases) {
        return Altered.option(
                hub,
                index,
                one -> Altered.with(one, "aliases", Altered.refs(one.position().file(), aliases)));
    }

    private static Hub npq(Hub hub, int index, String... aliases) {
        return Altered.npq(
                hub,
                index,
                one -> Altered.with(one, "aliases", Altered.refs(one.position().file(), aliases)));
    }

    private static Hub page(Hub hub, String id, String alias) {
        return Altered.page(
                hub,
                id,
                one -> Altered.with(one, "aliases", Altered.refs(one.position().file(), alias)));
    }

    private static Hub link(Hub hub, String id, String alias) {
        return Altered.link(
                hub, id, one -> Altered.with(one, "aliases", Altered.refs(LINKS, alias)));
    }

    private static Checked<SitePlan> plan(Hub hub) {
        return MemorySite.plan(MemorySite.site(hub));
    }

    private static List<String> problems(Hub hub) {
        return SmallHub.lines(plan(hub).problems());
    }

    private static List<String> hints(Hub hub) {
        return plan(hub).problems().stream().map(Problem::hint).map(String::valueOf).toList();
    }

    /** What stands where the hub without aliases has nothing. */
    private static Map<String, Output> added(Hub hub) {
        Set<OutputPath> before =
                plan(HUB).value().outputs().stream().map(Output::path).collect(Collectors.toSet());
        Map<String, Output> added = new TreeMap<>();
        plan(hub).value().outputs().stream()
                .filter(one -> !before.contains(one.path()))
                .forEach(one -> added.put(one.path().value(), one));
        return added;
    }

    private static Set<String> sources(Map<String, Output> outputs, String path) {
        return Objects.requireNonNull(outputs.get(path)).sources();
    }

    private static Map<String, String> ends(Hub hub) {
        Map<String, String> ends = new TreeMap<>();
        added(hub).forEach((path, output) -> ends.put(path, end(output)));
        return ends;
    }

    private static String end(Output output) {
        if (output instanceof Output.Copy copy) {
            return "copy of " + copy.of();
        }
        Target target = ((Output.Redirect) output).target();
        if (target instanceof Target.ToPage to) {
            return "page " + Planner.path(to.subject());
        }
        return target instanceof Target.ToLink to
                ? "link " + to.link().id()
                : "briefing of " + Planner.shortName(((Target.ToBriefing) target).npq());
    }

    @Test
    void anOldIdStandsWhereItsPageWouldAndAnOldAddressWhereItWas() {
        Hub hub = option(HUB, 1, "help", "Next/Help_others.htm", "old/help/", "v1.html");
        hub = page(hub, "about", "who-we-are");
        hub =
                Altered.consultation(
                        hub, one -> Altered.with(one, "aliases", Altered.refs(PAPER, "paper")));
        assertEquals(
                new TreeMap<>(
                        Map.of(
                                "options/help.html", "page options/share.html",
                                "Next/Help_others.htm", "page options/share.html",
                                "old/help/index.html", "page options/share.html",
                                "v1.html", "page options/share.html",
                                "who-we-are.html", "page about.html",
                                "consultations/paper.html",
                                        "page consultations/consultation-2017.html",
                                "go/old-guide/index.html", "link guide")),
                ends(link(hub, "guide", "old-guide")));
    }

    /** Its page, its short address, which is printed, and its briefings, which are kept. */
    @Test
    void anNpqsOldIdBringsAllThatHadItBack() {
        Hub hub = npq(HUB, 0, "reading", "npq/reading.html");
        String old = "briefings/next-steps-after-reading";
        String now = "copy of briefings/next-steps-after-leading-reading";
        assertEquals(
                new TreeMap<>(
                        Map.of(
                                "npqs/reading.html",
                                "page npqs/leading-reading.html",
                                "npq/reading.html",
                                "page npqs/leading-reading.html",
                                "go/reading/index.html",
                                "briefing of leading-reading",
                                old + ".pdf",
                                now + ".pdf",
                                old + "-booklet.pdf",
                                now + "-booklet.pdf",
                                old + "-large-print.pdf",
                                now + "-large-print.pdf",
                                old + "-poster.pdf",
                                now + "-poster.pdf")),
                ends(hub));
        Map<String, Output> added = added(hub);
        assertEquals(Set.of(PROFILE, READING), sources(added, "npqs/reading.html"));
        Set<String> copied = sources(added, old + ".pdf");
        assertTrue(copied.containsAll(Set.of(PROFILE, READING, REFLECT)), copied.toString());
    }

    @Test
    void aLinkWithoutAShortAddressNeedsNoneAtItsOldId() {
        Link link = HUB.reference().links().get(0);
        Link hidden = Altered.with(link, "id", "hidden");
        hidden = Altered.with(hidden, "audience", Link.Audience.MAINTAINER);
        hidden = Altered.with(hidden, "aliases", Altered.refs(LINKS, "old"));
        assertEquals(Map.of(), ends(Altered.reference(HUB, "links", List.of(link, hidden))));
    }

    @ParameterizedTest
    @CsvSource({
        "reflect, options/reflect.html",
        "about.html, about.html",
        "Options/Reflect.html, Options/Reflect.html", // one file on many disks
        "go/guide/, go/guide"
    })
    void whatIsInUseTodayIsNoOldAddress(String alias, String address) {
        List<String> problems = problems(option(HUB, 1, alias));
        assertEquals(1, problems.size(), problems.toString());
        String start = SHARE + ":2:5 alias-conflict: the old address " + address;
        assertTrue(
                problems.get(0).startsWith(start + " is in use today, by content/"),
                problems.get(0));
        assertEquals(
                List.of("remove this alias, or give the other another name"),
                hints(option(HUB, 1, alias)));
    }

    @Test
    void ofTwoWithOneOldAddressTheSecondIsTold() {
        Hub hub = option(option(HUB, 0, "help"), 1, "help");
        assertEquals(
                List.of(
                        SHARE
                                + ":2:5 alias-conflict: the old address options/help.html would"
                                + " lead to two places: the other is at "
                                + REFLECT
                                + ":2:5"),
                problems(hub));
        assertEquals(List.of("keep the alias in one of the two"), hints(hub));
    }

    /** The page, the short address and four briefings clash; one line is to change. */
    @Test
    void anNpqsAliasIsToldOnceHoweverMuchItBrings() {
        List<String> problems = problems(npq(npq(HUB, 0, "old"), 1, "old", "leading-reading"));
        assertEquals(2, problems.size(), problems.toString());
        assertEquals(
                TEACHING
                        + ":2:5 alias-conflict: the old address npqs/old.html would lead to two"
                        + " places: the other is at "
                        + READING
                        + ":2:5",
                problems.get(0));
        assertTrue(
                problems.get(1)
                        .startsWith(
                                TEACHING
                                        + ":3:5 alias-conflict: the old address"
                                        + " npqs/leading-reading.html is in use today, by "
                                        + READING),
                problems.get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "about.html, true",
        "about, true",
        "About.html, true",
        "go/guide, true",
        "options/help.html, true", // an alias brings it back
        "gone.html, false",
        "options, true"
    })
    void whatIsWithdrawnMustBeGone(String address, boolean told) {
        Hub hub =
                Altered.profile(
                        option(HUB, 1, "help"),
                        one -> Altered.with(one, "withdrawn", Altered.refs(PROFILE, address)));
        String problem = "\"" + address + "\" is not withdrawn: something stands there";
        assertEquals(
                told ? List.of(PROFILE + ":2:5 alias-conflict: " + problem) : List.of(),
                problems(hub));
        assertEquals(told ? List.of("remove it from \"withdrawn\"") : List.of(), hints(hub));
    }

    @Test
    void anAddressThatNobodyHadIsNoProblem() {
        assertEquals(List.of(), problems(page(HUB, "about", "who-we-are")));
    }
}
