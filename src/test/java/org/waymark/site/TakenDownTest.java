package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.AssetFile;
import org.waymark.content.Change;
import org.waymark.content.Guide;
import org.waymark.content.Hub;
import org.waymark.content.Link;
import org.waymark.content.Meaning;
import org.waymark.content.Meaning.Item;
import org.waymark.content.Meaning.Kind;
import org.waymark.content.Page;
import org.waymark.content.Prose;
import org.waymark.content.Ref;
import org.waymark.problem.Position;

/** What is taken down of a hub, and which differences its digests see. */
class TakenDownTest {

    private static final Hub HUB = MemorySite.hub();
    private static final Position PLACE = new Position("content/a.md", 2, 3);
    private static final Digests DIGESTS = new Digests(MemorySite.site(HUB));

    private static Meaning meaning(Hub hub) {
        Site site = MemorySite.site(hub);
        return Meanings.of(site, MemorySite.plan(site).value());
    }

    private static Map<Kind, List<String>> items(Hub hub) {
        Map<Kind, List<String>> items = new TreeMap<>();
        for (Item item : meaning(hub).items()) {
            items.computeIfAbsent(item.kind(), kind -> new ArrayList<>())
                    .add(item.id() + " " + item.path());
        }
        return items;
    }

    private static List<String> items(Kind kind) {
        return Objects.requireNonNull(items(HUB).get(kind));
    }

    @Test
    void everythingHasItsIdAndThePlaceWhereReadersFindIt() {
        assertEquals(
                List.of(
                        "reflect options/reflect.html",
                        "share options/share.html",
                        "study options/study.html"),
                items(Kind.OPTION));
        assertEquals(
                List.of(
                        "leading-reading npqs/leading-reading.html",
                        "leading-teaching npqs/leading-teaching.html"),
                items(Kind.NPQ));
        assertEquals(List.of("funding null", "mentor-hours null"), items(Kind.FACT));
        assertEquals(12, items(Kind.PAGE).size());
        assertTrue(items(Kind.PAGE).contains("index index.html"));
        assertEquals(List.of("guide guide.html"), items(Kind.GUIDE));
        assertEquals(
                List.of("wish", "ready", "time", "begin", "both").stream()
                        .map(id -> id + " guide/" + id + ".html")
                        .toList(),
                items(Kind.STEP));
        assertEquals(
                List.of("consultation-2017 consultations/consultation-2017.html"),
                items(Kind.CONSULTATION));
        assertEquals(List.of("pathway pathway.html"), items(Kind.PATHWAY));
        assertTrue(items(Kind.LINK).contains("guide go/guide/index.html"));
        assertEquals(5, items(Kind.LINK).size());
        assertTrue(items(Kind.TERM).contains("ect glossary.html#term-ect"));
        assertEquals(6, items(Kind.TERM).size());
        assertEquals(List.of("images/map.svg images/map.svg"), items(Kind.PICTURE));
        assertEquals(List.of("hub index.html"), items(Kind.HUB));
    }

    private static Item item(Hub hub, Kind kind, String id) {
        return meaning(hub).find(kind, id).orElseThrow();
    }

    @Test
    void titlesPlacesAndWordingsAreThoseOfTheRecords() {
        assertEquals("Share expertise", item(HUB, Kind.OPTION, "share").title());
        assertEquals(
                "content/options/2-share.md", item(HUB, Kind.OPTION, "share").position().file());
        assertEquals("free for everyone", item(HUB, Kind.FACT, "funding").wording());
        assertEquals("https://www.gov.uk/evidence/guide", item(HUB, Kind.LINK, "guide").wording());
        assertEquals("ECT", item(HUB, Kind.TERM, "ect").title());
        assertEquals("Riverside Teaching Hub", item(HUB, Kind.HUB, "hub").title());
        assertEquals(HUB.profile().address().toString(), meaning(HUB).address());
        assertEquals("Riverside Teaching Hub", meaning(HUB).name());
    }

