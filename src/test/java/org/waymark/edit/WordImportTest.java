package org.waymark.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.load.Loader;

/**
 * What becomes of Word documents. Run with {@code -Dwaymark.rewrite=true} to write the expectation
 * anew, then read the difference.
 */
class WordImportTest {

    private static final Path EXPECTED = Path.of("src/test/resources/import/expected.txt");

    @TempDir Path temp;

    private TestProject project;
    private final Docx docx = new Docx();

    @BeforeEach
    void copy() throws IOException {
        project = SmallSite.project(temp.resolve("small"));
    }

    private WordImport.Draft draft(byte[] bytes) {
        return new WordImport(new Loader().load(project.root()).project().hub())
                .draft(bytes, "briefing", "drafts/briefing");
    }

    private static String text(WordImport.Draft draft, String file) {
        assertEquals("", draft.refusal());
        return new String(
                Objects.requireNonNull(draft.files().get(file), file), StandardCharsets.UTF_8);
    }

    /** A briefing with everything that needs a person. */
    private Docx briefing() {
        docx.paragraph("For all NPQ holders.");
        docx.styled("TOC1", "toc 1", "Share “expertise” 2");
        docx.heading(1, "Share “expertise”");
        docx.heading(2, "Mentoring");
        docx.xml(
                "<w:p>"
                        + Docx.run("A mentor of an ECT meets ")
                        + Docx.bold("the teacher ")
                        + Docx.run("weekly")
                        + "</w:p>");
        docx.paragraph("and sees the table below.");
        docx.xml(
                "<w:p>"
                        + Docx.run("Read ")
                        + docx.link("http://www.gov.uk/evidence/guide/", "the guide")
                        + Docx.run(" and ")
                        + docx.link("https://www.gov.uk/other", "another")
                        + Docx.run(", or ")
                        + docx.link("#", "nothing")
                        + Docx.run(" or ")
                        + Docx.bookmark("there", "there")
                        + Docx.run(".")
                        + "</w:p>");
        docx.point("Ask GOV.UK.");
        docx.point("The SENCO is shown overleaf.");
        docx.styled("Quote", "Quote", "A mentor listens.");
        docx.heading(4, "Costs");
        docx.paragraph("It is funded until 2025 for SENCOs, see page 31.");
        docx.xml("<w:p>" + Docx.bold("Next steps") + "</w:p>");
        docx.table(false, new String[][] {{"a", "b | c"}, {"1", "2"}});
        docx.table(true, new String[][] {{"Head", "More"}, {"3", "4"}});
        docx.picture("");
        docx.picture("A map of the stages");
        docx.picture("A picture containing text Description automatically generated");
        docx.heading(1, "Other * marks_of_Markdown [x](y) & <b>");
        docx.styled("Loud", "Shouting", "# no heading, 1. no list.");
        docx.xml(
                "<w:p>"
                        + Docx.run("With a note")
                        + docx.footnote("The note's words.")
                        + Docx.run(" in it.")
                        + "</w:p>");
        docx.xml(
                "<w:p>"
                        + Docx.run("Commented here.")
                        + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>");
        docx.xml(
                "<w:p>"
                        + Docx.run("Some words ")
                        + "<w:ins w:id=\"1\" w:author=\"A\">"
                        + Docx.run("came")
                        + "</w:ins><w:del w:id=\"2\" w:author=\"A\"><w:r><w:delText>went</w:delText></w:r></w:del>"
                        + Docx.run(" late.")
                        + "</w:p>");
        docx.xml(
                "<w:p>"
                        + Docx.run("Beside a box.")
                        + "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>"
                        + Docx.run("In the box.")
                        + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>");
        return docx;
    }

    @Test
    void aBriefingBecomesFilesAndAListOfWhatNeedsAPerson() throws IOException {
        WordImport.Draft draft = draft(briefing().bytes());
        StringBuilder all = new StringBuilder();
        new TreeMap<>(draft.files())
                .forEach(
                        (file, bytes) ->
                                all.append("== ")
                                        .append(file)
                                        .append('\n')
                                        .append(
                                                file.endsWith(".png")
                                                        ? bytes.length + " bytes\n"
                                                        : new String(
                                                                bytes, StandardCharsets.UTF_8)));
        if (Boolean.getBoolean("waymark.rewrite")) {
            Files.writeString(EXPECTED, all.toString());
        }
        assertEquals("", draft.refusal());
        assertEquals(Files.readString(EXPECTED), all.toString());
        assertEquals(draft.report(), text(draft, "report.txt"));
    }

    /** Each place that is named is where the words are. */
    @Test
    void everyPlaceIsTheRightOne() throws IOException {
        WordImport.Draft draft = draft(briefing().bytes());
        List<String> lines = text(draft, "2-share-expertise.md").lines().toList();
        for (String[] place :
                new String[][] {
                    {"join the two", "and sees"},
                    {"no such page", "see page 31"},
                    {"skips a level", "#### Costs"},
                    {"bold paragraph", "**Next steps**"},
                    {"between [ and ]", "![](images"}
                }) {
            String finding =
                    draft.report()
                            .lines()
                            .filter(
                                    line ->
                                            line.matches(
                                                    ".*(" + place[0].replace("[", "\\[") + ").*"))
                            .reduce((a, b) -> b)
                            .orElseThrow();
            int line = Integer.parseInt(finding.split(":", -1)[1]);
            assertTrue(lines.get(line - 1).contains(place[1]), finding);
        }
    }

    /** What a reader of the draft sees is what a reader of the document saw. */
    @Test
    void noWordIsLostAndNoneIsMadeUp() throws IOException {
        List<String> odd =
                List.of(
                        "1. not a list",
                        "1) nor here",
                        "- nor this",
                        "# nor a heading",
                        "a * b * c _d_ `e`",
                        "[x](y) ![z](w)",
                        "[x]: y",
                        "&lt; and &amp;amp;",
                        "C:\\new\\*",
                        "> quoted",
                        "+ plus",
                        "+",
                        "~~~",
                        "```",
                        "::: for all",
                        "| a | b |",
                        "---",
                        "http://x.uk/a_b_c",
                        "2 < 3 > 1",
                        "===");
        docx.heading(1, "Title");
        odd.forEach(docx::paragraph);
        odd.forEach(docx::point);
        odd.forEach(words -> docx.heading(2, words));
        docx.table(true, new String[][] {{"Head"}, odd.toArray(String[]::new)});
        docx.xml("<w:p>" + Docx.bold(" bold ") + Docx.bold("") + Docx.run("plain") + "</w:p>");
        docx.xml("<w:p>" + Docx.bold("Note:") + Docx.run("words") + Docx.bold("!") + "</w:p>");
        docx.xml(
                "<w:p>" + String.join(Docx.BREAK, odd.stream().map(Docx::run).toList()) + "</w:p>");
        WordImport.Draft draft = draft(docx.bytes());
        assertFalse(draft.report().contains("missing"), draft.report());
        Document read = read(text(draft, "1-title.md"));
        List<String> stressed = List.of("bold plain", "Note:words!", String.join(" ", odd));
        List<String> paragraphs = new ArrayList<>(odd);
        paragraphs.addAll(stressed);
        assertEquals(paragraphs, read.select("body > p").eachText());
        assertEquals(odd, read.select("li").eachText());
        assertEquals(odd, read.select("h2").eachText());
        assertEquals(odd, read.select("td").eachText());
        assertEquals("bold", read.select("strong").text());
    }

    private static Document read(String file) {
        String body = file.substring(file.indexOf("---\n", 4) + 4);
        List<Extension> tables = List.of(TablesExtension.create());
        Parser parser = Parser.builder().extensions(tables).build();
        HtmlRenderer renderer = HtmlRenderer.builder().extensions(tables).build();
        return Jsoup.parse(renderer.render(parser.parse(body)));
    }

    @Test
    void wordsThatTheConverterDropsAreTold() throws IOException {
        docx.paragraph("Before it.");
        docx.xml("<w:p><w:unheard>" + Docx.run("Dropped words.") + "</w:unheard></w:p>");
        docx.paragraph("After it.");
        String report = draft(docx.bytes()).report();
        assertTrue(
                report.contains(
                        "1-briefing.md:4: words of the document are missing after this; look there"
                                + " for \"Droppedwords.\" (shown without blanks)\n  “Before it.”"),
                report);
        assertEquals(1, report.split("missing", -1).length - 1, report);
    }

    @Test
    void theSameDocumentBecomesTheSameDraft() throws IOException {
        byte[] bytes = briefing().bytes();
        WordImport.Draft one = draft(bytes);
        WordImport.Draft two = draft(bytes);
        assertEquals(one.files().keySet(), two.files().keySet());
        one.files().forEach((name, file) -> assertArrayEquals(file, two.files().get(name), name));
    }

    /** A chapter is an option as soon as its front matter is whole and its findings are mended. */
    @Test
    void aChapterBecomesAnOption() throws IOException {
        docx.heading(1, "Coach: a “new” role");
        docx.heading(2, "What it is");
        docx.point("An ECT is coached.");
        docx.xml("<w:p>" + docx.link("http://www.gov.uk/evidence/guide", "The guide") + "</w:p>");
        docx.table(true, new String[][] {{"Stage", "Time"}, {"One", "a week"}});
        WordImport.Draft draft = draft(docx.bytes());
        assertEquals("", draft.report());
        String chapter = text(draft, "1-coach-a-new-role.md");
        String option = project.read("content/options/2-share.md");
        String keys = option.substring(option.indexOf("aim:"), option.indexOf("---\n", 4));
        String whole =
                chapter.replaceFirst(
                        "\n---\n", Matcher.quoteReplacement("\nlabel: Coach\n" + keys + "---\n"));
        project.write("content/options/4-coach.md", chapter);
        TestProject.Result gaps = project.run("check", project.root().toString());
        assertEquals(1, gaps.code());
        assertTrue(gaps.out().contains("4-coach.md:1"), gaps.out());
        project.write("content/options/4-coach.md", whole);
        TestProject.Result done = project.run("check", project.root().toString());
        assertEquals(0, done.code(), done.out() + done.err());
        assertFalse(done.out().contains("4-coach.md"), done.out());
    }

    @Test
    void theCommandWritesADraftOnceAndNothingOfABadFile() throws IOException {
        Path file = temp.resolve("My Briefing.docx");
        Files.write(file, briefing().bytes());
        String root = project.root().toString();
        TestProject.Result result = project.run("import", file.toString(), root);
        assertEquals(0, result.code(), result.err());
        assertTrue(result.out().contains(" places for a person to look at.\n"), result.out());
        Path draft = project.root().resolve("drafts/my-briefing");
        assertTrue(Files.isRegularFile(draft.resolve("2-share-expertise.md")));
        assertArrayEquals(
                new byte[] {(byte) 0x89, 'P', 'N', 'G'},
                Files.readAllBytes(draft.resolve("images/picture-1.png")));
        TestProject.Result again = project.run("import", file.toString(), root);
        assertEquals(1, again.code());
        assertTrue(again.err().contains("drafts are never overwritten"), again.err());
        Files.writeString(file, "no Word");
        TestProject.Result bad =
                project.run("import", file.toString(), root, "--name", "../../x y");
        assertEquals(1, bad.code());
        assertTrue(bad.err().contains("this is no Word file"), bad.err());
        try (var drafts = Files.list(project.root().resolve("drafts"))) {
            assertEquals(List.of(draft), drafts.toList());
        }
        assertEquals(2, project.run("import", temp.resolve("none.docx").toString()).code());
    }
}
