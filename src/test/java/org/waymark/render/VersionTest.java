package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/** A version's id is a name for what a briefing says. */
class VersionTest {

    private static final String READING = "briefings/next-steps-after-leading-reading.pdf";
    private static final String TEACHING = "briefings/next-steps-after-leading-teaching.pdf";

    @TempDir Path folder;

    private Map<String, String> versions(LocalDate day, String name, SmallSite.Edit edit)
            throws IOException {
        SmallSite site = SmallSite.on(day, folder.resolve(name), edit);
        Map<String, String> versions = new TreeMap<>();
        for (String path : java.util.List.of(READING, TEACHING)) {
            Path pdf = site.project().output().resolve(path);
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                String version =
                        document.getDocumentInformation().getCustomMetadataValue("Version");
                assertTrue(version.matches("[0-9a-f]{7}"), version);
                versions.put(path, version);
            }
        }
        return versions;
    }

    private Map<String, String> versions(String name, SmallSite.Edit edit) throws IOException {
        return versions(TestProject.TODAY, name, edit);
    }

    @Test
    void theSameWordsHaveTheSameIdOnAnotherDay() throws IOException {
        assertEquals(
                versions("one", project -> {}),
                versions(TestProject.TODAY.plusDays(40), "other", project -> {}));
    }

    /** The funding fact has another wording from 1 September 2027 on. */
    @Test
    void aDatedTextThatTurnsMakesANewVersion() throws IOException {
        Map<String, String> before = versions(LocalDate.of(2027, 8, 31), "before", project -> {});
        Map<String, String> after = versions(LocalDate.of(2027, 9, 1), "after", project -> {});
        assertNotEquals(before.get(READING), after.get(READING));
    }

    @Test
    void oneWordOfOneNpqChangesItsBriefingAlone() throws IOException {
        Map<String, String> before = versions("before", project -> {});
        Map<String, String> after =
                versions(
                        "after",
                        project ->
                                project.replace(
                                        "content/npqs/1-leading-reading.md",
                                        "What helps you now",
                                        "What may help you now"));
        assertNotEquals(before.get(READING), after.get(READING));
        assertEquals(before.get(TEACHING), after.get(TEACHING));
    }

    /** A picture says something too, and only its path stands in the text. */
    @Test
    void anotherPictureIsAnotherVersion() throws IOException {
        assertNotEquals(
                versions("before", project -> {}),
                versions(
                        "after",
                        project ->
                                project.replace(
                                        "content/images/map.svg",
                                        "fill=\"#dde\"",
                                        "fill=\"#ddf\"")));
    }

    /** A designer who only moves lines of the template has published nothing new. */
    @Test
    void howTheTemplateBreaksItsLinesDoesNotMatter() throws IOException {
        assertEquals(
                versions("before", project -> {}),
                versions(
                        "after",
                        project ->
                                project.replace(
                                        "templates/print/briefing.ftlh",
                                        "<section id=\"about-this-briefing\">",
                                        "\n\n   <section id=\"about-this-briefing\">")));
    }
}
