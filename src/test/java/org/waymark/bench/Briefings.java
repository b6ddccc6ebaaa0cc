package org.waymark.bench;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.waymark.pdf.BriefingLoop;

/**
 * The reference briefings in the forms that other tools read: the same words, links, drawing and
 * codes.
 */
final class Briefings {

    private static final Path STYLE = Path.of("src/test/resources/bench/pdf/page.css");
    private static final Path FONTS = Path.of("templates/print/fonts").toAbsolutePath();

    /** What stands in it for the folder of the fonts. */
    private static final String PLACE = "FONTS";

    private Briefings() {}

    /** Writes them as {@code briefing-0000.html}, {@code .typ} and {@code .fo}, and so on. */
    static void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            String name = name(i);
            Document briefing = coded(BriefingLoop.xhtml(i));
            Files.writeString(folder.resolve(name + ".typ"), TypstBriefing.of(briefing));
            Files.writeString(folder.resolve(name + ".fo"), FopBriefing.of(briefing));
            Files.writeString(folder.resolve(name + ".html"), html(briefing));
        }
    }

    /** Writes some that a hub has, for Typst only, which prints all of them in one format. */
    static void write(Path folder, Collection<String> sources) throws IOException {
        Files.createDirectories(folder);
        int i = 0;
        for (String source : sources) {
            String typst = TypstBriefing.of(coded(source));
            Files.writeString(folder.resolve(name(i++) + ".typ"), typst);
        }
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "briefing-%04d", number);
    }

    /** With its codes drawn. */
    static Document coded(String xhtml) throws IOException {
        Document briefing = Jsoup.parse(xhtml, "", Parser.xmlParser());
        briefing.outputSettings().prettyPrint(false);
        for (Element code : briefing.select("qr")) {
            code.replaceWith(drawing(code.attr("href"), code.attr("alt")));
        }
        return briefing;
    }

    private static Element drawing(String address, String alt) throws IOException {
        ByteMatrix dots = dots(address);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y) == 1) {
                    path.append("M").append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        String side = String.valueOf(dots.getWidth() + 4);
        Element drawing = new Element(Tag.valueOf("svg"), "");
        drawing.attr("xmlns", "http://www.w3.org/2000/svg").addClass("code");
        drawing.attr("viewBox", "-2 -2 " + side + " " + side);
        drawing.attr("width", "57").attr("height", "57");
        drawing.attr("role", "img").attr("aria-label", alt);
        drawing.appendElement("path").attr("d", path.toString());
        return drawing;
    }

    private static ByteMatrix dots(String address) throws IOException {
        try {
            return Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IOException(e);
        }
    }

    private static String html(Document briefing) throws IOException {
        Document page = briefing.clone();
        String style = Files.readString(STYLE).replace(PLACE, FONTS.toString());
        page.expectFirst("head").appendElement("style").text(style);
        return "<!DOCTYPE html>\n" + page.outerHtml();
    }
}
