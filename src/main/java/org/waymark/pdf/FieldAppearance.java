package org.waymark.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.waymark.problem.Colour;

/**
 * What widgets show before anything was filled in, and a tick. The boxes themselves stand on the
 * page, so most of it is empty.
 */
final class FieldAppearance {

    private final Colour ink;
    private final Map<String, COSStream> states = new HashMap<>();

    FieldAppearance(Colour ink) {
        this.ink = ink;
    }

    /**
     * Nothing. Every field to write in has one of its own: programs that fill in forms write into
     * the object that they find, and one that is shared would show the same words in all fields.
     */
    COSStream empty(Rectangle place) {
        return form(place, new byte[0]);
    }

    /** Nothing, shared by all boxes of a size: a program only chooses between states. */
    COSStream unticked(Rectangle place) {
        return states.computeIfAbsent("off " + size(place), key -> empty(place));
    }

    /** A tick of two strokes, which needs no font. */
    COSStream ticked(Rectangle place) {
        return states.computeIfAbsent("on " + size(place), key -> form(place, tick(place)));
    }

    private static String size(Rectangle place) {
        return Cos.number(place.width()) + " " + Cos.number(place.height());
    }

    private byte[] tick(Rectangle place) {
        double size = Math.min(place.width(), place.height());
        ContentBytes out = new ContentBytes();
        out.word("q").number(size / 7).word("w 1 J 1 j");
        out.colour(ink).word("RG");
        out.number(0.18 * size).number(0.52 * size).word("m");
        out.number(0.4 * size).number(0.24 * size).word("l");
        out.number(0.82 * size).number(0.8 * size).word("l S Q");
        return out.toBytes();
    }

    private static COSStream form(Rectangle place, byte[] content) {
        COSStream form = Cos.plain(content);
        form.setName(COSName.TYPE, "XObject");
        form.setName(COSName.SUBTYPE, "Form");
        form.setItem(COSName.BBOX, Cos.numbers(0, 0, place.width(), place.height()));
        return form;
    }
}
