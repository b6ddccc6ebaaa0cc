package org.waymark.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/** Which PDFs a second build makes anew: those whose input changed in anything at all. */
class PressTest {

    private static final String FONTS = "templates/print/fonts/";

    /** Three readers' briefings, each as A4, booklet, large print and poster. */
    private static final int ALL = 12;

    /** One for each page that is passed on. */
    private static final int CARDS = 23;

    @TempDir Path temp;

    private TestProject project;
    private Path memo;

    @BeforeEach
    void copy() throws IOException {
        project = SmallSite.project(temp.resolve("small"));
        memo = temp.resolve("memo");
    }

    private BuildReport build() throws IOException {
        return build(remembering("program 1"));
    }

    private Printing remembering(String program) {
        return Printing.plain().keeping(new Printing.Memory(memo, program));
    }

    private BuildReport build(Printing printing) throws IOException {
        BuildSettings settings =
                new BuildSettings(
                        project.root(), project.output(), TestProject.TODAY, 2, Set.of(), printing);
        BuildReport report = new SiteBuild(settings, stage -> {}).run();
        assertTrue(report.files() != null, report.problems().toString());
        return report;
    }

    /** Builds, changes something, builds again; tells how many PDFs were reused. */
    private int reusedAfter(SmallSite.Edit edit) throws IOException {
        assertEquals(0, build().reused());
        edit.to(project);
        int reused = build().reused();
        Map<String, String> published = project.published();
        build(Printing.plain());
        assertEquals(project.published(), published, "as if all had been made anew");
        return reused;
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(memo)) {
            return files.sorted().toList();
        }
    }

    /** Which is a PDF: all cards are smaller. */
    private Path largest() throws IOException {
        return Collections.max(entries(), Comparator.comparing(file -> file.toFile().length()));
    }

    @Test
    void anUnchangedHubsPdfsAreReusedAndTheSiteIsTheSame() throws IOException {
        BuildReport first = build();
        Map<String, String> before = project.published();
        BuildReport second = build();
        assertEquals(0, first.reused());
        assertEquals(ALL, second.reused());
        assertEquals(before, project.published());
        assertEquals(names(first), names(second), "names, pages and sizes");
    }

    private static List<String> names(BuildReport report) {
        return report.printed().stream()
                .map(pdf -> pdf.name() + " " + pdf.pages() + " " + pdf.bytes())
                .toList();
    }

    @Test
    void whatWasPrintedIsToldByNameWithItsPagesAndBytes() throws IOException {
        List<BuildReport.Printed> printed = build().printed();
        assertEquals(ALL, printed.size());
        BuildReport.Printed pdf = printed.get(0);
        assertEquals("briefings/next-steps-after-a-specialist-npq-booklet.pdf", pdf.name());
        Path published = project.output().resolve(pdf.name());
        assertEquals(Files.size(published), pdf.bytes());
        try (PDDocument document = Loader.loadPDF(published.toFile())) {
            assertEquals(document.getNumberOfPages(), pdf.pages());
        }
    }

    @Test
    void aChangedPageOfTheWebsiteChangesNoPdf() throws IOException {
        assertEquals(
                ALL,
                reusedAfter(p -> p.replace("content/pages/6-about.md", "We are a hub.", "Hello.")));
    }

    @Test
    void aWordOfOneNpqChangesItsBriefingAlone() throws IOException {
        String npq = "content/npqs/1-leading-reading.md";
        assertEquals(ALL - 3, reusedAfter(p -> p.write(npq, p.read(npq) + "\nOne more word.\n")));
    }

    @Test
    void aColourOfTheThemeChangesAll() throws IOException {
        assertEquals(
                0,
                reusedAfter(
                        p -> {
                            String theme = p.read("templates/print/theme.json");
                            String other =
                                    theme.replaceFirst("(\"muted\": *\"#)[0-9a-f]{6}", "$1123456");
                            p.write("templates/print/theme.json", other);
                        }));
    }

    /** A byte behind the last table: the letters stay the same, but the file is another one. */
    @Test
    void aByteOfAFontChangesAll() throws IOException {
        assertEquals(
                0,
                reusedAfter(
                        p -> {
                            Path font = font(p);
                            byte[] bytes = Files.readAllBytes(font);
                            Files.write(font, Arrays.copyOf(bytes, bytes.length + 1));
                        }));
    }

    private static Path font(TestProject project) throws IOException {
        try (Stream<Path> fonts = Files.list(project.root().resolve(FONTS))) {
            return fonts.filter(file -> file.toString().endsWith(".ttf")).sorted().toList().get(0);
        }
    }

    @Test
    void aPictureChangesAll() throws IOException {
        String map = "content/images/map.svg";
        assertEquals(0, reusedAfter(p -> p.write(map, p.read(map).replace("<svg", "<svg  "))));
    }

    /** The three posters have a template of their own. */
    @Test
    void theTemplateOfTheBriefingsChangesAllButThePosters() throws IOException {
        String template = "templates/print/briefing.ftlh";
        assertEquals(
                3,
                reusedAfter(
                        p -> p.write(template, p.read(template).replace("</body>", "\n</body>"))));
    }

    @Test
    void anotherProgramReusesNothing() throws IOException {
        build();
        assertEquals(0, build(remembering("program 2")).reused());
        assertEquals(ALL, build(remembering("program 1")).reused());
    }

    @Test
    void anotherDayPrintsAnotherDate() throws IOException {
        build();
        BuildSettings settings =
                new BuildSettings(
                        project.root(),
                        project.output(),
                        TestProject.TODAY.plusDays(1),
                        2,
                        Set.of(),
                        remembering("program 1"));
        assertEquals(0, new SiteBuild(settings, stage -> {}).run().reused());
    }

    @Test
    void aDamagedEntryIsMadeAgainAndMended() throws IOException {
        build();
        Map<String, String> before = project.published();
        Path entry = largest();
        byte[] damaged = Files.readAllBytes(entry);
        damaged[damaged.length / 2] ^= 1;
        Files.write(entry, damaged);
        assertEquals(ALL - 1, build().reused());
        assertEquals(before, project.published());
        assertEquals(ALL, build().reused());
    }

    @Test
    void aFolderThatCannotBeWrittenIsNoTrouble() throws IOException {
        Files.writeString(memo, "a file where the folder should be");
        assertEquals(0, build().reused());
        assertEquals(0, build().reused());
        assertEquals("a file where the folder should be", Files.readString(memo));
    }

    @Test
    void withoutAMemoNothingIsKept() throws IOException {
        build(Printing.plain());
        assertEquals(0, build(Printing.plain()).reused());
        assertTrue(Files.notExists(memo));
    }

    /** The entries that are pictures behind their seals. */
    private long cards() throws IOException {
        return entries().stream().filter(PressTest::isPicture).count();
    }

    private static boolean isPicture(Path entry) {
        try {
            String bytes = Files.readString(entry, StandardCharsets.ISO_8859_1);
            return bytes.substring(8).startsWith("\u0089PNG");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aCardIsKeptUntilItsWordsOrColoursChange() throws IOException {
        build();
        assertEquals(CARDS, cards());
        build();
        assertEquals(CARDS, cards());
        project.replace("content/pages/6-about.md", "title: About", "title: About us");
        build();
        assertEquals(CARDS + 1, cards());
        project.replace(
                "content/hub.json", "\"kind\"", "\"brand\": {\"colour\": \"#5b2c83\"}, \"kind\"");
        build();
        assertEquals(2 * CARDS + 1, cards());
        Map<String, String> published = project.published();
        build(Printing.plain());
        assertEquals(project.published(), published, "as if all had been painted anew");
    }

    /** Each thread's clock goes on by one whenever it is asked, so each part costs one. */
    @Test
    void eachPartOfTheWorkIsMeasuredAndThatOfOthersIsNot() throws IOException {
        ThreadLocal<AtomicLong> time = ThreadLocal.withInitial(AtomicLong::new);
        Printing printing = remembering("program 1").measuredBy(() -> time.get().incrementAndGet());
        BuildReport.Costs made = new BuildReport.Costs(1, 2, 1, 1, 1, 1, 1);
        build(printing).printed().forEach(pdf -> assertEquals(made, pdf.costs(), pdf.name()));
        project.replace("content/pages/6-about.md", "We are a hub.", "Hello.");
        BuildReport.Costs found = new BuildReport.Costs(1, 2, 0, 0, 0, 0, 0);
        build(printing).printed().forEach(pdf -> assertEquals(found, pdf.costs(), pdf.name()));
        project.replace("content/pages/6-about.md", "Hello.", "Welcome.");
        BuildReport.Costs unmeasured = new BuildReport.Costs(0, 0, 0, 0, 0, 0, 0);
        build().printed().forEach(pdf -> assertEquals(unmeasured, pdf.costs(), pdf.name()));
    }

    /** A word that no line can hold: a warning, so the PDF is published with the word cut. */
    @Test
    void aPdfWithAProblemIsMadeAndToldInEveryBuild() throws IOException {
        String word = "long".repeat(60);
        project.replace("content/npqs/1-leading-reading.md", "You", word + " You");
        List<String> told = codes(build());
        assertEquals(Set.of("print-width"), Set.copyOf(told));
        BuildReport second = build();
        assertEquals(told, codes(second));
        assertEquals(ALL - 3, second.reused(), "all but those that have the word");
    }

    private static List<String> codes(BuildReport report) {
        return report.problems().problems().stream().map(one -> one.code().toString()).toList();
    }

    @Test
    void entriesNobodyHasUsedForLongAreRemoved() throws IOException {
        Files.createDirectories(memo);
        for (int i = 0; i < 150; i++) {
            Files.writeString(memo.resolve("%064x.memo".formatted(i)), "old");
        }
        build();
        assertEquals(
                100 + ALL + CARDS + 1,
                entries().size(),
                "a hundred spare ones, those of this build, and what it told");
        assertEquals(ALL, build().reused());
    }
}
