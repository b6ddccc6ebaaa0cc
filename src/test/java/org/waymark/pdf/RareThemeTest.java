package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.pdf.PrintTheme.Links;
import org.waymark.pdf.PrintTheme.Lists;
import org.waymark.problem.Checked;

/** Print themes that leave out what the shipped one has. */
class RareThemeTest {

    /** No frames, no bullets, and no lines under links. */
    private static PrintTheme bare() {
        PrintTheme old = Samples.THEME;
        Lists lists = old.lists();
        Links links = old.links();
        return new PrintTheme(
                old.faces(),
                old.page(),
                old.colours(),
                old.texts(),
                old.paragraphs(),
                Map.of(),
                new Lists(lists.indent(), lists.itemSpace(), List.of()),
                old.tables(),
                old.contents(),
                new Links(links.colour(), 0, links.reference()),
                old.fields(),
                old.codes(),
                old.header(),
                old.footer(),
                old.keeps());
    }

    @Test
    void theWordsPrintAllTheSame() {
        PdfWriter writer = new PdfWriter(bare(), Samples.FONTS, Standard.UA1_A2A);
        Checked<PdfFile> file =
                writer.write(
                        Samples.body(
                                "<ul><li>a</li></ul><pre><code>b</code></pre>"
                                        + "<p><a href=\"https://a.example/\">c</a></p>"));
        assertEquals(List.of(), file.problems());
        byte[] pdf = file.value().bytes();
        assertEquals(List.of("a", "b", "c"), SourceWords.ofTags(pdf));
        assertEquals(List.of(), TagReader.read(pdf).faults());
        String drawn = PrintedWords.of(pdf).toString();
        assertTrue(drawn.contains("•"), "a list without bullets of its own has the usual one");
    }

    /** Twelve codes side by side are wider than a page, and none can be left out. */
    @Test
    void aCodeThatIsWiderThanItsColumnIsTold() {
        String code =
                "<ol class=\"grid\"><li><qr href=\"https://a.example/\" alt=\"C\"/>a</li></ol>";
        String cells = ("<td>" + code + "</td>").repeat(12);
        Checked<PdfFile> file =
                Samples.write("<table><tbody><tr>" + cells + "</tr></tbody></table>");
        assertTrue(
                file.problems().stream()
                        .anyMatch(
                                one ->
                                        one.message()
                                                .equals("this QR code is wider than its column")),
                file.problems().toString());
        assertFalse(file.value().bytes().length == 0);
    }
}
