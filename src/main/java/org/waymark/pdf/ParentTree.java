package org.waymark.pdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** The way back from what pages show to the tags: readers that begin at a page need it. */
final class ParentTree {

    private final Map<Integer, COSBase> entries = new TreeMap<>();

    private ParentTree() {}

    static ParentTree of(COSDictionary root) {
        ParentTree tree = new ParentTree();
        COSDictionary top = root.getCOSDictionary(COSName.PARENT_TREE);
        if (top != null) {
            tree.addAll(top);
        }
        return tree;
    }

    private void addAll(COSDictionary node) {
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            if (numbers.getObject(i) instanceof COSInteger key) {
                entries.put(key.intValue(), numbers.getObject(i + 1));
            }
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                addAll(kid);
            }
        }
    }

    /** Whether a piece of marked content of a page leads back to the element that names it. */
    boolean leads(@Nullable COSDictionary page, int mark, COSDictionary element) {
        int key = page == null ? -1 : page.getInt(COSName.STRUCT_PARENTS, -1);
        return entries.get(key) instanceof COSArray parents
                && mark < parents.size()
                && parents.getObject(mark) == element;
    }

    /** Whether a link or field leads back to the element that names it. */
    boolean leads(COSDictionary annotation, COSDictionary element) {
        int key = annotation.getInt(COSName.STRUCT_PARENT, -1);
        return entries.get(key) == element;
    }
}
