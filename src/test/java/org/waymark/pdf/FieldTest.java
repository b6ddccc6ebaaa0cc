package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

/** The fields of a worksheet as objects of the file. */
class FieldTest {

    @Test
    void theTagTreeOfAWorksheetIsAsItWasReviewed() {
        TagReader.Result result = TagReader.read(Worksheets.pdf());

        assertEquals(List.of(), result.faults());
        assertEquals(
                """
                Document
                  H1
                    "|Plan "
                  Sect
                    H2
                      "|Your plan "
                    P
                      "|What would you like to change? "
                    Form
                      -> Explore: What would you like to change?
                    P
                      "|Your name "
                    Form
                      -> Your name
                    P
                      Form
                        -> Talk to your headteacher
                      "|Talk to your headteacher "
                    P
                      "|Meet again on "
                    Form
                      -> Meet again (day / month / year)
                    P
                      "|day / month / year "
                    P
                      "|Which role? "
                    Form
                      -> Which role?
                    P
                      "|One of: Mentor, Hwylusydd tŷ "
                  Table
                    THead
                      TR
                        TH Scope=Column
                          "|Step "
                        TH Scope=Column
                          "Done "
                        TH Scope=Column
                          "Notes "
                    TBody
                      TR
                        TD
                          "|Explore "
                        TD
                          Form
                            -> Explored
                        TD
                          Form
                            -> Notes
                  L ListNumbering=Disc
                    LI
                      Lbl
                        "|• "
                      LBody
                        "Agreed "
                        Form
                          -> Agreed
                        " or not "
                """,
                TagDump.of(result.root()));
    }

