package org.waymark.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.waymark.problem.Checked;

/** Input for the tests of this package: the shipped fonts, a briefing with everything in it. */
final class Samples {

    static final PrintTheme THEME = PrintTheme.standard();
    static final Fonts FONTS = Fonts.read(THEME, fontFiles()).value();
    static final PdfWriter WRITER = new PdfWriter(THEME, FONTS, Standard.UA1_A2A);

    private Samples() {}

    static Map<String, byte[]> fontFiles() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(Path.of("templates/print/fonts"))) {
            for (Path file : all.sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static byte[] resource(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/pdf/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A briefing with every element and attribute of the vocabulary. */
    static PrintSource everything() {
        return source(new String(resource("sample.xhtml"), StandardCharsets.UTF_8));
    }

    static PrintSource source(String xhtml) {
        return new PrintSource("briefings/sample.pdf", xhtml, images());
    }

    /** A short document around some blocks. */
    static PrintSource body(String blocks) {
        return source(
                "<html lang=\"en-GB\"><head><title>T</title>"
                        + "<meta name=\"date\" content=\"2026-11-22\"/></head><body>"
                        + blocks
                        + "</body></html>");
    }

    static Checked<PdfFile> write(String blocks) {
        return WRITER.write(body(blocks));
    }

    static byte[] pdf(String blocks) {
        return write(blocks).value().bytes();
    }

    static Map<String, byte[]> images() {
        String svg =
                "<svg viewBox=\"0 0 10 10\" width=\"40\" xmlns=\"http://www.w3.org/2000/svg\">"
                        + "<circle cx=\"5\" cy=\"5\" r=\"5\" fill=\"#2a6f97\"/></svg>";
        return Map.of(
                "images/dot.png",
                image("png", BufferedImage.TYPE_INT_ARGB),
                "images/photo.jpg",
                image("jpg", BufferedImage.TYPE_INT_RGB),
                "images/gray.jpg",
                image("jpg", BufferedImage.TYPE_BYTE_GRAY),
                "images/shape.svg",
                svg.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] image(String format, int type) {
        BufferedImage image = new BufferedImage(16, 12, type);
        for (int x = 2; x < 14; x++) {
            for (int y = 2; y < 10; y++) {
                image.setRGB(x, y, Color.RED.getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
