package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code new}: what it writes passes a check and is on the site at once. */
class NewTest {

    private static final String OPTION =
            "option|--title|Visit another school|--set|aim=See how others do it."
                    + "|--set|time.level=light|--set|time.text=A day or two.|--set|cost=Travel.";

    /** One of each kind, in an order in which each finds what it refers to. */
    private static final List<String> ALL =
            List.of(
                    OPTION,
                    "npq|--title|Leading science|--set|code=NPQSCI|--set|summary=For leads."
                            + "|--set|study_months=12|--set|weekly_hours=1 to 2"
                            + "|--set|first_intake=autumn 2030|--set|content_areas=practical work"
                            + "|--set|content_areas=models: their use|--set|funding=Ask the hub.",
                    "link|--title|School reports|--set|url=https://reports.school.uk/"
                            + "|--set|publisher=We|--set|description=Reports.|--set|kind=guidance"
                            + "|--set|audience=reader|--set|evidence=confirmed",
                    "fact|--id|report-year|--set|now=one year|--set|value=1"
                            + "|--set|source=school-reports|--set|confidence=confirmed",
                    "term|--title|CPOMS|--set|meaning=A record.|--set|expand=false",
                    "page|--title|Events: 2027|--set|summary=What happens.|--set|menu=footer",
                    "consultation|--title|A new one|--set|publisher=Us|--set|summary=Schools."
                            + "|--set|opened=2026-01-01|--set|closed=2026-02-01");

    @TempDir Path folder;

    private static TestProject.Result run(TestProject project, String words) {
        List<String> all = new ArrayList<>(List.of("new", "--date", "2026-11-22"));
        all.addAll(List.of(words.split("\\|", -1)));
        all.add(project.root().toString());
        return project.run(all.toArray(String[]::new));
    }

