package org.waymark.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.waymark.problem.Colour;

/**
 * Writes the widgets that make boxes fillable, and the form that they belong to. Nothing in it runs
 * a script: PDF/A allows none.
 */
final class FormWriter {

    private static final int PRINT = 4;
    private static final int MULTI_LINE = 1 << 12;
    private static final int COMBO = 1 << 17;
    private static final String OFF = "Off";
    private static final String ON = "Yes";

    private final Inventory inventory;
    private final FieldAppearance appearance;
    private final String look;
    private final COSArray fields = Cos.array();

    FormWriter(PrintTheme theme, Inventory inventory) {
        FieldStyle style = theme.fields();
        Colour ink = new Palette(theme.colours()).text(style.text().colour());
        this.inventory = inventory;
        this.appearance = new FieldAppearance(ink);
        this.look = look(style.text().size(), ink);
    }

    /** The font, size and colour of what somebody types, as an operator of a page. */
    private static String look(double size, Colour ink) {
        ContentBytes look = new ContentBytes();
        look.word("/" + FieldFont.RESOURCE).number(size).word("Tf");
        look.colour(ink).word("rg");
        return new String(look.toBytes(), StandardCharsets.US_ASCII).strip();
    }

    /** A field and its widget, which are one object here. */
    COSDictionary widget(Field.Area area, COSDictionary page) {
        Field field = area.slot().field();
        COSDictionary widget = Cos.dictionary("Annot");
        widget.setName(COSName.SUBTYPE, "Widget");
        Rectangle place = area.place();
        widget.setItem(
                COSName.RECT,
                Cos.numbers(place.left(), place.bottom(), place.right(), place.top()));
        widget.setInt(COSName.F, PRINT);
        widget.setItem(COSName.P, page);
        widget.setString(COSName.T, field.name());
        widget.setString(COSName.TU, area.slot().tip());
        if (field.kind() instanceof Field.Kind.Tick) {
            tick(widget, place);
        } else {
            written(widget, field.kind(), place);
        }
        fields.add(widget);
        return widget;
    }

    private void tick(COSDictionary widget, Rectangle place) {
        widget.setName(COSName.FT, "Btn");
        widget.setName(COSName.V, OFF);
        widget.setName(COSName.AS, OFF);
        COSDictionary states = Cos.inner();
        states.setItem(Cos.name(ON), appearance.ticked(place));
        states.setItem(Cos.name(OFF), appearance.unticked(place));
        COSDictionary normal = Cos.inner();
        normal.setItem(COSName.N, states);
        widget.setItem(COSName.AP, normal);
    }

    private void written(COSDictionary widget, Field.Kind kind, Rectangle place) {
        widget.setString(COSName.DA, look);
        if (kind instanceof Field.Kind.Choice choice) {
            widget.setName(COSName.FT, "Ch");
            widget.setInt(COSName.FF, COMBO);
            widget.setItem(COSName.OPT, answers(choice.answers()));
        } else {
            widget.setName(COSName.FT, "Tx");
            if (kind instanceof Field.Kind.Lines) {
                widget.setInt(COSName.FF, MULTI_LINE);
            }
        }
        // A white ground, which viewers draw when somebody types: it covers the ruled lines.
        COSDictionary ground = Cos.inner();
        ground.setItem(COSName.BG, Cos.numbers(1, 1, 1));
        widget.setItem(COSName.MK, ground);
        COSDictionary normal = Cos.inner();
        normal.setItem(COSName.N, appearance.empty(place));
        widget.setItem(COSName.AP, normal);
    }

    /** The first answer is none, or a choice once made could not be taken back. */
    private static COSArray answers(List<String> answers) {
        COSArray all = Cos.array(new COSString(""));
        answers.forEach(answer -> all.add(new COSString(answer)));
        return all;
    }

    /** What a field says that is not drawn, for the file's identifier. */
    static byte[] words(Field.Area area) {
        String words = area.slot().field() + " " + area.slot().tip();
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** The form, when the document has any field. */
    Optional<COSDictionary> form() {
        if (fields.size() == 0) {
            return Optional.empty();
        }
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.FIELDS, fields);
        FieldFont font = inventory.fieldFont();
        if (font != null) {
            COSDictionary fonts = Cos.inner();
            fonts.setItem(Cos.name(FieldFont.RESOURCE), font.write());
            COSDictionary resources = Cos.inner();
            resources.setItem(COSName.FONT, fonts);
            form.setItem(COSName.DR, resources);
            form.setString(COSName.DA, look);
        }
        return Optional.of(form);
    }
}
