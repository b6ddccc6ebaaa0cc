package org.waymark.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.ProblemLog;

/** Reads pictures: drawings written in the template, and images that the source brings along. */
final class PictureReader {

    private final PrintSource source;
    private final QrReader codes;
    private final ProblemLog log;

    PictureReader(PrintSource source, QrCodes codes, ProblemLog log) {
        this.source = source;
        this.codes = new QrReader(codes, log);
        this.log = log;
    }

    /**
     * The picture of an {@code img}, {@code svg} or {@code qr}; empty, and reported, when it cannot
     * be had.
     */
    Optional<Picture> read(Node.Element element) {
        if (element.is("qr")) {
            return code(element).map(code -> code);
        }
        if (element.is("svg")) {
            Picture.Drawing drawing = new DrawingReader(log).drawing(element);
            checkAlt(element, drawing.alt());
            return Optional.of(drawing);
        }
        if (!element.has("alt")) {
            checkAlt(element, "");
        }
        return image(element);
    }

    Optional<Picture.Code> code(Node.Element qr) {
        return codes.read(qr);
    }

    private void checkAlt(Node.Element element, String alt) {
        if (alt.isBlank()) {
            log.add(
                    Code.PRINT_IMAGE,
                    element.at(),
                    "this picture has no description for people who cannot see it",
                    element.is("svg")
                            ? "write it into aria-label"
                            : "write it into alt, or alt=\"\" for decoration");
        }
    }

    private Optional<Picture> image(Node.Element element) {
        String address = element.attribute("src");
        byte[] bytes = source.images().get(address);
        if (bytes == null) {
            String message = "there is no picture \"" + address + "\"";
            log.add(Code.PRINT_IMAGE, element.at(), message, "use an SVG, PNG or JPEG file");
            return Optional.empty();
        }
        return isMarkup(bytes) ? Optional.of(svg(element, bytes)) : photo(element, bytes);
    }

    private Optional<Picture> photo(Node.Element element, byte[] bytes) {
        String address = element.attribute("src");
        PixelReader.Result read = PixelReader.read(bytes);
        PixelReader.Trouble trouble = read.trouble();
        if (trouble != null) {
            String message = "\"" + address + "\" " + trouble.message();
            log.add(Code.PRINT_IMAGE, element.at(), message, trouble.hint());
        }
        return Optional.ofNullable(read.pixels())
                .map(
                        pixels ->
                                new Picture.Photo(
                                        element.attribute("alt").strip(), address, pixels));
    }

    private static boolean isMarkup(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8);
        return start.stripLeading().startsWith("<") || start.startsWith("\ufeff<");
    }

    private Picture svg(Node.Element element, byte[] bytes) {
        String address = element.attribute("src");
        String markup = new String(bytes, StandardCharsets.UTF_8);
        Checked<Node.Element> root = MarkupReader.readDrawing(address, markup);
        log.addAll(root.problems());
        Picture.Drawing drawing = new DrawingReader(log).drawing(root.value());
        return new Picture.Drawing(
                element.attribute("alt").strip(),
                drawing.width(),
                drawing.viewBox(),
                drawing.shapes());
    }
}
