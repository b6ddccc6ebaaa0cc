package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TagTreeTest {

    private static final Path GOLDEN = Path.of("src/test/resources/pdf/sample-tags.txt");

    @Test
    void theTagTreeOfTheSampleIsAsItWasReviewed() throws IOException {
        byte[] pdf = Samples.WRITER.write(Samples.everything()).value().bytes();
        TagReader.Result result = TagReader.read(pdf);
        String dump = TagDump.of(result.root());
        if (Boolean.getBoolean("waymark.rewrite")) {
            Files.writeString(GOLDEN, dump);
        }

        assertEquals(Files.readString(GOLDEN), dump);
    }

    @Test
    void contentIsInReadingOrderWhereTextListsAndPicturesMix() {
        byte[] pdf =
                Samples.pdf(
                        "<ul><li>One<ul><li>Two</li></ul>three</li></ul><figure>"
                                + "<img src=\"images/dot.png\" alt=\"Dot\"/>"
                                + "<figcaption>Under it</figcaption></figure>");

        String dump = TagDump.of(TagReader.read(pdf).root());

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

        assertEquals(
                """
                Document
                  TOC
                    TOCI
                      Reference
                        Link
                          "|Words "
                          "1 "
                          -> Words
                """,
                TagDump.of(TagReader.read(pdf).root())
                        .lines()
                        .limit(8)
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
    }

    /** What a page shows first stands on a new line, though no line of that page is before it. */
    @Test
    void aPageBeginsWithANewLine() {
        byte[] pdf = Samples.pdf("<p>" + "Many words on several pages. ".repeat(400) + "</p>");

        String dump = TagDump.of(TagReader.read(pdf).root());

        // All texts of the one paragraph: one for each page, and each begins a line.
        assertTrue(dump.lines().filter(line -> line.startsWith("    \"|")).count() > 1, dump);
        assertEquals(0, dump.lines().filter(line -> line.matches(" *\"[^|].*")).count(), dump);
    }
}
