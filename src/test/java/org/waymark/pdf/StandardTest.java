package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The three pairs of standards on a briefing with every element of the vocabulary. */
class StandardTest {

    private static final byte[] DATA = "{\"a\": \"ŵ\"}".getBytes(StandardCharsets.UTF_8);

    private static PrintSource source() {
        PrintSource sample = Samples.everything();
        Attachment data =
                new Attachment(
                        "data.json",
                        "application/json",
                        "The data – of this",
                        Attachment.Relationship.DATA,
                        DATA);
        Attachment source =
                new Attachment(
                        "a.txt",
                        "text/plain",
                        "The text",
                        Attachment.Relationship.SOURCE,
                        new byte[0]);
        return new PrintSource(
                sample.name(), sample.xhtml(), sample.images(), List.of(data, source));
    }

    private static byte[] pdf(Standard standard) {
        PdfWriter writer = new PdfWriter(Samples.THEME, Samples.FONTS, standard);
        return writer.write(source()).value().bytes();
    }

    @ParameterizedTest
    @EnumSource
    void theSampleKeepsToBothStandardsOfThePair(Standard standard) {
        assertEquals(List.of(), Conformance.problems(pdf(standard), standard));
    }

    /** A validator that takes every file for every standard would prove nothing. */
    @Test
    void aFileOfOnePairDoesNotPassForAnother() {
        byte[] usual = pdf(Standard.UA1_A2A);

        String asNewer = Conformance.veraPdf(usual, Standard.UA2_A4).toString();
        assertTrue(asNewer.contains("profile ua2, rule") && asNewer.contains("profile 4, rule"));
        String asCarrier = Conformance.veraPdf(usual, Standard.UA1_A3A).toString();
        assertTrue(asCarrier.contains("profile 3a, rule"), asCarrier);
        assertFalse(asCarrier.contains("profile ua1, rule"), asCarrier);
    }

    @ParameterizedTest
    @EnumSource
    void theSameInputGivesTheSameBytes(Standard standard) {
        assertArrayEquals(pdf(standard), pdf(standard));
    }

    @Test
    void allPairsReadTheSame() {
        List<String> words = TagReader.read(pdf(Standard.UA1_A2A)).words();

        assertTrue(words.size() > 300, "only " + words.size() + " words");
        assertEquals(words, TagReader.read(pdf(Standard.UA1_A3A)).words());
        assertEquals(words, TagReader.read(pdf(Standard.UA2_A4)).words());
    }

    @Test
    void onlyPdfA3CarriesFiles() throws IOException {
        for (Standard standard : List.of(Standard.UA1_A2A, Standard.UA2_A4)) {
            try (PDDocument document = Loader.loadPDF(pdf(standard))) {
                COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
                assertFalse(catalog.containsKey(COSName.AF), standard.toString());
                assertFalse(catalog.containsKey(COSName.NAMES), standard.toString());
            }
        }
    }

