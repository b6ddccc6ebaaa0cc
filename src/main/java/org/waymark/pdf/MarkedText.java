package org.waymark.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The letters of a page by the number of their marked content, with a line feed where a line of the
 * page begins; and what is wrong with how they are drawn.
 */
final class MarkedText extends PDFStreamEngine {

    private static final int ARTIFACT = -1;
    private static final int NOTHING = -2;

    private final Map<Integer, StringBuilder> texts = new TreeMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<String> faults = new ArrayList<>();
    private final StringBuilder untagged = new StringBuilder();
    private final StringBuilder drawn = new StringBuilder();
    private double line = Double.NaN;

    private MarkedText() {
        List.of(
                        new BeginMarkedContentSequence(this),
                        new BeginMarkedContentSequenceWithProperties(this),
                        new EndMarkedContentSequence(this),
                        new BeginText(this),
                        new EndText(this),
                        new MoveText(this),
                        new NextLine(this),
                        new SetFontAndSize(this),
                        new SetMatrix(this),
                        new ShowText(this),
                        new ShowTextAdjusted(this),
                        new DrawObject(this),
                        new Save(this),
                        new Restore(this),
                        new Concatenate(this))
                .forEach(this::addOperator);
    }

    static MarkedText of(PDPage page) throws IOException {
        MarkedText text = new MarkedText();
        text.processPage(page);
        text.finish();
        return text;
    }

    private void finish() {
        if (!open.isEmpty()) {
            faults.add("a piece of marked content has no end");
        }
        if (untagged.length() > 0) {
            faults.add(
                    Quoted.of(untagged)
                            + " is neither in a tag nor marked as decoration: a screen reader"
                            + " leaves it out");
        }
    }

    /** The text of each piece of marked content that is no artifact. */
    Map<Integer, String> texts() {
        Map<Integer, String> all = new TreeMap<>();
        texts.forEach((mark, text) -> all.put(mark, text.toString()));
        return all;
    }

    List<String> faults() {
        return faults;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        if (tag.getName().equals("Artifact")) {
            open.push(ARTIFACT);
        } else if (properties != null && properties.containsKey(COSName.MCID)) {
            open.push(begin(properties.getInt(COSName.MCID)));
        } else {
            open.push(open.isEmpty() ? NOTHING : open.peek());
        }
    }

    private int begin(int mark) {
        if (texts.put(mark, new StringBuilder()) != null) {
            faults.add("two pieces of marked content have the number " + mark);
        }
        if (open.stream().anyMatch(outer -> outer != NOTHING)) {
            faults.add("marked content stands inside marked content: its words have two tags");
        }
        return mark;
    }

    @Override
    public void endMarkedContentSequence() {
        if (open.isEmpty()) {
            faults.add("marked content ends that never began");
        } else {
            open.pop();
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
            throws IOException {
        if (isMissing(font, code)) {
            faults.add(
                    "a letter after "
                            + Quoted.end(drawn)
                            + " has no shape in its font: it prints as an empty box");
            return;
        }
        String letters = font.toUnicode(code);
        if (letters == null || letters.isEmpty()) {
            faults.add(
                    "a letter after "
                            + Quoted.end(drawn)
                            + " is only a shape: it cannot be searched for or read aloud");
            return;
        }
        drawn.append(letters);
        put(letters, place);
    }

    /** Glyph 0 of a font is what it draws for letters that it does not have. */
    private static boolean isMissing(PDFont font, int code) throws IOException {
        if (font instanceof PDType0Font composite) {
            return composite.codeToGID(code) == 0;
        }
        return font instanceof PDTrueTypeFont simple && simple.codeToGID(code) == 0;
    }

    private void put(String letters, Matrix place) {
        int mark = open.isEmpty() ? NOTHING : open.peek();
        if (mark == NOTHING) {
            untagged.append(letters);
        } else if (mark != ARTIFACT) {
            append(texts.computeIfAbsent(mark, m -> new StringBuilder()), letters, place);
        }
    }

    private void append(StringBuilder text, String letters, Matrix place) {
        double y = place.getTranslateY();
        if (Double.isNaN(line) || Math.abs(y - line) > 1) {
            text.append('\n');
        }
        line = y;
        text.append(letters);
    }
}
