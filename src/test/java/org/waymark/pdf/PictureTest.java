package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;

class PictureTest {

    @Test
    void aJpegKeepsItsBytes() throws IOException {
        byte[] pdf = Samples.pdf("<p><img src=\"images/photo.jpg\" alt=\"Photo\"/></p>");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            COSName name = page.getResources().getXObjectNames().iterator().next();
            PDImageXObject image = (PDImageXObject) page.getResources().getXObject(name);

            assertArrayEquals(
                    Samples.images().get("images/photo.jpg"),
                    image.getCOSObject().createRawInputStream().readAllBytes());
        }
    }

    @Test
    void aPictureThatIsUsedTwiceIsStoredOnce() throws IOException {
        String picture = "<p><img src=\"images/dot.png\" alt=\"Dot\"/></p>";
        try (PDDocument document = Loader.loadPDF(Samples.pdf(picture + picture))) {
            int count = 0;
            for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
                count += name.getName().isEmpty() ? 0 : 1;
            }
            assertEquals(1, count);
        }
    }

    @Test
    void decorationIsOutsideTheTags() {
        byte[] pdf = Samples.pdf("<p>a <img src=\"images/dot.png\" alt=\"\"/></p>");

        assertTrue(!TagDump.of(TagReader.read(pdf).root()).contains("Figure"));
    }

    @Test
    void picturesThatCannotBeHadAreReported() {
        assertEquals(
                "there is no picture \"images/none.png\"",
                only("<p>x<img src=\"images/none.png\" alt=\"None\"/></p>").message());
        PrintSource source =
                new PrintSource(
                        "x.pdf",
                        Samples.body("<p>x<img src=\"a\" alt=\"A\"/></p>").xhtml(),
                        Map.of("a", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
        assertEquals(
                "\"a\" is no picture I can print",
                Samples.WRITER.write(source).problems().get(0).message());
    }

    @Test
    void aMissingDescriptionIsReported() {
        assertEquals(Code.PRINT_IMAGE, only("<p>x<img src=\"images/dot.png\"/></p>").code());
        assertEquals(Code.PRINT_IMAGE, only("<p>x<svg viewBox=\"0 0 9 9\"/></p>").code());
    }

    @Test
    void theTitleOfADrawingDescribesItToo() {
        byte[] pdf = Samples.pdf("<p><svg viewBox=\"0 0 9 9\"><title>A map</title></svg></p>");

        assertTrue(TagDump.of(TagReader.read(pdf).root()).contains("Alt=A map"));
    }

    @Test
    void everyShapeIsPainted() throws IOException {
        List<String> shapes =
                List.of(
                        "<rect x=\"0\" y=\"0\" width=\"100\" height=\"100\" fill=\"#ff0000\"/>",
                        "<rect x=\"0\" y=\"0\" width=\"100\" height=\"100\" rx=\"9\" fill=\"#f00\"/>",
                        "<circle cx=\"50\" cy=\"50\" r=\"40\" fill=\"#ff0000\"/>",
                        "<ellipse cx=\"50\" cy=\"50\" rx=\"40\" ry=\"20\" fill=\"#ff0000\"/>",
                        "<line x1=\"0\" y1=\"50\" x2=\"100\" y2=\"50\" stroke=\"#ff0000\""
                                + " stroke-width=\"20\"/>",
                        "<polygon points=\"0,0 100,0 100,100 0,100\" fill=\"#ff0000\"/>",
                        "<polyline points=\"0 50 100 50\" fill=\"none\" stroke=\"#ff0000\""
                                + " stroke-width=\"20\" stroke-dasharray=\"none\"/>",
                        "<path d=\"M0 0H100V100L0 100Z\" fill=\"#ff0000\"/>",
                        "<path d=\"M0 50 C 0 -20 100 -20 100 50 Q 50 200 0 50 Z\" fill=\"#ff0000\"/>",
                        "<g transform=\"translate(40 40)\" fill=\"#ff0000\">"
                                + "<rect width=\"20\" height=\"20\" transform=\"translate(0,0)\"/></g>");
        for (String shape : shapes) {
            assertEquals(Color.RED, centre(shape), shape);
        }
    }

    @Test
    void opacityLetsThePaperThrough() throws IOException {
        Color pink =
                centre("<rect width=\"100\" height=\"100\" fill=\"#ff0000\" opacity=\"0.5\"/>");

        assertEquals(255, pink.getRed());
        assertEquals(127.5, pink.getGreen(), 2);
    }

    @Test
    void whatADrawingMayNotHoldIsReported() {
        for (String wrong :
                List.of(
                        "<rect width=\"wide\" height=\"1\"/>",
                        "<rect fill=\"url(#a)\"/>",
                        "<g transform=\"rotate(45)\"/>",
                        "<path d=\"m 1 2 l 3 4\"/>",
                        "<path d=\"L 3 4\"/>",
                        "<path d=\"M 3\"/>",
                        "<text x=\"0\" y=\"1\" text-anchor=\"center\">x</text>",
                        "<circle r=\"99999999\"/>",
                        "<image/>")) {
            Problem problem =
                    only("<p>x<svg viewBox=\"0 0 9 9\" aria-label=\"A\">" + wrong + "</svg></p>");
            assertEquals(Code.PRINT_VOCABULARY, problem.code(), wrong);
        }
    }

    private static Problem only(String body) {
        List<Problem> problems = Samples.write(body).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }

    /** The colour in the middle of a drawing of 100 by 100 units. */
    private static Color centre(String shape) throws IOException {
        byte[] pdf =
                Samples.pdf(
                        "<p><svg viewBox=\"0 0 100 100\" width=\"100\" aria-label=\"A\">"
                                + shape
                                + "</svg></p>");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            PrintTheme.Page format = Samples.THEME.page();
            int x = (int) format.marginLeft() + 37;
            return new Color(page.getRGB(x, (int) format.marginTop() + 40));
        }
    }
}
