package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.TestProject;
import org.waymark.content.Brand;
import org.waymark.content.Care;
import org.waymark.content.Change;
import org.waymark.content.Feedback;
import org.waymark.content.Guide;
import org.waymark.content.Hub;
import org.waymark.content.LedgerEntry;
import org.waymark.content.LedgerEntry.Failure;
import org.waymark.content.Link;
import org.waymark.content.Option;
import org.waymark.content.Prose;
import org.waymark.content.Ref;
import org.waymark.problem.Colour;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;

/** What is told of a hub on a day: reviews, dead links, changes, and what options leave out. */
class SiteChecksTest {

    private static final Hub HUB = MemorySite.hub();
    private static final LocalDate TODAY = TestProject.TODAY;
    private static final Resolver RESOLVER = new Resolver();
    private static final String LINKS = "content/links/all.json";
    private static final String CHANGES = "content/changes.json";

    private static List<Problem> told(Hub hub) {
        return RESOLVER.resolve(hub, TODAY).problems();
    }

    private static List<String> problems(Hub hub) {
        return told(hub).stream()
                .map(one -> one.position().file() + " " + one.code() + ": " + one.message())
                .toList();
    }

    private static List<String> hints(Hub hub) {
        return told(hub).stream().map(Problem::hint).map(String::valueOf).toList();
    }

    /** A hub in which everything that somebody looks after is to be read again by a day. */
    private static Hub cared(@Nullable LocalDate reviewBy) {
        Care care = new Care(null, reviewBy);
        Hub hub = Altered.npq(HUB, 1, one -> Altered.with(one, "care", care));
        hub = Altered.option(hub, 2, one -> Altered.with(one, "care", care));
        hub = Altered.page(hub, "about", one -> Altered.with(one, "care", care));
        return Altered.consultation(hub, one -> Altered.with(one, "care", care));
    }

    @Test
    void fromTheDayAfterAReviewIsDueForWhateverIsLookedAfter() {
        String due = "\" was to be reviewed by 2026-11-21";
        assertEquals(
                List.of(
                        "content/npqs/2-leading-teaching.md review-due: the NPQ \"leading-teaching"
                                + due,
                        "content/options/3-study.md review-due: the option \"study" + due,
                        "content/pages/6-about.md review-due: the page \"about" + due,
                        "content/consultations/consultation-2017.md review-due: the consultation"
                                + " \"consultation-2017"
                                + due),
                problems(cared(TODAY.minusDays(1))));
        assertEquals(
                "read it again, then set \"review_by\" to a later day",
                hints(cared(TODAY.minusDays(1))).get(0));
        assertEquals(List.of(), problems(cared(TODAY)));
        assertEquals(List.of(), problems(cared(null)));
    }

    private static LedgerEntry entry(String id, String url, Failure... failures) {
        Position position = new Position("content/links.ledger.json", 3, 5);
        return new LedgerEntry(
                id, position, URI.create(url), null, "404", null, Arrays.asList(failures));
    }

    private static Failure failure(int day, String reason) {
        return new Failure(LocalDate.of(2026, 11, day), reason);
    }

    private static Hub ledger(LedgerEntry... entries) {
        return Altered.reference(HUB, "ledger", List.of(entries));
    }

    private static final String GUIDE = "https://www.gov.uk/evidence/guide";

    @Test
    void aLinkThatFailedOnThreeDaysIsToldWithItsFirstDayAndItsLastReason() {
        Hub dead =
                ledger(
                        entry(
                                "guide",
                                GUIDE,
                                failure(3, "first"),
                                failure(9, "last"),
                                failure(4, "between"),
                                failure(25, "after today")));
        assertEquals(
                List.of(
                        LINKS
                                + " link-dead: the link \"guide\" has not worked since 2026-11-03:"
                                + " last"),
                problems(dead));
        DeadLinks.Dead found = DeadLinks.of(dead, TODAY).get("guide");
        assertEquals(new DeadLinks.Dead("guide", LocalDate.of(2026, 11, 3), "last"), found);
        assertNull(DeadLinks.of(dead, TODAY).get("mentoring"));
        assertNull(DeadLinks.of(dead, LocalDate.of(2026, 11, 8)).get("guide"));
    }

    /** Of two findings of a day the later one in the file was the later one. */
    @Test
    void onADayWithTwoReasonsTheSecondIsTold() {
        Hub dead =
                ledger(
                        entry(
                                "guide",
                                GUIDE,
                                failure(3, "a"),
                                failure(4, "b"),
                                failure(9, "c"),
                                failure(9, "d")));
        DeadLinks.Dead found = DeadLinks.of(dead, TODAY).get("guide");
        assertEquals("d", Objects.requireNonNull(found).reason());
    }

