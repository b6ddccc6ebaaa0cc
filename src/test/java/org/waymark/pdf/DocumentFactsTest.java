package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What a file says about itself: its metadata, its bookmarks, the labels of its pages. */
class DocumentFactsTest {

    private static final String TITLE = "Läsen & \"Schreiben\" <für> 😀 – a]]>b";

    private static byte[] described(String meta) {
        String title = TITLE.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String head = "<html lang=\"cy\"><head><title>" + title + "</title>" + meta;
        String body = "</head><body><h1>T</h1></body></html>";
        return Samples.WRITER.write(Samples.source(head + body)).value().bytes();
    }

    private static String meta(String name, String content) {
        return "<meta name=\"" + name + "\" content=\"" + content + "\"/>";
    }

    private static Document xmp(PDDocument pdf) throws Exception {
        byte[] bytes = pdf.getDocumentCatalog().getMetadata().toByteArray();
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes));
    }

    private static String text(Document xmp, String element) {
        NodeList found = xmp.getElementsByTagName(element);
        return found.getLength() == 1 ? found.item(0).getTextContent().strip() : "none";
    }

    @Test
    void theMetadataSayWhatTheInformationDictionarySays() throws Exception {
        String meta =
                meta("author", "Généré &amp; Co")
                        + meta("subject", "After &lt;it&gt;")
                        + meta("keywords", "NPQ, next")
                        + meta("date", "2026-11-22");
        try (PDDocument pdf = Loader.loadPDF(described(meta))) {
            PDDocumentInformation info = pdf.getDocumentInformation();
            Document xmp = xmp(pdf);

            assertEquals(TITLE, info.getTitle());
            assertEquals(TITLE, text(xmp, "dc:title"));
            assertEquals("Généré & Co", info.getAuthor());
            assertEquals("Généré & Co", text(xmp, "dc:creator"));
            assertEquals("After <it>", info.getSubject());
            assertEquals("After <it>", text(xmp, "dc:description"));
            assertEquals("NPQ, next", info.getKeywords());
            assertEquals("NPQ, next", text(xmp, "pdf:Keywords"));
            assertEquals(info.getProducer(), text(xmp, "pdf:Producer"));
            assertEquals(info.getCreator(), text(xmp, "xmp:CreatorTool"));
            assertEquals("cy", text(xmp, "dc:language"));
            assertEquals("cy", pdf.getDocumentCatalog().getLanguage());
            assertEquals("2026-11-22T00:00:00Z", info.getCreationDate().toInstant().toString());
            assertEquals("2026-11-22T00:00:00Z", text(xmp, "xmp:CreateDate"));
            assertEquals("2026-11-22T00:00:00Z", text(xmp, "xmp:ModifyDate"));
        }
    }

    @Test
    void whatIsNotKnownIsInNeitherOfTheTwo() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(described(meta("date", "soon")))) {
            COSName[] keys = {COSName.AUTHOR, COSName.SUBJECT, COSName.KEYWORDS, COSName.MOD_DATE};
            for (COSName key : keys) {
                assertEquals(null, pdf.getDocumentInformation().getCOSObject().getItem(key));
            }
            for (String element :
                    List.of("dc:creator", "dc:description", "pdf:Keywords", "xmp:ModifyDate")) {
                assertEquals("none", text(xmp(pdf), element), element);
            }
        }
    }

    @Test
    void pagesAreLabelledByTheirNumbers() throws IOException {
        String page = "<section class=\"new-page\"><h2>Next</h2></section>";
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf("<h1>T</h1>" + page.repeat(11)))) {
            String[] labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();

            assertArrayEquals("1 2 3 4 5 6 7 8 9 10 11 12".split(" ", -1), labels);
        }
    }

    @Test
    void bookmarksNestAsTheHeadingsDoAndLeadToTheirPages() throws IOException {
        byte[] bytes =
                Samples.pdf(
                        "<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h3>E</h3>"
                                + "<section class=\"new-page\"><h2>F &amp; <em>g</em></h2></section>"
                                + "<section class=\"new-page\"><h3>H</h3><h1>I</h1></section>");
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDOutlineNode outline = pdf.getDocumentCatalog().getDocumentOutline();
            assertNotNull(outline);
            List<String> lines = new ArrayList<>();
            add(pdf, outline, "", lines);

            assertEquals(
                    List.of(
                            "A 1",
                            "- B 1",
                            "-- C 1",
                            "--- D 1",
                            "-- E 1",
                            "- F & g 2",
                            "-- H 3",
                            "I 3"),
                    lines);
        }
    }

    private static void add(PDDocument pdf, PDOutlineNode node, String indent, List<String> lines)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
            lines.add((indent + " " + item.getTitle() + " " + page).strip());
            assertEquals(node.getCOSObject(), item.getCOSObject().getDictionaryObject("Parent"));
            add(pdf, item, indent + "-", lines);
        }
    }

    @Test
    void withoutHeadingsThereAreNoBookmarks() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf("<p>Words</p>"))) {
            assertEquals(null, pdf.getDocumentCatalog().getDocumentOutline());
        }
    }
}
