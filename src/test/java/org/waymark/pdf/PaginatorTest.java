package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaginatorTest {

    private static final double PAGE = 100;

    @Test
    void slabsFillAPageUpToItsLastPoint() {
        assertEquals(List.of(4, 1), counts(slabs(5, slab(0, 25))));
    }

    @Test
    void thereIsAlwaysAPage() {
        assertEquals(List.of(0), counts(List.of()));
    }

    @Test
    void spaceAtTheHeadOfAPageFallsAway() {
        List<Sheet> sheets = Paginator.paginate(slabs(3, slab(30, 60)), PAGE);

        assertEquals(3, sheets.size());
        assertEquals(0, sheets.get(1).content().get(0).top());
    }

    @Test
    void spaceBetweenSlabsCounts() {
        List<Sheet> sheets = Paginator.paginate(slabs(3, slab(10, 30)), PAGE);

        assertEquals(List.of(0.0, 40.0), tops(sheets.get(0)).subList(0, 2));
        assertEquals(2, sheets.get(0).content().size());
    }

    @Test
    void slabsThatAreTiedMoveTogether() {
        List<Slab> slabs = new ArrayList<>(slabs(3, slab(0, 25)));
        slabs.add(slab(0, 20).kept());
        slabs.add(slab(0, 20));

        assertEquals(List.of(3, 2), counts(slabs));
    }

    @Test
    void tiedSlabsThatAreTallerThanAPageAreDividedAllTheSame() {
        List<Slab> slabs = new ArrayList<>(slabs(6, slab(0, 30).kept()));

        assertEquals(List.of(3, 3), counts(slabs));
    }

    @Test
    void aSlabTallerThanAPageHasOneForItself() {
        assertEquals(List.of(1, 1, 1), counts(List.of(slab(0, 10), slab(0, 300), slab(0, 10))));
    }

    @Test
    void aNewPageBeginsWhereItIsAskedFor() {
        assertEquals(List.of(1, 1), counts(List.of(slab(0, 10), with(true, null))));
    }

    @Test
    void noEmptyPageStandsBeforeTheFirst() {
        assertEquals(List.of(1), counts(List.of(with(true, null))));
    }

    @Test
    void theHeaderRowIsRepeatedAboveRowsOnFurtherPages() {
        Slab head = slab(0, 20).kept();
        List<Slab> slabs = new ArrayList<>(List.of(head));
        slabs.addAll(slabs(5, with(false, head)));

        List<Sheet> sheets = Paginator.paginate(slabs, PAGE);

        assertEquals(List.of(3, 3, 2), counts(slabs));
        assertEquals(List.of(false, false, false), artifacts(sheets.get(0)));
        assertEquals(List.of(true, false, false), artifacts(sheets.get(1)));
        assertEquals(20, sheets.get(1).content().get(1).top());
    }

    @Test
    void placesAreFoundOnTheirPages() {
        Galley galley = new Galley();
        galley.add(new Content.Room(), 90, false);
        galley.mark(new Slab.Mark.Anchor("second"));
        galley.mark(new Slab.Mark.Chapter(2, "Second"));
        galley.add(new Content.Room(), 50, false);
        galley.mark(new Slab.Mark.Anchor("end"));

        Layout layout = Layout.of(Paginator.paginate(galley.slabs(), PAGE));

        assertEquals(2, layout.page("second"));
        assertEquals(2, layout.page("end"));
        assertEquals("", layout.chapterOn(1, 2));
        assertEquals("Second", layout.chapterOn(2, 2));
    }

    @Test
    void ofNeighbouringSpacesTheLargerCounts() {
        Galley galley = new Galley();
        galley.add(new Content.Room(), 10, false);
        galley.space(5);
        galley.space(12);
        galley.space(7);
        galley.add(new Content.Room(), 10, false);
        galley.closeUp();
        galley.space(30);
        galley.add(new Content.Room(), 10, false);

        assertEquals(List.of(0.0, 12.0, 0.0), galley.slabs().stream().map(Slab::before).toList());
    }

    private static Slab slab(double before, double height) {
        return new Slab(
                before,
                height,
                new Content.Room(),
                new Slab.Ties(false, false, null, null, List.of()));
    }

    private static Slab with(boolean newPage, @Nullable Slab head) {
        return new Slab(
                0, 40, new Content.Room(), new Slab.Ties(false, newPage, null, head, List.of()));
    }

    private static List<Slab> slabs(int count, Slab slab) {
        List<Slab> slabs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            slabs.add(slab);
        }
        return slabs;
    }

    private static List<Integer> counts(List<Slab> slabs) {
        return Paginator.paginate(slabs, PAGE).stream()
                .map(sheet -> sheet.content().size())
                .toList();
    }

    private static List<Double> tops(Sheet sheet) {
        return sheet.content().stream().map(Placed::top).toList();
    }

    private static List<Boolean> artifacts(Sheet sheet) {
        return sheet.content().stream().map(Placed::artifact).toList();
    }
}
