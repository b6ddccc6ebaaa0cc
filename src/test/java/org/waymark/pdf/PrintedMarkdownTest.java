package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.waymark.content.Prose;
import org.waymark.markdown.Abbreviations;
import org.waymark.markdown.Audience;
import org.waymark.markdown.FirstUses;
import org.waymark.markdown.HtmlWriter;
import org.waymark.markdown.Markdown;
import org.waymark.markdown.Medium;
import org.waymark.markdown.Planning;
import org.waymark.markdown.Setting;
import org.waymark.markdown.Shift;
import org.waymark.markdown.Target;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;

/** Whatever an editor writes reaches the paper: the words of the HTML are the words of the tags. */
class PrintedMarkdownTest {

    private static final Pattern NUMBER = Pattern.compile("\\(U\\+([0-9A-F]+)");
    private static final HtmlWriter HTML = new HtmlWriter(Abbreviations.of(List.of()));

    @Test
    void everyExampleOfTheCommonMarkSpecificationPrintsAllItsWords() {
        List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
        List<String> lost = new ArrayList<>();
        for (Example example : examples) {
            compare(example.toString(), html(example.getSource()), lost);
        }
        assertEquals(List.of(), lost);
        // The published specification, version 0.31.2, has 652 examples.
        assertEquals(652, examples.size());
    }

    @Test
    void everyMarkdownFileOfTheContentPrintsAllItsWords() throws IOException {
        List<String> lost = new ArrayList<>();
        int files = 0;
        try (Stream<Path> walk = Files.walk(Path.of("content"))) {
            for (Path file : walk.filter(name -> name.toString().endsWith(".md")).toList()) {
                compare(file.toString(), html(body(Files.readString(file))), lost);
                files++;
            }
        }
        assertEquals(List.of(), lost);
        assertTrue(files >= 20, "only " + files + " files were found");
    }

    private static String body(String text) {
        return text.substring(text.indexOf("\n---\n", 3) + 5);
    }

    private static String html(String markdown) {
        Setting setting =
                new Setting(
                        Medium.PRINT,
                        new Audience(null, Map.of()),
                        new Shift(0, ""),
                        reference -> new Target(null, reference.id(), null),
                        new FirstUses(),
                        new Planning(List.of("1. One", "2. Two"), phase -> List.of()));
        Prose prose = Prose.of(markdown, new Position("x.md", 1, 1));
        return HTML.blocks(new Markdown().parse(prose).value(), setting);
    }

    /** A letter that no face has prints as a question mark, and each such letter is reported. */
    private static void compare(String name, String html, List<String> lost) {
        Checked<PdfFile> pdf = Samples.write(html);
        List<String> expected =
                SourceWords.of("<body>" + html).stream()
                        .map(word -> withoutMissing(word, pdf.problems()))
                        .toList();
        List<String> printed = SourceWords.ofTags(pdf.value().bytes());
        if (!expected.equals(printed)) {
            lost.add(name + "\n  " + expected + "\n  " + printed);
        }
    }

    private static String withoutMissing(String word, List<Problem> problems) {
        String shown = word;
        for (Problem problem : problems) {
            Matcher number = NUMBER.matcher(problem.message());
            if (problem.code() == Code.PRINT_GLYPH && number.find()) {
                String letter = Character.toString(Integer.parseInt(number.group(1), 16));
                shown = shown.replace(letter, "?");
            }
        }
        return shown;
    }
}
