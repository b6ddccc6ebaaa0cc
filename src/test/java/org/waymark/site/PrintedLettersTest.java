package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;
import org.waymark.content.Hub;
import org.waymark.problem.Sources;

/**
 * A letter that no font has is told wherever a briefing may print it, and nowhere else: a snowman
 * stands in texts that are printed, an umbrella in texts that are not.
 */
class PrintedLettersTest {

    private static final String FACTS = "content/facts.json";
    private static final int SNOWMAN = '☃';
    private static final int UMBRELLA = '☂';

    @TempDir Path folder;

    /** Puts the letter into the middle of some words. */
    private static void mark(TestProject project, String file, int letter, String... words)
            throws IOException {
        for (String word : words) {
            int half = word.length() / 2;
            String marked = word.substring(0, half) + (char) letter + word.substring(half);
            project.replace("content/" + file, word, marked);
        }
    }

    private static void markPrinted(TestProject to) throws IOException {
        int snow = SNOWMAN;
        mark(to, "hub.json", snow, "Riverside Teaching Hub", "school hub", "small", "Southside");
        mark(to, "npqs/1-leading-reading.md", snow, "Leading reading", "teachers", "1 to 2");
        mark(to, "npqs/1-leading-reading.md", snow, "autumn 2022", "language", "course", "You");
        mark(to, "options/2-share.md", snow, "Share expertise", ": Share\n", "beyond your");
        mark(to, "options/1-reflect.md", snow, "just finished", "normal", "who supports", "none");
        mark(to, "options/1-reflect.md", snow, "your line", "worth", "for pupils", "one strand");
        mark(to, "pages/6-about.md", snow, "About");
        mark(to, "pages/7-plan.md", snow, "Make your plan", "line manager", "questions come");
        mark(to, "consultations/consultation-2017.md", snow, "A consultation");
        mark(to, "links/all.json", snow, "Being a mentor", "Evidence Centre");
        mark(to, "facts.json", snow, "free for everyone\",\n      \"a");
        mark(to, "glossary.json", snow, "\"ECT\"", "early career", "Qualifications", "former");
        mark(to, "pathway.json", snow, "stages are", "Yourself", "Your own", "Early", "Two years");
        to.write(
                "content/changes.json",
                "{\"changes\": [{\"on\": \"2026-11-01\", \"note\": \"A n☃te.\"}]}");
    }

    private static void markShown(TestProject to) throws IOException {
        mark(to, "pages/6-about.md", UMBRELLA, "Who we are", "We are a");
        mark(to, "consultations/consultation-2017.md", UMBRELLA, "It asked", "closed.");
        mark(to, "links/all.json", UMBRELLA, "How to plan");
        mark(to, "guide.yml", UMBRELLA, "What would");
        mark(to, "facts.json", UMBRELLA, "no longer");
    }

    @Test
    void whatIsPrintedIsFoundWhereItIsWrittenAndNothingElseIs() throws IOException {
        TestProject project = SmallSite.project(folder);
        markPrinted(project);
        markShown(project);
        Map<String, List<String>> lines = lines(project);
        Site site = SmallHub.of(project).site();

        assertEquals(written(SNOWMAN, lines), found(SNOWMAN, site, lines));
        assertEquals(40, found(SNOWMAN, site, lines).size());
        assertEquals(List.of(), found(UMBRELLA, site, lines));
    }

    private static Map<String, List<String>> lines(TestProject project) throws IOException {
        Map<String, List<String>> lines = new HashMap<>();
        try (Stream<Path> walk = Files.walk(project.root().resolve("content"))) {
            for (Path file :
                    walk.filter(one -> one.toString().matches(".*(md|json|yml)")).toList()) {
                String name = project.root().relativize(file).toString().replace('\\', '/');
                lines.put(name, Files.readAllLines(file));
            }
        }
        return lines;
    }

    private static List<String> found(int letter, Site site, Map<String, List<String>> lines) {
        return new PrintedLetters(site, new Sources(lines))
                .find(one -> one == letter).stream()
                        .map(found -> found.at().toString())
                        .sorted()
                        .toList();
    }

    /** Where a letter stands in the files. */
    private static List<String> written(int letter, Map<String, List<String>> lines) {
        List<String> places = new ArrayList<>();
        lines.forEach(
                (file, all) -> {
                    for (int i = 0; i < all.size(); i++) {
                        String line = all.get(i);
                        for (int at = 0; at < line.length(); at++) {
                            if (line.charAt(at) == letter) {
                                places.add("%s:%d:%d".formatted(file, i + 1, at + 1));
                            }
                        }
                    }
                });
        return places.stream().sorted().toList();
    }

    /** The second fact of the small hub stands on line 15 and is called "mentor-hours". */
    private static List<String> inFact(int letter, String now, String written) {
        Hub hub = Altered.fact(MemorySite.hub(), 1, one -> Altered.with(one, "now", now));
        List<String> lines = new ArrayList<>(Collections.nCopies(14, "\"now\": \"nothing\","));
        lines.add("\"id\": \"mentor-hours\",");
        lines.add("\"now\": \"" + written + "\",");
        return found(letter, MemorySite.site(hub), Map.of(FACTS, lines));
    }

    /** JSON may write any letter by its number, and one beyond U+FFFF as the two halves of it. */
    @Test
    void aLetterThatIsWrittenInAnotherWayIsFoundToo() {
        assertEquals(List.of(FACTS + ":16:13"), inFact(SNOWMAN, "free☃", "free☃"));
        assertEquals(List.of(FACTS + ":16:14"), inFact(SNOWMAN, "free ☃", "free \\u2603"));
        assertEquals(List.of(FACTS + ":16:18"), inFact(SNOWMAN, "free☃", "fre\\u0065☃"));
        String pair = "\\ud83c\\udf02";
        assertEquals(List.of(FACTS + ":16:14"), inFact(0x1F302, "free 🌂", "free " + pair));
    }

    /** Columns count halves of characters, as editors do. */
    @Test
    void aLetterBehindAPairStandsTwoColumnsFurtherOn() {
        assertEquals(List.of(FACTS + ":16:12"), inFact(SNOWMAN, "🌂 ☃", "🌂 ☃"));
    }

    @Test
    void aLetterThatIsNotFoundIsToldAtItsEntry() {
        assertEquals(List.of(FACTS + ":15:14"), inFact(0x260E, "free ☎", "free \\u260E"));
    }

    @Test
    void whatAFactSaysAfterwardsIsPrintedOnceThatIsNow() {
        LocalDate past = TestProject.TODAY.minusDays(1);
        Hub hub =
                Altered.fact(
                        MemorySite.hub(),
                        0,
                        one ->
                                Altered.with(
                                        Altered.with(
                                                Altered.with(one, "now", "once ☂"),
                                                "after",
                                                "now ☃"),
                                        "expires",
                                        past));
        Site site = MemorySite.site(hub);
        assertEquals(List.of(FACTS + ":4:14"), found(SNOWMAN, site, Map.of()));
        assertEquals(List.of(), found(UMBRELLA, site, Map.of()));
    }
}
