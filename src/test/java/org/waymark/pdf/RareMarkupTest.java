package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Checked;
import org.waymark.problem.Problem;

/** Templates that say what paper cannot be, one mistake each: it is told, and the words print. */
class RareMarkupTest {

    private static void assertTold(String message, String blocks, String... words) {
        Checked<PdfFile> file = Samples.write(blocks);
        assertTrue(
                file.problems().stream().map(Problem::message).anyMatch(message::equals),
                file.problems().toString());
        assertEquals(List.of(words), SourceWords.ofTags(file.value().bytes()));
    }

    private static void assertFine(String blocks, String... words) {
        Checked<PdfFile> file = Samples.write(blocks);
        assertEquals(List.of(), file.problems());
        assertEquals(List.of(words), SourceWords.ofTags(file.value().bytes()));
        assertEquals(List.of(), TagReader.read(file.value().bytes()).faults());
    }

    private static String drawing(String attributes, String shapes) {
        return "<p><svg "
                + attributes
                + " aria-label=\"A map\" xmlns=\"http://www.w3.org/2000/svg\">"
                + shapes
                + "</svg></p>";
    }

    @Test
    void numbersOfListsAndCellsAreNumbers() {
        assertTold(
                "the start of a list must be a number", "<ol start=\"two\"><li>a</li></ol>", "a");
        String table = "<table><thead><tr><th%s>a</th></tr></thead>";
        String body = "<tbody><tr><td>b</td></tr></tbody></table>";
        assertTold(
                "the scope of a header is \"col\" or \"row\", not \"both\"",
                table.formatted(" scope=\"both\"") + body,
                "a",
                "b");
        assertTold(
                "colspan must be a number from 1 to 99",
                table.formatted(" colspan=\"0\"") + body,
                "a",
                "b");
    }

    @Test
    void aFigureHoldsOnePicture() {
        String one = "a <figure> holds exactly one picture";
        String picture = "<img src=\"images/dot.png\" alt=\"A dot\"/>";
        String words = "<figcaption>Words</figcaption>";
        assertTold(one, "<figure>" + words + "</figure>", "Words");
        assertTold(one, "<figure>" + picture + picture + words + "</figure>", "Words");
    }

    @Test
    void aBriefingSaysOfItselfWhatBriefingsHave() {
        String xhtml = Samples.body("<p>a</p>").xhtml().replace("name=\"date\"", "name=\"autor\"");
        Checked<PdfFile> file = Samples.WRITER.write(Samples.source(xhtml));
        Problem problem = file.problems().get(0);
        assertEquals("a briefing has no information called \"autor\"", problem.message());
        assertEquals("did you mean \"author\"?", problem.hint());
    }

    @Test
    void aPageBeginsAsPagesDo() {
        Checked<PdfFile> file = Samples.WRITER.write(Samples.source("<div>a</div>"));
        assertEquals("this begins with <div>, not with <html>", file.problems().get(0).message());
    }

    @Test
    void aBlockWithinWordsIsToldAndItsWordsPrint() {
        assertTold(
                "<p> cannot stand directly inside <strong>",
                "<p>a <strong>b <p>c</p></strong></p>",
                "a",
                "b",
                "c");
    }

    @Test
    void aDrawingMaySayItsSizeInEitherWay() {
        String shape = "<rect width=\"5\" height=\"5\" fill=\"white\" stroke=\"black\"/>";
        assertFine(drawing("width=\"20\" height=\"10\"", shape));
        assertFine(drawing("viewBox=\"0 0 20 10\"", shape));
        assertFine(
                drawing(
                        "viewBox=\"0 0 90 20\" width=\"90\"",
                        "<text y=\"15\" font-weight=\"bold\">a<tspan font-weight=\"400\">b</tspan></text>"));
    }

    @Test
    void aPathBeginsWithALetter() {
        assertTold(
                "the path cannot be printed from \"9 M0 0\" on",
                drawing("viewBox=\"0 0 9 9\"", "<path d=\"9 M0 0\"/>"));
    }

    /** A drawing without a width of its own takes the room that a column leaves. */
    @Test
    void aDrawingWithoutAWidthStandsInACell() {
        String cell = drawing("viewBox=\"0 0 20 10\"", "<circle r=\"5\"/>").replaceAll("</?p>", "");
        assertFine(
                "<table><thead><tr><th scope=\"col\">a</th></tr></thead><tbody><tr><td>"
                        + cell
                        + "</td></tr></tbody></table>",
                "a");
    }

    /** Blanks between an item and its code are the template's indentation. */
    @Test
    void aCodeMayStandOnALineOfItsOwn() {
        String item = "<qr href=\"https://a.example/x\" alt=\"Code\"/>";
        assertFine("<ol class=\"grid\"><li>\n  " + item + "\n  a</li></ol>", "a");
    }

    @Test
    void aContentsEntryThatLeadsNowhereHasNoPageNumber() {
        assertFine(
                "<h1 id=\"top\">a</h1><nav class=\"contents\"><ol><li>b</li></ol></nav>", "a", "b");
    }

    @Test
    void withoutAFontNothingIsWritten() {
        Fonts none = Fonts.read(Samples.THEME, Map.of()).value();
        assertThrows(
                IllegalArgumentException.class,
                () -> new PdfWriter(Samples.THEME, none, Standard.UA1_A2A));
    }

    /** Half a flag is a letter like others; the face that has neither is asked last. */
    @Test
    void halfAFlagTakesNoLetterAlong() {
        FontFace face = Samples.FONTS.face(PrintTheme.Face.REGULAR);
        String half = "\ud83c\uddec";
        assertEquals(
                List.of(new Clusters.Run(half + "x", face)),
                Clusters.runs(half + "x", face, List.of()));
    }

    /** The largest code of the standard, ISO 18004, holds 2,953 bytes. */
    @Test
    void anAddressThatNoCodeHoldsHasNone() {
        QrCodes codes = new QrCodes();
        assertTrue(codes.of("https://a.example/").isPresent());
        assertTrue(codes.of("https://a.example/" + "x".repeat(3_000)).isEmpty());
    }
}
