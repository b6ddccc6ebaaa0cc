package org.waymark.upkeep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.content.Meaning;
import org.waymark.problem.Json;
import org.waymark.site.Comparison;

/** A difference in meaning is one that readers are told, and nothing else is. */
class MeaningTest {

    private static final Pattern WORD =
            Pattern.compile("(?<![\\w(\\[:/\"#-])[a-z]{4,}(?![\\w)\\]:/\"#-])");

    /** Keys of JSON and YAML whose values readers see. */
    private static final Pattern SEEN =
            Pattern.compile(
                    "^\\s*(?:- )?\"?(?:note|focus|title|description|publisher|now|after|meaning|full"
                            + "|question|answer|hint|why|summary|aim|cost|asks|became)\"?: (.*)$");

    @TempDir Path temp;

    private TestProject project;
    private Meaning before;

    @BeforeEach
    void read() throws IOException {
        project = SmallSite.project(temp.resolve("small"));
        before = meaning();
    }

    private Meaning meaning() {
        Side side = Side.content(project.root(), TestProject.TODAY);
        assertEquals(List.of(), side.problems().problems());
        return side.meaning().orElseThrow();
    }

    private List<String> differences() {
        return Comparison.of(before, meaning()).differences().stream()
                .map(one -> one.way() + " " + one.item().kind() + " " + one.item().id())
                .toList();
    }

