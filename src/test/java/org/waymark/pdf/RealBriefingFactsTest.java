package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.waymark.TestProject;

/** What the hub's real briefings say of themselves: in their properties and in print. */
class RealBriefingFactsTest {

    private static final String START = "https://next-steps.example/";

    /** Words that only make sense on a screen, or only on paper. */
    private static final Pattern ONE_MEDIUM =
            Pattern.compile(
                    "(?i)\\b(?:click\\w*|tap|taps|tapping|overleaf|scroll\\w*|hover\\w*|buttons?"
                            + "|this website page)\\b");

    @TempDir static Path temp;

    /** The id of each NPQ, and of the general briefing's address, with the file. */
    private static final Map<String, byte[]> BRIEFINGS = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        TestProject project = TestProject.copy(temp.resolve("real"));
        project.build();
        Path folder = project.output().resolve("briefings");
        try (Stream<Path> npqs = Files.list(project.root().resolve("content/npqs"))) {
            for (Path npq : npqs.toList()) {
                String id = npq.getFileName().toString().replaceAll("^\\d+-|\\.md$", "");
                Path file = folder.resolve("next-steps-after-" + id + ".pdf");
                BRIEFINGS.put(id, Files.readAllBytes(file));
            }
        }
        Path general = folder.resolve("next-steps-after-a-specialist-npq.pdf");
        BRIEFINGS.put("next-steps", Files.readAllBytes(general));
        assertEquals(6, BRIEFINGS.size());
    }

    /** Something that is asserted of a briefing. */
    @FunctionalInterface
    private interface Claim {
        void hold(String id, PDDocument pdf, String version) throws Exception;
    }

    private static void each(Claim claim) throws Exception {
        for (Map.Entry<String, byte[]> briefing : BRIEFINGS.entrySet()) {
            try (PDDocument pdf = Loader.loadPDF(briefing.getValue())) {
                String version = pdf.getDocumentInformation().getCustomMetadataValue("Version");
                assertTrue(version != null && version.matches("[0-9a-f]{7}"), briefing.getKey());
                claim.hold(briefing.getKey(), pdf, version);
            }
        }
    }

    private static String text(PDDocument pdf, int first, int last) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return stripper.getText(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void theInformationNamesWhatAReaderMayAskFor() throws Exception {
        each(
                (id, pdf, version) -> {
                    PDDocumentInformation info = pdf.getDocumentInformation();
                    assertTrue(info.getTitle().startsWith("Next steps after "), info.getTitle());
                    assertEquals("Generate Teaching Hub", info.getAuthor());
                    assertTrue(info.getSubject().startsWith("For ") == !id.equals("next-steps"));
                    assertTrue(info.getKeywords().startsWith("National Professional"), id);
                    assertTrue(info.getKeywords().contains("Share expertise"), id);
                    assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
                    assertEquals(info.getCreationDate(), info.getModificationDate());
                });
    }

    @Test
    void theMetadataSayTheSameAsTheInformation() throws Exception {
        each(
                (id, pdf, version) -> {
                    PDDocumentInformation info = pdf.getDocumentInformation();
                    Document xmp = xmp(pdf);
                    assertEquals(info.getTitle(), value(xmp, "dc:title"));
                    assertEquals(info.getAuthor(), value(xmp, "dc:creator"));
                    assertEquals(info.getSubject(), value(xmp, "dc:description"));
                    assertEquals(info.getKeywords(), value(xmp, "pdf:Keywords"));
                    assertEquals("en-GB", value(xmp, "dc:language"));
                    assertEquals(version, value(xmp, "xmpMM:VersionID"));
                    assertEquals(START + "go/" + id, value(xmp, "dc:source"));
                    String day = info.getCreationDate().toInstant().toString();
                    assertEquals("2026-11-22T00:00:00Z", day);
                    for (String date : List.of("Create", "Modify", "Metadata")) {
                        assertEquals(day, value(xmp, "xmp:" + date + "Date"));
                    }
                });
    }

    private static Document xmp(PDDocument pdf) throws Exception {
        byte[] bytes = pdf.getDocumentCatalog().getMetadata().toByteArray();
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes));
    }

    private static String value(Document xmp, String element) {
        assertEquals(1, xmp.getElementsByTagName(element).getLength(), element);
        return xmp.getElementsByTagName(element).item(0).getTextContent().strip();
    }

    @Test
    void theFirstPageTellsVersionDayAndWhereTheCurrentOneIs() throws Exception {
        each(
                (id, pdf, version) -> {
                    String page = text(pdf, 1, 1);
                    String web = id.equals("next-steps") ? "" : "npqs/" + id + ".html";
                    assertTrue(page.contains("Version " + version + " of 22 November 2026."), page);
                    assertTrue(page.contains("next-steps.example/go/" + id), page);
                    assertTrue(page.contains("next-steps.example" + (web.isEmpty() ? "" : "/")));
                    List<String> links = addresses(pdf.getPage(0));
                    assertTrue(links.contains(START + "go/" + id), links.toString());
                    assertTrue(links.contains(START + web), links.toString());
                });
    }

    private static List<String> addresses(PDPage page) throws IOException {
        List<String> addresses = new ArrayList<>();
        page.getAnnotations(one -> one instanceof PDAnnotationLink)
                .forEach(
                        one -> {
                            if (((PDAnnotationLink) one).getAction() instanceof PDActionURI uri) {
                                addresses.add(uri.getURI());
                            }
                        });
        return addresses;
    }

    /** The longest name of an NPQ is among them. */
    @Test
    void everyFooterIsWholeAndNoRunningLineIsCut() throws Exception {
        each(
                (id, pdf, version) -> {
                    int pages = pdf.getNumberOfPages();
                    for (int page = 1; page <= pages; page++) {
                        String text = text(pdf, page, page);
                        String right = "Version %s, 22 November 2026 · Page %d of %d ";
                        assertTrue(text.endsWith(right.formatted(version, page, pages)), text);
                        assertTrue(text.contains("next-steps.example/go/" + id + " V"), text);
                        assertFalse(text.contains("…"), text);
                    }
                });
    }

    @Test
    void theLastChapterTellsWhenFactsWereCheckedAndWillBe() throws Exception {
        each(
                (id, pdf, version) -> {
                    String all = text(pdf, 1, pdf.getNumberOfPages());
                    assertTrue(all.contains("Facts checked on 21 November 2026, against [1]"), id);
                    assertTrue(
                            all.contains(
                                    "the dates, fees and hours in this briefing were checked"
                                            + " on 21 November 2026. The next check of some of them"
                                            + " is due by 31 January 2027."),
                            id);
                    assertTrue(all.contains("This is version " + version + ", made on"), id);
                });
    }

    @Test
    void noWordOnlyMakesSenseInOneMedium() throws Exception {
        each(
                (id, pdf, version) -> {
                    String all = text(pdf, 1, pdf.getNumberOfPages());
                    List<String> found =
                            ONE_MEDIUM.matcher(all).results().map(one -> one.group()).toList();
                    assertEquals(List.of(), found, id);
                    assertTrue(
                            all.length() > 20_000, "only " + all.length() + " letters were read");
                });
    }

    /** The pattern finds what it is for, and leaves taper, tapestry and scholars alone. */
    @Test
    void theForbiddenWordsAreFound() {
        for (String word : "Click clicking tap overleaf scrolling hover Button".split(" ", -1)) {
            assertTrue(ONE_MEDIUM.matcher("Now " + word + ", please").find(), word);
        }
        assertFalse(ONE_MEDIUM.matcher("A tapestry of scholars; taper off.").find());
    }
}
