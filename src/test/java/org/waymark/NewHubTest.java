package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code new hub}: a project that is whole, and nobody's files in danger. */
final class NewHubTest {

    /** All that must be known of a hub. */
    static final List<String> ANSWERS =
            List.of(
                    "--title=Riverside Teaching Hub",
                    "--set=kind=teaching school hub",
                    "--set=description=Next steps for teachers in the north.",
                    "--set=area=Northside",
                    "--set=area=Southside",
                    "--set=address=https://www.gov.uk/riverside/");

    /** Maven copies what is new, and does not take away what is gone. */
    private static final String STALE = " differs; \"mvn clean\" if a file was taken away";

    @TempDir private Path temp;

    private static TestProject.Result make(Path folder, List<String> answers) {
        List<String> words = new ArrayList<>(List.of("new", "hub", folder.toString()));
        words.addAll(answers);
        words.add("--date=2026-11-22");
        return TestProject.at(folder).run(words.toArray(String[]::new));
    }

    private static TestProject made(Path folder, List<String> answers) {
        TestProject.Result result = make(folder, answers);
        assertEquals(0, result.code(), result.err());
        return TestProject.at(folder);
    }

    private static List<String> named(String name) {
        List<String> answers = new ArrayList<>(ANSWERS);
        answers.set(0, "--title=" + name);
        return answers;
    }

    @Test
    void itsSiteIsWholeAndHasNoProblem() throws IOException {
        TestProject hub = made(temp.resolve("not/there yet"), ANSWERS);
        assertEquals(List.of(), hub.build().problems().problems());
        for (String page : pages()) {
            assertTrue(Files.exists(hub.output().resolve(page + ".html")), page);
        }
        for (String kind : List.of("", "-booklet", "-large-print", "-poster")) {
            Path pdf = hub.output().resolve("briefings/next-steps-after-leading-teaching" + kind);
            assertTrue(Files.size(Path.of(pdf + ".pdf")) > 10_000, kind);
        }
        hub.published()
                .forEach((file, text) -> assertFalse(isPage(file) && text.contains("{{"), file));
        assertTrue(words(hub, "about").contains("the teaching school hub for Northside and South"));
        assertTrue(words(hub, "accessibility").contains("prepared on 22 November 2026"));
    }

    private static boolean isPage(String file) {
        return file.endsWith(".html");
    }

    private static List<String> pages() {
        String all =
                "index 404 npqs npqs/leading-teaching options options/reflect-and-implement"
                        + " options/share-expertise compare guide guide/own-classroom guide/others"
                        + " plan pathway links glossary about contact accessibility privacy search"
                        + " a-to-z changes";
        return List.of(all.split(" ", -1));
    }

    private static String words(TestProject hub, String page) throws IOException {
        Path file = hub.output().resolve(page + ".html");
        return Jsoup.parse(file.toFile(), "UTF-8").select("main").text();
    }

    @Test
    void itTellsWhereWordsAreMissingAndWhatToDoNext() {
        Path folder = temp.resolve("our hub");
        String out = make(folder, ANSWERS).out();
        assertTrue(out.contains(" files to " + folder + "\nWrite your own words in place"), out);
        assertTrue(out.contains("\n  content/pages/9-contact.md:12\n"), out);
        assertTrue(out.contains("\n  waymark serve \"" + folder + "\"  shows the site"), out);
        assertTrue(out.endsWith("makes the site in " + folder.resolve("target/site") + "\n"), out);
    }

    /** Nothing that it begins with ends by itself: later there are warnings, and no error. */
    @Test
    void itPassesACheckYearsLaterAndTakesANewOption() throws IOException {
        TestProject hub = made(temp, ANSWERS);
        String root = hub.root().toString();
        TestProject.Result later = hub.run("check", root, "--date", "2033-01-01");
        assertEquals(0, later.code(), later.out());
        assertTrue(later.out().contains("warning[review-due]"), later.out());
        String option =
                "new|option|--title=Visit|--set=aim=See others.|--set=time.level=light"
                        + "|--set=time.text=A day.|--set=cost=Travel.|"
                        + root;
        TestProject.Result added = hub.run(option.split("\\|", -1));
        assertTrue(added.out().startsWith("Wrote content/options/3-visit.md\n"), added.err());
        TestProject.Result check = hub.run("check", root, "--date", "2026-11-22");
        assertEquals(0, check.code(), check.out());
        assertTrue(check.out().contains("warning[option-unreached]"), check.out());
    }