    @Test
    void eachKindOfFieldIsWhatAViewerExpects() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Worksheets.pdf())) {
            PDAcroForm form = Worksheets.form(pdf);

            assertTrue(((PDTextField) form.getField("change")).isMultiline());
            assertFalse(((PDTextField) form.getField("person")).isMultiline());
            assertFalse(((PDTextField) form.getField("day")).isMultiline());
            PDComboBox choice = (PDComboBox) form.getField("role");
            assertTrue(choice.isCombo());
            assertFalse(choice.isEdit());
            // The empty answer stands first, so that a choice can be taken back.
            assertEquals(List.of("", "Mentor", "Hwylusydd tŷ"), choice.getOptions());
            assertEquals("Off", form.getField("talk").getValueAsString());
        }
    }

    @Test
    void allFieldsPrintAndNoneNeedsWhatPdfAForbids() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Worksheets.pdf())) {
            COSDictionary form = Worksheets.form(pdf).getCOSObject();
            assertNull(form.getItem(COSName.NEED_APPEARANCES));
            assertEquals(8, Worksheets.form(pdf).getFields().size());
            for (PDField field : Worksheets.form(pdf).getFields()) {
                COSDictionary widget = field.getCOSObject();
                assertEquals(4, widget.getInt(COSName.F), field.getPartialName());
                for (String key : List.of("A", "AA", "MaxLen")) {
                    assertNull(widget.getItem(key), field.getPartialName() + " has " + key);
                }
                COSDictionary appearance = widget.getCOSDictionary(COSName.AP);
                assertTrue(appearance != null && appearance.containsKey(COSName.N));
                assertEquals(1, appearance.size(), "PDF/A wants the normal appearance only");
            }
        }
    }

    @Test
    void theTabKeyFollowsTheTextWhereLinksAndFieldsMix() throws IOException {
        byte[] bytes =
                Samples.pdf(
                        "<p><a href=\"https://a.example/\">One</a></p><input type=\"text\""
                                + " name=\"two\" title=\"Two\"/><p><a href=\"https://b.example/\">"
                                + "Three</a> <input type=\"checkbox\" name=\"four\" title=\"4\"/>"
                                + " four</p>");
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDPage page = pdf.getPage(0);
            List<String> order = new ArrayList<>();
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                COSDictionary one = (COSDictionary) annotations.getObject(i);
                order.add(one.getString(COSName.T, one.getString(COSName.CONTENTS)));
            }

            assertEquals(List.of("One", "two", "Three", "four"), order);
            assertEquals("S", page.getCOSObject().getNameAsString("Tabs"));
        }
    }

    /** From each widget the parent tree leads to a Form element, and from there back. */
    @Test
    void eachWidgetBelongsToAnElementOfItsOwn() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Worksheets.pdf())) {
            COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
            COSDictionary root = inner(catalog, COSName.STRUCT_TREE_ROOT);
            COSDictionary parents = inner(root, COSName.PARENT_TREE);
            COSArray numbers = Objects.requireNonNull(parents.getCOSArray(COSName.NUMS));
            for (PDField field : Worksheets.form(pdf).getFields()) {
                COSDictionary widget = field.getCOSObject();
                int at = 2 * widget.getInt(COSName.STRUCT_PARENT) + 1;
                COSDictionary element = (COSDictionary) numbers.getObject(at);

                assertEquals("Form", element.getNameAsString(COSName.S));
                assertEquals(widget, inner(inner(element, COSName.K), COSName.OBJ));
            }
        }
    }

    private static COSDictionary inner(COSDictionary outer, COSName key) {
        COSDictionary found = outer.getCOSDictionary(key);
        if (found == null) {
            throw new AssertionError("no " + key);
        }
        return found;
    }

    @Test
    void aDocumentWithoutFieldsHasNoFormAndPaysForNone() throws IOException {
        byte[] plain = Samples.pdf("<p>Words</p>");
        byte[] typed = Samples.pdf("<p>Words</p><input type=\"text\" name=\"a\" title=\"A\"/>");
        byte[] ticked = Samples.pdf("<p><input type=\"checkbox\" name=\"a\" title=\"A\"/> B</p>");
        try (PDDocument pdf = Loader.loadPDF(plain)) {
            assertNull(pdf.getDocumentCatalog().getAcroForm(null));
        }

        // The font of what somebody types comes with the first field to type into.
        assertTrue(typed.length - plain.length > 9_000, typed.length + " " + plain.length);
        assertTrue(typed.length - plain.length < 20_000, typed.length + " " + plain.length);
        assertTrue(ticked.length - plain.length < 2_000, ticked.length + " " + plain.length);
    }

    @Test
    void thirtyFieldsCostLittle() {
        StringBuilder body = new StringBuilder("<p>Words</p>");
        int one = Samples.pdf(body + field(0)).length;
        for (int i = 0; i < 30; i++) {
            body.append(field(i));
        }

        assertTrue(Samples.pdf(body.toString()).length - one < 30 * 350);
    }

    private static String field(int number) {
        return "<textarea name=\"f" + number + "\" title=\"Question " + number + "\"/>";
    }

    @Test
    void theSameFieldsGiveTheSameBytes() {
        assertArrayEquals(Worksheets.pdf(), Worksheets.pdf());
    }

    @Test
    void aFileThatAsksOtherwiseHasAnotherIdentifier() throws IOException {
        String field = "<input type=\"text\" name=\"a\" title=\"A\"/>";

        // Neither name nor title is drawn: the pages of these look alike.
        assertNotEquals(id(field), id(field.replace("name=\"a\"", "name=\"b\"")));
        assertNotEquals(id(field), id(field.replace("title=\"A\"", "title=\"B\"")));
        assertEquals(id(field), id(field));
    }

    private static String id(String body) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Samples.pdf(body))) {
            return pdf.getDocument().getDocumentID().getObject(0).toString();
        }
    }

    @Test
    void aHeaderRowThatIsRepeatedCanBeFilledInOnce() throws IOException {
        String row = "<tr><td>Cell</td></tr>";
        byte[] bytes =
                Samples.pdf(
                        "<table><thead><tr><th>All <input type=\"checkbox\" name=\"all\""
                                + " title=\"All\"/></th></tr></thead><tbody>"
                                + row.repeat(60)
                                + "</tbody></table>");
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertTrue(pdf.getNumberOfPages() > 1);
            assertEquals(List.of("all"), Worksheets.names(pdf.getPage(0)));
            assertEquals(List.of(), Worksheets.names(pdf.getPage(1)));
        }
        assertEquals(List.of(), TagReader.read(bytes).faults());
    }
}
