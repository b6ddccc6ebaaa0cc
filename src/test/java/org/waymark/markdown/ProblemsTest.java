package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.content.Prose;
import org.waymark.problem.Position;

class ProblemsTest {

    private static final String TARGET =
            " (give it a target, as in [words](link:its-id), or take the link away)";
    private static final String CATALOGUE =
            " (put it into the link catalogue (content/links) and write [words](link:its-id))";
    private static final String SCHEMES =
            " (write [words](…) with link:, option:, npq:, page: or term: and an id)";

    @Test
    void placeholderLinksAreReportedWhereTheyStand() {
        String message = " link-placeholder this link leads nowhere yet" + TARGET;
        assertProblems("See [it](#).", "1:5" + message);
        assertProblems("a\nb [it]()", "2:3" + message);
        assertProblems("[it](#todo) [it](TBC)", "1:1" + message, "1:13" + message);
        assertProblems("[it](link:)", "1:1" + message);
        assertProblems("- x\n  > [it](https://)", "2:5" + message);
    }

    @Test
    void linksWithoutWordsAreReportedUnlessTheirTargetHasSome() {
        String message =
                "1:1 link-empty this link has no words (write words in its square brackets)";
        assertProblems("[](mailto:a@example.org)", message);
        assertProblems("[](lang:cy)", message);
        assertProblems("[](link:a) [](option:b) [](npq:c) [](page:d) [](term:e) [](fact:f)");
        assertProblems("[![A map](images/map.svg)](mailto:a@example.org)");
    }

    @Test
    void addressesOutsideTheSchemesAreRefusedWithTheRightSchemeAsHint() {
        assertProblems(
                "Go [there](lnk:x).",
                "1:4 link-scheme links cannot lead to \"lnk:x\" (did you mean \"link:\"?)");
        assertProblems(
                "[x](../options/3-share-expertise.md#time)",
                "1:1 link-scheme links cannot lead to \"../options/3-share-expertise.md#time\""
                        + " (write [words](option:share-expertise#time))");
        assertProblems(
                "[x](other.md)", "1:1 link-scheme links cannot lead to \"other.md\"" + SCHEMES);
        assertProblems(
                "[x](www.example.org)",
                "1:1 link-scheme links cannot lead to \"www.example.org\"" + CATALOGUE);
    }

    @Test
    void dangerousAddressesAreRefusedHoweverTheyAreDisguised() {
        for (String address :
                List.of(
                        "javascript:alert(1)",
                        "JavaScript:x",
                        "data:text/html,x",
                        "vbscript:x",
                        "//evil.example",
                        "java%73cript:x",
                        "java%2573cript:x",
                        "&#106;avascript:x",
                        "java&Tab;script:x",
                        "&#1;javascript:x",
                        "/\\evil.example",
                        "https%3A//evil.example")) {
            List<String> problems = Texts.problems("a [x](" + address + ")");
            assertEquals(1, problems.size(), address);
            assertEquals("1:3 link-scheme", problems.get(0).substring(0, 15), address);
        }
    }

    @Test
    void aLinkThatMarkdownDoesNotTakeForOneIsReported() {
        assertProblems(
                "Ask [them](link:research schools) *now*.",
                "1:12 link-scheme this was meant to be a link but is none"
                        + " (write [words](link:its-id) without blanks)");
    }

    @Test
    void rawWebAddressesAreReportedAsLinkAutolinkAndText() {
        String message = " link-raw the web address https://a.example/x stands in the text";
        assertProblems("A [site](https://a.example/x).", "1:3" + message + CATALOGUE);
        assertProblems("A <https://a.example/x>.", "1:3" + message + CATALOGUE);
        assertProblems("A *b* (https://a.example/x).", "1:8" + message + CATALOGUE);
        assertProblems("Write `https://a.example/x` or <a@b.example>.");
    }

    @Test
    void unknownLanguagesAreReported() {
        assertProblems(
                "Say [bore da](lang:welsh).",
                "1:5 language-wrong \"welsh\" is not the short name of a language"
                        + " (write it as in [bore da](lang:cy): cy for Welsh, fr for French,"
                        + " pl for Polish)");
        assertProblems("[bore da](lang:cy) [x](lang:zh-Hant) [y](lang:en-GB)");
    }

