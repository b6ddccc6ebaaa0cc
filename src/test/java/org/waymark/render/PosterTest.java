package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.load.Loader;
import org.waymark.load.Project;
import org.waymark.pdf.CardColours;
import org.waymark.pdf.Fonts;
import org.waymark.pdf.IconPainter;
import org.waymark.pdf.Meter;
import org.waymark.pdf.PdfWriter;
import org.waymark.pdf.PlacedText;
import org.waymark.pdf.PrintTheme;
import org.waymark.pdf.Standard;
import org.waymark.problem.Checked;
import org.waymark.site.Artifact;
import org.waymark.site.Format;
import org.waymark.site.Output;
import org.waymark.site.Shelf;
import org.waymark.site.SitePlan;
import org.waymark.site.SmallHub;

/** The poster of the options: one page for the wall. */
class PosterTest {

    /** As long as the hub's longest aim. */
    private static final String AIM =
            "Take charge of a topic, a subject or a pastoral area, and pass on to colleagues"
                    + " what you have learned.";

    private static final PaintShop NO_PICTURES =
            new PaintShop(
                    card -> new Checked<>(new byte[0], List.of()),
                    new IconPainter(CardColours.standard()));

    @TempDir Path folder;

    /** The posters of the small hub with an edit, and nothing else of it. */
    private Checked<List<Artifact>> posters(SmallSite.Edit edit) throws IOException {
        TestProject project = SmallSite.project(folder);
        edit.to(project);
        SmallHub hub = SmallHub.of(project);
        Project read = new Loader().load(project.root()).project();
        PrintTheme theme = Objects.requireNonNull(read.themes().get(Format.POSTER.theme()));
        PdfWriter writer =
                new PdfWriter(theme, Fonts.read(theme, read.fonts()).value(), Standard.UA1_A2A);
        List<Output> posters =
                hub.plan()
                        .briefings()
                        .filter(one -> one.format() == Format.POSTER)
                        .map(Output.class::cast)
                        .toList();
        return new Renderer(
                        read.templates(),
                        new PrintShop(
                                Map.of(Format.POSTER, writer::write), name -> Meter.NONE, false),
                        NO_PICTURES)
                .render(hub.site(), new SitePlan(posters), Shelf.MEMORY);
    }

    /** That of leading reading; nothing may be wrong with it. */
    private byte[] poster(SmallSite.Edit edit) throws IOException {
        Checked<List<Artifact>> posters = posters(edit);
        assertEquals(List.of(), posters.problems());
        return posters.value().stream()
                .filter(one -> one.path().value().contains("leading-reading-poster"))
                .findFirst()
                .orElseThrow()
                .bytes();
    }

    private List<PlacedText> text(SmallSite.Edit edit) throws IOException {
        return PlacedText.of(poster(edit));
    }

    private static void options(TestProject project, int count, String aim) throws IOException {
        if (count > 3) {
            new Routes(count).over(project);
        }
        try (Stream<Path> files = Files.list(project.root().resolve("content/options"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                Files.writeString(file, text.replaceFirst("(?m)^aim: .*$", "aim: \"" + aim + "\""));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void allOptionsStandOnOnePage(int count) throws IOException {
        List<PlacedText> text = text(project -> options(project, count, AIM));
        String words = PlacedText.words(text);

        assertTrue(text.stream().allMatch(letter -> letter.page() == 1));
        for (int number = 1; number <= count; number++) {
            String title = count > 3 || number < 3 ? Routes.title(number) : "Study further";
            assertTrue(words.contains(number + ". " + title), words);
        }
        assertEquals(count, words.split("pass on to colleagues", -1).length - 1);
    }

    @Test
    void twoOptionsDoToo() throws IOException {
        List<PlacedText> text = text(PosterTest::withoutStudy);

        assertTrue(text.stream().allMatch(letter -> letter.page() == 1));
    }

    private static void withoutStudy(TestProject project) throws IOException {
        Files.delete(project.root().resolve("content/options/3-study.md"));
        String share = "content/options/2-share.md";
        project.replace(share, "to: study", "to: reflect");
    }

    /** Who stands before it can read it; the drawing of twelve options has the smallest type. */
    @ParameterizedTest
    @ValueSource(ints = {6, 12})
    void itsTypeIsNeverTiny(int count) throws IOException {
        List<PlacedText> text = text(project -> options(project, count, AIM));

        double least = text.stream().mapToDouble(PlacedText::size).min().orElseThrow();
        assertTrue(least >= (count == 6 ? 11 : 8), "there is type of " + least + " points");
    }

    @Test
    void itSaysWhoseItIsAndWhereToReadMore() throws IOException {
        String words = PlacedText.words(text(project -> {}));

        assertTrue(words.startsWith("Riverside Teaching Hub"), words);
        assertTrue(words.contains("Next steps after leading reading"), words);
        assertTrue(words.contains("gov.uk/riverside/next/go/leading-reading"), words);
        assertTrue(words.matches(".* Version [0-9a-f]{7} of 22 November 2026"), words);
    }

    /** Every pair of related options is told, since no list follows the drawing. */
    @Test
    void theDrawingIsDescribedInWords() throws IOException {
        String alt = PlacedText.alternatives(poster(project -> options(project, 5, AIM)));

        assertTrue(alt.contains("Reflect and implement prepares for Share expertise."), alt);
        for (int later = 3; later <= 5; later++) {
            for (int earlier = 1; earlier < later; earlier++) {
                assertTrue(alt.matches(sentence(later, earlier)), alt);
            }
        }
    }

    private static String sentence(int later, int earlier) {
        return ".*" + Routes.title(later) + " [a-z ]+ " + Routes.title(earlier) + "\\..*";
    }

    @Test
    void optionsThatDoNotFitAreReportedOnce() throws IOException {
        List<String> problems =
                posters(project -> options(project, 12, (AIM + " ").repeat(4))).problems().stream()
                        .map(one -> one.position() + " " + one.code() + ": " + one.message())
                        .toList();

        assertEquals(
                List.of(
                        "content/options print-pages: the options do not fit on one page,"
                                + " so their poster has 3 pages"),
                problems);
    }
}
