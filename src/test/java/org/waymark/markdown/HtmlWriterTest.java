package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

    @Test
    void referencesBecomeLinksToTheirTargets() {
        assertEquals(
                "<p><a href=\"a.html\">Words</a> and <a href=\"b.html#c\">The “b” page</a></p>\n",
                Texts.html("[Words](link:a) and [](option:b#c)"));
    }

    @Test
    void unknownTargetsLeaveTheWords() {
        assertEquals("<p>Words gone</p>\n", Texts.html("[Words](link:gone) [](page:gone)"));
    }

    @Test
    void marksArePrintedOnPaperOnly() {
        Document document = Texts.parse("[Words](link:a).");
        assertEquals(
                "<p><a href=\"a.html\">Words</a> [3].</p>\n",
                Texts.writer().blocks(document, Texts.print()));
        assertEquals(
                "<p><a href=\"a.html\">Words</a>.</p>\n",
                Texts.writer().blocks(document, Texts.web()));
    }

    @Test
    void factsShowTheirWords() {
        assertEquals(
                "<p>It is <span class=\"fact\">free until the teacher’s NPQ ends</span>.</p>\n",
                Texts.html("It is [](fact:fees)."));
    }

    @Test
    void foreignWordsCarryTheirLanguage() {
        assertEquals(
                "<p><span lang=\"cy\">bore <em>da</em></span></p>\n",
                Texts.html("[bore *da*](lang:cy)"));
    }

    @Test
    void mailTelephoneAndWebAddressesAreLinks() {
        assertEquals(
                "<p><a href=\"mailto:a@b.example\">a@b.example</a> <a href=\"tel:+441\">ring</a>"
                        + " <a href=\"https://a.example\" rel=\"noopener\" title=\"T\">web</a></p>\n",
                Texts.html("<a@b.example> [ring](tel:+441) [web](https://a.example \"T\")"));
    }

    @Test
    void refusedAddressesLeaveTheWords() {
        assertEquals(
                "<p>a b c d</p>\n",
                Texts.html("[a](javascript:x) [b](java%73cript:x) [c](//evil.example) [d](x.md)"));
    }

    @Test
    void headingsAreShiftedAndTheirIdsPrefixed() {
        Setting setting =
                new Setting(
                        Medium.WEB,
                        new Audience(null, Map.of()),
                        new Shift(3, "o3-"),
                        reference -> new Target(null, "", null),
                        new FirstUses(),
                        Planning.NONE);
        assertEquals(
                """
                <h5 id="o3-caf-e">Caf-é</h5>
                <h6 id="o3-x">X</h6>
                <h6 id="o3-x-2">x</h6>
                <p><a href="#o3-x">up</a></p>
                """,
                Texts.writer()
                        .blocks(Texts.parse("## Caf-é\n### X\n##### x\n\n[up](#x)"), setting));
    }

    @Test
    void headingsAreListedWithPlainWords() {
        List<Heading> headings =
                Texts.parse("## The *teacher's* `x`\n\n### [A](link:a) & b").headings();
        assertEquals("The teacher’s x", headings.get(0).text());
        assertEquals("the-teachers-x", headings.get(0).id());
        assertEquals(3, headings.get(1).level());
        assertEquals("A & b", headings.get(1).text());
        assertEquals("a-b", headings.get(1).id());
        assertEquals(3, headings.get(1).position().line());
    }

    @Test
    void picturesTakeTheirAddressFromTheirTarget() {
        assertEquals(
                "<p><img src=\"../images/x.svg\" alt=\"The area’s map\" />"
                        + "<img src=\"../images/y.svg\" alt=\"\" /></p>\n",
                Texts.html("![The *area's* map](../images/x.svg)![](images/y.svg \"decorative\")"));
        assertEquals("<p>A</p>\n", Texts.html("![A](https://a.example/x.png)"));
    }

    @Test
    void htmlIsShownAsText() {
        assertEquals("<p>a &lt;b&gt;x&lt;/b&gt; &amp; y</p>\n", Texts.html("a <b>x</b> & y"));
    }

    @Test
    void tablesAlignByClass() {
        assertEquals(
                """
                <table>
                <thead>
                <tr>
                <th scope="col" class="left">A</th>
                <th scope="col" class="center">B</th>
                <th scope="col" class="right">C</th>
                <th scope="col">D</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="left"><a href="x.html">x</a></td>
                <td class="center">“y”</td>
                <td class="right">1|2</td>
                <td></td>
                </tr>
                </tbody>
                </table>
                """,
                Texts.html(
                        "| A | B | C | D |\n|:--|:-:|--:|---|\n| [x](link:x) | \"y\" | 1\\|2 |"));
    }

    @Test
    void codeKeepsOnlyHarmlessLettersOfItsLanguage() {
        assertEquals(
                "<pre><code class=\"language-javascript\">\"a\" - b\n</code></pre>\n"
                        .replace("\"a\"", "&quot;a&quot;"),
                Texts.html("```java\"><script> x=1\n\"a\" - b\n```"));
        assertEquals("<pre><code>x\n</code></pre>\n", Texts.html("``` é\nx\n```"));
    }

    @Test
    void alertsAreNamed() {
        assertEquals(
                """
                <aside class="alert note">
                <p class="alert-title">Note</p>
                <p>One
                two.</p>
                <ul>
                <li>three</li>
                </ul>
                </aside>
                """,
                Texts.html("> [!NOTE]\n> One\n> two.\n>\n> - three"));
        for (String kind : List.of("warning", "tip", "important", "caution")) {
            String html = Texts.html("> [!" + kind + "]\n> x");
            assertTrue(html.startsWith("<aside class=\"alert " + kind + "\">"), html);
        }
    }

    @Test
    void detailsOpenOnTheWebAndLieOpenOnPaper() {
        Document document = Texts.parse("::: details More *about* it\nText\n:::");
        assertEquals(
                "<details>\n<summary>More <em>about</em> it</summary>\n<p>Text</p>\n</details>\n",
                Texts.writer().blocks(document, Texts.web()));
        assertEquals(
                "<section class=\"details\">\n<p class=\"summary\"><strong>More <em>about</em> it"
                        + "</strong></p>\n<p>Text</p>\n</section>\n",
                Texts.writer().blocks(document, Texts.print()));
    }

    @Test
    void blocksForOneMediumShowOnlyThere() {
        Document document = Texts.parse("::: only web\nScreen\n:::\n\n::: only print\nPaper\n:::");
        assertEquals("<p>Screen</p>\n", Texts.writer().blocks(document, Texts.web()));
        assertEquals("<p>Paper</p>\n", Texts.writer().blocks(document, Texts.print()));
    }

    @Test
    void anAudienceSeesItsOwnPassagesUnlabelled() {
        Document document =
                Texts.parse(
                        "All\n\n::: for ll\nLit\n:::\n\n::: for lt ll\nBoth\n:::\n\n::: for lt\nT\n:::");
        assertEquals(
                """
                <p>All</p>
                <div class="for-npq">
                <p>Lit</p>
                </div>
                <div class="for-npq">
                <p>Both</p>
                </div>
                """,
                Texts.writer().blocks(document, Texts.setting(Medium.WEB, "ll")));
        assertEquals(
                "<p>Lit</p>\n<p>Both</p>\n",
                Texts.writer().passages(document, Texts.setting(Medium.WEB, "ll")));
        assertTrue(document.hasPassageFor("lt"));
        assertFalse(document.hasPassageFor("lb"));
    }

    @Test
    void everybodySeesAllPassagesWithTheirLabels() {
        Document document = Texts.parse("::: for lt, ll\nBoth\n:::");
        String labelled =
                "<p class=\"for-npq-label\">After Leading teaching and Leading literacy</p>\n";
        assertEquals(
                "<div class=\"for-npq\">\n" + labelled + "<p>Both</p>\n</div>\n",
                Texts.writer().blocks(document, Texts.web()));
        assertEquals(
                "<section class=\"for-npq\">\n" + labelled + "<p>Both</p>\n</section>\n",
                Texts.writer().passages(document, Texts.print()));
    }

    @Test
    void passagesInListsLeaveNoEmptyItems() {
        Document document =
                Texts.parse(
                        "- One\n- ::: for lt\n  Two\n  :::\n- Three\n\n  ::: for lt\n  more\n  :::\n");
        assertEquals(
                "<ul>\n<li>\n<p>One</p>\n</li>\n<li>\n<p>Three</p>\n</li>\n</ul>\n",
                Texts.writer().blocks(document, Texts.setting(Medium.WEB, "ll")));
        assertTrue(
                Texts.writer()
                        .blocks(document, Texts.setting(Medium.WEB, "lt"))
                        .contains("<li>\n<div class=\"for-npq\">\n<p>Two</p>\n</div>\n</li>"));
    }

    @Test
    void whatHoldsOnlyHiddenPassagesIsHiddenToo() {
        for (String around : List.of("> ", "- ", "1. ", "> [!TIP]\n> ", "> - ")) {
            String indent = around.endsWith("> - ") ? ">   " : around.contains(">") ? "> " : "   ";
            Document document =
                    Texts.parse(around + "::: for lt\n" + indent + "x\n" + indent + ":::\n\ny");
            Setting other = Texts.setting(Medium.WEB, "ll");
            assertEquals("<p>y</p>\n", Texts.writer().blocks(document, other), around);
            assertEquals("y", Texts.writer().text(document, other), around);
        }
    }

    @Test
    void twoColonsAreNoBlockHoweverFarTheyStandOut() {
        assertEquals("<p>:: only web</p>\n", Texts.html("  :: only web"));
        assertEquals("<p>x</p>\n", Texts.html("   ::: only web\nx\n:::"));
    }

    @Test
    void theMarkerOfAnAlertIsNotShown() {
        String alert = Texts.html("> [!NOTE]\n>\n> Text");
        assertEquals(Texts.html("> [!NOTE]\n> Text"), alert);
        assertFalse(alert.contains("<p></p>"), alert);
        assertTrue(Texts.html("> [!NOTE] **a**").contains("[!NOTE]"));
    }

    @Test
    void blocksNestWithTheSameOrMoreColons() {
        assertEquals(
                """
                <div class="for-npq">
                <details>
                <summary>More</summary>
                <p>a</p>
                </details>
                <p>b</p>
                </div>
                <p>c</p>
                """,
                Texts.writer()
                        .blocks(
                                Texts.parse("::: for ll\n::: details More\na\n:::\nb\n:::\nc"),
                                Texts.setting(Medium.WEB, "ll")));
        assertTrue(
                Texts.html(":::: details A\n::: details B\nx\n:::\ny\n::::\nz")
                        .endsWith("<p>x</p>\n</details>\n<p>y</p>\n</details>\n<p>z</p>\n"));
    }

    @Test
    void codeWithinABlockMayHoldColons() {
        assertEquals(
                "<pre><code>:::\n</code></pre>\n<p>x</p>\n",
                Texts.html("::: only web\n```\n:::\n```\nx\n:::"));
    }

    @Test
    void aBlockInAListEndsWithItsList() {
        assertTrue(
                Texts.html("::: details A\n- ::: details B\n  x\n  :::\n- y\n:::\nz")
                        .endsWith("<li>y</li>\n</ul>\n</details>\n<p>z</p>\n"));
        assertEquals(
                List.of("2:3"),
                Texts.problems("::: details A\n- ::: details B\n  x\n:::\nz").stream()
                        .map(shown -> shown.substring(0, 3))
                        .toList());
    }

    @Test
    void inlineTextHasNoParagraphAndNoBlocks() {
        assertEquals(
                "# Not a <em>heading</em>",
                Texts.writer().inline(Texts.inline("# Not a *heading*"), Texts.web()));
        assertEquals(
                "- 1. &gt; ::: for x",
                Texts.writer().inline(Texts.inline("- 1. > ::: for x"), Texts.web()));
        assertEquals("[a]: /b", Texts.writer().inline(Texts.inline("[a]: /b"), Texts.web()));
        assertEquals("", Texts.writer().inline(Texts.inline(""), Texts.web()));
        assertEquals(
                "one\ntwo three",
                Texts.writer().inline(Texts.inline("one\n    two\n\nthree"), Texts.web()));
    }

    @Test
    void plainTextHasNoMarkup() {
        assertEquals(
                "Ask “them”: The “a” page, free until the teacher’s NPQ ends & more",
                Texts.writer()
                        .text(
                                Texts.inline(
                                        "Ask *\"them\"*: [](link:a), [](fact:f) &amp;\n`more`"),
                                Texts.print()));
    }

    @Test
    void referencesComeInReadingOrderWhoeverTheyAreFor() {
        List<Reference> references =
                Texts.parse(
                                "[x](link:a) ![y](images/b.svg)\n\n::: for ll lt\n[](option:c#d)\n:::\n\n"
                                        + "| [](term:t) |\n|---|\n| [](page:p) |")
                        .references();
        assertEquals(
                List.of(
                        "LINK a null true 1:1",
                        "IMAGE images/b.svg null true 1:13",
                        "NPQ ll null false 3:9",
                        "NPQ lt null false 3:12",
                        "OPTION c d false 4:1",
                        "TERM t null false 7:3",
                        "PAGE p null false 9:3"),
                references.stream().map(HtmlWriterTest::shown).toList());
    }

    @Test
    void onlyDefinitionsOrNothingIsEmpty() {
        assertTrue(Texts.parse("").isEmpty());
        assertTrue(Texts.parse("[a]: link:b").isEmpty());
        assertFalse(Texts.parse("x").isEmpty());
    }

    private static String shown(Reference reference) {
        return "%s %s %s %s %d:%d"
                .formatted(
                        reference.scheme(),
                        reference.id(),
                        reference.fragment(),
                        reference.hasText(),
                        reference.position().line(),
                        reference.position().column());
    }
}
