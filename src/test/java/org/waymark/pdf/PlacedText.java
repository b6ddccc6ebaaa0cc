package org.waymark.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A letter of a finished PDF as a reader of the page finds it, running lines and drawings included.
 *
 * @param page the page's number
 * @param size the size in which it is shown, in points
 * @param x from the paper's left edge
 * @param y from the paper's upper edge to its baseline
 * @param right where it ends, from the left edge
 */
public record PlacedText(int page, String letter, double size, double x, double y, double right) {

    /** Every letter of a PDF, in the order of drawing. */
    public static List<PlacedText> of(byte[] pdf) throws IOException {
        List<PlacedText> letters = new ArrayList<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        letters.add(
                                new PlacedText(
                                        getCurrentPageNo(),
                                        text.getUnicode(),
                                        text.getFontSizeInPt(),
                                        text.getX(),
                                        text.getY(),
                                        text.getX() + text.getWidth()));
                    }
                };
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return letters;
    }

    /** The letters as running text, one space between any two words. */
    public static String words(List<PlacedText> letters) {
        StringBuilder words = new StringBuilder();
        letters.forEach(letter -> words.append(letter.letter()));
        return words.toString().replaceAll("[\\s\u00a0]+", " ").strip();
    }

    /** What a screen reader says in place of the pictures. */
    public static String alternatives(byte[] pdf) {
        StringBuilder alternatives = new StringBuilder();
        add(TagReader.read(pdf).root(), alternatives);
        return alternatives.toString();
    }

    private static void add(TagReader.Element element, StringBuilder alternatives) {
        alternatives.append(element.properties().getOrDefault("Alt", ""));
        element.elements().forEach(inner -> add(inner, alternatives));
    }
}
