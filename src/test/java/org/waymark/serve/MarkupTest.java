package org.waymark.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.Report;
import org.waymark.problem.Sources;

/** Pages and problems as a preview shows them, where templates or texts are unusual. */
final class MarkupTest {

    private static final Problem ODD =
            new Problem(
                    Code.PAGE_UNKNOWN,
                    new Position("templates/<odd>.ftlh", 2, 1),
                    "a \"tab\"\t and half a letter \ud83d",
                    "write \\ or <");

    private static final Sources NOTHING = new Sources(Map.of());

    /** A template may leave its head out: its pages are followed all the same. */
    @Test
    void aPageWithoutAHeadGetsThePanelAtItsEnd() {
        byte[] page = "<p>Words</p>".getBytes(StandardCharsets.UTF_8);
        String shown = new String(Markup.withHead(page, 7), StandardCharsets.UTF_8);
        assertEquals("<p>Words</p>" + Markup.head(7, false), shown);
    }

    @Test
    void aPlaceInAFileThatCannotBeShownIsNoLink() {
        String list = Markup.list(List.of(ODD), NOTHING);
        assertTrue(list.contains("</strong> templates/&lt;odd&gt;.ftlh:2:1</p>"), list);
        assertTrue(list.contains("<p>Hint: write \\ or &lt;</p>"), list);
    }

    /** JSON forbids control characters in text, and half a letter is none in UTF-8. */
    @Test
    void whatJsonForbidsIsWrittenByItsNumber() {
        String json =
                new ProblemsJson(Path.of("project"), NOTHING)
                        .of(new Current.Told(3, new Report(List.of(ODD)), true));
        assertTrue(
                json.contains("\"message\":\"a \\\"tab\\\"\\u0009 and half a letter \\ud83d\""),
                json);
        assertTrue(json.contains("\"hint\":\"write \\\\ or <\""), json);
    }
}
