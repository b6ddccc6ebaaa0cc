package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Puts links and fields on their pages in the order of the structure tree: that is the order in
 * which the tab key goes through them, also in viewers that do not read the tree.
 */
final class TabOrder {

    private final List<COSDictionary> pages;
    private final List<COSDictionary> annotations;
    private final List<COSArray> onPages = new ArrayList<>();

    private TabOrder(List<COSDictionary> pages, List<COSDictionary> annotations) {
        this.pages = pages;
        this.annotations = annotations;
        pages.forEach(page -> onPages.add(Cos.array()));
    }

    static void write(Tag root, List<COSDictionary> pages, List<COSDictionary> annotations) {
        TabOrder order = new TabOrder(pages, annotations);
        order.collect(root);
        order.write();
    }

    private void collect(Tag tag) {
        for (Tag.Kid kid : tag.kids()) {
            if (kid instanceof Tag.Kid.Child child) {
                collect(child.tag());
            } else if (kid instanceof Tag.Kid.Annotation annotation) {
                onPages.get(annotation.page()).add(annotations.get(annotation.number()));
            }
        }
    }

    private void write() {
        for (int i = 0; i < pages.size(); i++) {
            if (onPages.get(i).size() > 0) {
                pages.get(i).setItem(COSName.ANNOTS, onPages.get(i));
            }
        }
    }
}
