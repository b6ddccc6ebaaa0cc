package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A check that finds nothing may be blind: each fault here is put into a sound file by hand, and
 * the check that is responsible for it must find it. Where veraPDF sees a fault too, that is
 * tested, so that it is known which of the two could be left out for it; where it does not, that is
 * the reason for our own.
 */
class PlantedFaultsTest {

    /** A page of everything that the faults need, in one face. */
    private static final byte[] SOUND =
            Samples.pdf(
                    "<p>"
                            + "Words that go on from one line to the next one without an end. "
                                    .repeat(3)
                            + "</p><h1 id=\"top\">Top</h1><h2>Second</h2>"
                            + "<nav class=\"contents\"><ol><li><a href=\"#top\">Top</a></li></ol>"
                            + "</nav><ul><li>Item</li></ul>"
                            + "<figure><img src=\"images/dot.png\" alt=\"A dot\"/>"
                            + "<figcaption>Caption</figcaption></figure>"
                            + "<table><caption>Times</caption><thead><tr><th scope=\"col\">Head</th>"
                            + "</tr></thead><tbody><tr><td>Cell</td></tr></tbody></table>"
                            + "<p>In <span lang=\"cy\">Cymraeg</span>, see"
                            + " <a href=\"https://a.example/\">there</a>.</p>"
                            + "<section class=\"worksheet\"><p class=\"question\">Name</p>"
                            + "<input type=\"text\" name=\"name\" title=\"Your name\"/>"
                            + "<p class=\"question\">Place</p>"
                            + "<input type=\"text\" name=\"place\" title=\"Your place\"/>"
                            + "</section>");

