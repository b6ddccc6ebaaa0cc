package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.Meaning;
import org.waymark.content.Meaning.Item;
import org.waymark.content.Meaning.Kind;
import org.waymark.problem.Position;
import org.waymark.site.LostAddresses.Lost;

/** Which old addresses are told, in which words, and what is offered to stand for them. */
class LostAddressesTest {

    private static final Position ELSEWHERE = Position.of("content/hub.json");

    private static Meaning now(Set<String> paths, Item... items) {
        return Said.meaning(List.of(items), paths, List.of());
    }

    private static List<Lost> lost(Meaning now, String... known) {
        return new LostAddresses(now, null).of(Set.of(known));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "old/a.htm", "briefings/a.pdf", "go/a/index.html"})
    void pagesAndPdfsAreKept(String path) {
        assertTrue(LostAddresses.isKept(path));
        assertEquals(Set.of(path), lost(Said.meaning(), path).get(0).paths());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", "feed.xml", "links.json", "site.css", "_headers", "a.html.gz"})
    void picturesAndListsAreNot(String path) {
        assertFalse(LostAddresses.isKept(path));
        assertEquals(List.of(), lost(Said.meaning(), path));
    }

    @Test
    void whatStandsThereTodayIsNotLost() {
        assertEquals(List.of(), lost(now(Set.of("about.html")), "about.html"));
        assertEquals(
                List.of("team.html"),
                lost(now(Set.of("about.html")), "about.html", "team.html").stream()
                        .map(one -> one.name().path())
                        .toList());
    }

    @Test
    void whatWentWithAnNpqIsOneLoss() {
        List<Lost> lost =
                lost(
                        Said.meaning(),
                        "npqs/reading.html",
                        "go/reading/index.html",
                        "briefings/next-steps-after-reading.pdf",
                        "about.html");
        assertEquals(
                List.of(
                        "about.html was published before, and nothing stands there now",
                        "npqs/reading.html and 2 other addresses were published before,"
                                + " and nothing stands there now"),
                lost.stream().map(Lost::message).toList());
    }

    @Test
    void oneOtherAddressIsOne() {
        assertEquals(
                "npqs/reading.html and 1 other address were published before,"
                        + " and nothing stands there now",
                lost(Said.meaning(), "npqs/reading.html", "go/reading/index.html")
                        .get(0)
                        .message());
    }

    /** An editor may write the address as the browser shows it. */
    @ParameterizedTest
    @CsvSource({"team.html, true", "team, true", "team/, false", "teams.html, false"})
    void whatIsWithdrawnIsAnsweredFor(String written, boolean answered) {
        Meaning now = Said.meaning(List.of(), Set.of(), List.of("old.html", written));
        assertEquals(answered, lost(now, "team.html").isEmpty());
    }

    @Test
    void withoutAnHeirTheAnswerIsGivenInTheHub() {
        Lost page = lost(Said.meaning(), "team.html").get(0);
        assertEquals(Optional.empty(), page.heir());
        assertEquals(ELSEWHERE, page.position(ELSEWHERE));
        assertEquals(
                "if the page has another name now, add \"team\" to its \"aliases\"; if it is gone"
                        + " for good, add \"team.html\" to \"withdrawn\" in content/hub.json",
                page.hint());
        assertTrue(
                lost(Said.meaning(), "go/team/index.html")
                        .get(0)
                        .hint()
                        .startsWith("if the link has another name now, add \"team\""));
    }

    @Test
    void withAnHeirItIsGivenThere() {
        Item heir = Said.option("teams", "1");
        Lost lost = lost(now(Set.of(), heir), "options/team.html").get(0);
        assertEquals(Optional.of(heir), lost.heir());
        assertEquals(heir.position(), lost.position(ELSEWHERE));
        assertEquals(
                "if this is the same page under a new name, add \"team\" to its \"aliases\"; if it"
                        + " is gone for good, add \"options/team.html\" to \"withdrawn\" in"
                        + " content/hub.json",
                lost.hint());
    }

    private static final Item LIKE = Said.option("teach-other", "1");
    private static final Item SAME = Said.option("completely-new", "9");
    private static final Item THIRD = Said.option("something-else", "3");

    /** What stands for "teach-others"; what was known before is still there. */
    private static Optional<Item> heir(@Nullable Meaning before, Meaning now, String... known) {
        Set<String> all = new HashSet<>(Set.of(known));
        all.add("options/teach-others.html");
        Meaning there = Said.meaning(now.items(), Set.of(known), List.of());
        return new LostAddresses(there, before).of(all).get(0).heir();
    }

    @Test
    void whatSaysTheSameIsTheHeirWhateverItsName() {
        Meaning now = Said.meaning(LIKE, THIRD, SAME);
        Meaning before = Said.meaning(Said.option("other", "3"), Said.option("teach-others", "9"));
        assertEquals(Optional.of(SAME), heir(before, now));
        assertEquals(Optional.of(LIKE), heir(null, now));
        assertEquals(Optional.of(LIKE), heir(Said.meaning(Said.option("teach-others", "8")), now));
    }

    /** What was there before did not take the name of what is gone. */
    @Test
    void whatSaysTheSameAndIsOldIsNone() {
        Meaning now = Said.meaning(LIKE, SAME);
        Meaning before = Said.meaning(Said.option("teach-others", "9"));
        assertEquals(Optional.of(LIKE), heir(before, now, "options/completely-new.html"));
    }

    @Test
    void theOnlyNewOneOfItsKindIsTheHeir() {
        Item page = Said.item(Kind.PAGE, "teach-others", "teach-others.html", "5");
        Meaning now = Said.meaning(page, LIKE, THIRD);
        assertEquals(Optional.of(THIRD), heir(null, now, "options/teach-other.html"));
        assertEquals(
                Optional.empty(), heir(null, Said.meaning(page, THIRD, SAME), "teach-others.html"));
    }

    @Test
    void withoutANewOneItIsTheOneWithASimilarName() {
        Meaning now = Said.meaning(THIRD, LIKE);
        assertEquals(
                Optional.of(LIKE),
                heir(null, now, "options/teach-other.html", "options/something-else.html"));
        assertEquals(
                Optional.empty(), heir(null, Said.meaning(THIRD), "options/something-else.html"));
    }
}
