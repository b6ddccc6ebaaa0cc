package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/**
 * Files that say about themselves what cannot be: our own check names it instead of breaking. No
 * template makes such files; a change of the program could.
 */
class DamagedFileTest {

    private static final byte[] SOUND =
            Samples.pdf(
                    "<h1>Top</h1><p>Some words, and <a href=\"https://a.example/\">there</a>.</p>"
                            + "<table><caption>Times</caption><thead><tr><th scope=\"col\">Head</th>"
                            + "</tr></thead><tbody><tr><td>Cell</td></tr></tbody></table>");

    private static void assertFault(String words, Spoiled.Edit edit) {
        List<String> faults = Conformance.own(Spoiled.with(SOUND, edit));
        assertTrue(faults.stream().anyMatch(one -> one.contains(words)), faults::toString);
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static COSArray kids(COSDictionary element) {
        return Objects.requireNonNull(element.getCOSArray(COSName.K));
    }

    @Test
    void aFileThatDoesNotSayThatItHasTagsOrATitleIsTold() {
        assertFault(
                "the file does not say that it has tags",
                document -> catalog(document).removeItem(COSName.MARK_INFO));
        assertFault(
                "the file has no title",
                document -> catalog(document).removeItem(COSName.METADATA));
        assertFault("the file has no title", document -> say(document, "<rdf>broken"));
    }

    private static void say(PDDocument document, String metadata) throws IOException {
        PDMetadata said = new PDMetadata(document);
        said.importXMPMetadata(metadata.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(said);
    }

    @Test
    void aTagThatNamesWhatIsNotThereIsTold() {
        assertFault(
                "page 1: a tag names content that the page does not have: 99",
                Spoiled.element("P", element -> kids(element).add(COSInteger.get(99))));
        assertFault(
                "page 1: a tag names a link or field that is not there",
                document -> reference(document).removeItem(COSName.OBJ));
    }

    /** What leads from the tag of the link to the link. */
    private static COSDictionary reference(PDDocument document) {
        COSArray kids = kids(Spoiled.find(document, "Link"));
        for (int i = 0; i < kids.size(); i++) {
            boolean found =
                    kids.getObject(i) instanceof COSDictionary kid
                            && "OBJR".equals(kid.getNameAsString(COSName.TYPE));
            if (found) {
                return (COSDictionary) kids.getObject(i);
            }
        }
        throw new AssertionError("the link's tag leads to no link");
    }

    @Test
    void aLinkOutsideOfAllTagsIsTold() {
        assertFault(
                "the link to \"https://a.example/\" is in 0 tags, not 1",
                document -> reference(document).removeItem(COSName.OBJ));
    }

    @Test
    void aLinkThatDoesNotLeadBackToItsTagIsTold() {
        assertFault(
                "page 1: the link to \"https://a.example/\" does not lead back to its tag",
                document ->
                        Objects.requireNonNull(reference(document).getCOSDictionary(COSName.OBJ))
                                .setInt(COSName.STRUCT_PARENT, 99));
    }

    @Test
    void contentThatEndsTooOftenOrNeverIsTold() {
        assertFault(
                "page 1: marked content ends that never began",
                Spoiled.drawing((tokens, page) -> tokens.add(Operator.getOperator("EMC"))));
        assertFault(
                "page 1: a piece of marked content has no end",
                Spoiled.drawing(
                        (tokens, page) -> {
                            tokens.add(COSName.getPDFName("Artifact"));
                            tokens.add(Operator.getOperator("BMC"));
                        }));
    }

    /** Without the map from shapes to letters nobody can search for a word. */
    @Test
    void lettersThatAreOnlyShapesAreTold() {
        assertFault(
                "is only a shape: it cannot be searched for or read aloud",
                document -> {
                    for (COSName name : document.getPage(0).getResources().getFontNames()) {
                        document.getPage(0)
                                .getResources()
                                .getFont(name)
                                .getCOSObject()
                                .removeItem(COSName.TO_UNICODE);
                    }
                });
    }

    /** ISO 32000 lets a tag have one group of attributes or a list of them. */
    @Test
    void attributesAreReadAloneOrInAList() {
        Spoiled.Edit list =
                Spoiled.element(
                        "TH",
                        header -> {
                            COSDictionary more = new COSDictionary();
                            more.setName(COSName.O, "Table");
                            more.setInt("RowSpan", 1);
                            more.setItem("Headers", new COSString("x"));
                            COSArray all = new COSArray();
                            all.add(header.getDictionaryObject(COSName.A));
                            all.add(more);
                            header.setItem(COSName.A, all);
                        });
        byte[] pdf = Spoiled.with(SOUND, list);
        assertEquals(List.of(), Conformance.own(pdf));
        TagReader.Element header = find(TagReader.read(pdf).root(), "TH");
        assertEquals(
                Map.of("Scope", "Column", "RowSpan", "1", "Headers", "x"), header.properties());
    }

    private static TagReader.Element find(TagReader.Element root, String type) {
        for (TagReader.Element inner : root.elements()) {
            if (inner.type().equals(type)) {
                return inner;
            }
            TagReader.Element found = find(inner, type);
            if (!found.type().isEmpty()) {
                return found;
            }
        }
        return new TagReader.Element("", 0, Map.of(), List.of());
    }

    @Test
    void whatIsNoFileOfThisKindHasNoTagsToRead() {
        assertThrows(UncheckedIOException.class, () -> TagReader.read(new byte[] {1, 2, 3}));
    }

    /** ISO 32000 lets the way back be divided into branches, as large files have it. */
    @Test
    void theWayBackMayBeDivided() {
        Spoiled.Edit divided =
                document -> {
                    COSDictionary tree =
                            Objects.requireNonNull(
                                    document.getDocumentCatalog()
                                            .getStructureTreeRoot()
                                            .getCOSObject()
                                            .getCOSDictionary(COSName.PARENT_TREE));
                    COSDictionary branch = new COSDictionary();
                    branch.setItem(COSName.NUMS, tree.getDictionaryObject(COSName.NUMS));
                    COSArray branches = new COSArray();
                    branches.add(branch);
                    tree.removeItem(COSName.NUMS);
                    tree.setItem(COSName.KIDS, branches);
                };
        assertEquals(List.of(), Conformance.own(Spoiled.with(SOUND, divided)));
    }

    @Test
    void aPictureThatDoesNotSayHowLargeItIsIsTold() {
        byte[] sound = Samples.pdf("<p><img src=\"images/dot.png\" alt=\"A dot\"/></p>");
        Spoiled.Edit edit = Spoiled.element("Figure", figure -> figure.removeItem(COSName.A));
        assertEquals(
                List.of("page 1: a picture does not say how much of the page it takes"),
                Conformance.own(Spoiled.with(sound, edit)));
    }

    /** Other programs write letters of one byte each. */
    @Test
    void lettersOfOtherProgramsAreReadAsWell() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText("Words");
                content.endText();
            }
            List<String> faults = MarkedText.of(page).faults();
            assertEquals(1, faults.size(), faults.toString());
            assertTrue(faults.get(0).startsWith("\"Words\" is neither in a tag"), faults.get(0));
        }
    }
}
