package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.content.Prose;
import org.waymark.problem.Checked;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;

/** What holds for any text, tried on many random ones. */
class RandomTextTest {

    private static final int TEXTS = 1_500;
    private static final List<String> PARTS =
            List.of(
                    "word ",
                    "NPQs ",
                    "an NPQ",
                    " (NPQ)",
                    "2026 ",
                    "funded ",
                    "\n",
                    "\n\n",
                    "\n  ",
                    "\n\t",
                    "    ",
                    "\t",
                    "- ",
                    "1. ",
                    "> ",
                    "## ",
                    "#",
                    "*",
                    "**",
                    "_",
                    "`",
                    "```",
                    "\n```x\n",
                    "\n::: for ll\n",
                    "\n:::\n",
                    "\n:::: details A *b*\n",
                    "\n::::\n",
                    "::: only web\n",
                    "\n::: worksheet\n",
                    "\n::: worksheet explore\n- ",
                    "\n- [ ] ",
                    " (date)\n",
                    " (3 lines)\n",
                    " (choose: A / B)\n",
                    " (choose an option)\n",
                    "(one line",
                    "[",
                    "]",
                    "(",
                    ")",
                    "](link:a)",
                    "[](fact:f)",
                    "](lang:cy)",
                    "![",
                    "](images/x.svg)",
                    "](#)",
                    "](javascript:x)",
                    "<b>",
                    "</b>",
                    "<!--",
                    "-->",
                    "<https://a.example/?a=b&c>",
                    "https://a.example ",
                    "&amp;",
                    "&lt;",
                    "&#1;",
                    "&#xD800;",
                    "&#xFFFE;",
                    "\u0000",
                    "\u0001",
                    "\uD83D",
                    "\uDE00",
                    "\uFFFF",
                    "\"",
                    "'",
                    "\\",
                    "\\|",
                    "|",
                    "| a | b |\n|---|:-:|\n| ",
                    " - ",
                    "...",
                    "12-18",
                    "\n> [!NOTE]\n> ",
                    "é",
                    "[a]: link:b \"t\"\n",
                    "[a]",
                    "***",
                    "---",
                    "===",
                    "\r");

    @Test
    void everyTextIsWrittenAsWellFormedXmlWithPlacesWithinIt() {
        Random random = new Random(20261122);
        HtmlWriter writer = Texts.writer(Texts.npq());
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            Checked<Document> body = Texts.MARKDOWN.parse(Texts.body(text));
            for (Setting setting : List.of(Texts.web(), Texts.setting(Medium.PRINT, "ll"))) {
                WellFormed.assertWellFormed(writer.blocks(body.value(), setting));
                WellFormed.assertWellFormed(writer.passages(body.value(), setting));
                Document inline = Texts.inline(text);
                WellFormed.assertWellFormed(writer.inline(inline, setting));
                assertEquals(-1, writer.text(inline, setting).indexOf('\u0001'));
            }
            assertWithin(text, body.problems());
            assertWithin(text, Abbreviations.of(List.of()).check(body.value()));
        }
    }

    @Test
    void threadsMayShareEverything() {
        Document document =
                Texts.parse("## A\n\nAn NPQ, \"two\" NPQs [](link:a)\n\n::: for ll\nx\n:::");
        HtmlWriter writer = Texts.writer(Texts.npq());
        String expected = writer.blocks(document, Texts.web());
        boolean same =
                IntStream.range(0, 500)
                        .parallel()
                        .mapToObj(i -> writer.blocks(document, Texts.web()))
                        .allMatch(expected::equals);
        assertTrue(same);
    }

    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(40);
        for (int i = 0; i < parts; i++) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }

    private static void assertWithin(String text, List<Problem> problems) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (Problem problem : problems) {
            Position at = problem.position();
            boolean within =
                    at.line() >= 1
                            && at.line() <= lines.length
                            && at.column() >= 1
                            && at.column() <= lines[at.line() - 1].length() + 1;
            assertTrue(within, () -> problem + " in " + text);
        }
    }

    @Test
    void inlineTextsKeepTheirPlacesInAnyFile() {
        Prose prose = new Prose("a\n[x](#)", new Position("b.md", 7, 9), 4);
        assertEquals(
                new Position("b.md", 8, 5),
                Texts.MARKDOWN.parseInline(prose).problems().get(0).position());
    }
}
