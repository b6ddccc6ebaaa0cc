package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets that people look over. */
class PageSheetTest {

    @TempDir Path folder;

    private void write(String path) throws Exception {
        Path file = folder.resolve("site").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "<!DOCTYPE html><html lang=en><title>x</title><body><h1>" + path + "</h1>");
    }

    /** Pages of one folder look alike, short addresses show nothing, the handbook is Maven's. */
    @Test
    void onePageOfEachTypeIsShown() throws Exception {
        for (String path :
                List.of(
                        "index.html",
                        "plan.html",
                        "options/b.html",
                        "options/a.html",
                        "go/x/index.html",
                        "handbook/index.html")) {
            write(path);
        }
        assertEquals(
                List.of("index.html", "options/a.html", "plan.html"),
                PageSheet.types(folder.resolve("site")));
    }

    @Test
    void aSheetShowsAllWidthsInBothSchemesAndPaper() throws Exception {
        write("index.html");
        try (Chromium browser = Chromium.start(folder.resolve("profile"))) {
            Path page = folder.resolve("site/index.html");
            Path sheet = PageSheet.make(browser, page, folder, "index.html");
            int width = ImageIO.read(sheet.toFile()).getWidth();
            // Half of 320, 768 and 1280 twice, and an A4 page of 8.27 inches at 50 dots.
            int pictures = 2 * (160 + 384 + 640) + 413;
            assertTrue(width >= pictures && width < pictures + 200, "it is " + width + " wide");
        }
    }
}
