package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;

class LinkTest {

    @Test
    void addressesAreOpenedAndDescribedAndPrinted() throws IOException {
        List<PDAnnotationLink> links =
                links(
                        Samples.pdf(
                                "<p><a href=\"https://www.gov.uk/a?b=1&amp;c=2\">Guidance</a> <a"
                                        + " href=\"mailto:a@b.example\" title=\"Mail\">write</a></p>"));

        assertEquals(
                "https://www.gov.uk/a?b=1&c=2", ((PDActionURI) links.get(0).getAction()).getURI());
        assertEquals("Guidance", links.get(0).getContents());
        assertEquals("Mail", links.get(1).getContents());
        assertTrue(links.stream().allMatch(PDAnnotation::isPrinted));
    }

    @Test
    void aLinkOverTwoLinesHasAPartOnEach() throws IOException {
        String words = "many words that do not have room in one line ".repeat(3);

        List<PDAnnotationLink> links =
                links(Samples.pdf("<p><a href=\"https://a.example/\">" + words + "</a></p>"));

        assertEquals(2, links.size());
        assertTrue(
                links.get(0).getRectangle().getLowerLeftY()
                        > links.get(1).getRectangle().getLowerLeftY());
    }

    @Test
    void linksThatLeadNowhereAreReportedAndPrintAsWords() {
        for (String href :
                List.of("#none", "page.html", "javascript:alert(1)", "", "https://a b")) {
            Checked<PdfFile> file = Samples.write("<p><a href=\"" + href + "\">Words</a></p>");

            assertEquals(Code.PRINT_LINK, file.problems().get(0).code(), href);
            assertEquals(1, file.problems().size());
            assertEquals(List.of("Words"), SourceWords.ofTags(file.value().bytes()));
        }
    }

    @Test
    void aReferenceToAnUnknownPlaceSuggestsTheNearestOne() {
        Checked<PdfFile> file =
                Samples.write("<h1 id=\"option\">O</h1><p><a href=\"#optoin\">x</a></p>");

        assertEquals("did you mean \"option\"?", file.problems().get(0).hint());
    }

    @Test
    void twoPlacesWithOneNameAreReported() {
        Checked<PdfFile> file = Samples.write("<h1 id=\"a\">A</h1><h2 id=\"a\">B</h2>");

        assertEquals(Code.ID_DUPLICATE, file.problems().get(0).code());
    }

    @Test
    void headingLevelsThatAreLeftOutAreReported() {
        assertEquals(1, Samples.write("<h1>A</h1><h3>B</h3>").problems().size());
        assertEquals(1, Samples.write("<h2>A</h2>").problems().size());
        assertEquals(List.of(), Samples.write("<h1>A</h1><h2>B</h2><h1>C</h1>").problems());
    }

    private static List<PDAnnotationLink> links(byte[] pdf) throws IOException {
        List<PDAnnotationLink> links = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                links.add((PDAnnotationLink) annotation);
            }
        }
        return links;
    }
}
