package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.browser.Chromium;

/** Somebody fills in a worksheet in Chromium's viewer: what they type appears on the page. */
class ViewerTest {

    private static final double A4_WIDTH = 595.28;
    private static final String PAPER_ONLY = "#toolbar=0&navpanes=0&zoom=100";

    @TempDir Path folder;

    /** The page on the screen: where its white begins, and how many dots a point takes. */
    private record Paper(BufferedImage screen, int left, int top, double scale) {

        static Paper on(BufferedImage screen) {
            int y = screen.getHeight() - 100;
            int left = 0;
            while (left < screen.getWidth() - 1 && !white(screen, left, y)) {
                left++;
            }
            int right = left;
            while (right < screen.getWidth() && white(screen, right, y)) {
                right++;
            }
            int top = 0;
            while (top < y && !white(screen, left + 1, top)) {
                top++;
            }
            return new Paper(screen, left, top, (right - left) / A4_WIDTH);
        }

        private static boolean white(BufferedImage screen, int x, int y) {
            return x < screen.getWidth() && (screen.getRGB(x, y) & 0xffffff) == 0xffffff;
        }

        /** As dark as letters and boxes; the tint of fields and ruled lines are lighter. */
        private boolean dark(int x, int y) {
            boolean there = x < screen.getWidth() && y < screen.getHeight();
            return there && ((screen.getRGB(x, y) >> 8) & 0xff) < 160;
        }

        double x(double points) {
            return left + points * scale;
        }

        double y(double points) {
            return top + (841.89 - points) * scale;
        }

        /** A number that changes when the field looks different. */
        long sum(PDRectangle field) {
            long sum = 0;
            for (int x = (int) x(field.getLowerLeftX()); x < x(field.getUpperRightX()); x++) {
                for (int y = (int) y(field.getUpperRightY()); y < y(field.getLowerLeftY()); y++) {
                    sum = 31 * sum + screen.getRGB(x, y);
                }
            }
            return sum;
        }

        /** How many dots inside a field are dark. */
        int ink(PDRectangle field) {
            int dark = 0;
            for (int x = (int) x(field.getLowerLeftX()) + 1;
                    x < x(field.getUpperRightX()) - 1;
                    x++) {
                dark += ink(x, field);
            }
            return dark;
        }

        private int ink(int x, PDRectangle field) {
            int dark = 0;
            for (int y = (int) y(field.getUpperRightY()) + 2;
                    y < y(field.getLowerLeftY()) - 2;
                    y++) {
                dark += dark(x, y) ? 1 : 0;
            }
            return dark;
        }

        /** How many separate groups of letters stand in a field. */
        int words(PDRectangle field) {
            int words = 0;
            boolean before = false;
            for (int x = (int) x(field.getLowerLeftX()) + 1;
                    x < x(field.getUpperRightX()) - 1;
                    x++) {
                boolean inked = ink(x, field) > 0;
                words += inked && !before ? 1 : 0;
                before = inked;
            }
            return words;
        }

        /** Whether the box around a field is drawn. */
        boolean framed(PDRectangle field) {
            int x = (int) x(field.getLowerLeftX() + field.getWidth() / 2);
            for (int y = (int) y(field.getUpperRightY() + 6); y < y(field.getUpperRightY()); y++) {
                if (dark(x, y)) {
                    return true;
                }
            }
            return false;
        }
    }

    private Chromium open(byte[] pdf) throws Exception {
        Path file = Files.write(folder.resolve("plan.pdf"), pdf);
        Chromium viewer = Chromium.start(folder.resolve("profile"));
        viewer.open(URI.create(file.toUri() + PAPER_ONLY));
        return viewer;
    }

    /** The screen as soon as it shows what is waited for; after a minute, as it is. */
    private static Paper await(Chromium viewer, Predicate<Paper> shown) throws Exception {
        Paper paper = Paper.on(viewer.screen());
        for (int attempt = 0; attempt < 300 && !shown.test(paper); attempt++) {
            Thread.sleep(200);
            paper = Paper.on(viewer.screen());
        }
        return paper;
    }

    private static Paper shown(Chromium viewer, PDRectangle box) throws Exception {
        Paper paper = await(viewer, p -> p.scale() > 1 && p.framed(box));
        assertTrue(paper.framed(box), "the page did not appear");
        return paper;
    }

    /** Clicks on a field, and waits until it shows that it was clicked on. */
    private static void click(Chromium viewer, Paper paper, PDRectangle field) throws Exception {
        long before = Paper.on(viewer.screen()).sum(field);
        viewer.click(paper.x(field.getLowerLeftX() + 6), paper.y(field.getUpperRightY() - 6));
        await(viewer, p -> p.sum(field) != before);
    }

    @Test
    void whatSomebodyTypesTicksAndChoosesIsSeen() throws Exception {
        byte[] pdf = Worksheets.pdf();
        try (PDDocument document = Loader.loadPDF(pdf);
                Chromium viewer = open(pdf)) {
            PDRectangle area = Worksheets.place(document, "change");
            PDRectangle line = Worksheets.place(document, "person");
            PDRectangle tick = Worksheets.place(document, "talk");
            PDRectangle day = Worksheets.place(document, "day");
            PDRectangle choice = Worksheets.place(document, "role");
            List<PDRectangle> all = List.of(area, line, tick, day, choice);
            Paper empty = shown(viewer, area);
            for (PDRectangle field : all) {
                assertTrue(empty.framed(field), "a field has no box");
                assertEquals(0, empty.ink(field), "a field is not empty");
            }

            click(viewer, empty, area);
            viewer.type("Tŷ ŵ é");
            click(viewer, empty, line);
            viewer.type("ŵ ŷ Ŵ Ŷ ẁ œ");
            click(viewer, empty, tick);
            click(viewer, empty, day);
            viewer.type("3/12/2026");
            click(viewer, empty, choice);
            viewer.press("ArrowDown");
            viewer.press("ArrowDown");
            viewer.click(empty.x(300), empty.y(60)); // away from all fields
            Paper filled = await(viewer, p -> all.stream().allMatch(field -> p.ink(field) > 0));

            // A letter that the viewer cannot set leaves a gap: the words would be fewer.
            assertTrue(filled.words(area) >= 3, "words in the area: " + filled.words(area));
            assertEquals(6, filled.words(line));
            assertTrue(filled.ink(tick) > 10, "the tick has " + filled.ink(tick) + " dots");
            assertTrue(filled.words(day) >= 3, "the date");
            assertTrue(filled.ink(choice) > 20, "the choice");
        }
    }

    @Test
    void whatAProgramFilledInIsSeen() throws Exception {
        byte[] pdf = Worksheets.filled(Worksheets.pdf(), true);
        try (PDDocument document = Loader.loadPDF(pdf);
                Chromium viewer = open(pdf)) {
            PDRectangle line = Worksheets.place(document, "person");
            shown(viewer, line);
            Paper paper = await(viewer, p -> p.ink(line) > 0);

            // Every word of the accents has at least one group of letters of its own.
            int words = Worksheets.ACCENTS.split(" ", -1).length + 1;
            assertTrue(paper.words(line) >= words, paper.words(line) + " of " + words);
            assertTrue(paper.ink(Worksheets.place(document, "talk")) > 10, "the tick");
        }
    }
}