    @Test
    void looksAreThoseOfThisProject() throws IOException {
        TestProject hub = made(temp, ANSWERS);
        for (String part : List.of("templates", "site/resources", ".vscode", "schemas")) {
            Map<String, String> here = ProjectCopy.tree(Path.of(part));
            assertFalse(here.isEmpty(), part);
            assertEquals(here, ProjectCopy.tree(hub.root().resolve(part)), part + STALE);
        }
    }

    @Test
    void anAnswerIsNeverTakenForSomethingElse() throws IOException {
        String name = "Nörd & \"Süd\" {{day}} *[x](y)* <b>_$1 \\ `a`";
        TestProject hub = made(temp, named(name));
        assertEquals(List.of(), hub.build().problems().problems());
        assertTrue(
                hub.read("content/hub.json")
                        .contains(
                                "\"name\": \"Nörd & \\\"Süd\\\" {{day}} *[x](y)* <b>_$1 \\\\ `a`\""));
        String about = words(hub, "about").replaceAll("[“”]", "\"");
        assertTrue(about.contains("This is the website of " + name + ", the"), about);
    }

    @Test
    void anAddressIsWrittenAsItMustBe() throws IOException {
        List<String> answers = new ArrayList<>(ANSWERS);
        answers.set(5, "--set=address=http://www.gov.uk/next");
        answers.add("--set=brand.colour=#6a1b4d");
        answers.add("--set=language=cy");
        String hub = made(temp, answers).read("content/hub.json");
        assertTrue(hub.contains("\"address\": \"https://www.gov.uk/next/\""), hub);
        assertTrue(hub.contains("\"brand\": {\n    \"colour\": \"#6a1b4d\"\n  }"), hub);
        assertTrue(hub.contains("\"language\": \"cy\""), hub);
    }

    @Test
    void whatIsMissingOrWrongIsNamedAndNothingIsWritten() {
        Path folder = temp.resolve("hub");
        assertEquals(
                """
                a new hub needs more:
                  --set area=…  the places it serves
                  --set address=…  where the site is published, with / at the end
                """,
                make(folder, ANSWERS.subList(0, 3)).err());
        Map<String, String> wrong =
                Map.of(
                        "--title=Two\nlines", "\"name\" has more than one line: write it on one",
                        "--title= ", "\"name\" is empty",
                        "--set=address=next", "\"address\" is not a complete web address: ",
                        "--set=website=x", "there is no key \"website\" to set; ",
                        "--set=brand.colour=blue", "\"brand.colour\" ",
                        "--order=2", "a hub has no --id, --order or --file");
        wrong.forEach(
                (flag, words) -> {
                    TestProject.Result result = make(folder, List.of(flag));
                    assertEquals(2, result.code(), flag);
                    assertTrue(result.err().startsWith(words), result.err());
                });
        assertFalse(Files.exists(folder));
    }

    @Test
    void aFolderWithFilesIsLeftAlone() throws IOException {
        TestProject thesis = TestProject.at(temp.resolve("thesis"));
        thesis.write("thesis.txt", "mine");
        TestProject.Result refused = make(thesis.root(), List.of());
        assertEquals(2, refused.code());
        assertEquals(
                thesis.root()
                        + " is not empty: it holds thesis.txt; name a folder that is empty or not"
                        + " there yet, as in \"waymark new hub our-hub\"\n",
                refused.err());
        assertEquals(List.of("thesis.txt"), List.copyOf(ProjectCopy.tree(thesis.root()).keySet()));
        TestProject.Result file = make(thesis.root().resolve("thesis.txt"), ANSWERS);
        assertTrue(file.err().contains("is a file; a new hub needs a folder"), file.err());
        assertEquals("mine", thesis.read("thesis.txt"));
    }

    /** A repository that was just made at GitHub and cloned. */
    @Test
    void anEmptyRepositoryCountsAsEmpty() throws IOException {
        TestProject hub = TestProject.at(temp);
        hub.write(".git/config", "[core]");
        made(temp, ANSWERS);
        assertEquals("[core]", hub.read(".git/config"));
        assertEquals("target/\n", hub.read(".gitignore"));
    }

    @Test
    void aHubOfOnePlaceNamesIt() throws IOException {
        List<String> answers = new ArrayList<>(ANSWERS);
        answers.remove("--set=area=Southside");
        TestProject hub = made(temp, answers);
        StringBuilder words = new StringBuilder();
        try (Stream<Path> pages = Files.list(temp.resolve("content/pages"))) {
            for (Path page : pages.toList()) {
                words.append(hub.read("content/pages/" + page.getFileName()));
            }
        }
        assertTrue(
                words.toString().contains("teaching school hub for Northside"), words.toString());
        assertFalse(words.toString().contains("Northside and"));
    }
}