    private List<String> files() throws IOException {
        Path root = project.root();
        try (Stream<Path> files = Files.walk(root.resolve("content"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.endsWith(".svg"))
                    .sorted()
                    .toList();
        }
    }

    private void rewrite(String ending, UnaryOperator<String> change) throws IOException {
        for (String file : files()) {
            if (file.endsWith(ending)) {
                String old = project.read(file);
                project.write(file, change.apply(old));
                assertNotEquals(old, project.read(file), file);
            }
        }
    }

    @Test
    void theEndsOfLinesMakeNoDifference() throws IOException {
        rewrite("", text -> text.replace("\n", "\r\n"));
        assertEquals(List.of(), differences());
    }

    /** Each paragraph in one line, or each word of it in a line of its own. */
    @Test
    void whereLinesBreakMakesNoDifference() throws IOException {
        List<String> bodies = files().stream().filter(one -> one.endsWith(".md")).toList();
        int changed = 0;
        for (String file : bodies) {
            String text = project.read(file);
            int body = text.indexOf("---\n", 4) + 4;
            String wrapped =
                    Pattern.compile("(?m)^[A-Z][^|:\\n]*(?:\\n[A-Za-z][^|:\\n]*)*$")
                            .matcher(text.substring(body))
                            .replaceAll(
                                    found ->
                                            Matcher.quoteReplacement(
                                                    found.group()
                                                            .replaceAll("[ \\n](?=[a-z])", "\n")));
            changed += wrapped.equals(text.substring(body)) ? 0 : 1;
            project.write(file, text.substring(0, body) + wrapped);
        }
        assertTrue(changed >= 6, "only " + changed + " files were wrapped anew");
        assertEquals(List.of(), differences());
    }

    @Test
    void theOrderOfKeysAndEntriesMakesNoDifference() throws IOException {
        rewrite(".json", MeaningTest::backwards);
        assertEquals(List.of(), differences());
    }

    /** Groups of keys, and lists of entries with an id, from the last to the first. */
    private static String backwards(String json) {
        Object read = new Load(LoadSettings.builder().build()).loadFromString(json);
        return Json.compact(keyed((Map<?, ?>) Objects.requireNonNull(read)));
    }

    private static Map<String, Object> keyed(Map<?, ?> map) {
        Map<String, Object> keyed = new TreeMap<>((a, b) -> b.compareTo(a));
        map.forEach((key, value) -> keyed.put(key.toString(), turned(value)));
        return keyed;
    }

    private static Object turned(Object value) {
        if (value instanceof Map<?, ?> map) {
            return keyed(map);
        }
        if (!(value instanceof List<?> list)) {
            return value;
        }
        List<Object> turned = new ArrayList<>();
        boolean entries = list.stream().allMatch(MeaningTest::isEntry);
        for (Object one : list) {
            turned.add(entries ? 0 : turned.size(), turned(one));
        }
        return turned;
    }

    /** The stages of the pathway have an order. */
    private static boolean isEntry(Object value) {
        return value instanceof Map<?, ?> map && map.containsKey("id") && !map.containsKey("steps");
    }

    @Test
    void theKindOfQuotesMakesNoDifference() throws IOException {
        project.replace("content/pages/6-about.md", "We are a hub.", "\"We\" are a 'hub'...");
        before = meaning();
        project.replace("content/pages/6-about.md", "\"We\" are a 'hub'...", "“We” are a ‘hub’…");
        project.replace(
                "content/options/2-share.md", "title: Share expertise", "title: 'Share expertise'");
        project.replace("content/pathway.json", "consultation's", "consultation’s");
        assertEquals(List.of(), differences());
    }

    @Test
    void theWayMarkdownIsWrittenMakesNoDifference() throws IOException {
        String file = "content/pages/6-about.md";
        String old = project.read(file);
        String more = "\n## More\n\n- one\n- *two*\n\n| a | b |\n|---|---|\n| c | d |\n";
        String same = "\nMore\n----\n\n* one\n* _two_\n\n|a|b|\n|:-|-|\n|c|d|\n";
        project.write(file, old + more);
        before = meaning();
        project.write(file, old + same);
        assertEquals(List.of(), differences());
    }

    @Test
    void theDaysOfUpkeepMakeNoDifference() throws IOException {
        rewrite(
                "facts.json",
                text ->
                        text.replace("2026-11-01", "2026-11-20")
                                .replace("2027-03-31", "2027-04-01"));
        assertEquals(List.of(), differences());
    }

    @Test
    void whereALinkLeadsAndWhomAPassageIsForMakesADifference() throws IOException {
        String file = "content/options/2-share.md";
        project.replace(file, "(link:mentoring)", "(link:guide)");
        assertEquals(List.of("CHANGED option share"), differences());
        before = meaning();
        project.replace(
                file, "::: for leading-reading leading-teaching", "::: for leading-reading");
        assertEquals(List.of("CHANGED option share"), differences());
        before = meaning();
        project.replace(file, "::: for leading-teaching\nBe", "::: only web\nBe");
        assertEquals(List.of("CHANGED option share"), differences());
    }

    /** Every word of every text, one at a time. */
    @Test
    void anyWordMakesADifferenceInItsItemAndNoOther() throws IOException {
        int words = 0;
        for (String file : files()) {
            String text = project.read(file);
            for (Place place : places(file, text)) {
                project.write(
                        file,
                        text.substring(0, place.start())
                                + "xylophone"
                                + text.substring(place.end()));
                assertEquals(
                        List.of("CHANGED " + place.item()), differences(), file + ": " + place);
                words++;
            }
            project.write(file, text);
        }
        assertTrue(words > 150, "only " + words + " words were tried");
    }

    /** A word in a file, and what it belongs to. */
    private record Place(String item, int start, int end) {}

    private static List<Place> places(String file, String text) {
        List<Place> places = new ArrayList<>();
        String item = item(file);
        int body = file.endsWith(".md") ? text.indexOf("---\n", 4) + 4 : text.length();
        int start = 0;
        for (String line : text.split("(?<=\n)", -1)) {
            Matcher id = Pattern.compile("^\\s*(?:- )?\"?id\"?: \"?([a-z-]+)\"?").matcher(line);
            if (id.find() && !item.startsWith("pathway")) {
                item = item.replaceFirst(" .*", " ") + id.group(1);
                item = item.replaceFirst("^guide ", "step ");
            }
            Matcher seen = SEEN.matcher(line.stripTrailing());
            boolean prose = start >= body && !line.startsWith(":::") && !line.startsWith("|");
            int from = prose ? 0 : seen.matches() ? seen.start(1) : line.length();
            Matcher word = WORD.matcher(line).region(from, line.length());
            while (word.find()) {
                places.add(new Place(item, start + word.start(), start + word.end()));
            }
            start += line.length();
        }
        return places;
    }

    private static String item(String file) {
        String name = file.replaceFirst(".*/(?:\\d+-)?", "").replaceFirst("\\..*", "");
        return switch (file.split("/", -1)[1]) {
            case "options" -> "option " + name;
            case "npqs" -> "npq " + name;
            case "pages" -> "page " + name;
            case "consultations" -> "consultation " + name;
            case "links" -> "link ?";
            case "facts.json" -> "fact ?";
            case "glossary.json" -> "term ?";
            case "guide.yml" -> "guide guide";
            case "pathway.json" -> "pathway pathway";
            default -> "hub hub";
        };
    }

    /** What was read is what was published: a folder of either kind can stand on either side. */
    @Test
    void theContentAndTheSiteMadeOfItSayTheSame() throws IOException {
        project.write(
                "content/changes.json",
                "{\"changes\": [{\"on\": \"2026-11-01\", \"note\": \"It is “new”.\"}]}");
        assertTrue(project.build().files() != null);
        Side published = Side.published(project.output());
        assertEquals(List.of(), published.problems().problems());
        Side content = Side.content(project.root(), TestProject.TODAY.plusYears(9));
        assertTrue(Compared.of(published, content).isSame());
        assertTrue(Compared.of(content, published).isSame());
        Meaning one = published.meaning().orElseThrow();
        Meaning other = content.meaning().orElseThrow();
        assertEquals(one.notes(), other.notes());
        assertEquals(one.paths(), other.paths());
        assertEquals(one.name() + one.address(), other.name() + other.address());
    }
}
