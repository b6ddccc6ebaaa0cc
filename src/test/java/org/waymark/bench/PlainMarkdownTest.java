package org.waymark.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PlainMarkdownTest {

    private static final String PAGE =
            """
            <main>
            <h1>Title</h1>
            <section id="a"><h2>A heading</h2>
            <p>Some <strong>strong</strong> and <em>other</em> words,
            and <a href="a (b).html#c">a link</a>.</p>
            <ul><li>one</li><li><a href="x">two</a></li></ul>
            <ol><li>first</li><li>second</li></ol>
            <table><tr><td>cell</td></tr>

            </table>
            </section>
            <p>1. 2) * _ [x] &lt;b&gt; &amp;amp; # - + \\ `</p>
            <dl><dt>term</dt><dd>meaning</dd></dl>
            <div>words and <p>a block</p></div>
            </main>
            """;

    private static final Element MAIN = PlainMarkdown.parsed(PAGE).expectFirst("main");

    @Test
    void whatMarkdownHasASignForIsMarkdown() {
        assertEquals(
                """
                ## A heading

                Some **strong** and *other* words, and [a link](<a (b).html#c>).

                - one
                - [two](<x>)

                1. first
                1. second

                <div><table><tbody><tr><td>cell</td></tr> </tbody></table></div>

                1\\. 2\\) \\* \\_ \\[x\\] \\<b\\> \\&amp; \\# \\- \\+ \\\\ \\`

                <div><dl><dt>term</dt><dd>meaning</dd></dl></div>

                <div><div>words and <p>a block</p></div></div>
                """
                        .strip(),
                PlainMarkdown.of(MAIN));
    }

    @Test
    void aReaderOfMarkdownSeesTheSameWords() {
        assertEquals(
                MAIN.text().replaceFirst("Title", "").replaceAll("\\s", ""),
                read(PlainMarkdown.of(MAIN)).text().replaceAll("\\s", ""));
    }

    /** The text that a reader of Markdown makes of it. */
    static Element read(String markdown) {
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
        return Jsoup.parse(html).body();
    }
}
