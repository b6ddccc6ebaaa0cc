package org.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.problem.Code;

/** Builds that ask for another standard, or to have each finished PDF checked. */
class PrintingTest {

    private static final String READING = "briefings/next-steps-after-leading-reading.pdf";

    @TempDir Path folder;

    private TestProject project;

    @BeforeEach
    void copy() throws IOException {
        project = SmallSite.project(folder.resolve("small"));
    }

    private BuildReport verified(String standard) throws IOException {
        Printing printing = Printing.of(standard, true).orElseThrow();
        BuildSettings settings =
                new BuildSettings(
                        project.root(), project.output(), TestProject.TODAY, 2, Set.of(), printing);
        return new SiteBuild(settings, stage -> {}).run();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1-a2a", "ua1-a3a", "ua2-a4"})
    void aSoundHubsBriefingsKeepToEachStandard(String standard) throws IOException {
        assertEquals(List.of(), verified(standard).problems().problems());
    }

    /** PDF/UA-1, 7.2: a language is a tag of BCP 47, which no words with spaces are. */
    @Test
    void aPdfThatDoesNotKeepToItsStandardIsNamedAndNothingIsPublished() throws IOException {
        String template = project.read("templates/print/briefing.ftlh");
        project.write(
                "templates/print/briefing.ftlh",
                template.replaceFirst("<html lang=\"[^\"]*\">", "<html lang=\"plain English\">"));
        BuildReport report = verified("ua1-a2a");
        assertTrue(
                report.problems().problems().stream()
                        .anyMatch(
                                one ->
                                        one.code() == Code.PDF_STANDARD
                                                && one.position().file().equals(READING)),
                report.problems().toString());
        assertNull(report.files());
        assertFalse(project.output().toFile().exists());
    }

    /** Whoever finds the PDF in an archive finds there what it was made from. */
    @Test
    void withA3TheBriefingCarriesItsOptionsFactsAndLinksAsJson() throws IOException {
        project.replace(
                "content/options/1-reflect.md",
                "aim: Turn what the NPQ taught into practice.",
                "aim: 'Turn \\ and \"it\" into practice – ŵ.'");
        verified("ua1-a3a");
        Map<?, ?> data =
                (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json());

        assertEquals("Next steps after leading reading", data.get("title"));
        List<Map<?, ?>> options = entries(data, "options");
        assertEquals(
                List.of("reflect", "share", "study"),
                options.stream().map(PrintingTest::id).toList());
        Map<?, ?> first = options.get(0);
        assertTrue(
                String.valueOf(first.get("aim")).startsWith("Turn \\ and “it” into"),
                first.toString());
        assertTrue(String.valueOf(first.get("aim")).endsWith("ŵ."), first.toString());
        Map<?, ?> fact =
                entries(data, "facts").stream()
                        .filter(one -> "funding".equals(id(one)))
                        .findFirst()
                        .orElseThrow();
        assertEquals("2026-11-01", String.valueOf(fact.get("checkedOn")));
        assertTrue(fact.get("source") instanceof Map<?, ?>, "the link that it was checked against");
        assertTrue(
                entries(data, "links").stream().map(PrintingTest::id).toList().contains("guide"));
    }

    private static List<Map<?, ?>> entries(Map<?, ?> data, String name) {
        return ((List<?>) Objects.requireNonNull(data.get(name)))
                .stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    }

    private static String id(Map<?, ?> entry) {
        return String.valueOf(entry.get("id"));
    }

    private String json() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(project.output().resolve(READING).toFile())) {
            Map<String, PDComplexFileSpecification> files =
                    pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertEquals(1, files.size());
            byte[] bytes = files.values().iterator().next().getEmbeddedFile().toByteArray();
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    @Test
    void theUsualBriefingCarriesNothing() throws IOException {
        verified("ua1-a2a");
        try (PDDocument pdf = Loader.loadPDF(project.output().resolve(READING).toFile())) {
            assertNull(pdf.getDocumentCatalog().getNames());
        }
    }
}