    @Test
    void anAttachedFileIsWholeAndSaysWhatItIs() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf(Standard.UA1_A3A))) {
            PDEmbeddedFilesNameTreeNode tree =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles();
            Map<String, PDComplexFileSpecification> files = tree.getNames();
            assertEquals(List.of("a.txt", "data.json"), List.copyOf(files.keySet()));
            PDComplexFileSpecification data = Objects.requireNonNull(files.get("data.json"));
            PDEmbeddedFile file = data.getEmbeddedFile();

            assertArrayEquals(DATA, file.toByteArray());
            assertEquals("application/json", file.getSubtype());
            assertEquals(DATA.length, file.getSize());
            assertEquals("2026-11-22T00:00:00Z", file.getModDate().toInstant().toString());
            assertEquals("2026-11-22T00:00:00Z", file.getCreationDate().toInstant().toString());
            COSDictionary facts = file.getCOSObject().getCOSDictionary(COSName.PARAMS);
            COSString sum = (COSString) facts.getDictionaryObject("CheckSum");
            byte[] md5 = MessageDigest.getInstance("MD5").digest(DATA);
            assertEquals(HexFormat.of().formatHex(md5), HexFormat.of().formatHex(sum.getBytes()));
            assertEquals("The data – of this", data.getFileDescription());
            assertEquals("Data", relationship(data));
            assertEquals("Source", relationship(Objects.requireNonNull(files.get("a.txt"))));
            COSArray associated =
                    document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.AF);
            assertEquals(2, associated.size());
            assertEquals(data.getCOSObject(), associated.getObject(1));
        }
    }

    private static String relationship(PDComplexFileSpecification file) {
        return file.getCOSObject().getNameAsString("AFRelationship");
    }

    /** The identifier names the content: files that differ only inside an attachment differ. */
    @Test
    void theIdentifierDependsOnTheAttachments() throws IOException {
        PrintSource with = source();
        PrintSource without = new PrintSource(with.name(), with.xhtml(), with.images());
        PdfWriter writer = new PdfWriter(Samples.THEME, Samples.FONTS, Standard.UA1_A3A);

        assertFalse(
                id(writer.write(with).value().bytes())
                        .equals(id(writer.write(without).value().bytes())));
    }

    private static String id(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSArray id = document.getDocument().getTrailer().getCOSArray(COSName.ID);
            return ((COSString) id.getObject(0)).toHexString();
        }
    }

    @Test
    void theNewerPairIsPdf2WithoutAnInformationDictionary() throws IOException {
        byte[] pdf = pdf(Standard.UA2_A4);
        assertEquals("%PDF-2.0", new String(pdf, 0, 8, StandardCharsets.US_ASCII));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertNull(document.getDocument().getTrailer().getItem(COSName.INFO));
            assertNull(
                    document.getDocumentCatalog()
                            .getStructureTreeRoot()
                            .getCOSObject()
                            .getItem(COSName.ROLE_MAP));
            String xmp =
                    new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            assertTrue(xmp.contains("<pdfaid:part>4</pdfaid:part>\n<pdfaid:rev>2020<"), xmp);
            assertTrue(xmp.contains("<pdfuaid:part>2</pdfuaid:part>\n<pdfuaid:rev>2024<"), xmp);
            assertFalse(xmp.contains("pdfaid:conformance"), xmp);
        }
    }

    /** Types that PDF 2.0 no longer has are those of PDF 1.7, whose namespace is the default. */
    @Test
    void elementsSayWhichVersionTheirTypeIsOf() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Standard.UA2_A4))) {
            for (String type : List.of("Document", "Sect", "H1", "P", "Em", "Aside", "Figure")) {
                COSDictionary space =
                        Spoiled.find(document, type).getCOSDictionary(COSName.getPDFName("NS"));
                assertNotNull(space, type);
                assertEquals("http://iso.org/pdf2/ssn", space.getString("NS"));
            }
            for (String type : List.of("TOC", "TOCI", "Reference", "BlockQuote", "Code")) {
                assertNull(Spoiled.find(document, type).getItem("NS"), type);
            }
        }
    }

    /** Every bookmark, link and entry of the contents leads to the very heading it speaks of. */
    @Test
    void linksAndBookmarksLeadToElements() throws IOException {
        PdfWriter writer = new PdfWriter(Samples.THEME, Samples.FONTS, Standard.UA2_A4);
        String body =
                "<nav class=\"contents\"><ol><li><a href=\"#b\">Beta</a></li></ol></nav>"
                        + "<h1>Alpha</h1><section id=\"b\"><h2><em>Be</em>ta</h2><p>x</p></section>"
                        + "<section class=\"new-page\"><h2>Gamma</h2><ul><li id=\"i\">Item</li></ul>"
                        + "<table><tr><td><p id=\"c\">Cell</p></td></tr></table></section>"
                        + "<p><a href=\"#i\">to the item</a> <a href=\"#c\">to the cell</a></p>";
        byte[] pdf = writer.write(Samples.body(body)).value().bytes();
        assertEquals(List.of(), Conformance.problems(pdf, Standard.UA2_A4));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> bookmarks = new ArrayList<>();
            document.getDocumentCatalog()
                    .getDocumentOutline()
                    .getFirstChild()
                    .children()
                    .forEach(item -> bookmarks.add(target(item.getCOSObject())));
            List<String> links = new ArrayList<>();
            for (var page : document.getPages()) {
                page.getAnnotations().forEach(one -> links.add(target(one.getCOSObject())));
            }
            COSArray reference =
                    Spoiled.find(document, "TOCI").getCOSArray(COSName.getPDFName("Ref"));

            assertEquals(List.of("H2 on page 0", "H2 on page 1"), bookmarks);
            assertEquals(List.of("H2 on page 0", "LI on page 1", "P on page 1"), links);
            assertEquals(Spoiled.find(document, "H2"), reference.getObject(0));
        }
    }

    /** The type of the element that an action leads to, and the page for viewers that know none. */
    private static String target(COSDictionary from) {
        COSDictionary action = Objects.requireNonNull(from.getCOSDictionary(COSName.A));
        COSArray structure = action.getCOSArray(COSName.getPDFName("SD"));
        COSArray place = action.getCOSArray(COSName.D);
        COSDictionary element = (COSDictionary) structure.getObject(0);
        COSDictionary page = (COSDictionary) place.getObject(0);
        return element.getNameAsString(COSName.S)
                + " on page "
                + page.getInt(COSName.STRUCT_PARENTS);
    }

    @Test
    void aStandardIsNamedAsOnTheCommandLine() {
        assertEquals("ua1-a2a", Standard.UA1_A2A.toString());
        assertEquals("ua1-a3a", Standard.UA1_A3A.toString());
        assertEquals("ua2-a4", Standard.UA2_A4.toString());
    }
}
