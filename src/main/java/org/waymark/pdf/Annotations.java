package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** What every link and field must say of itself. */
final class Annotations {

    private final List<String> faults = new ArrayList<>();
    private final Set<String> names = new TreeSet<>();
    private String where = "";

    private Annotations() {}

    static List<String> faults(PDDocument document) {
        Annotations check = new Annotations();
        int number = 0;
        for (PDPage page : document.getPages()) {
            check.where = "page " + ++number + ": ";
            COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; all != null && i < all.size(); i++) {
                check.check((COSDictionary) all.getObject(i));
            }
        }
        return check.faults;
    }

    static boolean isField(COSDictionary annotation) {
        return kind(annotation).equals("Widget");
    }

    static String kind(COSDictionary annotation) {
        return annotation.getNameAsString(COSName.SUBTYPE, "");
    }

    /** What a screen reader says of a link or field; empty for nothing. */
    static String description(COSDictionary annotation) {
        return isField(annotation)
                ? inherited(annotation, COSName.TU)
                : annotation.getString(COSName.CONTENTS, "");
    }

    /** How messages call a link or field. */
    static String describe(COSDictionary annotation) {
        return isField(annotation)
                ? "the field " + Quoted.of(name(annotation))
                : "the link to " + Quoted.of(target(annotation));
    }

    private void check(COSDictionary annotation) {
        if (isField(annotation)) {
            checkField(annotation);
        } else if (description(annotation).isBlank()) {
            add(describe(annotation) + " has no description");
        }
    }

    private void checkField(COSDictionary field) {
        String name = name(field);
        if (name.isBlank()) {
            add("a field has no name");
        } else if (field.containsKey(COSName.T) && !names.add(name)) {
            add("two fields have the name " + Quoted.of(name));
        }
        if (description(field).isBlank()) {
            add(describe(field) + " has no tool tip");
        }
    }

    private void add(String fault) {
        faults.add(where + fault);
    }

    /** A field's whole name: of all that it stands in, and its own. */
    private static String name(COSDictionary field) {
        StringBuilder name = new StringBuilder();
        int steps = 0;
        for (COSDictionary at = field; at != null && steps < 10; at = parent(at), steps++) {
            String own = at.getString(COSName.T, "");
            String dot = own.isEmpty() || name.length() == 0 ? "" : ".";
            name.insert(0, own + dot);
        }
        return name.toString();
    }

    private static String inherited(COSDictionary field, COSName key) {
        COSDictionary outer = parent(field);
        String own = field.getString(key, "");
        return own.isBlank() && outer != null ? outer.getString(key, "") : own;
    }

    private static @Nullable COSDictionary parent(COSDictionary field) {
        return field.getCOSDictionary(COSName.PARENT);
    }

    private static String target(COSDictionary link) {
        COSDictionary action = link.getCOSDictionary(COSName.A);
        COSBase address = action == null ? null : action.getDictionaryObject(COSName.URI);
        return address == null ? "a place in this file" : action.getString(COSName.URI, "");
    }
}
