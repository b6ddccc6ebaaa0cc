package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;

/** Mistakes in fields: each is reported where it is, and the field is printed all the same. */
class FieldReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<input type=\"text\" name=\"a\"/>"
                        + "|this field has no title, so screen readers cannot say what it is for",
                "<textarea name=\"a\" title=\" \"/>"
                        + "|this field has no title, so screen readers cannot say what it is for",
                "<textarea title=\"A\"/>|this field has no name",
                "<input type=\"text\" name=\"a.b\" title=\"A\"/>"
                        + "|\"a.b\" cannot be the name of a field",
                "<input type=\"email\" name=\"a\" title=\"A\"/>"
                        + "|a form has no field of the type \"email\"",
                "<input name=\"a\" title=\"A\"/>|this field does not say its type",
                "<textarea name=\"a\" title=\"A\" rows=\"many\"/>"
                        + "|the rows of a field must be a number from 1 to 99",
                "<textarea name=\"a\" title=\"A\" rows=\"0\"/>"
                        + "|the rows of a field must be a number from 1 to 99",
                "<select name=\"a\" title=\"A\"></select>|a choice without answers",
                "<textarea name=\"a\" title=\"A\">Words</textarea>"
                        + "|words cannot stand directly inside <textarea>",
            })
    void aMistakeIsReportedAndTheFieldPrinted(String field, String message) throws IOException {
        Checked<PdfFile> file = Samples.write("<p>Before</p>\n" + field);

        assertEquals(1, file.problems().size(), file.problems().toString());
        Problem problem = file.problems().get(0);
        assertEquals(message, problem.message());
        assertEquals(Code.PRINT_VOCABULARY, problem.code());
        assertEquals("briefings/sample.pdf", problem.position().file());
        assertEquals(2, problem.position().line());
        assertEquals(1, names(file.value().bytes()).size());
        assertEquals(List.of(), TagReader.read(file.value().bytes()).faults());
    }

    @Test
    void anUnknownTypeThatIsNearlyAKnownOneIsGuessed() {
        List<Problem> problems =
                Samples.write("<input type=\"dates\" name=\"a\" title=\"A\"/>").problems();

        assertEquals("did you mean \"date\"?", problems.get(0).hint());
    }

    @Test
    void fieldsOfOneNameAreReportedAndKeptApart() throws IOException {
        String field = "<input type=\"text\" name=\"plan\" title=\"A\"/>";
        Checked<PdfFile> file =
                Samples.write(
                        field + "<p><input type=\"checkbox\" name=\"plan\" title=\"B\"/></p>");

        assertEquals(1, file.problems().size());
        assertEquals(
                "two fields of this document are called \"plan\"",
                file.problems().get(0).message());
        assertEquals(List.of("plan", "plan-2"), names(file.value().bytes()));
    }

    @Test
    void aMadeUpNameTakesNoOtherFieldsName() throws IOException {
        String[] names = {"plan", "plan-2", "plan", "plan-2"};
        StringBuilder body = new StringBuilder();
        for (String name : names) {
            body.append("<input type=\"text\" name=\"" + name + "\" title=\"A\"/>");
        }

        assertEquals(
                List.of("plan", "plan-2", "plan-3", "plan-2-2"),
                names(Samples.pdf(body.toString())));
    }

    @Test
    void twoAnswersOfTheSameWordsAreOne() {
        Checked<PdfFile> file =
                Samples.write(
                        "<select name=\"a\" title=\"A\"><option>Yes</option><option> Yes\n</option>"
                                + "<option/></select>");

        assertEquals(
                List.of("the answer \"Yes\" stands twice", "an answer has no words"),
                file.problems().stream().map(Problem::message).toList());
    }

    @Test
    void onlyABoxToTickStandsInALine() throws IOException {
        Checked<PdfFile> file =
                Samples.write("<p>On <input type=\"date\" name=\"a\" title=\"A\"/> at</p>");

        assertEquals(
                "only a box to tick can stand inside a line", file.problems().get(0).message());
        assertEquals(List.of("On", "at"), SourceWords.ofTags(file.value().bytes()));
    }

    private static List<String> names(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return Worksheets.form(pdf).getFields().stream().map(PDField::getPartialName).toList();
        }
    }
}
