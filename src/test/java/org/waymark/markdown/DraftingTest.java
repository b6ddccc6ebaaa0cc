package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.waymark.markdown.Drafted.Kind;
import org.waymark.markdown.Drafted.Need;
import org.waymark.markdown.Drafted.Remark;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The HTML that a converter makes of a document, and what a person would write for it. */
class DraftingTest {

    private static Element parsed(String blocks) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<body>" + blocks + "</body>")))
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(blocks, e);
        }
    }

    private static List<Drafted> drafts(String blocks) {
        return new Drafting(address -> address.replace("https://known.example/", "link:"))
                .draft(parsed(blocks));
    }

    private static Drafted draft(String block) {
        List<Drafted> drafts = drafts(block);
        assertEquals(1, drafts.size(), block);
        return drafts.get(0);
    }

    /** A line's end is shown as ⏎, for what ends a line counts. */
    private static void assertText(String expected, String block) {
        assertEquals(expected, draft(block).text().replace("\n", "⏎"), block);
    }

    private static String remarks(String block) {
        return draft(block).remarks().stream()
                .map(remark -> remark.need() + ":" + remark.words())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <h1>Aims</h1>                                    | HEADING   | 1
                    <h6>Aims</h6>                                    | HEADING   | 6
                    <p>Aims</p>                                      | PARAGRAPH | 0
                    <p><strong>Aims</strong></p>                     | BOLD      | 0
                    <p> <strong> Aims</strong> </p>                  | BOLD      | 0
                    <p><strong>Aims</strong> and more</p>            | PARAGRAPH | 0
                    <p><strong>Aims</strong><em>!</em></p>           | PARAGRAPH | 0
                    <p><em>Aims</em></p>                             | PARAGRAPH | 0
                    <ul><li>Aims</li></ul>                           | LIST      | 0
                    <table><tr><td>Aims</td></tr></table>            | TABLE     | 0
                    """)
    void eachBlockIsOfAKind(String block, Kind kind, int level) {
        Drafted drafted = draft(block);
        assertEquals(kind, drafted.kind());
        assertEquals(level, drafted.level());
    }

    @Test
    void blocksComeInOrderAndEmptyOnesAreLeftOut() {
        List<Drafted> drafts =
                drafts("<p>One</p><p> </p><ul><li/></ul><p><img src=\"a.png\"/></p><p>Two</p>");
        assertEquals(
                List.of("One", "![](a.png)", "Two"), drafts.stream().map(Drafted::text).toList());
    }

    /** By its words a block is found again, so cells and points must not run into each other. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p> a  b<em>c</em> d</p>                                  | a bc d
                    <p>a<br/>b</p>                                            | a b
                    <ul><li>a</li><li>b</li></ul>                             | a b
                    <table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table> | a b c
                    <blockquote><p>a</p><p>b</p></blockquote>                 | a b
                    """)
    void whatABlockSaysIsSaidWithoutMarkup(String block, String words) {
        assertEquals(words, draft(block).words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <h3> Aims <em>now</em></h3>               | ### Aims *now*
                    <p> one  two </p>                         | one two
                    <p>a<br/> b</p>                           | a  ⏎b
                    <p>a<span> b</span>c</p>                  | a bc
                    <p>a * b # _c_ [d] `e` &lt;f></p>         | a \\* b # \\_c\\_ \\[d\\] \\`e\\` \\<f\\>
                    <blockquote><p>One</p><p>Two</p></blockquote> | > One⏎> ⏎> Two
                    """)
    void wordsStayAndAreNoMarkup(String block, String text) {
        assertText(text, block);
    }

    /** The renderer of the library lets these pass, which would make lists and code of them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p>+ one</p>                        | \\+ one
                    <p>+</p>                            | \\+
                    <p>+1 one</p>                       | +1 one
                    <p>~~~ one</p>                      | \\~~~ one
                    <p> ::: one</p>                     | \\::: one
                    <h2>+ one</h2>                      | ## \\+ one
                    <p>a<br/>+ one</p>                  | a  ⏎\\+ one
                    <p>a <span>+ one</span></p>         | a + one
                    <p>one<em> + two</em></p>           | one *+ two*
                    """)
    void whatBeginsALineBeginsNothingElse(String block, String text) {
        assertText(text, block);
    }

    /** Blanks within stars would leave the stars standing, as would letters beside some marks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p>a <strong>b</strong> c</p>                | a **b** c
                    <p>a<strong> b </strong>c</p>                | a **b** c
                    <p>a<em> b</em> (<em>c </em>d)</p>           | a *b* (*c* d)
                    <p><em> b </em></p>                          | *b*
                    <p>a<br/><em> b</em></p>                     | a  ⏎*b*
                    <p>a<strong> </strong>b</p>                  | a b
                    <p><strong>a <em>b</em> c</strong></p>       | **a *b* c**
                    <p><strong><em>a</em> b</strong></p>         | ***a* b**
                    <p>a <em>b</em><em> </em><em>c</em></p>      | a *b* *c*
                    <p><strong>note</strong> <a href="#footnote-ref-1">↑</a></p> | **note**
                    <p>a<strong>(b</strong>c</p>                 | a(bc
                    <p><strong>a</strong><strong>b</strong></p>  | ab
                    <p>a<strong>b</strong> c</p>                 | a**b** c
                    <p><strong> </strong>+ b</p>                 | \\+ b
                    """)
    void stressIsKeptWhereItCanBeRead(String block, String text) {
        assertText(text, block);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <ul><li>One</li><li>Two</li></ul>                | - One⏎- Two
                    <ol><li>One</li><li> Two</li></ol>               | 1. One⏎2. Two
                    <ol><li>One<ul><li>In</li></ul></li><li>Two</li></ol> | 1. One⏎   - In⏎2. Two
                    <ul><li>One<ol><li>In</li></ol></li></ul>        | - One⏎  1. In
                    <ul><li><p>One</p><p>Two</p></li></ul>           | - One Two
                    <ul><li>One <em>two</em></li></ul>               | - One *two*
                    """)
    void listsNest(String block, String text) {
        assertText(text, block);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    <table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>            ! |A|B|⏎|---|---|⏎|1|2|
                    <table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>  ! |A|⏎|---|⏎|1|
                    <table><tr><th>A</th></tr></table>                                                   ! |A|⏎|---|
                    <table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>                      ! |||⏎|---|---|⏎|1|2|⏎|3||
                    <table><tr><th>A</th></tr><tr><td>1</td><td>2</td></tr></table>                      ! |A||⏎|---|---|⏎|1|2|
                    <table><tr><th><p>A</p></th></tr><tr><td><p>1</p><p>2</p><br/>3</td></tr></table>    ! |A|⏎|---|⏎|1 2 3|
                    <table><tr><th>A</th></tr><tr><td>+ <em>1</em></td></tr></table>                     ! |A|⏎|---|⏎|+ *1*|
                    """)
    void tablesHaveAHeadAndEvenRows(String block, String text) {
        assertText(text, block);
    }

    @Test
    void aTableWithoutRowsIsNoMistake() {
        assertText("|⏎|", "<table><caption>Nothing</caption></table>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p><img src="a.svg" alt=" A  map "/></p>            | ![A map](a.svg)
                    <p>a<img alt="b"/></p>                              | a
                    <p><a href="https://known.example/x"> A <em>b</em></a></p> | [ A *b*](link:x)
                    <p><a href=" MAILTO:a@b.example ">us</a></p>         | [us](MAILTO:a@b.example)
                    <p><a href="tel:1">us</a></p>                       | [us](tel:1)
                    <p>a <a href="#place">b</a></p>                     | a b
                    <p>a <a id="place">b</a></p>                        | a b
                    <p>a<a href="#footnote-1">1</a></p>                 | a1
                    <p>a<a href="#footnote-ref-1">↑</a></p>             | a
                    <p>a<a href="https://x.example"><img src="p.png" alt="P"/></a></p> | a![P](p.png)
                    """)
    void picturesAndLinksAreWritten(String block, String text) {
        assertText(text, block);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p>a</p>                                                        | ''
                    <p><img src="a.svg" alt="A"/></p>                               | ''
                    <p><img src="a.png" alt=" "/></p>                               | PICTURE_WORDLESS:a.png
                    <p><img src="a.gif" alt="A cat. Automatically drawn"/></p>      | ''
                    <p><img src="a.jpg" alt="A cat, AI-generated content"/></p>     | PICTURE_GUESSED:a.jpg
                    <p><img src="a.emf" alt="A"/></p>                               | PICTURE_FORMAT:a.emf
                    <p><img src="a.emf"/></p>                                       | PICTURE_WORDLESS:a.emf PICTURE_FORMAT:a.emf
                    <p><img alt="A"/>a</p>                                          | ''
                    <p><a href="https://known.example/x">A</a></p>                  | ''
                    <p><a href="HTTPS://x.example/">A</a></p>                       | LINK_RAW:A
                    <p><a href="mailto:a@b.example">A</a></p>                       | ''
                    <p><a href="#place">A b</a></p>                                 | LINK_NOWHERE:A b
                    <p><a href="ftp://x.example/">A</a></p>                         | LINK_NOWHERE:A
                    <p><a id="place">A</a></p>                                      | ''
                    <p>A<a href="#footnote-1">1</a><a href="#endnote-1">2</a></p>   | ''
                    <p>A<a href="#footnote-ref-1">↑</a></p>                         | ''
                    <p><em><a href="#place">A</a></em></p>                          | LINK_NOWHERE:A
                    <table><tr><th>A</th></tr><tr><td>1</td></tr></table>           | ''
                    <table><tr><td>1</td></tr></table>                              | TABLE_HEADLESS:
                    <table><tr><th>A</th></tr><tr><td colspan="2">1</td></tr></table> | TABLE_MERGED:
                    <table><tr><th>A</th></tr><tr><td rowspan="2">1</td></tr></table> | TABLE_MERGED:
                    <table><tr><th colspan="2">A</th></tr><tr><td>1</td></tr></table> | TABLE_MERGED:
                    """)
    void whatAPersonMustLookAtIsTold(String block, String remarks) {
        assertEquals(remarks, remarks(block));
    }

    @Test
    void remarksBelongToTheirBlockAlone() {
        List<Remark> first = drafts("<p><a href=\"#x\">A</a></p><p>B</p>").get(0).remarks();
        assertEquals(List.of(new Remark(Need.LINK_NOWHERE, "A")), first);
        assertEquals(List.of(), drafts("<p><a href=\"#x\">A</a></p><p>B</p>").get(1).remarks());
        assertThrows(UnsupportedOperationException.class, first::clear);
    }
}
