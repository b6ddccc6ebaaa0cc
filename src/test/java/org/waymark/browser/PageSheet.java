package org.waymark.browser;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.waymark.ContactSheet;

/**
 * Pictures of one page of each type, for people to look over after a change to the templates or the
 * style sheet: on a phone, a tablet and a computer, light and dark, and on paper.
 */
public final class PageSheet {

    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);
    private static final double SCALE = 0.5;
    private static final int TALLEST = 6000;
    private static final int GAP = 16;
    private static final int HEAD = 24;
    private static final float DPI = 50;
    private static final Color DESK = new Color(0xd5d9dd);

    private PageSheet() {}

    /**
     * Builds the site and makes the sheets.
     *
     * @param arguments the project's folder and the folder for the sheets
     */
    public static void main(String[] arguments) throws Exception {
        Path sheets = Path.of(arguments[1]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path site = ContactSheet.site(arguments, out);
        Path profile = Files.createTempDirectory("waymark-sheet");
        try (Chromium browser = Chromium.start(profile)) {
            for (String page : types(site)) {
                out.println(make(browser, site.resolve(page), sheets, page));
            }
        }
    }

    /** The pages at the top, and the first page of each folder. */
    static List<String> types(Path site) throws IOException {
        Map<String, String> first = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(site, 2)) {
            files.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html") && !path.startsWith("go/"))
                    .filter(path -> !path.startsWith("handbook/"))
                    .sorted()
                    .forEach(path -> first.putIfAbsent(type(path), path));
        }
        return List.copyOf(first.values());
    }

    private static String type(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash + 1);
    }

    static Path make(Chromium browser, Path page, Path sheets, String name) throws Exception {
        List<BufferedImage> pictures = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        for (boolean dark : new boolean[] {false, true}) {
            browser.dark(dark);
            for (int width : WIDTHS) {
                browser.size(width, 800);
                browser.open(page.toUri());
                pictures.add(scaled(browser.page()));
                captions.add(width + (dark ? ", dark" : ", light"));
            }
        }
        browser.dark(false);
        byte[] pdf = paper(browser, page.toUri());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < Math.min(4, document.getNumberOfPages()); i++) {
                pictures.add(renderer.renderImageWithDPI(i, DPI));
                captions.add("paper, " + (i + 1) + " of " + document.getNumberOfPages());
            }
        }
        Path file = sheets.resolve(name.replace('/', '-').replaceFirst("html$", "png"));
        ImageIO.write(row(pictures, captions), "png", file.toFile());
        return file;
    }

    private static byte[] paper(Chromium browser, URI page) throws Exception {
        browser.size(1280, 800);
        browser.open(page);
        return browser.paper();
    }

    private static BufferedImage scaled(BufferedImage page) {
        int width = (int) (page.getWidth() * SCALE);
        int height = Math.min(TALLEST, (int) (page.getHeight() * SCALE));
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = scaled.createGraphics();
        int whole = (int) (page.getHeight() * SCALE);
        pen.drawImage(
                page.getScaledInstance(width, whole, java.awt.Image.SCALE_AREA_AVERAGING),
                0,
                0,
                null);
        pen.dispose();
        return scaled;
    }

    private static BufferedImage row(List<BufferedImage> pictures, List<String> captions) {
        int width = GAP + pictures.stream().mapToInt(one -> one.getWidth() + GAP).sum();
        int height = pictures.stream().mapToInt(BufferedImage::getHeight).max().orElse(1);
        BufferedImage sheet =
                new BufferedImage(width, height + HEAD + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(DESK);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        int x = GAP;
        for (int i = 0; i < pictures.size(); i++) {
            pen.drawString(captions.get(i), x, HEAD - 7);
            pen.drawImage(pictures.get(i), x, HEAD, null);
            x += pictures.get(i).getWidth() + GAP;
        }
        pen.dispose();
        return sheet;
    }
}
