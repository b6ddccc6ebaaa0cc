package org.waymark.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The forms of a report for programs, with every character that one of them could trip over. Run
 * with {@code -Dwaymark.rewrite=true} to write {@code formats/…} anew, then read the difference.
 */
class ReportFormatsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/formats");

    /** Quotes, signs of markup and of commands, line ends, an emoji, half of one, a bell. */
    private static final String NASTY =
            "50%25 <b>&amp; \"x\" 'y', a::b: \\ 😀 \ud83d \u0007\ttab\r\nnext ]]> \u2028 end";

    private static final String ABOUT = "content/pages/6-about.md";

    private static final Report REPORT =
            new Report(
                    List.of(
                            problem(Code.LINK_UNKNOWN, ABOUT, 2, 5, NASTY, NASTY),
                            problem(Code.LINK_UNKNOWN, ABOUT, 3, 0, "a line as a whole", "mend it"),
                            problem(
                                    Code.OUTPUT_FOREIGN,
                                    "content/Café, 100% [a]: b&c \"d\" 😀.md",
                                    0,
                                    0,
                                    "a file as a whole",
                                    null),
                            problem(Code.LINK_RAW, ABOUT, 4, 1, "twice", null),
                            problem(Code.LINK_RAW, ABOUT, 5, 1, "twice", null)));

    private static final Sources SOURCES =
            new Sources(Map.of(ABOUT, List.of("---", "Über \"x\" 😀", "three", "same", "same")));

    private static Problem problem(
            Code code, String file, int line, int column, String message, @Nullable String hint) {
        return new Problem(code, new Position(file, line, column), message, hint);
    }

    private static String print(String format) {
        Folder folder = new Folder("C:\\hubs\\river side");
        Function<Report, String> printer =
                switch (format) {
                    case "report.json" -> new JsonReport(folder)::print;
                    case "github.txt" -> new GithubReport(folder)::print;
                    case "report.sarif" -> new SarifReport(SOURCES, folder, "1.2.3")::print;
                    default -> new CheckstyleReport(folder)::print;
                };
        return new String(
                printer.apply(REPORT).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.json", "github.txt", "report.sarif", "checkstyle.xml"})
    void eachFormIsAsItWas(String format) throws IOException {
        String printed = print(format);
        Path golden = GOLDEN.resolve(format);
        if (Boolean.getBoolean("waymark.rewrite")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, printed);
        }
        assertEquals(Files.readString(golden), printed);
    }

    /** JSON is YAML, which the reader of front matter knows. */
    private static Map<?, ?> read(String json) {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json);
    }

    @Test
    void jsonGivesTheWordsBackAsTheyWere() {
        Map<?, ?> report = read(print("report.json").replace("\\ud83d", "?"));
        assertEquals(3, report.get("errors"));
        assertEquals(2, report.get("warnings"));
        List<?> problems = (List<?>) Objects.requireNonNull(report.get("problems"));
        Map<?, ?> nasty = (Map<?, ?>) problems.get(1);
        assertEquals(NASTY.replace("\ud83d ", "? "), nasty.get("message"));
        assertEquals("C:/hubs/river side/" + ABOUT, nasty.get("file"));
        assertFalse(((Map<?, ?>) problems.get(0)).containsKey("line"), "a file as a whole");
    }

    @Test
    void checkstyleIsXmlThatGivesTheWordsBack() throws Exception {
        byte[] xml = print("checkstyle.xml").getBytes(StandardCharsets.UTF_8);
        NodeList errors =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml))
                        .getElementsByTagName("error");
        assertEquals(5, errors.getLength());
        Element nasty = (Element) errors.item(1);
        String words = NASTY.replace('\u0007', '\uFFFD').replace("\ud83d ", "\uFFFD ");
        assertEquals(words + " (" + words + ")", nasty.getAttribute("message"));
        assertEquals("waymark.link-unknown", nasty.getAttribute("source"));
        assertEquals("2", nasty.getAttribute("line"));
    }

    @Test
    void eachGithubCommandIsOneLineThatNoWordCanEndOrAddTo() {
        List<String> lines = print("github.txt").lines().toList();
        assertEquals(5, lines.size());
        for (String line : lines) {
            assertTrue(line.matches("(?s)::(error|warning) file=[^:]+::.+"), line);
        }
    }

    @Test
    void whatGithubWouldDropIsCounted() {
        List<Problem> many = new ArrayList<>();
        for (int i = 1; i <= 13; i++) {
            many.add(problem(Code.LINK_UNKNOWN, ABOUT, i, 1, "wrong", null));
        }
        for (int i = 1; i <= 11; i++) {
            many.add(problem(Code.LINK_RAW, ABOUT, i, 1, "odd", null));
        }
        List<String> lines =
                new GithubReport(new Folder("")).print(new Report(many)).lines().toList();
        assertEquals(10, lines.stream().filter(line -> line.startsWith("::error ")).count());
        assertEquals(10, lines.stream().filter(line -> line.startsWith("::warning ")).count());
        String last = lines.get(lines.size() - 1);
        assertTrue(last.startsWith("::notice title=More problems::"), last);
        assertTrue(last.contains("3 errors, 1 warning."), last);
        for (int i = 12; i <= 13; i++) {
            many.add(problem(Code.LINK_RAW, ABOUT, i, 1, "odd", null));
        }
        String all = new GithubReport(new Folder("")).print(new Report(many));
        assertTrue(all.contains("3 errors, 3 warnings."), all);
    }

    @Test
    void aReportWithoutProblemsIsADocumentAllTheSame() {
        Report none = new Report(List.of());
        Folder here = new Folder("");
        assertEquals("", new GithubReport(here).print(none));
        assertEquals(List.of(), read(new JsonReport(here).print(none)).get("problems"));
        assertTrue(new CheckstyleReport(here).print(none).endsWith("\"10.0\">\n</checkstyle>\n"));
    }

    /** A line added above moves a problem and makes no new one of it. */
    @Test
    void aProblemThatMovedIsTheSameInSarif() {
        String before = sarif(2, List.of("a", "wrong"));
        assertEquals(before, sarif(3, List.of("new", "a", "wrong")));
        assertFalse(before.equals(sarif(2, List.of("a", "wrong as well"))));
    }

    private static String sarif(int line, List<String> lines) {
        Report report =
                new Report(List.of(problem(Code.LINK_UNKNOWN, "a.md", line, 1, "none", null)));
        String printed =
                new SarifReport(new Sources(Map.of("a.md", lines)), new Folder(""), "1")
                        .print(report);
        return printed.lines()
                .filter(one -> one.contains("primaryLocationLineHash"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sarifNamesTheFileByAReferenceAndNoFolderOfTheMachine() {
        String printed = print("report.sarif");
        assertTrue(
                printed.contains(
                        "\"uri\": \"C%3A/hubs/river%20side/content/Caf%C3%A9%2C%20100%25%20%5Ba%5D"
                                + "%3A%20b%26c%20%22d%22%20%F0%9F%98%80.md\""),
                printed);
        assertFalse(printed.contains(Path.of("").toAbsolutePath().toString()));
    }
}
