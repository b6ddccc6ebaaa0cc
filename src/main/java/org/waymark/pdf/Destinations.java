package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/** Writes where links and bookmarks within the document lead. */
final class Destinations {

    private final PrintTheme.Page format;
    private final List<COSDictionary> pages;
    private final boolean structural;
    private final List<Open> open = new ArrayList<>();

    /**
     * @param structural whether they lead to elements too, and not to places on pages alone
     */
    Destinations(PrintTheme.Page format, List<COSDictionary> pages, boolean structural) {
        this.format = format;
        this.pages = pages;
        this.structural = structural;
    }

    /** An action whose element is not written yet. */
    private record Open(COSDictionary action, Function<Landings, Tag> tag, double top) {}

    /** Makes a link or bookmark lead somewhere. */
    void lead(COSDictionary from, Layout.Spot spot, Function<Landings, Tag> tag) {
        COSArray place = place(pages.get(spot.page() - 1), top(spot));
        if (!structural) {
            from.setItem(COSName.DEST, place);
            return;
        }
        COSDictionary action = Cos.inner();
        action.setName(COSName.S, "GoTo");
        action.setItem(COSName.D, place);
        from.setItem(COSName.A, action);
        open.add(new Open(action, tag, top(spot)));
    }

    /** A little above the place, so that its upper edge is not cut. */
    private double top(Layout.Spot spot) {
        return format.height() - format.marginTop() - spot.top() + format.marginTop() / 4;
    }

    private static COSArray place(COSDictionary in, double top) {
        return Cos.array(in, Cos.name("XYZ"), Cos.number(0), Cos.number(top), COSNull.NULL);
    }

    /** Adds the elements, when they are written. */
    void land(Landings landings, Function<Tag, COSDictionary> elements) {
        for (Open one : open) {
            COSDictionary element = elements.apply(one.tag().apply(landings));
            one.action().setItem(Cos.name("SD"), place(element, one.top()));
        }
        open.clear();
    }
}
