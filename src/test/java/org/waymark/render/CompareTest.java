package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/** The page that compares the options: one table, right for eyes and ears. */
class CompareTest {

    private static final List<String> COLUMNS =
            List.of(
                    "Option",
                    "Who it suits",
                    "How much time",
                    "What must be in place",
                    "What it costs",
                    "Where it can lead",
                    "Whom to ask");

    @TempDir static Path temp;

    private static SmallSite site;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.with(temp.resolve("small"), project -> {});
    }

    private static List<String> columns(Document page) {
        return page.select(".compare thead th").eachText();
    }

    @Test
    void theTableHasACaptionAndHeadersForRowsAndColumns() throws IOException {
        Document page = site.page("compare.html");
        assertEquals("3 options side by side", page.select("table.compare > caption").text());
        assertEquals(COLUMNS, columns(page));
        assertEquals(COLUMNS.size(), page.select(".compare thead th[scope=col]").size());
        assertEquals(
                List.of(
                        "Option 1: Reflect and implement",
                        "Option 2: Share expertise",
                        "Option 3: Study further"),
                page.select(".compare tbody th[scope=row]").eachText());
    }

    /** A card must make sense where a browser no longer tells that it is a row of a table. */
    @Test
    void eachCellRepeatsItsHeadingInWords() throws IOException {
        for (Element row : site.page("compare.html").select(".compare tbody tr")) {
            Elements cells = row.select("td");
            assertEquals(
                    COLUMNS.subList(1, COLUMNS.size()), cells.select(".cell-label").eachText());
            cells.forEach(cell -> assertEquals("cell-label", cell.child(0).className()));
        }
    }

    @Test
    void theLevelOfTimeIsAWordAndThePictureIsHidden() throws IOException {
        Document page = site.page("compare.html");
        assertEquals(
                List.of("Light", "Medium", "You choose"), page.select(".bars + strong").eachText());
        assertEquals(
                List.of("bars light", "bars medium", "bars choice"),
                page.select(".bars[aria-hidden=true]").eachAttr("class"));
        assertEquals("", page.select(".bars").text().strip());
    }

    @Test
    void whatOneOptionDoesNotSayIsAWarningAndAWordInItsCell() throws IOException {
        SmallSite other =
                SmallSite.with(
                        temp.resolve("one"),
                        project ->
                                project.replace(
                                        "content/options/3-study.md",
                                        "talk_to: [a university]\n",
                                        ""));
        assertEquals(List.of("content/options/3-study.md attribute-missing"), other.warnings());
        Document page = other.page("compare.html");
        assertEquals(COLUMNS, columns(page));
        Element last = page.select(".compare tbody tr").get(2).select("td").get(5);
        assertEquals("Whom to ask Not said", last.text());
    }

    @Test
    void whatNoOptionSaysIsNeitherMissingNorAColumn() throws IOException {
        SmallSite other = SmallSite.with(temp.resolve("none"), CompareTest::withoutAdvice);
        assertEquals(List.of(), other.warnings());
        assertEquals(COLUMNS.subList(0, COLUMNS.size() - 1), columns(other.page("compare.html")));
        assertTrue(!other.words("options/share.html").contains("Whom to ask"));
    }

    private static void withoutAdvice(TestProject project) throws IOException {
        project.replace("content/options/1-reflect.md", "talk_to:\n  - your line manager\n", "");
        project.replace("content/options/2-share.md", "talk_to: [the hub team]\n", "");
        project.replace("content/options/3-study.md", "talk_to: [a university]\n", "");
    }

    @Test
    void thePageIsLinkedFromHomeTheOptionsAndTheGuide() throws IOException {
        for (String page : List.of("index.html", "options.html", "guide.html")) {
            assertEquals(1, site.page(page).select("main a[href=compare.html]").size(), page);
        }
        assertEquals(1, site.page("guide/both.html").select("main a[href=../compare.html]").size());
        assertEquals(0, site.page("compare.html").select("main a[href=compare.html]").size());
    }
}
