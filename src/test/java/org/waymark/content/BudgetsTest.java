package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.Budgets.Exemption;
import org.waymark.content.Budgets.Limits;
import org.waymark.problem.Position;

/** Which pages an exception is for, and what it changes. */
class BudgetsTest {

    private static Exemption exemption(String address, @Nullable Integer... limits) {
        Position position = new Position("content/hub.json", 20, 7);
        return new Exemption(address, position, "Why.", limits[0], limits[1], limits[2], limits[3]);
    }

    @ParameterizedTest
    @CsvSource({
        "links.html, links.html, true",
        "links.html, links.html.html, false",
        "links.html, links.htm, false",
        "links.html, my/links.html, false",
        "options/*, options/share.html, true",
        "options/*, options/, true",
        "options/*, options.html, false",
        "options/*, my/options/share.html, false",
        "a*, a, true",
        "*, anything.html, true",
        "a*b, a*b, true", // a star elsewhere is a star
        "a*b, acb, false"
    })
    void aStarAtTheEndStandsForAnyEnd(String address, String path, boolean isFor) {
        assertEquals(isFor, exemption(address, null, null, null, null).isFor(path));
    }

    @Test
    void whatIsNotSetIsAsForOtherPages() {
        Limits kind = new Limits(1, 2, 3, 4);
        assertEquals(kind, exemption("a", null, null, null, null).over(kind));
        assertEquals(new Limits(9, 2, 3, 4), exemption("a", 9, null, null, null).over(kind));
        assertEquals(new Limits(1, 9, 3, 4), exemption("a", null, 9, null, null).over(kind));
        assertEquals(new Limits(1, 2, 9, 4), exemption("a", null, null, 9, null).over(kind));
        assertEquals(new Limits(1, 2, 3, 0), exemption("a", null, null, null, 0).over(kind));
    }
}