    @Test
    void withoutTheirPagesTermsAndThePathwayHaveNoPlace() {
        List<Page> pages =
                HUB.pages().stream()
                        .filter(page -> !Set.of("glossary", "pathway").contains(page.id()))
                        .toList();
        Hub hub = Altered.with(HUB, "pages", pages);
        assertNull(item(hub, Kind.TERM, "ect").path());
        assertNull(item(hub, Kind.PATHWAY, "pathway").path());
        assertEquals("Pathway", item(hub, Kind.PATHWAY, "pathway").title());
        assertEquals(
                HUB.pages().stream()
                        .filter(p -> p.id().equals("pathway"))
                        .findFirst()
                        .get()
                        .title(),
                item(HUB, Kind.PATHWAY, "pathway").title());
    }

    @Test
    void aLinkThatNoReaderMeetsHasNoPlaceAndAHubWithoutAGuideNoSteps() {
        Link hidden = HUB.reference().links().get(0);
        hidden =
                Altered.with(Altered.with(hidden, "id", "x"), "audience", Link.Audience.MAINTAINER);
        Hub hub = Altered.reference(HUB, "links", List.of(hidden));
        assertEquals(List.of("x null"), items(hub).get(Kind.LINK));
        Hub plain = Altered.with(HUB, "guide", null);
        assertFalse(items(plain).containsKey(Kind.GUIDE));
        assertFalse(items(plain).containsKey(Kind.STEP));
    }

    /** Readers keep pages and PDFs; aliases, notes and what is withdrawn are compared, too. */
    @Test
    void whatElseIsComparedIsTakenDownAsItIs() {
        Meaning meaning = meaning(HUB);
        assertTrue(meaning.paths().containsAll(Set.of("index.html", "options/share.html")));
        assertTrue(meaning.paths().contains("briefings/next-steps-after-leading-reading.pdf"));
        assertFalse(meaning.paths().contains("sitemap.xml"));
        Hub hub =
                Altered.profile(
                        HUB, one -> Altered.with(one, "withdrawn", Altered.refs("f", "a", "b")));
        assertEquals(List.of("a", "b"), meaning(hub).withdrawn());
        Hub named =
                Altered.option(
                        HUB, 1, one -> Altered.with(one, "aliases", Altered.refs("f", "help")));
        assertEquals(List.of("help"), item(named, Kind.OPTION, "share").aliases());
    }

    private static Change change(String note, String... options) {
        return new Change(
                LocalDate.of(2026, 11, 1),
                PLACE,
                Prose.of(note, new Position("content/changes.json", 3, 5)),
                Altered.refs("content/changes.json", options),
                List.of(),
                List.of());
    }

    private static Meaning.Note note(Change change) {
        return meaning(Altered.with(HUB, "changes", List.of(change))).notes().get(0);
    }

    @Test
    void aNoteIsItsDayItsWordsAndWhatItConcernsInAnyOrder() {
        Meaning.Note note = note(change("New.", "share", "study"));
        assertEquals(LocalDate.of(2026, 11, 1), note.on());
        assertEquals(note, note(change("New.", "study", "share")));
        assertNotEquals(note, note(change("New.", "study")));
        assertNotEquals(note, note(change("Old.", "share", "study")));
    }

    @Test
    void theGuidesOwnWordsAndItsFirstQuestionAreApartFromItsSteps() {
        Guide guide = Objects.requireNonNull(HUB.guide());
        List<Guide.Question> turned =
                List.of(
                        guide.questions().get(1),
                        guide.questions().get(0),
                        guide.questions().get(2));
        Hub hub = Altered.with(HUB, "guide", Altered.with(guide, "questions", turned));
        Item before = item(HUB, Kind.GUIDE, "guide");
        Item now = item(hub, Kind.GUIDE, "guide");
        assertEquals(List.of("first question"), new Comparison.Difference(before, now).parts());
        for (Guide.Step step : guide.steps()) {
            assertEquals(
                    item(HUB, Kind.STEP, step.id()).digest(),
                    item(hub, Kind.STEP, step.id()).digest());
        }
    }

    @Test
    void aPictureIsItsBytes() {
        AssetFile map = HUB.images().get(0);
        AssetFile other = new AssetFile(map.source(), map.path(), new byte[] {1});
        Hub hub = Altered.with(HUB, "images", List.of(other));
        Item now = item(hub, Kind.PICTURE, map.path());
        assertNotEquals(item(HUB, Kind.PICTURE, map.path()).digest(), now.digest());
        assertEquals(Digests.sha256(new byte[] {1}), now.parts().get("picture"));
    }