    @Test
    void aNewOptionIsOnEveryPageAndInEveryBriefing() throws IOException {
        TestProject hub =
                SmallSite.with(folder, project -> assertEquals(0, run(project, OPTION).code()))
                        .project();
        Path site = hub.output();
        assertTrue(Files.exists(site.resolve("options/visit-another-school.html")));
        Document options = page(site, "options.html");
        assertTrue(options.select("svg").text().contains("Visit another school"));
        for (String name : List.of("options.html", "compare.html", "a-to-z.html")) {
            int links =
                    page(site, name)
                            .select("main a[href=options/visit-another-school.html]")
                            .size();
            assertTrue(links > 0, name);
        }
        assertTrue(page(site, "plan.html").text().contains("Visit another school"));
        int briefings = 0;
        for (Path pdf : briefings(site)) {
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                String text = new PDFTextStripper().getText(document);
                assertTrue(text.contains("Visit another school"), pdf.toString());
                briefings++;
            }
        }
        assertTrue(briefings >= 3, "briefings: " + briefings);
    }

    @Test
    void oneOfEachKindPassesACheck() throws IOException {
        SmallSite.with(
                folder,
                project -> {
                    for (String words : ALL) {
                        TestProject.Result result = run(project, words);
                        assertEquals(0, result.code(), words + ": " + result.err());
                    }
                });
        TestProject.Result npq = run(SmallSite.project(folder.resolve("again")), ALL.get(1));
        assertTrue(npq.out().startsWith("Wrote content/npqs/3-leading-science.md\n"), npq.out());
        assertTrue(npq.out().contains("  content/npqs/3-leading-science.md:13\n"), npq.out());
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        TestProject project = SmallSite.project(folder);
        assertEquals(0, run(project, OPTION).code());
        String path = "content/options/4-visit-another-school.md";
        project.write(path, project.read(path).replace("Say here", "We know"));
        String kept = project.read(path);
        TestProject.Result again = run(project, OPTION);
        assertEquals(2, again.code());
        assertEquals(
                "\"visit-another-school\" is taken already, at " + path + "; choose another --id\n",
                again.err());
        TestProject.Result order = run(project, OPTION + "|--id|other|--order|2");
        assertEquals(
                "place 2 is taken by content/options/2-share.md; the next free --order is 5\n",
                order.err());
        assertEquals(kept, project.read(path));
        assertEquals(0, run(project, OPTION + "|--id|other|--order|9").code());
        assertTrue(Files.exists(project.root().resolve("content/options/9-other.md")));
    }

    @Test
    void whatIsMissingOrWrongIsNamedAndNothingIsWritten() throws IOException {
        TestProject project = SmallSite.project(folder);
        String text = project.read("content/links/all.json");
        String missing = run(project, "page|--set|menu=footer").err();
        assertEquals(
                """
                a new page needs more:
                  --title "…"  the page's title
                  --set summary=…  one sentence that says what the page is for
                """,
                missing);
        for (String[] one :
                new String[][] {
                    {"link|--set|url=www.hub.uk", "\"url\" is not a complete web address: write"},
                    {"page|--set|menue=none", "there is no key \"menue\" to set; did you mean"},
                    {"option|--set|time.level=lite", "\"time.level\" cannot be \"lite\": "},
                    {"fact|--set|source=nowhere", "there is no link \"nowhere\": add it first"},
                    {"fact|--title|x", "a fact has no title; name it with --id"},
                    {"page|--set|menu", "--set needs a value: --set menu=…"}
                }) {
            TestProject.Result result = run(project, one[0]);
            assertEquals(2, result.code(), one[0]);
            assertTrue(result.err().startsWith(one[1]), result.err());
        }
        TestProject.Result kind = run(project, "optoin");
        assertTrue(kind.err().contains("did you mean \"option\"?"), kind.err());
        assertEquals(text, project.read("content/links/all.json"));
    }

    /** A hub is a folder and no entry of one, and a fact has no title to make an id of. */
    @Test
    void whatAnEntryIsCalledIsRefusedWhereItCannotBeSo() throws IOException {
        TestProject project = SmallSite.project(folder);
        String page = "page|--title|Events|--set|summary=What happens.";
        String fact =
                "fact|--set|now=one year|--set|value=1|--set|source=guide"
                        + "|--set|confidence=confirmed";
        for (String[] one :
                new String[][] {
                    {"hub|--id|our-hub", "a hub has no --id, --order or --file"},
                    {"hub|--order|2", "a hub has no --id, --order or --file"},
                    {fact, "a new fact needs --id, as in --id npq-funding"},
                    {page + "|--id|The Events", "\"The Events\" cannot be an id: write"},
                    {page + "|--id|!", "\"!\" cannot be an id: use letters; choose another --id"}
                }) {
            TestProject.Result result = run(project, one[0]);
            assertEquals(2, result.code(), one[0]);
            assertTrue(result.err().startsWith(one[1]), result.err());
        }
    }

    @Test
    void ofSeveralFilesOfLinksOneIsNamed() throws IOException {
        TestProject project = SmallSite.project(folder);
        assertEquals(0, run(project, ALL.get(2)).code());
        project.write("content/links/schools.json", project.read("content/links/all.json"));
        project.replace("content/links/all.json", "\"school-reports\"", "\"schools\"");
        String link = ALL.get(2) + "|--id|more-reports";
        String which = "name the file with --file: one of all, schools\n";
        assertEquals(which, run(project, link).err());
        assertEquals(which, run(project, link + "|--file|others").err());
        assertEquals(0, run(project, link + "|--file|schools").code());
        assertTrue(project.read("content/links/schools.json").contains("\"more-reports\""));
    }

    @Test
    void whatCannotBeReadIsMendedBeforeMoreIsAddedToIt() throws IOException {
        TestProject project = SmallSite.project(folder);
        project.write("content/glossary.json", "[\n  {\n");
        TestProject.Result result = run(project, ALL.get(4));
        assertEquals(2, result.code());
        assertTrue(result.err().startsWith("mend content/glossary.json:"), result.err());
        assertTrue(result.err().contains(" first: "), result.err());
        assertEquals("[\n  {\n", project.read("content/glossary.json"));
    }

    private static List<Path> briefings(Path site) throws IOException {
        try (Stream<Path> files = Files.list(site.resolve("briefings"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("next-steps"))
                    .filter(file -> file.toString().endsWith(".pdf"))
                    .toList();
        }
    }

    private static Document page(Path site, String file) throws IOException {
        return Jsoup.parse(site.resolve(file).toFile(), "UTF-8");
    }
}
