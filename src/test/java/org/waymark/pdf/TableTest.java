package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Checked;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

class TableTest {

    @Test
    void headersHaveTheirScope() {
        String dump =
                dump(
                        "<table><thead><tr><th>Top</th><th scope=\"col\">Two</th></tr></thead>"
                                + "<tbody><tr><th>Side</th><td>x</td></tr></tbody></table>");

        assertEquals(2, count(dump, "TH Scope=Column"));
        assertEquals(1, count(dump, "TH Scope=Row"));
    }

    @Test
    void spansAreKeptInTheTags() {
        String dump =
                dump(
                        "<table><tbody><tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr>"
                                + "<tr><td colspan=\"2\">d</td></tr></tbody></table>");

        assertTrue(dump.contains("TD RowSpan=2"), dump);
        assertTrue(dump.contains("TD ColSpan=2"), dump);
    }

    @Test
    void rowsOfDifferentLengthAreReportedAndFilledUp() {
        Checked<PdfFile> file =
                Samples.write(
                        "<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>");

        assertEquals(1, file.problems().size());
        assertEquals(4, count(TagDump.of(TagReader.read(file.value().bytes()).root()), "TD"));
    }

    @Test
    void aTableInATableIsTagged() {
        String dump =
                dump(
                        "<table><tr><td><table><tr><td>in</td></tr></table></td><td>out</td></tr></table>");

        assertEquals(2, count(dump, "Table"));
        assertTrue(dump.indexOf("\"in ") < dump.indexOf("out"), dump);
    }

    @Test
    void aPlaceInsideACellCanBeReferredTo() {
        byte[] pdf =
                Samples.pdf(
                        "<p><a class=\"ref\" href=\"#x\">There</a></p><table><tr><td>"
                                + "<div id=\"x\">here</div></td></tr></table>");

        assertTrue(TagReader.read(pdf).words().containsAll(List.of("There,", "page", "1", "here")));
    }

    @Test
    void narrowColumnsGetWhatTheyNeedAndLongTextTheRest() {
        List<Block.Row> rows =
                List.of(
                        new Block.Row(
                                List.of(cell("Short"), cell("Long words and more. ".repeat(40)))));
        Block.Table table = new Block.Table(List.of(), List.of(), rows, Position.of("x"));
        ProblemLog log = new ProblemLog();
        PrintDocument document = new PrintDocument("en", "T", Map.of(), List.of(), List.of());
        Resources resources =
                new Resources(
                        Samples.THEME,
                        Samples.FONTS,
                        new Shaper(Samples.FONTS, log),
                        Targets.of(document, log),
                        Standard.UA1_A2A,
                        2);
        ColumnWidths columns =
                new ColumnWidths(new Measurer(new PieceMaker(resources), Samples.THEME));

        double[] widths = columns.widths(table, 400);

        assertEquals(400, widths[0] + widths[1], 0.01);
        assertTrue(widths[0] < 60, "short column: " + widths[0]);
    }

    private static Block.Cell cell(String words) {
        Inline text = new Inline.Text(words, Position.of("x"));
        return new Block.Cell(
                false,
                false,
                Block.Align.LEFT,
                new Block.Span(1, 1),
                List.of(new Block.Paragraph("", true, List.of(text))));
    }

    private static String dump(String body) {
        Checked<PdfFile> file = Samples.write(body);
        assertEquals(List.of(), file.problems());
        TagReader.Result result = TagReader.read(file.value().bytes());
        assertEquals(List.of(), result.faults());
        return TagDump.of(result.root());
    }

    private static long count(String dump, String element) {
        return dump.lines().filter(line -> line.strip().startsWith(element)).count();
    }
}