    @Test
    void htmlIsReportedOncePerElementWithWhatToWriteInstead() {
        assertProblems(
                "a <b>x</b>",
                "1:3 raw-html HTML such as <b> is shown to readers as it stands"
                        + " (write **words** for strong words)");
        assertProblems(
                "x\n\n  <div class=\"y\">\n  z\n  </div>",
                "3:3 raw-html HTML such as <div class=\"y\"> is shown to readers as it stands"
                        + " (write it in Markdown, or as `code` to show it)");
        assertProblems(
                "<!-- note -->",
                "1:1 raw-html HTML such as <!-- note --> is shown to readers as it stands"
                        + " (take it away: Markdown has no hidden notes)");
    }

    @Test
    void picturesNeedWordsUnlessMarkedAsDecorative() {
        assertProblems(
                "a ![](images/x.svg)",
                "1:3 image-alt this picture has no words for people who cannot see it"
                        + " (say what it shows, ![like this](…), or mark it:"
                        + " ![](… \"decorative\"))");
        assertProblems("![](images/x.svg \"decorative\") ![A map](images/x.svg)");
    }

    @Test
    void picturesFromElsewhereAreRefused() {
        assertProblems(
                "![A](https://a.example/x.png)",
                "1:1 link-scheme the picture \"https://a.example/x.png\" does not come from"
                        + " content/images (put it there and write"
                        + " ![what it shows](images/its-name.svg))");
        assertEquals(1, Texts.problems("![A](data:image/svg+xml,x)").size());
    }

    @Test
    void headingLevelsStartAtTwoAndDoNotJump() {
        assertProblems(
                "# A\n\n## B\n\n#### C\n",
                "1:1 heading-level a heading with one # is kept for the page's title"
                        + " (begin the line with ##)",
                "5:1 heading-level the headings jump from level 2 to level 4 (use ###)");
        assertProblems(
                "### A",
                "1:1 heading-level the first heading is at level 3, but texts begin with level 2"
                        + " (use ##)");
        assertProblems("## A\n\n### B\n\n## C");
        assertProblems(
                "A\n===",
                "1:1 heading-level a heading with one # is kept for the page's title"
                        + " (begin the line with ##)");
    }

    @Test
    void headingsNeedWords() {
        assertProblems(
                "##",
                "1:1 heading-empty this heading has no words"
                        + " (write words after the #, or take the line away)");
    }

    @Test
    void unknownBlocksAreReportedWithTheNearestName() {
        assertProblems(
                "a\n\n::: detials More\nx\n:::",
                "3:1 block-unknown there is no block called \"detials\" (did you mean \"details\"?)");
        assertProblems(
                "> [!NOTES]\n> x",
                "1:3 block-unknown there is no alert called \"NOTES\" (did you mean \"NOTE\"?)");
        assertProblems(
                "> [!NOTE] x",
                "1:3 block-unknown [!NOTE] must stand alone on its line"
                        + " (begin the text on the next line, after another >)");
        assertProblems(
                "x\n:::\ny",
                "2:1 block-unknown this line of colons closes a block, but none is open here"
                        + " (take it away, or write what it opens, as in ::: details More)");
    }

    @Test
    void blocksThatDoNotSayEnoughAreReported() {
        String message = "1:1 block-unknown this line of colons does not say enough";
        assertProblems(
                "::: for\nx\n:::", message + " (write it as in \"::: for leading-literacy\")");
        assertProblems(
                "::: details\nx\n:::", message + " (write it as in \"::: details Summary words\")");
        assertProblems(
                "::: only paper\nx\n:::",
                message + " (write it as in \"::: only web\" or \"::: only print\")");
    }

    @Test
    void unclosedBlocksAreReportedWhereTheyOpen() {
        assertProblems(
                "a\n\n::: only web\nx",
                "3:1 block-unclosed the block \"::: only\" is never closed"
                        + " (write a line with only ::: where it ends)");
        assertProblems(
                ":::: only web\n::::: only print\nx\n::::\n",
                "2:1 block-unclosed the block \"::: only\" is never closed"
                        + " (write a line with only ::::: where it ends)");
        assertProblems(
                "::: only web\n```\n:::\n```",
                "1:1 block-unclosed the block \"::: only\" is never closed"
                        + " (write a line with only ::: where it ends)");
    }

    @Test
    void factsTakeNoWords() {
        assertProblems(
                "It is [free](fact:fees).",
                "1:7 fact-text a fact brings its own words"
                        + " (leave the square brackets empty: [](fact:fees))");
    }

