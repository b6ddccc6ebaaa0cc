package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

class TagTreeTest {

    private static final Path GOLDEN = Path.of("src/test/resources/pdf/sample-tags.txt");

    @Test
    void theTagTreeOfTheSampleIsAsItWasReviewed() throws IOException {
        TagReader.Result result = TagReader.read(sample());
        String dump = TagChecks.dump(result.root());
        if (Boolean.getBoolean("waymark.rewrite")) {
            Files.writeString(GOLDEN, dump);
        }

        assertEquals(Files.readString(GOLDEN), dump);
        assertEquals(List.of(), result.faults());
    }

    @Test
    void contentIsInReadingOrderWhereTextListsAndPicturesMix() {
        byte[] pdf =
                Samples.pdf(
                        "<ul><li>One<ul><li>Two</li></ul>three</li></ul><figure>"
                                + "<img src=\"images/dot.png\" alt=\"Dot\"/>"
                                + "<figcaption>Under it</figcaption></figure>");

        String dump = TagChecks.dump(TagReader.read(pdf).root());

        assertTrue(dump.indexOf("One") < dump.indexOf("Two"), dump);
        assertTrue(dump.indexOf("Two") < dump.indexOf("three"), dump);
        assertTrue(dump.indexOf("Figure") < dump.indexOf("Under it"), dump);
    }

    @Test
    void anEntryOfTheContentsIsOneLink() {
        byte[] pdf =
                Samples.pdf(
                        "<nav class=\"contents\"><ol><li><a href=\"#x\">Words</a></li></ol></nav>"
                                + "<section id=\"x\"><h1>Words</h1></section>");

        TagReader.Result result = TagReader.read(pdf);

        assertEquals(
                """
                Document
                  TOC
                    TOCI
                      Reference
                        Link
                          "Words "
                          "1 "
                          -> Words
                """,
                TagChecks.dump(result.root())
                        .lines()
                        .limit(8)
                        .map(l -> l + "\n")
                        .reduce("", String::concat));
    }

    @Test
    void lettersOutsideTheTagsAreFound() throws IOException {
        assertFault(
                "neither tagged",
                content -> content.replaceFirst("/P <</MCID [0-9]+ >> BDC", "/P BMC"));
    }

    @Test
    void joinedLinesAreFound() {
        TagReader.Element paragraph =
                new TagReader.Element(
                        "P", Map.of(), List.of(new TagReader.Kid.Text("a specialist\nNPQ")));

        assertEquals(1, TagChecks.faults(paragraph).size());
    }

    @Test
    void contentThatIsTaggedTwiceIsFound() throws IOException {
        assertFault(
                "two contents have the number",
                content -> content.replaceFirst("MCID 1 ", "MCID 0 "));
    }

    @Test
    void missingAlternativesScopesAndDescriptionsAreFound() throws IOException {
        byte[] pdf = sample();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                page.getAnnotations()
                        .forEach(link -> link.getCOSObject().removeItem(COSName.CONTENTS));
            }
            assertTrue(
                    TagReader.read(save(document))
                            .faults()
                            .contains("a link or field has no description"));
        }
        List<String> faults =
                TagChecks.faults(
                        new TagReader.Element(
                                "Sect",
                                Map.of(),
                                List.of(bare("Figure"), bare("TH"), bare("LI"), bare("H2"))));
        assertEquals(4, faults.size(), faults.toString());
    }

    private static TagReader.Element bare(String type) {
        return new TagReader.Element(type, Map.of(), List.of());
    }

    private static byte[] sample() {
        return Samples.WRITER.write(Samples.everything()).value().bytes();
    }

    private static void assertFault(String words, UnaryOperator<String> spoil) throws IOException {
        try (PDDocument document = Loader.loadPDF(sample())) {
            PDPage page = document.getPage(0);
            byte[] content = page.getContents().readAllBytes();
            String text = new String(content, StandardCharsets.ISO_8859_1);
            String spoiled = spoil.apply(text);
            assertFalse(text.equals(spoiled));
            PDStream stream = new PDStream(document);
            try (var out = stream.createOutputStream()) {
                out.write(spoiled.getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
            List<String> faults = TagReader.read(save(document)).faults();
            assertTrue(faults.toString().contains(words), faults.toString());
        }
    }

    private static byte[] save(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
