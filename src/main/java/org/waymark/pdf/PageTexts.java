package org.waymark.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** What the pages of a file show, and whether the tags take each piece of it just once. */
final class PageTexts {

    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final IdentityHashMap<COSDictionary, Integer> annotations = new IdentityHashMap<>();
    private final List<MarkedText> pages = new ArrayList<>();
    private final List<Map<Integer, Integer>> uses = new ArrayList<>();

    private PageTexts() {}

    static PageTexts of(PDDocument document) throws IOException {
        PageTexts texts = new PageTexts();
        for (PDPage page : document.getPages()) {
            texts.add(page);
        }
        return texts;
    }

    private void add(PDPage page) throws IOException {
        pages.add(MarkedText.of(page));
        uses.add(new TreeMap<>());
        numbers.put(page.getCOSObject(), pages.size());
        COSArray all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < all.size(); i++) {
            annotations.put((COSDictionary) all.getObject(i), 0);
        }
    }

    /** The number of a page from 1, or 0 for what is no page of the file. */
    int number(@Nullable COSDictionary page) {
        return page == null ? 0 : numbers.getOrDefault(page, 0);
    }

    /** The text of a piece of marked content that a tag names, or null when there is none. */
    @Nullable String take(@Nullable COSDictionary page, int mark) {
        int number = number(page);
        String text = number == 0 ? null : pages.get(number - 1).texts().get(mark);
        if (text != null) {
            uses.get(number - 1).merge(mark, 1, Integer::sum);
        }
        return text;
    }

    /** Notes that a tag names a link or field. */
    void take(COSDictionary annotation) {
        annotations.merge(annotation, 1, Integer::sum);
    }

    /** What is wrong, when all tags have taken what they name. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String where = "page " + (i + 1) + ": ";
            Map<Integer, Integer> used = uses.get(i);
            pages.get(i).faults().forEach(fault -> faults.add(where + fault));
            pages.get(i)
                    .texts()
                    .forEach(
                            (mark, text) -> {
                                int count = used.getOrDefault(mark, 0);
                                if (count != 1) {
                                    String words = Quoted.of(text);
                                    faults.add(where + words + " is in " + count + " tags, not 1");
                                }
                            });
        }
        annotations.forEach((annotation, count) -> addIfWrong(annotation, count, faults));
        return faults;
    }

    private static void addIfWrong(COSDictionary annotation, int count, List<String> faults) {
        if (count != 1) {
            String what = Annotations.describe(annotation);
            faults.add(what + " is in " + count + " tags, not 1");
        }
    }
}
