package org.waymark.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tags of a PDF back as a screen reader does, independently of the code that wrote them.
 * It knows nothing of the writer: only PDFBox and the PDF standard.
 */
final class TagReader {

    private static final COSName PAGE = COSName.getPDFName("Pg");

    /** Deeper than any reader follows; a tree that leads back into itself ends here too. */
    private static final int DEEPEST = 100;

    private final PageTexts texts;
    private final ParentTree parents;
    private final List<String> faults = new ArrayList<>();
    private int depth;

    private TagReader(PageTexts texts, ParentTree parents) {
        this.texts = texts;
        this.parents = parents;
    }

    /**
     * What was read.
     *
     * @param root the element at the top
     * @param faults what is wrong, in words that name the page
     */
    record Result(Element root, List<String> faults) {

        /** All words in the order of the tags. */
        List<String> words() {
            return List.of(root.text().strip().split("\\s+"));
        }
    }

    /** Something that an element holds. */
    sealed interface Kid permits Element, Kid.Text, Kid.Annotation {

        /** Letters; each line of the page begins with a line feed. */
        record Text(String text) implements Kid {}

        /**
         * A link or a field of a page.
         *
         * @param kind {@code Link} or {@code Widget}
         * @param description what a screen reader says of it
         */
        record Annotation(String kind, String description) implements Kid {}
    }

    /**
     * An element of the structure tree.
     *
     * @param page the page that it begins on, or 0 when it shows nothing
     */
    record Element(String type, int page, Map<String, String> properties, List<Kid> kids)
            implements Kid {

        String text() {
            StringBuilder text = new StringBuilder();
            for (Kid kid : kids) {
                if (kid instanceof Element element) {
                    text.append(TagChecks.isBlock(element.type()) ? " " : "")
                            .append(element.text());
                } else if (kid instanceof Kid.Text own) {
                    text.append(own.text().replace("\n", ""));
                }
            }
            return text.toString();
        }

        List<Element> elements() {
            return kids.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .toList();
        }
    }

    static Result read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return read(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Result read(PDDocument document) throws IOException {
        COSDictionary root =
                document.getDocumentCatalog()
                        .getCOSObject()
                        .getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        COSDictionary top = root == null ? null : first(root);
        if (root == null || top == null) {
            Element nothing = new Element("none", 0, Map.of(), List.of());
            return new Result(nothing, List.of("the file has no tags at all"));
        }
        TagReader reader = new TagReader(PageTexts.of(document), ParentTree.of(root));
        Element read = reader.element(top, null);
        List<String> faults = new ArrayList<>(reader.texts.faults());
        faults.addAll(reader.faults);
        faults.addAll(TagChecks.faults(read));
        return new Result(read, List.copyOf(faults));
    }

    private static @Nullable COSDictionary first(COSDictionary root) {
        COSBase kids = root.getDictionaryObject(COSName.K);
        COSBase first = kids instanceof COSArray array ? array.getObject(0) : kids;
        return first instanceof COSDictionary element ? element : null;
    }

    private Element element(COSDictionary from, @Nullable COSDictionary outerPage) {
        COSDictionary page = from.getCOSDictionary(PAGE);
        Reading own = new Reading(from, page == null ? outerPage : page, new ArrayList<>());
        COSBase inside = from.getDictionaryObject(COSName.K);
        if (inside instanceof COSArray array && depth < DEEPEST) {
            depth++;
            array.forEach(kid -> addKid(kid, own));
            depth--;
        } else if (inside != null && depth < DEEPEST) {
            depth++;
            addKid(inside, own);
            depth--;
        }
        String type = from.getNameAsString(COSName.S, "");
        return new Element(type, number(page, own.kids()), properties(from), own.kids());
    }

    /** An element that is read just now. */
    private record Reading(COSDictionary from, @Nullable COSDictionary page, List<Kid> kids) {}

    private int number(@Nullable COSDictionary page, List<Kid> kids) {
        for (Kid kid : kids) {
            if (kid instanceof Element element && element.page() > 0 && page == null) {
                return element.page();
            }
        }
        return texts.number(page);
    }

    private void addKid(COSBase kid, Reading to) {
        COSBase one = kid instanceof COSObject reference ? reference.getObject() : kid;
        if (one instanceof COSInteger number) {
            addText(to.page(), number.intValue(), to);
        } else if (one instanceof COSDictionary dictionary) {
            switch (dictionary.getNameAsString(COSName.TYPE, "StructElem")) {
                case "MCR" ->
                        addText(
                                dictionary.getCOSDictionary(PAGE),
                                dictionary.getInt(COSName.MCID),
                                to);
                case "OBJR" -> addAnnotation(dictionary.getCOSDictionary(COSName.OBJ), to);
                default -> to.kids().add(element(dictionary, to.page()));
            }
        }
    }

    private void addText(@Nullable COSDictionary page, int mark, Reading to) {
        String text = texts.take(page, mark);
        if (text == null) {
            faults.add(at(page) + "a tag names content that the page does not have: " + mark);
            return;
        }
        if (!parents.leads(page, mark, to.from())) {
            faults.add(at(page) + Quoted.of(text) + " does not lead back to its tag");
        }
        to.kids().add(new Kid.Text(text));
    }

    private void addAnnotation(@Nullable COSDictionary annotation, Reading to) {
        if (annotation == null) {
            faults.add(at(to.page()) + "a tag names a link or field that is not there");
            return;
        }
        texts.take(annotation);
        if (!parents.leads(annotation, to.from())) {
            String what = Annotations.describe(annotation);
            faults.add(at(to.page()) + what + " does not lead back to its tag");
        }
        String said = Annotations.description(annotation);
        to.kids().add(new Kid.Annotation(Annotations.kind(annotation), said));
    }

    private String at(@Nullable COSDictionary page) {
        int number = texts.number(page);
        return number == 0 ? "" : "page " + number + ": ";
    }

    private static Map<String, String> properties(COSDictionary from) {
        Map<String, String> properties = new TreeMap<>();
        for (String key : List.of("Alt", "E", "Lang", "ActualText")) {
            String value = from.getString(COSName.getPDFName(key));
            if (value != null) {
                properties.put(key, value);
            }
        }
        COSBase attributes = from.getDictionaryObject(COSName.A);
        if (attributes instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                addAttributes(array.getObject(i), properties);
            }
        } else {
            addAttributes(attributes, properties);
        }
        return properties;
    }

    private static void addAttributes(@Nullable COSBase from, Map<String, String> properties) {
        if (from instanceof COSDictionary attributes) {
            for (COSName key : attributes.keySet()) {
                if (!key.equals(COSName.O)) {
                    properties.put(key.getName(), value(attributes.getDictionaryObject(key)));
                }
            }
        }
    }

    private static String value(COSBase value) {
        if (value instanceof COSName name) {
            return name.getName();
        } else if (value instanceof COSInteger number) {
            return Long.toString(number.longValue());
        }
        return value instanceof COSString text ? text.getString() : "yes";
    }
}
