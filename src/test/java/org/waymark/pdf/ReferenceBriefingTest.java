package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Checked;

/** The briefing whose size and cost are told is what it is said to be, and small. */
class ReferenceBriefingTest {

    private static final Checked<PdfFile> PDF = Samples.WRITER.write(ReferenceBriefing.source(0));

    @Test
    void itHasSixPagesThreeFacesAndTwentyCodes() throws IOException {
        assertEquals(List.of(), PDF.problems());
        assertEquals(6, PDF.value().pages());
        String source = ReferenceBriefing.source(0).xhtml();
        assertEquals(20, source.split("<qr ", -1).length - 1);
        assertEquals(6, source.split("<h2>Option ", -1).length - 1);
        try (PDDocument document = Loader.loadPDF(PDF.value().bytes())) {
            Set<String> fonts = new HashSet<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name).getName());
                }
            }
            assertEquals(3, fonts.size(), fonts.toString());
        }
    }

    @Test
    void itTakesAtMostNinetyKilobytes() {
        int bytes = PDF.value().bytes().length;
        assertTrue(bytes <= 90_000, bytes + " bytes");
    }

    @Test
    void itKeepsToTheStandards() throws Exception {
        assertEquals(List.of(), Conformance.problems(PDF.value().bytes()));
    }

    /** What writers remember from one briefing to the next must not show in the bytes. */
    @Test
    void itsBytesDoNotDependOnWhatWasPrintedBefore() {
        PdfWriter fresh = new PdfWriter(Samples.THEME, Samples.FONTS, Standard.UA1_A2A);
        PdfWriter used = new PdfWriter(Samples.THEME, Samples.FONTS, Standard.UA1_A2A);
        for (int i = 1; i < 4; i++) {
            used.write(ReferenceBriefing.source(i));
        }
        used.write(Samples.everything());
        assertArrayEquals(
                fresh.write(ReferenceBriefing.source(0)).value().bytes(),
                used.write(ReferenceBriefing.source(0)).value().bytes());
    }
}
