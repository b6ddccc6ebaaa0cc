package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Checked;
import org.waymark.problem.Problem;

class MarkupReaderTest {

    private static final String HEAD = "<html lang=\"en\"><head><title>T</title></head>\n<body>\n";

    @Test
    void anUnknownElementIsReportedWhereItBeginsAndItsWordsStillPrint() {
        Checked<PdfFile> file = write("<p>One</p>\n  <artcle>two</artcle>");

        assertEquals("x.pdf:4:3 print-vocabulary paper has no element <artcle>", shown(only(file)));
        assertEquals(List.of("One", "two"), SourceWords.ofTags(file.value().bytes()));
    }

    @Test
    void anUnknownAttributeIsReportedWithTheNearestKnownOne() {
        Problem problem = only(write("<p>a</p>\n<p clas=\"lead\">Two</p>"));

        assertEquals(
                "x.pdf:4:1 print-vocabulary on paper <p> has no attribute \"clas\"",
                shown(problem));
        assertEquals("did you mean \"class\"?", problem.hint());
    }

    @Test
    void misplacedElementsAndWordsAreReported() {
        assertEquals(
                "x.pdf:3:1 print-vocabulary <li> cannot stand directly inside <body>",
                shown(only(write("<li>Item</li>"))));
        assertEquals(
                "x.pdf:3:5 print-vocabulary words cannot stand directly inside <ul>",
                shown(only(write("<ul>loose<li>x</li></ul>"))));
    }

    @Test
    void aDocumentTypeIsRefusedAndOpensNoFile() {
        Checked<PdfFile> file =
                write(
                        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                                + HEAD
                                + "<p>&x;</p></body></html>",
                        Map.of());

        assertTrue(file.problems().size() >= 1, file.problems().toString());
        assertTrue(
                file.problems().get(0).message().contains("entities")
                        || file.problems().get(0).message().contains("not complete"),
                file.problems().toString());
        assertEquals(0, SourceWords.ofTags(file.value().bytes()).size());
    }

    @Test
    void brokenMarkupIsReportedAndWhatStandsBeforeItIsPrinted() {
        Checked<PdfFile> file = write("<p>One</p>\n<p>Two & three</p>");

        assertEquals(4, file.problems().get(0).position().line());
        assertTrue(file.problems().get(0).message().contains("not complete"));
        assertTrue(SourceWords.ofTags(file.value().bytes()).contains("One"));
    }

    @Test
    void endlessNestingEndsInAProblem() {
        int depth = 5000;
        Checked<PdfFile> file = write("<div>".repeat(depth) + "deep" + "</div>".repeat(depth));

        assertTrue(only(file).message().contains("one inside another"));
    }

    @Test
    void nestingUpToTheLimitLaysOut() {
        int depth = MarkupReader.DEEPEST / 2 - 2;
        Checked<PdfFile> file =
                write("<ul><li>".repeat(depth) + "deep" + "</li></ul>".repeat(depth));

        assertEquals(List.of("deep"), SourceWords.ofTags(file.value().bytes()));
    }

    @Test
    void missingTitleLanguageAndDateAreReported() {
        Checked<PdfFile> file =
                write(
                        "<html><head><meta name=\"date\" content=\"soon\"/></head><body/></html>",
                        Map.of());

        assertEquals(
                List.of(
                        "\"soon\" is not a date",
                        "the print template does not say its language",
                        "the print template has no <title>"),
                file.problems().stream().map(Problem::message).sorted().toList());
    }

    private static Checked<PdfFile> write(String body) {
        return write(HEAD + body + "\n</body></html>", Map.of());
    }

    private static Checked<PdfFile> write(String xhtml, Map<String, byte[]> images) {
        return Samples.WRITER.write(new PrintSource("x.pdf", xhtml, images));
    }

    private static Problem only(Checked<PdfFile> file) {
        assertEquals(1, file.problems().size(), file.problems().toString());
        return file.problems().get(0);
    }

    private static String shown(Problem problem) {
        return problem.position() + " " + problem.code() + " " + problem.message();
    }
}
