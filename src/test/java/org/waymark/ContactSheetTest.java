package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactSheetTest {

    @Test
    void everyBriefingHasASheetInColourAndInGrey(@TempDir Path folder) throws IOException {
        SmallSite site = SmallSite.with(folder.resolve("site"), project -> {});
        Path briefings = site.project().output().resolve("briefings");
        Path sheets = folder.resolve("sheets");

        List<Path> made = ContactSheet.make(briefings, sheets);

        Set<String> expected = new TreeSet<>();
        try (var files = Files.list(briefings)) {
            for (Path pdf : files.toList()) {
                String name = pdf.getFileName().toString().replace(".pdf", ".png");
                expected.add(name);
                expected.add("grey/" + name);
            }
        }
        Set<String> names = new TreeSet<>();
        made.forEach(file -> names.add(sheets.relativize(file).toString().replace('\\', '/')));
        assertEquals(expected, names);
        String poster = "next-steps-after-a-specialist-npq-poster";
        showsEveryPage(briefings.resolve(poster + ".pdf"), sheets.resolve(poster + ".png"));
        String booklet = "next-steps-after-leading-reading-booklet";
        showsEveryPage(briefings.resolve(booklet + ".pdf"), sheets.resolve(booklet + ".png"));
        assertTrue(isGrey(ImageIO.read(sheets.resolve("grey/" + poster + ".png").toFile())));
    }

    /** There is white paper for each page on the sheet's grey ground. */
    private static void showsEveryPage(Path pdf, Path sheet) throws IOException {
        BufferedImage image = ImageIO.read(sheet.toFile());
        long white = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                white += (image.getRGB(x, y) & 0xffffff) == 0xffffff ? 1 : 0;
            }
        }
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            var paper = document.getPage(0).getMediaBox();
            double page = paper.getWidth() * paper.getHeight() * 60 * 60 / 72 / 72;
            double share = white / (page * document.getNumberOfPages());
            assertTrue(share > 0.6 && share <= 1.01, sheet + ": " + share);
        }
    }

    private static boolean isGrey(BufferedImage image) {
        for (int x = 0; x < image.getWidth(); x++) {
            int rgb = image.getRGB(x, image.getHeight() / 3);
            if ((rgb & 0xff) != (rgb >> 8 & 0xff) || (rgb & 0xff) != (rgb >> 16 & 0xff)) {
                return false;
            }
        }
        return true;
    }
}
