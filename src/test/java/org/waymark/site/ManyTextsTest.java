package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.content.Hub;
import org.waymark.problem.Problem;

/** A hub of many texts, whose trees are let go, says what one of few texts says. */
class ManyTextsTest {

    private static final Hub HUB = MemorySite.hub();

    private static Site site(Resolver resolver, Hub hub) {
        return resolver.site(hub, MemorySite.site(HUB).today());
    }

    @Test
    void itMeansTheSame() {
        Site few = site(new Resolver(), HUB);
        Site many = site(new Resolver(0), HUB);
        SitePlan plan = new Planner().plan(few, List.of(), List.of()).value();
        assertEquals(Meanings.of(few, plan), Meanings.of(many, plan));
        assertEquals(plan, new Planner().plan(many, List.of(), List.of()).value());
    }

    /** Without its glossary, the hub uses abbreviations that nobody explains. */
    @Test
    void theSameIsWrongWithItWhicheverGlossaryItHas() {
        Hub bare =
                Altered.with(HUB, "reference", Altered.with(HUB.reference(), "terms", List.of()));
        Resolver many = new Resolver(0);
        for (Hub hub : List.of(HUB, bare, HUB)) {
            Resolver few = new Resolver();
            List<Problem> expected = sorted(few.problems(site(few, hub)));
            assertEquals(expected, sorted(many.problems(site(many, hub))));
        }
        assertFalse(many.problems(site(many, bare)).isEmpty());
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream().sorted().toList();
    }
}