    @Test
    void whatFailedTwiceOrUnderAnotherAddressIsNotDead() {
        Failure[] two = {failure(3, "a"), failure(4, "b")};
        Failure[] three = {failure(3, "a"), failure(4, "b"), failure(5, "c")};
        assertEquals(List.of(), problems(ledger(entry("guide", GUIDE, two))));
        assertEquals(List.of(), problems(ledger(entry("guide", GUIDE + "-old", three))));
    }

    private static Change change(int line, LocalDate on, String note, String... pages) {
        Position at = new Position(CHANGES, line, 20);
        List<Ref> named = Altered.refs(CHANGES, pages);
        return new Change(
                on,
                new Position(CHANGES, line, 10),
                Prose.of(note, at),
                List.of(),
                List.of(),
                named);
    }

    private static Hub changes(Change... changes) {
        return Altered.with(HUB, "changes", List.of(changes));
    }

    @Test
    void aChangeOfTodayIsNoneOfTomorrow() {
        assertEquals(List.of(), problems(changes(change(3, TODAY, "New."))));
        assertEquals(
                List.of(
                        CHANGES
                                + " change-future: this change is of a later day than today, which"
                                + " is 2026-11-22"),
                problems(changes(change(3, TODAY.plusDays(1), "New."))));
    }

    /** Lines may be broken elsewhere: the words are what a reader is told twice. */
    @Test
    void theSameWordsOfADayAreToldAtTheSecondPlace() {
        Change first = change(3, TODAY, "It is  new.");
        assertEquals(
                List.of(
                        CHANGES
                                + " change-duplicate: the same change of 2026-11-22 is noted at "
                                + CHANGES
                                + ":3:20"),
                problems(changes(first, change(9, TODAY, " It is\nnew."))));
        assertEquals(
                List.of(),
                problems(
                        changes(
                                first,
                                change(9, TODAY.minusDays(1), "It is new."),
                                change(10, TODAY, "It is old."))));
        assertEquals(List.of(), problems(changes(change(3, TODAY, " "), change(9, TODAY, ""))));
    }

    private static Hub without(String key, int... options) {
        Hub hub = HUB;
        for (int option : options) {
            hub =
                    Altered.option(
                            hub,
                            option,
                            one ->
                                    Altered.with(
                                            one,
                                            "terms",
                                            Altered.with(one.terms(), key, List.of())));
        }
        return hub;
    }

    @ParameterizedTest
    @CsvSource({
        "suits, suits, whom it suits",
        "conditions, conditions, what must be in place",
        "leadsTo, leads_to, what may come of it",
        "talkTo, talk_to, whom to ask"
    })
    void whatOneOptionLeavesOutAndAnotherSaysIsMissed(String name, String key, String words) {
        String missing = " attribute-missing: this option does not say " + words;
        assertEquals(
                List.of("content/options/2-share.md" + missing + ", and 2 others do"),
                problems(without(name, 1)));
        assertEquals(
                List.of(
                        "content/options/1-reflect.md" + missing + ", and one other does",
                        "content/options/2-share.md" + missing + ", and one other does"),
                problems(without(name, 0, 1)));
        assertEquals(
                "add \"" + key + "\": a list of " + words + ", so that readers can compare",
                hints(without(name, 1)).get(0));
        assertEquals(List.of(), problems(without(name, 0, 1, 2)));
    }

    private static Hub named(Hub hub, String id) {
        Prose words =
                Prose.of("See [it](" + id + ").", new Position("content/pages/6-about.md", 7, 1));
        return Altered.page(hub, "about", page -> Altered.with(page, "body", words));
    }

    /** A text that was forgotten when something was renamed. */
    @Test
    void anIdOfEarlierDaysIsAnsweredWithTheOneOfToday() {
        List<Ref> old = Altered.refs("content/old.md", "former");
        Hub hub = Altered.npq(HUB, 0, one -> Altered.with(one, "aliases", old));
        assertEquals(
                List.of("it is called \"leading-reading\" now"), hints(named(hub, "npq:former")));
        hub = Altered.option(HUB, 1, one -> Altered.with(one, "aliases", old));
        assertEquals(List.of("it is called \"share\" now"), hints(named(hub, "option:former")));
        hub = Altered.page(HUB, "links", one -> Altered.with(one, "aliases", old));
        assertEquals(List.of("it is called \"links\" now"), hints(named(hub, "page:former")));
        hub = Altered.consultation(HUB, one -> Altered.with(one, "aliases", old));
        assertEquals(
                List.of("it is called \"consultation-2017\" now"),
                hints(named(hub, "page:former")));
        hub = Altered.link(HUB, "guide", one -> Altered.with(one, "aliases", old));
        assertEquals(List.of("it is called \"guide\" now"), hints(named(hub, "link:former")));
        assertEquals(
                List.of("the options are the files in content/options"),
                hints(named(hub, "option:former")));
    }

