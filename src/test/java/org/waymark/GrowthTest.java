package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.build.BuildReport;
import org.waymark.problem.Code;

/** A hub grows by files alone: no template knows how many NPQs or options there are. */
class GrowthTest {

    private static final String NPQ =
            """
            ---
            title: Leading science
            code: NPQSCI
            summary: For teachers who lead science.
            study_months: 12
            weekly_hours: 1 to 2
            first_intake: autumn 2030
            content_areas: [practical work, explanation]
            funding: ask the hub
            ---
            You have finished the course.
            """;

    private static final String OPTION =
            """
            ---
            title: Visit another school
            label: Visit a school
            aim: See how others do it.
            suits: [teachers who learn by looking]
            time:
              level: light
              text: a day or two
            conditions: [a school that welcomes you]
            cost: travel only
            leads_to: [a partnership]
            talk_to: [the hub team]
            relations:
              - type: can-combine-with
                to: reflect-and-implement
                why: what you see can become your next cycle
            prompts:
              explore: [Which school?]
              prepare: [Which question?]
              deliver: [What do you see?]
              sustain: [Whom do you tell?]
            ---
            ## Before you go

            Choose one question.
            """;

    @Test
    void aSixthNpqAndASeventhOptionAreOneFileEach(@TempDir Path folder) throws IOException {
        TestProject project = TestProject.copy(folder);
        project.write("content/npqs/6-leading-science.md", NPQ);
        project.write("content/options/7-visit-another-school.md", OPTION);
        BuildReport report = project.build();
        assertFalse(report.problems().hasErrors(), report.problems().toString());
        assertTrue(
                report.problems().problems().stream()
                        .anyMatch(one -> one.code() == Code.OPTION_UNREACHED),
                "the guide should lead to the new option, and the editor is told");
        Path site = project.output();
        assertTrue(Files.exists(site.resolve("npqs/leading-science.html")));
        assertTrue(Files.exists(site.resolve("options/visit-another-school.html")));
        Document redirect = page(site, "go/leading-science/index.html");
        assertTrue(count(redirect, "a[href$=briefings/next-steps-after-leading-science.pdf]") > 0);
        seenInMenus(site);
        seenInPlan(site);
        seenInBriefings(site);
    }

    private static void seenInMenus(Path site) throws IOException {
        Document options = page(site, "options.html");
        Document npqs = page(site, "npqs.html");
        assertTrue(count(options, "main a[href=options/visit-another-school.html]") > 0);
        assertTrue(count(npqs, "main a[href=npqs/leading-science.html]") > 0);
        Document science = page(site, "npqs/leading-science.html");
        assertTrue(count(science, "main a[href=../options/visit-another-school.html]") > 0);
        String diagram = options.select("svg").text();
        assertTrue(diagram.contains("Visit a school"), diagram);
        String sitemap = Files.readString(site.resolve("sitemap.xml"));
        assertTrue(sitemap.contains("/npqs/leading-science.html<"));
        assertTrue(sitemap.contains("/options/visit-another-school.html<"));
    }

    /** The plan asks every option's questions and lets a teacher choose any of them. */
    private static void seenInPlan(Path site) throws IOException {
        Document plan = page(site, "plan.html");
        assertEquals(2, count(plan, "option:contains(7. Visit another school)"));
        assertEquals(4, count(plan, "dt:contains(7. Visit another school)"));
        assertEquals(1, count(plan, "dd:contains(Whom do you tell?)"));
    }

    private static void seenInBriefings(Path site) throws IOException {
        for (String name : List.of("leading-science", "leading-literacy", "a-specialist-npq")) {
            Path pdf = site.resolve("briefings/next-steps-after-" + name + ".pdf");
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                String text = new PDFTextStripper().getText(document);
                assertTrue(text.contains("Visit another school"), name);
                assertTrue(text.contains("Choose one question."), name);
                assertTrue(text.contains("Whom do you tell?"), name);
            }
        }
    }

    private static int count(Document page, String selector) {
        return page.select(selector).size();
    }

    private static Document page(Path site, String file) throws IOException {
        return Jsoup.parse(site.resolve(file).toFile(), "UTF-8");
    }
}
