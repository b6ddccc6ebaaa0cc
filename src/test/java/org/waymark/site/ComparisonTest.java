package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.content.Meaning;
import org.waymark.content.Meaning.Item;
import org.waymark.content.Meaning.Kind;
import org.waymark.site.Comparison.Difference;
import org.waymark.site.Comparison.Way;

/** What is told of two times: each item once, and in an order that depends on nothing else. */
class ComparisonTest {

    private static List<String> told(Meaning before, Meaning now) {
        return Comparison.of(before, now).differences().stream()
                .map(one -> one.item().kind() + " " + one.way() + " " + one.item().id())
                .toList();
    }

    private static Item aliased(String id, String digest, String... aliases) {
        return Said.item(
                Kind.OPTION, id, "options/" + id + ".html", digest, Map.of(), List.of(aliases));
    }

    @Test
    void anItemIsAddedOrRemovedOrAsItWas() {
        Item kept = Said.option("kept", "1", "aim", "a");
        Meaning before = Said.meaning(kept, Said.option("old", "2"));
        Meaning now = Said.meaning(kept, Said.option("new", "3"));
        assertEquals(List.of("option ADDED new", "option REMOVED old"), told(before, now));
        assertEquals(List.of(), told(now, now));
    }

    @Test
    void theItemOfADifferenceIsTheOneOfToday() {
        Item before = Said.option("a", "1");
        Item now = Said.option("a", "2");
        assertEquals(now, new Difference(before, now).item());
        assertEquals(now, new Difference(null, now).item());
        assertEquals(before, new Difference(before, null).item());
    }

    @Test
    void aChangedItemNamesItsPartsThoseOfTodayFirst() {
        Item before = Said.option("a", "1", "aim", "a", "cost", "b", "\"Old\"", "c");
        Item now = Said.option("a", "2", "\"New\"", "d", "aim", "a", "cost", "e");
        Difference difference = new Difference(before, now);
        assertEquals(Way.CHANGED, difference.way());
        assertEquals(List.of("\"New\"", "cost", "\"Old\""), difference.parts());
        assertEquals(List.of("option CHANGED a"), told(Said.meaning(before), Said.meaning(now)));
    }

    @Test
    void withTheSamePartsInAnotherOrderTheOrderIsToldAndElseNothing() {
        Item before = Said.option("a", "1", "aim", "a", "cost", "b");
        assertEquals(
                List.of("the order of its chapters"),
                new Difference(before, Said.option("a", "2", "cost", "b", "aim", "a")).parts());
        assertEquals(List.of(), new Difference(before, before).parts());
    }

    @Test
    void anItemOfOneTimeHasNoChangedParts() {
        Item item = Said.option("a", "1", "aim", "a");
        assertEquals(List.of(), new Difference(null, item).parts());
        assertEquals(List.of(), new Difference(item, null).parts());
        assertEquals(Way.ADDED, new Difference(null, item).way());
        assertEquals(Way.REMOVED, new Difference(item, null).way());
    }

    /** Nothing changed for readers, and still whoever knew the old name wants to know. */
    @Test
    void aNewNameIsToldThoughAllElseIsTheSame() {
        Meaning before = Said.meaning(Said.option("study", "1", "aim", "a"));
        Meaning now = Said.meaning(Said.option("deepen", "1", "aim", "a"));
        assertEquals(List.of("option RENAMED deepen"), told(before, now));
    }

    @Test
    void anAliasSaysWhatAnItemWasBeforeAnythingElseDoes() {
        Meaning before = Said.meaning(Said.option("same", "2"), Said.option("study", "1"));
        for (String alias : List.of("study", "options/study.html", "options/study")) {
            assertEquals(
                    List.of("option RENAMED deepen", "option REMOVED same"),
                    told(before, Said.meaning(aliased("deepen", "2", "other", alias))),
                    alias);
        }
        assertEquals(
                List.of("option RENAMED deepen", "option REMOVED study"),
                told(before, Said.meaning(aliased("deepen", "2", "other"))));
    }

    /** A fact has no address, and an alias of an option is no id of a fact. */
    @Test
    void anAliasIsThatOfItsKindAndOfWhatHasAnAddress() {
        Item fact = Said.item(Kind.FACT, "study", null, "1");
        Item other = Said.item(Kind.FACT, "other", null, "2");
        assertEquals(
                List.of("option ADDED deepen", "fact REMOVED other", "fact REMOVED study"),
                told(
                        Said.meaning(fact, other),
                        Said.meaning(aliased("deepen", "9", "study", "null"))));
        Item renamed = Said.item(Kind.FACT, "fee", null, "3", Map.of(), List.of("study"));
        assertEquals(
                List.of("fact RENAMED fee", "fact REMOVED other"),
                told(Said.meaning(other, fact), Said.meaning(renamed)));
    }

    @Test
    void whatTookOneNameTakesNoOther() {
        Meaning before = Said.meaning(Said.option("a", "1"));
        Meaning now = Said.meaning(Said.option("b", "1"), Said.option("c", "1"));
        assertEquals(List.of("option ADDED c", "option RENAMED b"), told(before, now));
    }

    @Test
    void theyAreToldByKindThenByWayThenById() {
        Meaning before =
                Said.meaning(
                        Said.item(Kind.TERM, "t", null, "1"),
                        Said.option("z", "1", "aim", "a"),
                        Said.option("y", "2", "aim", "a"),
                        Said.option("gone", "3"));
        Meaning now =
                Said.meaning(
                        Said.option("z", "4", "aim", "b"),
                        Said.option("new", "6"),
                        Said.option("y", "5", "aim", "b"));
        assertEquals(
                List.of(
                        "option ADDED new",
                        "option CHANGED y",
                        "option CHANGED z",
                        "option REMOVED gone",
                        "term REMOVED t"),
                told(before, now));
    }

    @Test
    void whatLedSomewhereBeforeIsLookedFor() {
        Meaning before = Said.meaning(List.of(), Set.of("a.html", "b.html"), List.of());
        Meaning now = Said.meaning(List.of(), Set.of("b.html"), List.of());
        assertEquals(
                List.of("a.html"),
                Comparison.of(before, now).lost().stream().map(one -> one.name().path()).toList());
    }
}
