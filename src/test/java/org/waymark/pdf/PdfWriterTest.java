package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Checked;

class PdfWriterTest {

    @Test
    void theSampleHasNoProblems() {
        assertEquals(List.of(), Samples.WRITER.write(Samples.everything()).problems());
    }

    @Test
    void noWordIsLostAndAllStandInOrder() {
        PrintSource source = Samples.everything();
        byte[] pdf = Samples.WRITER.write(source).value().bytes();

        assertEquals(SourceWords.of(source.xhtml()), SourceWords.ofTags(pdf));
    }

    @Test
    void wordsCanBeSearchedForOnThePage() throws IOException {
        byte[] pdf = Samples.WRITER.write(Samples.everything()).value().bytes();

        String text = text(pdf).replaceAll("\\s+", " ");

        assertTrue(
                text.contains("After an official affair at the office, five different staff"),
                text);
        assertTrue(text.contains("bore da, dŵr, tŷ"), text);
        assertTrue(text.contains("See Option 1, page 2 and the words used here"), text);
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        byte[] first = Samples.WRITER.write(Samples.everything()).value().bytes();
        Fonts fonts = Fonts.read(Samples.THEME, Samples.fontFiles()).value();

        byte[] second =
                new PdfWriter(PrintTheme.standard(), fonts, Standard.UA1_A2A)
                        .write(Samples.everything())
                        .value()
                        .bytes();

        assertArrayEquals(first, second);
    }

    @Test
    void threadsThatShareAWriterGetTheSameBytes() throws Exception {
        byte[] expected = Samples.WRITER.write(Samples.everything()).value().bytes();
        Callable<byte[]> job = () -> Samples.WRITER.write(Samples.everything()).value().bytes();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> jobs = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                jobs.add(job);
            }
            for (Future<byte[]> result : threads.invokeAll(jobs)) {
                assertArrayEquals(expected, result.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void anotherWordGivesAnotherFileIdentifier() throws IOException {
        assertFalse(id(Samples.pdf("<p>One</p>")).equals(id(Samples.pdf("<p>Two</p>"))));
        assertEquals(id(Samples.pdf("<p>One</p>")), id(Samples.pdf("<p>One</p>")));
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(Samples.WRITER.write(Samples.everything()).value().bytes())) {
            assertEquals(
                    "Next steps after leading literacy", pdf.getDocumentInformation().getTitle());
            assertEquals("Generate Teaching Hub", pdf.getDocumentInformation().getAuthor());
            assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertEquals("4", pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()[3]);
            assertEquals(
                    "D:20261122000000Z",
                    pdf.getDocumentInformation().getCOSObject().getString(COSName.MOD_DATE));
        }
    }

    @Test
    void bookmarksFollowTheHeadings() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(Samples.WRITER.write(Samples.everything()).value().bytes())) {
            PDOutlineItem title =
                    pdf.getDocumentCatalog().getDocumentOutline().children().iterator().next();
            List<String> chapters = new ArrayList<>();
            title.children().forEach(item -> chapters.add(item.getTitle()));

            assertEquals("Next steps after leading literacy", title.getTitle());
            assertEquals(
                    List.of(
                            "Contents",
                            "Purpose of this briefing",
                            "The six options",
                            "Your plan",
                            "Links",
                            "Words used here"),
                    chapters);
        }
    }

    @Test
    void pageReferencesAreRightWithMoreThanNinetyNinePages() throws IOException {
        String page = "<section class=\"new-page\"><h2>Next</h2><p>Words</p></section>";
        Checked<PdfFile> file =
                Samples.write(
                        "<h1>T</h1><p>See <a class=\"ref\" href=\"#end\">the end</a>.</p>"
                                + page.repeat(199)
                                + "<section class=\"new-page\" id=\"end\"><h2>End</h2></section>");

        assertEquals(201, file.value().pages());
        assertTrue(text(file.value().bytes()).contains("See the end, page 201."));
        assertEquals(List.of(), TagReader.read(file.value().bytes()).faults());
    }

    @Test
    void headerAndFooterAreArtifactsWithTitleSectionAndPages() throws IOException {
        byte[] pdf = Samples.WRITER.write(Samples.everything()).value().bytes();

        assertTrue(text(pdf).contains("Page 2 of 5"));
        assertFalse(SourceWords.ofTags(pdf).containsAll(Arrays.asList("Page", "5")));
    }

    private static String id(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocument().getDocumentID().getObject(0).toString();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Pattern.compile("\r")
                    .matcher(new PDFTextStripper().getText(document))
                    .replaceAll("");
        }
    }
}
