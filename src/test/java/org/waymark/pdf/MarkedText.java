package org.waymark.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The letters of a page by the number of their marked content; a new line where y changes. */
final class MarkedText extends PDFStreamEngine {

    private static final int ARTIFACT = -1;
    private static final int NOTHING = -2;

    private final Map<Integer, StringBuilder> texts = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private double line = Double.NaN;

    private MarkedText() {
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetMatrix(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new Concatenate(this));
    }

    static MarkedText of(PDPage page) throws IOException {
        MarkedText text = new MarkedText();
        text.processPage(page);
        if (!text.open.isEmpty()) {
            text.faults.add("marked content has no end");
        }
        return text;
    }

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
            int mark = properties.getInt(COSName.MCID);
            if (texts.put(mark, new StringBuilder()) != null) {
                faults.add("two contents have the number " + mark);
            }
            if (!open.isEmpty()) {
                faults.add("content is tagged twice");
            }
            open.push(mark);
        } else {
            open.push(NOTHING);
        }
    }

    @Override
    public void endMarkedContentSequence() {
        open.pop();
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
            throws IOException {
        String letters = font.toUnicode(code);
        if (letters == null || letters.isEmpty()) {
            faults.add("a letter cannot be searched for: glyph " + code);
            return;
        }
        int mark = open.isEmpty() ? NOTHING : open.peek();
        if (mark == NOTHING) {
            faults.add("\"" + letters + "\" is neither tagged nor an artifact");
        } else if (mark != ARTIFACT) {
            append(texts.computeIfAbsent(mark, m -> new StringBuilder()), letters, place);
        }
    }

    private void append(StringBuilder text, String letters, Matrix place) {
        double y = place.getTranslateY();
        if (!Double.isNaN(line) && Math.abs(y - line) > 1) {
            text.append('\n');
        }
        line = y;
        text.append(letters);
    }
}