    /** FIPS 180-4 has the first as an example, the digest of no bytes is known to everybody. */
    @Test
    void digestsAreSha256() {
        String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertEquals(abc, Digests.sha256("abc"));
        assertEquals(abc, Digests.sha256("abc".getBytes(StandardCharsets.US_ASCII)));
        assertTrue(Digests.sha256("").startsWith("e3b0c44298fc1c14"));
    }

    /** One value of each kind that records have. */
    record Sample(
            String id,
            Position position,
            String longName,
            int number,
            boolean flag,
            @Nullable LocalDate day,
            URI address,
            Kind kind,
            Ref ref,
            List<Ref> refs,
            List<String> words,
            Group group) {}

    record Group(String inner, Position at, int reviewBy) {}

    private static Ref ref(String id) {
        return new Ref(id, PLACE);
    }

    private static final Sample SAMPLE =
            new Sample(
                    "s",
                    PLACE,
                    "A \"name\" \\ sign",
                    3,
                    true,
                    LocalDate.of(2026, 1, 2),
                    URI.create("https://a.uk/"),
                    Kind.TERM,
                    ref("one"),
                    List.of(ref("b"), ref("a")),
                    List.of("b", "a"),
                    new Group("in", PLACE, 7));

    private static String part(String written) {
        return Digests.sha256(written).substring(0, 16);
    }

    /** The keys are those that editors write; ids, places and days of upkeep are left out. */
    @Test
    void eachValueIsWrittenInOneWay() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("long_name", part("\"A \\\"name\\\" \\\\ sign\""));
        parts.put("number", part("3"));
        parts.put("flag", part("true"));
        parts.put("day", part("2026-01-02"));
        parts.put("address", part("https://a.uk/"));
        parts.put("kind", part("term"));
        parts.put("ref", part("@one"));
        parts.put("refs", part("[@a, @b]"));
        parts.put("words", part("[\"b\", \"a\"]"));
        parts.put("inner", part("\"in\""));
        assertEquals(parts, DIGESTS.parts(SAMPLE));
        assertEquals(List.copyOf(parts.keySet()), List.copyOf(DIGESTS.parts(SAMPLE).keySet()));
        assertEquals(part("null"), DIGESTS.parts(Altered.with(SAMPLE, "day", null)).get("day"));
        String all =
                parts.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("\n"));
        assertEquals(Digests.sha256(all), DIGESTS.of(SAMPLE));
    }

    record Holder(List<Group> groups) {}

    record Wrong(Object value) {}

    @Test
    void groupsInAListAreWrittenByTheirKeys() {
        Holder holder = new Holder(List.of(new Group("a", PLACE, 1), new Group("b", PLACE, 2)));
        assertEquals(
                Map.of("groups", part("[{inner: \"a\"}, {inner: \"b\"}]")), DIGESTS.parts(holder));
    }

    @Test
    void aValueOfAnUnknownKindHasNoDigestByAccident() {
        assertThrows(IllegalArgumentException.class, () -> DIGESTS.parts(new Wrong(new Object())));
    }

    /** The golden option: its keys, and the chapters of its body by their headings. */
    @Test
    void aBodyIsDividedByItsHeadings() {
        Set<String> names = DIGESTS.parts(HUB.options().get(0)).keySet();
        assertTrue(
                names.containsAll(Set.of("title", "aim", "leads_to", "suits")), names.toString());
        assertTrue(names.containsAll(Set.of("\"What you do\"", "\"What it needs\"")));
        assertFalse(names.contains("\"\""), names.toString());
        assertFalse(names.contains("position"));
    }

    @ParameterizedTest
    @CsvSource({"id", "aliases", "position"})
    void namesAndPlacesDoNotCount(String key) {
        Position further = new Position("content/pages/6-about.md", 99, 1);
        Map<String, Object> values =
                Map.of("id", "x", "aliases", Altered.refs("f", "y"), "position", further);
        Object value = values.get(key);
        Hub hub = Altered.page(HUB, "about", one -> Altered.with(one, key, value));
        List<String> before = digests(HUB);
        assertEquals(before, digests(hub));
        assertNotEquals(
                before,
                digests(Altered.page(HUB, "about", one -> Altered.with(one, "title", "X"))));
    }

    private static List<String> digests(Hub hub) {
        Digests digests = new Digests(MemorySite.site(hub));
        return hub.pages().stream().map(digests::of).toList();
    }
}