    private static final Ref UNKNOWN = new Ref("xyzxyzxyz", new Position("content/a.md", 4, 5));

    private static List<String> unknown(Hub hub) {
        return told(hub).stream()
                .filter(one -> one.position().equals(UNKNOWN.position()))
                .map(one -> one.code().toString())
                .toList();
    }

    @Test
    void whatTheHubsOwnFileNamesIsLookedUp() {
        Brand.Logo logo = new Brand.Logo(UNKNOWN, "");
        Brand brand = new Brand(Colour.BLACK, null, null, null, logo);
        assertEquals(
                List.of("image-unknown"),
                unknown(Altered.profile(HUB, one -> Altered.with(one, "brand", brand))));
        Brand plain = new Brand(Colour.BLACK, null, null, null, null);
        assertEquals(
                List.of(),
                problems(Altered.profile(HUB, one -> Altered.with(one, "brand", plain))));
        Feedback feedback = new Feedback(null, null, UNKNOWN);
        assertEquals(
                List.of("page-unknown"),
                unknown(Altered.profile(HUB, one -> Altered.with(one, "feedback", feedback))));
        assertEquals(
                List.of(),
                problems(Altered.profile(HUB, one -> Altered.with(one, "feedback", null))));
    }

    @Test
    void whatRelationsChangesAndResultsNameIsLookedUp() {
        Option.Relation relation =
                new Option.Relation(
                        Option.RelationType.LEADS_TO, UNKNOWN, HUB.options().get(0).aim());
        assertEquals(
                List.of("option-unknown"),
                unknown(
                        Altered.option(
                                HUB, 0, one -> Altered.with(one, "relations", List.of(relation)))));
        for (String key : List.of("option", "npq", "page")) {
            Change change = Altered.with(change(3, TODAY, "N."), key + "s", List.of(UNKNOWN));
            assertEquals(List.of(key + "-unknown"), unknown(changes(change)));
        }
        Guide guide = Objects.requireNonNull(HUB.guide());
        Guide.Suggestion wrong = new Guide.Suggestion(UNKNOWN, HUB.options().get(0).aim());
        Guide.Result result = Altered.with(guide.results().get(1), "options", List.of(wrong));
        Guide altered = Altered.with(guide, "results", List.of(guide.results().get(0), result));
        assertEquals(List.of("option-unknown"), unknown(Altered.with(HUB, "guide", altered)));
    }

    /** It was told when it was read: there is nothing to look for. */
    @Test
    void anIdThatCouldNotBeReadIsNotLookedUp() {
        Ref absent = new Ref("", UNKNOWN.position());
        Change change = Altered.with(change(3, TODAY, "N."), "pages", List.of(absent));
        assertEquals(List.of(), problems(changes(change)));
    }

    @Test
    void whatTheCatalogueHasForMaintainersIsNotUnused() {
        Link link = HUB.reference().links().get(0);
        Link extra = Altered.with(Altered.with(link, "id", "extra"), "options", List.of());
        assertEquals(
                List.of(LINKS + " link-unused: nothing uses the link \"extra\""), added(extra));
        assertEquals(List.of(), added(Altered.with(extra, "audience", Link.Audience.MAINTAINER)));
        assertEquals(
                List.of(), added(Altered.with(extra, "options", Altered.refs(LINKS, "share"))));
    }

    private static List<String> added(Link link) {
        List<Link> links =
                Stream.concat(HUB.reference().links().stream(), Stream.of(link)).toList();
        return problems(Altered.reference(HUB, "links", links));
    }

    @Test
    void aPageAndAConsultationWithOneIdAreTold() {
        Hub hub = Altered.page(HUB, "about", one -> Altered.with(one, "id", "consultation-2017"));
        assertEquals(
                List.of(
                        "content/consultations/consultation-2017.md id-duplicate: the id"
                                + " \"consultation-2017\" belongs to content/pages/6-about.md too"),
                problems(hub).stream()
                        .filter(line -> line.contains("duplicate"))
                        .map(line -> line.replaceAll("(6-about\\.md)\\S*", "$1"))
                        .toList());
    }

    /** A resolver that is used again knows nothing that is no longer so. */
    @Test
    void whatChangedSinceTheLastTimeIsLookedAtAgain() {
        Resolver resolver = new Resolver();
        Hub wrong = named(HUB, "page:zzzzzzz");
        for (int i = 0; i < 2; i++) {
            assertEquals(List.of(), resolver.resolve(HUB, TODAY).problems());
            assertEquals(1, resolver.resolve(wrong, TODAY).problems().size());
            assertEquals(1, resolver.resolve(wrong, TODAY).problems().size());
        }
    }
}
