package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pdf.PrintTheme;
import org.waymark.problem.Problem;
import org.waymark.site.Format;

/** The print theme and the files that vary it. */
class ThemeVariantsTest {

    private static final Path BASE = Path.of("src/test/resources/problems/base/templates/print");
    private static final String THEME = "theme.json";
    private static final String BOOKLET = "booklet.json";

    @TempDir Path project;

    @BeforeEach
    void copyTheFaultlessThemes() throws IOException {
        Files.createDirectories(project.resolve("templates/print"));
        for (String name : List.of(THEME, BOOKLET, "large-print.json", "poster.json")) {
            write(name, Files.readString(BASE.resolve(name)));
        }
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(project.resolve("templates/print").resolve(name), json);
    }

    private Map<String, PrintTheme> themes() {
        return new Loader().load(project).project().themes();
    }

    private PrintTheme theme(String name) {
        return Objects.requireNonNull(themes().get(name));
    }

    /** What is said of the themes; the content is missing, which is not what this is about. */
    private List<String> problems() {
        return new Loader()
                .load(project).problems().stream()
                        .filter(one -> one.position().file().startsWith("templates/"))
                        .map(ThemeVariantsTest::line)
                        .toList();
    }

    private static String line(Problem problem) {
        String place = problem.position().toString().replace("templates/print/", "");
        return place + " " + problem.message() + " | " + problem.hint();
    }

    @Test
    void everyFormatOfABriefingHasItsTheme() {
        Set<String> named =
                Arrays.stream(Format.values()).map(Format::theme).collect(Collectors.toSet());

        assertEquals(named, themes().keySet());
    }

    @Test
    void aVariantThatSaysNothingIsTheThemeItself() {
        assertEquals(theme("theme"), theme("booklet"));
    }

    /** Object by object: what stands beside a changed key stays. */
    @Test
    void aVariantChangesWhatItNamesAndNothingElse() throws IOException {
        write(
                BOOKLET,
                "{\"page\": {\"mirrored\": true}, \"texts\": {\"body\": {\"size\": 10.5}},"
                        + " \"lists\": {\"bullets\": [\"+\"]}}");
        PrintTheme whole = theme("theme");
        PrintTheme booklet = theme("booklet");

        assertEquals(List.of(), problems());
        assertTrue(booklet.page().mirrored());
        assertEquals(whole.page().width(), booklet.page().width());
        assertEquals(10.5, booklet.texts().body().size());
        assertEquals(whole.texts().body().leading(), booklet.texts().body().leading());
        assertEquals(whole.texts().h1(), booklet.texts().h1());
        assertEquals(List.of("+"), booklet.lists().bullets());
        assertEquals(whole.lists().indent(), booklet.lists().indent());
        assertEquals(whole, theme("large-print"));
    }

    @Test
    void aChangeOfTheThemeReachesItsVariants() throws IOException {
        write(THEME, Files.readString(BASE.resolve(THEME)).replace("#1b1f24", "#000000"));

        assertEquals(0, theme("poster").colours().text().rgb());
    }

    @Test
    void aMistakeIsPlacedInTheFileThatHasIt() throws IOException {
        write(
                BOOKLET,
                "{\n\"page\": {\"with\": 420},\n\"texts\": {\"body\": {\"size\": 1}},\n"
                        + "\"paragraphs\": {\"leed\": {}},\n\"keeps\": 7\n}");

        assertEquals(
                List.of(
                        "booklet.json:2:11 theme.json has no \"with\" to be changed here"
                                + " | did you mean \"width\"?",
                        "booklet.json:3:28 \"size\" must be from 4 to 200 | null",
                        "booklet.json:4:17 theme.json has no \"leed\" to be changed here"
                                + " | did you mean \"lead\"?",
                        "booklet.json:5:10 \"keeps\" must be a group of keys, not a number"
                                + " | its keys are orphans, widows, section_level"),
                problems());
    }

    /** The width is the theme's, but the margins that leave no room are the booklet's. */
    @Test
    void valuesThatDoNotGoTogetherAreTheVariantsMistake() throws IOException {
        write(BOOKLET, "{\n \"page\": {\"margin_left\": 500}}");

        assertEquals(
                List.of(
                        "booklet.json:2:10 \"width\" leaves no room for text"
                                + " | make the paper larger or the margins smaller"),
                problems());
    }

    @Test
    void aMistakeInTheThemeIsToldOnce() throws IOException {
        String whole = Files.readString(BASE.resolve(THEME));
        write(
                THEME,
                whole.replace("\"size\": 28,", "\"size\": 28000,")
                        .replace("\"rhythm\": 2, ", "")
                        .replace("\"head_tint\"", "\"headtint\""));
        write(BOOKLET, "{\"page\": {\"width\": 420}, \"tables\": {\"padding_x\": 4}}");
        List<String> problems = problems();

        assertEquals(4, problems.size(), problems.toString());
        assertTrue(problems.stream().allMatch(one -> one.startsWith(THEME)), problems.toString());
    }

    @Test
    void aThemeThatIsNoJsonLeavesItsVariantsWithoutBlame() throws IOException {
        write(THEME, "{\"page\": }");
        write(BOOKLET, "{\"page\": {\"width\": 420}}");

        assertEquals(1, problems().size(), problems().toString());
        assertEquals(PrintTheme.standard(), theme("booklet"));
    }

    @Test
    void aVariantThatIsMissingOrNoGroupIsReported() throws IOException {
        Files.delete(project.resolve("templates/print/poster.json"));
        write(BOOKLET, "[]");

        assertEquals(
                List.of(
                        "booklet.json:1:1 the file must be a group of keys, not a list",
                        "poster.json this variant of the print theme is missing"),
                problems().stream().map(line -> line.replaceFirst(" \\|.*", "")).toList());
        assertEquals(theme("theme"), theme("poster"));
    }

    /** Each differs in what it is for. */
    @Test
    void theVariantsThatShipDiffer() throws IOException {
        for (String name : List.of(THEME, BOOKLET, "large-print.json", "poster.json")) {
            write(name, Files.readString(Path.of("templates/print").resolve(name)));
        }
        assertEquals(List.of(), problems());
        assertTrue(theme("booklet").page().mirrored());
        assertEquals(419.53, theme("booklet").page().width());
        assertEquals(18, theme("large-print").texts().body().size());
        assertNotEquals(theme("theme"), theme("poster"));
    }
}