    /**
     * A fault.
     *
     * @param name what is wrong
     * @param edit how it is put in
     * @param ours words of our own message
     * @param rule the rule of PDF/UA-1 or PDF/A-2a by which veraPDF finds it, or empty where it
     *     finds nothing
     */
    private record Fault(String name, Spoiled.Edit edit, String ours, String rule) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(drawn(), tagged(), said()).flatMap(List::stream);
    }

    private static List<Fault> drawn() {
        return List.of(
                new Fault(
                        "an untagged run",
                        Spoiled.drawing((tokens, page) -> untag(tokens)),
                        "page 1: \"Words that go on",
                        "7.1-3"),
                new Fault(
                        "a joined line",
                        Spoiled.drawing(
                                (tokens, page) -> {
                                    int space = Spoiled.code(page, " ");
                                    change(tokens, codes -> withoutLast(codes, space));
                                }),
                        "there is no space between the lines that end with",
                        ""),
                new Fault(
                        "a missing glyph",
                        Spoiled.drawing(
                                (tokens, page) -> change(tokens, PlantedFaultsTest::withoutShape)),
                        "has no shape in its font",
                        "7.21.8-1"),
                new Fault(
                        "two pieces of content with one number",
                        Spoiled.drawing((tokens, page) -> number(tokens, 1, 0)),
                        "two pieces of marked content have the number 0",
                        ""),
                new Fault(
                        "content inside content",
                        Spoiled.drawing((tokens, page) -> nest(tokens)),
                        "its words have two tags",
                        ""));
    }

    private static List<Fault> tagged() {
        return List.of(
                new Fault(
                        "a letter in two tags",
                        document -> namedTwice(document),
                        "is in 2 tags, not 1",
                        ""),
                new Fault(
                        "a missing alternative text",
                        Spoiled.element(
                                "Figure", figure -> figure.removeItem(COSName.getPDFName("Alt"))),
                        "a picture has no alternative text",
                        "7.3-1"),
                new Fault(
                        "a heading jump",
                        Spoiled.element("H2", heading -> heading.setName(COSName.S, "H3")),
                        "the heading \"Second\" of level 3 follows one of level 1",
                        "7.4.2-1"),
                new Fault(
                        "a table header without scope",
                        Spoiled.element("TH", header -> header.removeItem(COSName.A)),
                        "the table header \"Head\" does not say",
                        "7.5-1"),
                new Fault(
                        "a list item without a label",
                        Spoiled.element("LI", PlantedFaultsTest::dropFirst),
                        "has not one label and one body",
                        ""),
                new Fault(
                        "an entry outside the contents",
                        Spoiled.element("TOC", contents -> contents.setName(COSName.S, "Div")),
                        "TOCI stands directly in Div",
                        "7.2-26"),
                new Fault(
                        "a caption outside its table",
                        document -> moveOut(Spoiled.find(document, "Table")),
                        "Caption stands directly in Document: \"Times\"",
                        ""),
                new Fault(
                        "a caption between the rows",
                        Spoiled.element("Table", PlantedFaultsTest::swapFirst),
                        "the caption \"Times\" is not with what it speaks of",
                        "7.2-16"),
                new Fault(
                        "a language that nobody speaks",
                        Spoiled.element("Span", span -> span.setString(COSName.LANG, "w#lsh")),
                        "\"w#lsh\" is not the name of a language",
                        "6.7.4-1"),
                new Fault(
                        "no way back to the tag",
                        document -> wrongWayBack(document),
                        "does not lead back to its tag",
                        ""));
    }

    private static List<Fault> said() {
        return List.of(
                new Fault(
                        "a link without a description",
                        document -> annotation(document, "URI").removeItem(COSName.CONTENTS),
                        "the link to \"https://a.example/\" has no description",
                        "7.18.5-2"),
                new Fault(
                        "a field without a tool tip",
                        document -> annotation(document, "Tx").removeItem(COSName.TU),
                        "the field \"name\" has no tool tip",
                        "7.18.1-3"),
                new Fault(
                        "a field without a name",
                        document -> annotation(document, "Tx").removeItem(COSName.T),
                        "a field has no name",
                        "7.18.1-3"),
                new Fault(
                        "two fields with one name",
                        document -> annotation(document, "Tx").setString(COSName.T, "place"),
                        "two fields have the name \"place\"",
                        ""),
                new Fault(
                        "a field outside a form element",
                        Spoiled.element("Form", form -> form.setName(COSName.S, "Span")),
                        "stands in Span, not in Form",
                        "7.18.4-1"),
                new Fault(
                        "no labels of pages",
                        document -> catalog(document).removeItem(COSName.PAGE_LABELS),
                        "the pages have no labels",
                        ""),
                new Fault(
                        "no language",
                        document -> catalog(document).removeItem(COSName.LANG),
                        "the file does not say its language",
                        "7.2-"),
                new Fault(
                        "no title to show",
                        document -> catalog(document).removeItem(COSName.VIEWER_PREFERENCES),
                        "viewers show the file's name",
                        "7.1-10"),
                new Fault(
                        "no tags",
                        document -> catalog(document).removeItem(COSName.STRUCT_TREE_ROOT),
                        "the file has no tags at all",
                        "7.1-11"));
    }

    @Test
    void theSoundFileHasNoFaultForEither() {
        assertEquals(List.of(), Conformance.problems(SOUND));
        // Reading and writing it with PDFBox is none either: a fault found is the one put in.
        assertEquals(List.of(), Conformance.problems(Spoiled.with(SOUND, document -> {})));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isFound(Fault fault) {
        byte[] spoiled = Spoiled.with(SOUND, fault.edit());

        List<String> ours = Conformance.own(spoiled);
        List<String> veraPdf = Conformance.veraPdf(spoiled, Standard.UA1_A2A);

        assertTrue(ours.stream().anyMatch(one -> one.contains(fault.ours())), ours::toString);
        if (fault.rule().isEmpty()) {
            assertEquals(List.of(), veraPdf);
        } else {
            String rule = "rule " + fault.rule();
            assertTrue(veraPdf.stream().anyMatch(one -> one.contains(rule)), veraPdf::toString);
        }
    }

    /**
     * PDFBox writes an identifier into whatever it saves, so this one is taken out of the bytes.
     */
    @Test
    void aMissingIdentifierIsFound() {
        String text = new String(SOUND, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("/ID");
        byte[] spoiled =
                (text.substring(0, at) + "/IX" + text.substring(at + 3))
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(List.of("the file has no identifier"), Conformance.own(spoiled));
        String veraPdf = Conformance.veraPdf(spoiled, Standard.UA1_A2A).toString();
        assertTrue(veraPdf.contains("2a, rule 6.1.3-1"), veraPdf);
    }

    @Test
    void whatIsNoPdfIsSaid() {
        List<String> ours = Conformance.own(new byte[] {1, 2, 3});

        assertEquals(1, ours.size());
        assertTrue(ours.get(0).startsWith("this is not a PDF that can be read"), ours.get(0));
        List<String> veraPdf = Conformance.veraPdf(new byte[] {1, 2, 3}, Standard.UA1_A2A);
        assertTrue(veraPdf.get(0).contains("cannot read this file"), veraPdf.toString());
    }

    @Test
    void ofManyFaultsTheFirstTwentyAreTold() {
        String links = "<p><a href=\"https://a.example/%d\">there</a></p>";
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            all.append(links.replace("%d", Integer.toString(i)));
        }
        byte[] spoiled =
                Spoiled.with(
                        Samples.pdf(all.toString()),
                        document -> {
                            for (var page : document.getPages()) {
                                page.getAnnotations()
                                        .forEach(
                                                link ->
                                                        link.getCOSObject()
                                                                .removeItem(COSName.CONTENTS));
                            }
                        });

        List<String> ours = Conformance.own(spoiled);

        assertEquals(21, ours.size());
        assertEquals("10 more like these", ours.get(20));
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    /** The first annotation of a kind: with a URI, or a field of a type. */
    private static COSDictionary annotation(PDDocument document, String kind) {
        COSArray all = document.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; i < all.size(); i++) {
            COSDictionary one = (COSDictionary) all.getObject(i);
            COSDictionary action = one.getCOSDictionary(COSName.A);
            boolean link = action != null && action.containsKey(kind);
            if (link || kind.equals(one.getNameAsString(COSName.FT))) {
                return one;
            }
        }
        throw new AssertionError("the page has no " + kind);
    }

    /** The place of the operator that begins a piece of tagged content. */
    private static int begin(List<Object> tokens, int which) {
        int left = which;
        for (int i = 0; i < tokens.size(); i++) {
            boolean tagged =
                    tokens.get(i) instanceof COSDictionary properties
                            && properties.containsKey(COSName.MCID);
            if (tagged && left-- == 0) {
                return i + 1;
            }
        }
        throw new AssertionError("the page has no tagged content");
    }

    private static void untag(List<Object> tokens) {
        int at = begin(tokens, 0);
        tokens.remove(at - 1);
        tokens.set(at - 1, Operator.getOperator("BMC"));
    }

    private static void number(List<Object> tokens, int which, int number) {
        ((COSDictionary) tokens.get(begin(tokens, which) - 1)).setInt(COSName.MCID, number);
    }

    /** The second piece of content begins before the first one ends. */
    private static void nest(List<Object> tokens) {
        int first = begin(tokens, 0);
        int end = Spoiled.operator(tokens.subList(first, tokens.size()), "EMC", 0) + first;
        tokens.remove(end);
        int next = Spoiled.operator(tokens.subList(end, tokens.size()), "EMC", 0) + end;
        tokens.add(next, Operator.getOperator("EMC"));
    }

    private static void change(List<Object> tokens, UnaryOperator<byte[]> edit) {
        COSArray shown = (COSArray) tokens.get(Spoiled.operator(tokens, "TJ", 0) - 1);
        byte[] bytes = ((COSString) shown.getObject(shown.size() - 1)).getBytes();
        shown.set(shown.size() - 1, new COSString(edit.apply(bytes)));
    }

    private static byte[] withoutShape(byte[] codes) {
        codes[0] = 0;
        codes[1] = 0;
        return codes;
    }

    private static byte[] withoutLast(byte[] codes, int last) {
        int end = codes.length - 2;
        assertEquals(last, (codes[end] & 0xff) << 8 | (codes[end + 1] & 0xff));
        return Arrays.copyOf(codes, end);
    }

    private static void namedTwice(PDDocument document) {
        COSDictionary paragraph = Spoiled.find(document, "P");
        COSArray twice = new COSArray();
        twice.add(COSInteger.ZERO);
        twice.add(COSInteger.ZERO);
        paragraph.setItem(COSName.K, twice);
    }

    private static void dropFirst(COSDictionary item) {
        COSArray kids = Objects.requireNonNull(item.getCOSArray(COSName.K));
        COSDictionary label = (COSDictionary) kids.getObject(0);
        label.setName(COSName.S, "LBody");
    }

    private static void swapFirst(COSDictionary table) {
        COSArray rows = Objects.requireNonNull(table.getCOSArray(COSName.K));
        rows.add(1, rows.remove(0));
    }

    private static void moveOut(COSDictionary table) {
        COSArray rows = Objects.requireNonNull(table.getCOSArray(COSName.K));
        COSDictionary caption = (COSDictionary) rows.getObject(0);
        COSDictionary outer = Objects.requireNonNull(table.getCOSDictionary(COSName.P));
        rows.remove(0);
        caption.setItem(COSName.P, outer);
        Objects.requireNonNull(outer.getCOSArray(COSName.K)).add(0, caption);
    }

    private static void wrongWayBack(PDDocument document) {
        COSDictionary tree =
                document.getDocumentCatalog()
                        .getStructureTreeRoot()
                        .getCOSObject()
                        .getCOSDictionary(COSName.PARENT_TREE);
        COSArray page = (COSArray) tree.getCOSArray(COSName.NUMS).getObject(1);
        page.set(0, page.get(page.size() - 1));
    }
}
