package org.waymark.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tags of a PDF back as a screen reader does, independently of the code that wrote them.
 * It knows nothing of the writer: only PDFBox and the PDF standard.
 */
final class TagReader {

    private static final COSName PAGE = COSName.getPDFName("Pg");

    private final Map<COSDictionary, MarkedText> texts = new HashMap<>();
    private final Map<String, Integer> uses = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    private TagReader() {}

    /** What was read. */
    record Result(Element root, List<String> faults) {

        /** All words in the order of the tags. */
        List<String> words() {
            return List.of(root.text().strip().split("\\s+"));
        }
    }

    /** Something that a tag holds. */
    sealed interface Kid {

        record Text(String text) implements Kid {}

        record Annotation(String description) implements Kid {}
    }

    /** An element of the structure tree. */
    record Element(String type, Map<String, String> properties, List<Object> kids) {

        String text() {
            StringBuilder text = new StringBuilder();
            for (Object kid : kids) {
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
            return new TagReader().read(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result read(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            MarkedText text = MarkedText.of(page);
            texts.put(page.getCOSObject(), text);
            faults.addAll(text.faults());
        }
        COSDictionary root =
                document.getDocumentCatalog()
                        .getCOSObject()
                        .getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root == null) {
            return new Result(new Element("none", Map.of(), List.of()), List.of("no tags at all"));
        }
        Element top = element(first(root.getDictionaryObject(COSName.K)), null);
        checkUses(document);
        faults.addAll(TagChecks.faults(top));
        return new Result(top, List.copyOf(faults));
    }

    private static COSDictionary first(COSBase base) {
        return (COSDictionary) (base instanceof COSArray array ? array.getObject(0) : base);
    }

    private Element element(COSDictionary from, @Nullable COSDictionary outerPage) {
        COSDictionary page = from.getCOSDictionary(PAGE);
        COSDictionary own = page == null ? outerPage : page;
        List<Object> kids = new ArrayList<>();
        COSBase inside = from.getDictionaryObject(COSName.K);
        if (inside instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                addKid(array.getObject(i), own, kids);
            }
        } else if (inside != null) {
            addKid(inside, own, kids);
        }
        return new Element(from.getNameAsString(COSName.S), properties(from), kids);
    }

    private void addKid(COSBase kid, @Nullable COSDictionary page, List<Object> kids) {
        if (kid instanceof COSInteger number) {
            kids.add(text(page, number.intValue()));
        } else if (kid instanceof COSDictionary dictionary) {
            String type = dictionary.getNameAsString(COSName.TYPE, "StructElem");
            if (type.equals("MCR")) {
                kids.add(text(dictionary.getCOSDictionary(PAGE), dictionary.getInt(COSName.MCID)));
            } else if (type.equals("OBJR")) {
                COSDictionary annotation = dictionary.getCOSDictionary(COSName.OBJ);
                kids.add(new Kid.Annotation(description(annotation)));
            } else {
                kids.add(element(dictionary, page));
            }
        }
    }

    /** What a screen reader says of a link, or of a field. */
    private static String description(COSDictionary annotation) {
        boolean field = "Widget".equals(annotation.getNameAsString(COSName.SUBTYPE));
        return annotation.getString(field ? COSName.TU : COSName.CONTENTS, "");
    }

    private Kid.Text text(@Nullable COSDictionary page, int mark) {
        MarkedText marked = page == null ? null : texts.get(page);
        if (marked == null || !marked.texts().containsKey(mark)) {
            faults.add("a tag names content that no page has: " + mark);
            return new Kid.Text("");
        }
        uses.merge(System.identityHashCode(page) + ":" + mark, 1, Integer::sum);
        return new Kid.Text(marked.texts().get(mark));
    }

    private void checkUses(PDDocument document) {
        int number = 1;
        for (PDPage page : document.getPages()) {
            COSDictionary key = page.getCOSObject();
            MarkedText marked = texts.get(key);
            for (Map.Entry<Integer, String> text :
                    marked == null
                            ? Set.<Map.Entry<Integer, String>>of()
                            : marked.texts().entrySet()) {
                int count =
                        uses.getOrDefault(System.identityHashCode(key) + ":" + text.getKey(), 0);
                if (count != 1) {
                    faults.add(
                            "\"%s\" on page %d is in %d tags"
                                    .formatted(text.getValue(), number, count));
                }
            }
            checkAnnotations(page);
            number++;
        }
    }

    private void checkAnnotations(PDPage page) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            COSDictionary annotation = (COSDictionary) annotations.getObject(i);
            if (description(annotation).isBlank()) {
                faults.add("a link or field has no description");
            }
            if (!annotation.containsKey(COSName.STRUCT_PARENT)) {
                faults.add("a link or field is in no tag");
            }
        }
    }

    private static Map<String, String> properties(COSDictionary from) {
        Map<String, String> properties = new TreeMap<>();
        for (String key : List.of("Alt", "E", "Lang", "ActualText")) {
            if (from.getString(COSName.getPDFName(key)) != null) {
                properties.put(key, from.getString(COSName.getPDFName(key)));
            }
        }
        COSBase attributes = from.getDictionaryObject(COSName.A);
        if (attributes instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                addAttributes((COSDictionary) array.getObject(i), properties);
            }
        } else if (attributes instanceof COSDictionary one) {
            addAttributes(one, properties);
        }
        return properties;
    }

    private static void addAttributes(COSDictionary from, Map<String, String> properties) {
        for (COSName key : from.keySet()) {
            if (!key.equals(COSName.O)) {
                properties.put(key.getName(), value(from.getDictionaryObject(key)));
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
