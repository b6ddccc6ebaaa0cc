package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.pdf.PrintTheme.Colours;
import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.problem.Colour;

/** Words that everybody can read: WCAG 2.2, success criterion 1.4.3. */
class ContrastTest {

    private static final PrintTheme STANDARD = PrintTheme.standard();

    private static List<Contrast> withLink(int rgb) {
        Colours old = STANDARD.colours();
        return Contrast.tooLow(
                with(
                        new Colours(
                                old.text(),
                                old.muted(),
                                old.accent(),
                                new Colour(rgb),
                                old.rule(),
                                new Colour(0xfefefe),
                                old.note(),
                                old.warning())));
    }

    private static PrintTheme with(Colours colours) {
        PrintTheme old = STANDARD;
        return new PrintTheme(
                old.faces(),
                old.page(),
                colours,
                old.texts(),
                old.paragraphs(),
                old.boxes(),
                old.lists(),
                old.tables(),
                old.contents(),
                old.links(),
                old.fields(),
                old.codes(),
                old.header(),
                old.footer(),
                old.keeps());
    }

    @Test
    void theThemeThatWeShipIsReadable() {
        assertEquals(List.of(), Contrast.tooLow(STANDARD));
    }

    /** The best known borderline of the formula: #767676 on white has 4.54, #777777 has 4.48. */
    @Test
    void theBorderIsWhereTheStandardHasIt() {
        assertEquals(List.of(), withLink(0x757575));
        Contrast low = only(withLink(0x777777), Ink.NONE);
        assertEquals(4.48, low.ratio(), 0.005);
        assertEquals(Ink.LINK, low.words());
    }

    @Test
    void whiteOnWhiteHasNone() {
        assertEquals(1.0, only(withLink(0xffffff), Ink.NONE).ratio(), 1e-9);
    }

    /** A pair of colours that passes on paper can fail on the tint behind a note. */
    @Test
    void theTintCountsToo() {
        Colours old = STANDARD.colours();
        Colours dark =
                new Colours(
                        old.text(),
                        old.muted(),
                        old.accent(),
                        old.link(),
                        old.rule(),
                        new Colour(0x9fb3c2),
                        old.note(),
                        old.warning());
        List<Contrast> low = Contrast.tooLow(with(dark));
        assertTrue(low.stream().allMatch(one -> one.behind() == Ink.TINT), low.toString());
        assertEquals(
                Set.of(Ink.MUTED, Ink.LINK, Ink.NOTE),
                low.stream().map(Contrast::words).collect(Collectors.toSet()));
    }

    private static Contrast only(List<Contrast> found, Ink behind) {
        return found.stream()
                .filter(one -> one.behind() == behind)
                .reduce(
                        (one, other) -> {
                            throw new AssertionError("more than one: " + found);
                        })
                .orElseThrow();
    }
}