    @Test
    void yearsBesideFundingWordsBelongIntoFacts() {
        assertProblems(
                "It is funded until the end\nof *spring* 2026 for all.",
                "2:13 fact-literal the year 2026 stands in the text and will be out of date one day"
                        + " (keep it in content/facts.json and write [](fact:its-id) here)");
        assertProblems("It began in 2021. Funding is another matter.");
        assertProblems("Funding was one of the many things that nobody understood before 2021.");
        assertProblems("It was e.g. funded in 2021.".replace("funded", "planned"));
        assertEquals(1, Texts.problems("It was funded, e.g. in 2021.").size());
    }

    /** Six words are few: the next one belongs to something else. */
    @Test
    void yearsAreDatedByWordsNearThemInTheirSentence() {
        String year = "fact-literal";
        assertEquals(year, codes("It was 2021 a b c d e funded."));
        assertEquals("", codes("It was 2021 a b c d e f funded."));
        assertEquals(year, codes("Funding a b c d e 2021."));
        assertEquals("", codes("Funding a b c d e f 2021."));
        assertEquals(year, codes("Funding ended in 2021. It was good. It is."));
        assertEquals("", codes("The deadline passed. (There is more!) 2021."));
    }

    @Test
    void wordsThatPointToAPlaceOnPaperAreTold() {
        assertProblems(
                "It is\n*see* below.",
                "2:2 word-positional \"see below\" points to a place on paper ("
                        + PositionalWord.find("see below").get(0).hint()
                        + ")");
        assertEquals("word-positional", codes("[See below](link:a)."));
        assertEquals("", codes("`See below`."));
        assertEquals("", codes("[See below](lang:cy)."));
    }

    /** A reader sees one host, the browser opens another. */
    @Test
    void hostsThatLookLikeOthersAreTold() {
        String message =
                " leads to another host than it seems (copy it from the browser's address bar)";
        for (String address :
                List.of(
                        "https://a.example@evil.example/",
                        "https://@evil.example/",
                        "https://ex\u0430mple.org/")) {
            assertProblems(
                    "[x](" + address + ")",
                    "1:1 link-address the web address " + address + message);
        }
        assertEquals("link-raw", codes("[x](https://a.example/a@b\u0430)"));
    }

    private static String codes(String text) {
        return Texts.problems(text).stream()
                .map(shown -> shown.split(" ", -1)[1])
                .collect(Collectors.joining(" "));
    }

    @Test
    void linksToHeadingsOfTheTextMustExist() {
        assertProblems(
                "## How it works\n\n[a](#how-it-works) [b](#how-it-work)",
                "3:20 broken-fragment no heading of this text has the id \"how-it-work\""
                        + " (did you mean \"how-it-works\"?)");
    }

    @Test
    void allProblemsOfATextAreReported() {
        assertEquals(
                List.of(
                        "1:1 heading-level",
                        "3:1 raw-html",
                        "3:9 link-placeholder",
                        "5:3 image-alt"),
                Texts.problems("# A\n\n<u>x</u>[y](#)\n\n- ![](images/a.svg)").stream()
                        .map(shown -> shown.substring(0, shown.indexOf(' ', 5)))
                        .toList());
    }

    @Test
    void positionsCountEscapesAndEntitiesAsWritten() {
        assertEquals(
                "1:17", Texts.problems("\\* &amp; &copy; http://a.example").get(0).substring(0, 4));
        assertEquals(
                "3:7",
                Texts.problems("| a | b |\n| - | - |\n| x | [y]() |").get(0).substring(0, 3));
    }

    @Test
    void positionsInFrontMatterAreThoseOfTheFile() {
        Prose oneLine = Prose.of("See [it](#).", new Position("options/a.md", 4, 7));
        assertEquals(
                new Position("options/a.md", 4, 11),
                Texts.MARKDOWN.parseInline(oneLine).problems().get(0).position());
        Prose block = new Prose("One.\nSee [it](#).", new Position("options/a.md", 5, 3), 2);
        assertEquals(
                new Position("options/a.md", 6, 7),
                Texts.MARKDOWN.parseInline(block).problems().get(0).position());
    }

    private static void assertProblems(String text, String... problems) {
        assertEquals(List.of(problems), Texts.problems(text), text);
    }
}
