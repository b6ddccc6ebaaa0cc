package org.waymark.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDComboBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** A worksheet with fields of all kinds in all places, and ways to look at fields and fill them. */
final class Worksheets {

    static final String ALL_KINDS =
            """
            <h1>Plan</h1>
            <section class="worksheet"><h2>Your plan</h2>
            <p class="question">What would you like to change?</p>
            <textarea name="change" title="Explore: What would you like to change?" rows="4"/>
            <p class="question">Your name</p><input type="text" name="person" title="Your name"/>
            <p class="tick"><input type="checkbox" name="talk" title="Talk to your headteacher"/>
            Talk to your headteacher</p>
            <p class="question">Meet again on</p><input type="date" name="day" title="Meet again"/>
            <p class="question">Which role?</p><select name="role" title="Which role?">
            <option>Mentor</option><option>Hwylusydd tŷ</option></select></section>
            <table><thead><tr><th>Step</th><th>Done</th><th>Notes</th></tr></thead><tbody><tr>
            <td>Explore</td><td><input type="checkbox" name="done" title="Explored"/></td>
            <td><textarea name="notes" title="Notes" rows="2"/></td></tr></tbody></table>
            <ul><li>Agreed <input type="checkbox" name="agreed" title="Agreed"/> or not</li></ul>
            """;

    /** Welsh and French, with every accent that people there type. */
    static final String ACCENTS = "Tŷ ŵyr Ŵ Ŷ Ẃ Ỳ ẁ ẃ ẅ ỳ âêîôû ëïü œæçéèàù ŒÆÇÉÈÀÙ – ’ “…” €";

    private Worksheets() {}

    static byte[] pdf() {
        return Samples.pdf(ALL_KINDS);
    }

    /** The form as it is, without what PDFBox would add to one that lacks something. */
    static PDAcroForm form(PDDocument pdf) {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            throw new AssertionError("there is no form");
        }
        return form;
    }

    /** Fills in every field, each with other words. */
    static List<String> fill(PDDocument pdf) throws IOException {
        List<String> words = new ArrayList<>();
        for (PDField field : form(pdf).getFields()) {
            if (field instanceof PDCheckBox box) {
                box.check();
            } else if (field instanceof PDComboBox choice) {
                choice.setValue("Hwylusydd tŷ");
            } else {
                String word = field.getPartialName() + " " + ACCENTS;
                field.setValue(word);
                words.add(word);
            }
        }
        return words;
    }

    static byte[] filled(byte[] pdf, boolean incremental) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            fill(document);
            if (incremental) {
                document.saveIncremental(out);
            } else {
                document.save(out);
            }
        }
        return out.toByteArray();
    }

    /** The names of the fields on a page, in the order of the tab key. */
    static List<String> names(PDPage page) throws IOException {
        List<String> names = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            COSDictionary widget = annotation.getCOSObject();
            if (widget.containsKey(COSName.T)) {
                names.add(widget.getString(COSName.T));
            }
        }
        return names;
    }

    /** Where a field of the first page is. */
    static PDRectangle place(PDDocument pdf, String name) {
        return form(pdf).getField(name).getWidgets().get(0).getRectangle();
    }
}
