package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The handbook's page on printing tells the vocabulary as it is. */
class PrintManualTest {

    private static final Path PAGE = Path.of("site/markdown/print.md");
    private static final Pattern ELEMENT = Pattern.compile("`<(\\w+)>`");
    private static final Pattern WORD = Pattern.compile("`([\\w-]+)`");

    /** A row of a table with elements. */
    private record Row(List<String> elements, Set<String> attributes, Set<String> tags) {}

    private static final List<Row> ROWS = new ArrayList<>();
    private static String page = "";

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(PAGE);
        Set<String> paint = words(after("How a shape is painted:"));
        page.lines()
                .filter(line -> line.startsWith("| `<"))
                .map(line -> line.split(" *\\| *", -1))
                .forEach(cells -> ROWS.add(row(cells, paint)));
    }

    private static String after(String words) {
        int start = page.indexOf(words) + words.length();
        return page.substring(start, page.indexOf(". ", start));
    }

    private static Row row(String[] cells, Set<String> paint) {
        List<String> elements =
                ELEMENT.matcher(cells[1]).results().map(found -> found.group(1)).toList();
        Set<String> attributes = words(cells[2]);
        if (cells[2].contains("painted")) {
            attributes.addAll(paint);
        }
        return new Row(elements, attributes, words(cells[4]));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyElementHasARowAndEveryRowAnElement() {
        Set<String> told = new TreeSet<>();
        ROWS.forEach(row -> told.addAll(row.elements()));
        Set<String> missing = new TreeSet<>(Vocabulary.elements());
        missing.removeAll(told);
        assertEquals(Set.of(), missing, "add a row to a table in " + PAGE + " for each of these");
        told.removeAll(Vocabulary.elements());
        assertEquals(Set.of(), told, PAGE + " tells of elements that cannot be printed");
    }

    @Test
    void everyRowHasTheAttributesOfItsElements() {
        Map<String, String> wrong = new TreeMap<>();
        for (Row row : ROWS) {
            for (String element : row.elements()) {
                Set<String> real = new TreeSet<>(Vocabulary.attributes(element));
                if (!real.equals(row.attributes())) {
                    wrong.put(element, "has " + real + ", but the page says " + row.attributes());
                }
            }
        }
        assertEquals(Map.of(), wrong, "mend the attributes in " + PAGE);
    }

    @Test
    void everyTagIsOneThatBriefingsUse() {
        Set<String> tags = new TreeSet<>();
        ROWS.forEach(row -> tags.addAll(row.tags()));
        assertFalse(tags.isEmpty());
        Set<String> real = Arrays.stream(Role.values()).map(Role::type).collect(Collectors.toSet());
        Set<String> untold = new TreeSet<>(real);
        untold.removeAll(tags);
        assertEquals(Set.of(), untold, PAGE + " does not say what becomes these tags");
        tags.removeAll(real);
        assertEquals(Set.of(), tags, PAGE + " names tags that no briefing has");
    }

    /** Each placeholder becomes something else on paper, also the page's own number. */
    @Test
    void everyPlaceholderOfTheRunningLinesIsFilledIn() throws IOException {
        List<String> told =
                page.lines()
                        .filter(line -> line.startsWith("| `{"))
                        .map(line -> line.substring(3, line.indexOf('}') + 1))
                        .toList();
        Set<String> real =
                Pattern.compile("replace\\(\"(\\{\\w+})\"")
                        .matcher(Files.readString(Path.of(RUNNING)))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(real, new TreeSet<>(told), "mend the table of placeholders in " + PAGE);
    }

    private static final String RUNNING = "src/main/java/org/waymark/pdf/RunningLines.java";
}
