package org.waymark;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.waymark.cli.Main;

/**
 * Pictures of all pages of all briefings, for people to look over after a change to the templates
 * or the layout: one sheet for each briefing, in colour and as a grey printer shows it.
 */
public final class ContactSheet {

    private static final float DPI = 60;
    private static final int WIDEST = 4000;
    private static final int GAP = 14;
    private static final int FOOT = 20;
    private static final Color DESK = new Color(0xd5d9dd);

    private ContactSheet() {}

    /**
     * Builds the site and makes the sheets.
     *
     * @param arguments the project's folder and the folder for the sheets
     */
    public static void main(String[] arguments) throws IOException {
        Path sheets = Path.of(arguments[1]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        make(site(arguments, out).resolve("briefings"), sheets).forEach(out::println);
    }

    /** Builds the site beside the sheets, or ends the program where that cannot be done. */
    public static Path site(String[] arguments, PrintStream out) {
        Path site = Path.of(arguments[1]).resolve("site");
        String[] build = {"build", arguments[0], "--output", site.toString(), "--quiet"};
        int code = Main.run(build, out, out);
        if (code != 0) {
            System.exit(code);
        }
        return site;
    }

    /** Makes the sheets of all PDFs in a folder, and names the files made. */
    static List<Path> make(Path briefings, Path sheets) throws IOException {
        List<Path> made = new ArrayList<>();
        Files.createDirectories(sheets.resolve("grey"));
        try (Stream<Path> files = Files.list(briefings)) {
            for (Path pdf :
                    files.filter(one -> one.toString().endsWith(".pdf")).sorted().toList()) {
                String name = pdf.getFileName().toString().replaceFirst("pdf$", "png");
                BufferedImage sheet = sheet(pdf);
                made.add(written(sheet, sheets.resolve(name)));
                made.add(written(grey(sheet), sheets.resolve("grey").resolve(name)));
            }
        }
        return made;
    }

    private static Path written(BufferedImage image, Path file) throws IOException {
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static BufferedImage sheet(Path pdf) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(renderer.renderImageWithDPI(i, DPI));
            }
        }
        return arranged(pages);
    }

    /** The pages of a briefing, which are all of one size, in rows with their numbers. */
    private static BufferedImage arranged(List<BufferedImage> pages) {
        int width = pages.get(0).getWidth() + GAP;
        int height = pages.get(0).getHeight() + GAP + FOOT;
        int columns = Math.min(pages.size(), (WIDEST - GAP) / width);
        int rows = (pages.size() + columns - 1) / columns;
        BufferedImage sheet =
                new BufferedImage(
                        columns * width + GAP, rows * height + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(DESK);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        for (int i = 0; i < pages.size(); i++) {
            int x = GAP + i % columns * width;
            int y = GAP + i / columns * height;
            pen.drawImage(pages.get(i), x, y, null);
            pen.drawString(Integer.toString(i + 1), x, y + height - GAP - 4);
        }
        pen.dispose();
        return sheet;
    }

    private static BufferedImage grey(BufferedImage sheet) {
        BufferedImage grey =
                new BufferedImage(
                        sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.drawImage(sheet, 0, 0, null);
        pen.dispose();
        return grey;
    }
}
