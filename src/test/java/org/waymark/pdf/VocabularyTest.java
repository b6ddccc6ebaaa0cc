package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Checked;

class VocabularyTest {

    private static final List<String> FLOW_PARENTS =
            List.of("section", "div", "aside", "blockquote");

    /** Blocks with words in them, for which {@code %} stands. */
    private static final List<String> BLOCKS =
            List.of(
                    "<p>%</p>",
                    "<p class=\"small\">%</p>",
                    "<h2>%</h2>",
                    "<ul><li>%</li><li><p>%</p><p>%</p></li></ul>",
                    "<ol start=\"98\"><li>%</li><li>%</li><li>%</li></ol>",
                    "<dl><dt>%</dt><dd>%</dd><dt>%</dt><dt>%</dt><dd><p>%</p></dd></dl>",
                    "<table><caption>%</caption><thead><tr><th>%</th><th>%</th></tr></thead>"
                            + "<tbody><tr><td>%</td><td class=\"right\">%</td></tr></tbody></table>",
                    "<pre><code>%</code></pre>",
                    "<figure><img src=\"images/dot.png\" alt=\"Dot\"/><figcaption>%</figcaption></figure>",
                    "<section>%</section>",
                    "<div>%<p>%</p>%</div>",
                    "<aside class=\"alert tip\"><p class=\"alert-title\">%</p>%</aside>",
                    "<blockquote>%</blockquote>",
                    "<hr/>");

    private static final List<String> INLINE =
            List.of(
                    "<strong>%</strong>",
                    "<em>%</em>",
                    "<code>%</code>",
                    "<abbr title=\"In full\">%</abbr>",
                    "<span lang=\"cy\">%</span>",
                    "<span class=\"fact\">%</span>",
                    "<a href=\"https://a.example/\">%</a>",
                    "<a href=\"#here\">%</a>",
                    "%<br/>%");

    private int number;

    @Test
    void everyBlockInsideEveryBlockPrintsAllItsWords() {
        for (String outer : BLOCKS) {
            StringBuilder body = new StringBuilder("<h1>Title</h1>");
            for (String inner : BLOCKS) {
                if (holdsBlocks(outer)) {
                    body.append(
                            fill(
                                    outer.replaceFirst(
                                            "(<li>|<dd>|<td>|<section>|<div>|<blockquote>)%",
                                            "$1" + inner)));
                }
                body.append(fill(inner));
            }
            assertPrintsAll(body.toString());
        }
    }

    @Test
    void everyMarkInsideEveryMarkPrintsAllItsWords() {
        StringBuilder body = new StringBuilder("<h1 id=\"here\">Title</h1>");
        for (String outer : INLINE) {
            for (String inner : INLINE) {
                body.append(fill("<p>before " + outer.replaceFirst("%", inner) + " behind</p>"));
            }
        }
        assertPrintsAll(body.toString());
    }

    @Test
    void wordsThatMarksDivideStayWhole() {
        byte[] pdf =
                Samples.pdf(
                        "<p>un<strong>believ</strong><em>able</em>, <code>a</code>-<code>b</code></p>");

        assertEquals(List.of("unbelievable,", "a-b"), SourceWords.ofTags(pdf));
    }

    @Test
    void deepNestingOfAllBoxesKeepsItsWords() {
        String body = "<p>%</p>";
        for (int i = 0; i < 12; i++) {
            String box = FLOW_PARENTS.get(i % FLOW_PARENTS.size());
            body = "<" + box + ">" + body + "% <em>%</em></" + box + ">";
        }
        assertPrintsAll("<h1>T</h1>" + fill(body));
    }

    @Test
    void characterReferencesPrintAsTheirCharacters() {
        byte[] pdf = Samples.pdf("<p>a &amp; b &lt;c&gt; &#8211; &#xe9;</p>");

        assertEquals(List.of("a", "&", "b", "<c>", "–", "é"), SourceWords.ofTags(pdf));
    }

    @Test
    void theSampleUsesTheWholeVocabulary() {
        String sample = Samples.everything().xhtml();
        List<String> unused = new ArrayList<>();
        for (String element : new TreeSet<>(Vocabulary.elements())) {
            if (!sample.contains("<" + element + ">")
                    && !sample.contains("<" + element + " ")
                    && !sample.contains("<" + element + "/>")) {
                unused.add(element);
            }
        }

        assertEquals(List.of(), unused);
    }

    private static boolean holdsBlocks(String block) {
        return !block.startsWith("<aside")
                && block.matches(".*(<li>|<dd>|<td>|<section>|<div>|<blockquote>)%.*");
    }

    /** Words that occur only once in all of the test. */
    private String fill(String block) {
        StringBuilder filled = new StringBuilder();
        for (String part : block.split("(?<=%)", -1)) {
            filled.append(part.endsWith("%") ? part.replace("%", words()) : part);
        }
        return filled.toString();
    }

    private String words() {
        number++;
        return "word" + number + " and" + number;
    }

    private static void assertPrintsAll(String body) {
        Checked<PdfFile> file = Samples.write(body);
        assertTrue(
                file.problems().stream().noneMatch(p -> p.message().contains("cannot")),
                file.problems().toString());
        byte[] pdf = file.value().bytes();
        assertEquals(SourceWords.of(Samples.body(body).xhtml()), SourceWords.ofTags(pdf));
        assertEquals(List.of(), TagReader.read(pdf).faults(), body);
    }
}
