package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestProject;

/** What the other formats promise to those who choose them. */
class FormatsTest {

    /** The least size of large print, for whatever is on the page. */
    private static final double LARGE = 16;

    @TempDir static Path temp;

    private static TestProject project;

    @BeforeAll
    static void build() throws IOException {
        project = TestProject.copy(temp.resolve("real"));
        project.build();
    }

    private static List<Path> all(String format) throws IOException {
        try (Stream<Path> files = Files.list(project.output().resolve("briefings"))) {
            List<Path> found =
                    files.filter(file -> file.toString().endsWith(format + ".pdf")).toList();
            assertEquals(6, found.size(), format);
            return found;
        }
    }

    /** Running lines, tables and drawings are read by the same eyes as the text. */
    @Test
    void inLargePrintNothingIsSmall() throws IOException {
        for (Path file : all("-large-print")) {
            List<PlacedText> small =
                    PlacedText.of(Files.readAllBytes(file)).stream()
                            .filter(letter -> letter.size() < LARGE - 0.01)
                            .filter(letter -> !letter.letter().isBlank())
                            .toList();
            assertEquals("", PlacedText.words(small), file.getFileName() + ": " + first(small));
        }
    }

    private static String first(List<PlacedText> letters) {
        return letters.isEmpty() ? "" : letters.get(0).toString();
    }

    @Test
    void theBookletHasA5PagesWithTheWiderMarginAtTheFold() throws IOException {
        for (Path file : all("-booklet")) {
            byte[] pdf = Files.readAllBytes(file);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                PDRectangle page = document.getPage(0).getMediaBox();
                assertEquals(PDRectangle.A5.getWidth(), page.getWidth(), 0.5);
                assertEquals(PDRectangle.A5.getHeight(), page.getHeight(), 0.5);
            }
            List<PlacedText> letters = PlacedText.of(pdf);
            double right = left(letters, page -> page % 2 == 1);
            double left = left(letters, page -> page % 2 == 0);
            assertTrue(right > left + 5, right + " on right pages, " + left + " on left pages");
        }
    }

    /** Where the text begins on some pages. */
    private static double left(List<PlacedText> letters, IntPredicate pages) {
        return letters.stream()
                .filter(letter -> pages.test(letter.page()))
                .mapToDouble(PlacedText::x)
                .min()
                .orElseThrow();
    }
}
