package org.waymark.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.load.Loader;

/** What is seldom in Word documents, but no reason to lose a word or to break. */
final class RareWordTest {

    private static final String LOOK = "the document cannot be read; open it in Word";

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

    private static String text(WordImport.Draft draft) {
        assertEquals("", draft.refusal());
        byte[] file = Objects.requireNonNull(draft.files().get("1-briefing.md"));
        return new String(file, StandardCharsets.UTF_8);
    }

    @Test
    void whereNothingStandsOutTheCommandSaysSo() throws IOException {
        Path file = temp.resolve("Plain.docx");
        Files.write(file, docx.paragraph("A mentor listens.").bytes());
        TestProject.Result result =
                project.run("import", file.toString(), project.root().toString());
        assertEquals(0, result.code(), result.err());
        assertTrue(
                result.out().endsWith("\nNothing stands out; read it all the same.\n"),
                result.out());
    }

    /** Word itself gives this style to each point of a list. */
    @Test
    void aStyleThatEverybodyHasIsNotAskedAbout() throws IOException {
        docx.styled("ListParagraph", "List Paragraph", "A mentor listens.");
        docx.styled("Loud", "Shouting", "And talks.");
        String report = draft(docx.bytes()).report();
        assertTrue(report.contains("the style \"Shouting\" means nothing here"), report);
        assertFalse(report.contains("List Paragraph"), report);
    }

    @Test
    void mergedCellsAreForAPersonToLookAt() throws IOException {
        String wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p>";
        String cell = "<w:tc><w:p>";
        docx.paragraph("Times.")
                .xml(
                        "<w:tbl><w:tr>"
                                + wide
                                + Docx.run("Both days")
                                + "</w:p></w:tc></w:tr><w:tr>"
                                + cell
                                + Docx.run("Monday")
                                + "</w:p></w:tc>"
                                + cell
                                + Docx.run("Friday")
                                + "</w:p></w:tc></w:tr></w:tbl>");
        WordImport.Draft draft = draft(docx.bytes());
        assertTrue(text(draft).contains("Both days"), text(draft));
        assertTrue(draft.report().contains("the table has merged cells"), draft.report());
    }

    @Test
    void formulasAndChartsAreToldAndHyphensJoinWords() throws IOException {
        String maths = "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
        String charts = "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"";
        docx.xml("<w:p>" + Docx.run("A sum: ") + "<m:oMath " + maths + "/></w:p>");
        docx.xml(
                "<w:p>"
                        + Docx.run("A chart: ")
                        + "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart "
                        + charts
                        + "/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
        docx.xml(
                "<w:p>"
                        + Docx.run("well")
                        + "<w:r><w:noBreakHyphen/></w:r>"
                        + Docx.run("known")
                        + "</w:p>");
        WordImport.Draft draft = draft(docx.bytes());
        assertTrue(draft.report().contains("formula"), draft.report());
        assertTrue(draft.report().contains("chart"), draft.report());
        assertFalse(draft.report().contains("missing"), draft.report());
        assertTrue(text(draft).matches("(?s).*well[\u2011-]known.*"), text(draft));
    }

    @Test
    void aDocumentThatNamesPartsThatItLacksIsRefusedInOneSentence() throws IOException {
        docx.paragraph("Words.");
        docx.xml(
                "<w:p><w:hyperlink r:id=\"nothing\">" + Docx.run("there") + "</w:hyperlink></w:p>");
        WordImport.Draft draft = draft(docx.bytes());
        assertTrue(draft.refusal().startsWith(LOOK), draft.refusal());
        assertTrue(draft.files().isEmpty());
    }

    /** The list of parts is whole, so that only unpacking finds out. */
    @Test
    void aPartThatCannotBeUnpackedIsDamage() throws IOException {
        byte[] bytes = docx.paragraph("Words. ".repeat(50)).bytes();
        int name = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("[Content_Types].xml");
        int data = name + "[Content_Types].xml".length();
        for (int i = 0; i < 20; i++) {
            bytes[data + i] = (byte) 0xFF;
        }
        assertTrue(
                draft(bytes).refusal().startsWith("the file is damaged"), draft(bytes).refusal());
    }

    /** A document that somebody cut its pictures out of keeps its words. */
    @Test
    void aPictureThatIsNotInTheFileLosesNoWord() throws IOException {
        byte[] bytes = docx.paragraph("Look here.").picture("A map").bytes();
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        parts.remove("word/media/one.png");
        WordImport.Draft draft = draft(Docx.zip(parts));
        assertTrue(text(draft).contains("Look here."), text(draft));
        assertFalse(draft.files().keySet().stream().anyMatch(one -> one.startsWith("images/")));
    }
}
