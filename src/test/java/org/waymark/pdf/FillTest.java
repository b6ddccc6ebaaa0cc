package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a worksheet when a program fills it in and saves it. */
class FillTest {

    @ParameterizedTest
    @EnumSource
    void aWorksheetKeepsToItsStandardsEmptyAndFilledIn(Standard standard) throws Exception {
        PdfWriter writer = new PdfWriter(Samples.THEME, Samples.FONTS, standard);
        byte[] pdf = writer.write(Samples.body(Worksheets.ALL_KINDS)).value().bytes();

        assertEquals(List.of(), Conformance.problems(pdf, standard));
        for (boolean incremental : List.of(true, false)) {
            byte[] filled = Worksheets.filled(pdf, incremental);

            assertEquals(List.of(), Conformance.problems(filled, standard), "" + incremental);
            assertEquals(List.of(), TagReader.read(filled).faults());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasFilledInIsThereAfterSaving(boolean incremental) throws IOException {
        byte[] pdf = Worksheets.filled(Worksheets.pdf(), incremental);
        List<String> values = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDField field : Worksheets.form(document).getFields()) {
                values.add(field.getValueAsString());
            }
        }

        String accents = Worksheets.ACCENTS;
        assertEquals(
                List.of(
                        "change " + accents,
                        "person " + accents,
                        "Yes",
                        "day " + accents,
                        "[Hwylusydd tŷ]",
                        "Yes",
                        "notes " + accents,
                        "Yes"),
                values);
    }

    /** A program that draws values writes into the appearance it finds: none may be shared. */
    @Test
    void oneFieldFilledInChangesNoOther() throws IOException {
        try (PDDocument document = Loader.loadPDF(Worksheets.pdf())) {
            Worksheets.form(document).getField("person").setValue("Words");
            BufferedImage page = image(document);

            assertTrue(ink(page, Worksheets.place(document, "person")) > 0);
            for (String other : List.of("change", "day", "role", "notes", "talk", "done")) {
                assertEquals(0, ink(page, Worksheets.place(document, other)), other);
            }
        }
    }

    @Test
    void everyFieldIsEmptyAtFirstAndShowsItsInkWhenFilledIn() throws IOException {
        try (PDDocument document = Loader.loadPDF(Worksheets.pdf())) {
            BufferedImage before = image(document);
            Worksheets.fill(document);
            BufferedImage after = image(document);
            for (PDField field : Worksheets.form(document).getFields()) {
                PDRectangle place = field.getWidgets().get(0).getRectangle();

                assertEquals(0, ink(before, place), field.getPartialName());
                assertTrue(ink(after, place) > 10, field.getPartialName());
            }
        }
    }

    /** Ruled lines through typed words would be hard to read. */
    @Test
    void wordsThatWereTypedStandOnAWhiteGroundInsteadOfRuledLines() throws IOException {
        try (PDDocument document = Loader.loadPDF(Worksheets.pdf())) {
            PDRectangle place = Worksheets.place(document, "change");
            int x = (int) ((place.getLowerLeftX() + place.getWidth() / 2) * SCALE);
            Set<Integer> ruled = shades(image(document), x, place);
            Worksheets.form(document).getField("change").setValue("A");
            Set<Integer> plain = shades(image(document), x, place);

            assertTrue(ruled.size() > 1, ruled.toString());
            assertEquals(Set.of(255), plain);
        }
    }

    @Test
    void aTickCanBeTakenBack() throws IOException {
        byte[] pdf = Worksheets.filled(Worksheets.pdf(), true);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Worksheets.form(document).getField("talk").setValue("Off");

            assertEquals(0, ink(image(document), Worksheets.place(document, "talk")));
            assertFalse(ink(image(document), Worksheets.place(document, "done")) == 0);
        }
    }

    private static final float SCALE = 150 / 72f;

    private static BufferedImage image(PDDocument document) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.GRAY);
    }

    /** How many dots inside a field are as dark as letters; ruled lines are lighter. */
    private static long ink(BufferedImage page, PDRectangle place) {
        long dark = 0;
        for (int x = left(place) + 1; x < right(place) - 1; x++) {
            dark += column(page, x, place).stream().filter(shade -> shade < 110).count();
        }
        return dark;
    }

    private static int left(PDRectangle place) {
        return (int) (place.getLowerLeftX() * SCALE);
    }

    private static int right(PDRectangle place) {
        return (int) (place.getUpperRightX() * SCALE);
    }

    private static Set<Integer> shades(BufferedImage page, int x, PDRectangle place) {
        return Set.copyOf(column(page, x, place));
    }

    private static List<Integer> column(BufferedImage page, int x, PDRectangle place) {
        List<Integer> shades = new ArrayList<>();
        int top = page.getHeight() - (int) (place.getUpperRightY() * SCALE) + 2;
        int bottom = page.getHeight() - (int) (place.getLowerLeftY() * SCALE) - 2;
        for (int y = top; y < bottom; y++) {
            shades.add(page.getRaster().getSample(x, y, 0));
        }
        return shades;
    }
}
