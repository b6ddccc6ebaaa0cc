package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.AssetFile;
import org.waymark.content.Fact;
import org.waymark.content.Hub;
import org.waymark.content.Link;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.content.Prose;
import org.waymark.content.Ref;
import org.waymark.pdf.PrintTheme;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;

/** What comes of a project's files. */
class LoaderTest {

    private static final Path BASE = Path.of("src/test/resources/problems/base");

    @TempDir Path project;

    @BeforeEach
    void copyTheFaultlessProject() throws IOException {
        FaultlessProject.copyTo(project);
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Files.createDirectories(project.resolve(path).getParent());
        Files.write(project.resolve(path), bytes);
    }

    private Loaded load() {
        return new Loader().load(project);
    }

    private Hub hub() {
        Loaded loaded = load();
        assertEquals(List.of(), loaded.problems());
        return loaded.project().hub();
    }

    private List<String> codes() {
        return load().problems().stream()
                .map(problem -> problem.position() + " " + problem.code())
                .toList();
    }

    @Test
    void readsEveryKindOfContent() {
        Hub hub = hub();

        assertEquals("Generate Teaching Hub", hub.profile().name());
        assertEquals(
                new Ref("hub-site", new Position("content/hub.json", 8, 15)),
                hub.profile().website());
        assertEquals(new Position("content/hub.json", 6, 15), hub.profile().position());
        Npq npq = hub.npqs().get(0);
        assertEquals("leading-teaching", npq.id());
        assertEquals(12, npq.course().studyMonths());
        assertEquals(List.of("Teaching"), npq.course().contentAreas());
        assertNull(npq.course().link());
        Option option = hub.options().get(0);
        assertEquals(1, option.order());
        assertEquals(Option.Level.LIGHT, option.terms().time().level());
        assertEquals(
                List.of(Option.Phase.values()),
                option.prompts().stream().map(Option.Prompts::phase).toList());
        Page page = hub.pages().get(0);
        assertEquals(Page.Layout.HOME, page.layout());
        assertEquals(Page.Menu.NONE, page.menu());
        assertEquals(LocalDate.of(2017, 12, 15), hub.consultations().get(0).opened());
        Fact fact = hub.reference().facts().get(0);
        assertEquals(LocalDate.of(2027, 2, 1), fact.reviewBy());
        assertNull(fact.expires());
        Link link = hub.reference().links().get(0);
        assertEquals("https://hub.school.uk/about", link.url().toString());
        assertNull(link.checkedOn());
        assertTrue(hub.reference().terms().get(0).expand());
        assertTrue(hub.pathway().stages().get(0).steps().get(0).ours());
    }

    @Test
    void sortsNpqsAndOptionsByPlaceAndTheRestById() throws IOException {
        String npq = Files.readString(BASE.resolve("content/npqs/1-leading-teaching.md"));
        write("content/npqs/leading-maths.md", npq);
        write("content/npqs/10-a.md", npq);
        write("content/npqs/2-b.md", npq);
        write("content/pages/9-about.md", "---\ntitle: A\nsummary: B\n---\n");

        Hub hub = hub();

        assertEquals(
                List.of("leading-teaching", "b", "a", "leading-maths"),
                hub.npqs().stream().map(Npq::id).toList());
        assertEquals(List.of("about", "index"), hub.pages().stream().map(Page::id).toList());
        assertEquals(9, hub.pages().get(0).order());
    }

    @Test
    void readsTemplatesFontsAssetsAndImages() throws IOException {
        byte[] font = {0, 1, (byte) 0xFF};
        write("templates/print/briefing.ftlh", "<html/>\r\n");
        write("templates/print/fonts/Serif.ttf", font);
        write("site/resources/icons/a.svg", "<svg/>");
        write("content/images/maps/a.svg", "<svg/>");

        Project read = load().project();

        assertEquals("<html/>\n", read.templates().get("print/briefing.ftlh"));
        assertTrue(read.templates().containsKey("page.ftlh"));
        assertEquals(2, read.templates().size());
        assertArrayEquals(font, read.fonts().get("Serif.ttf"));
        assertEquals(List.of("icons/a.svg"), paths(read.assets()));
        assertEquals(List.of("images/maps/a.svg"), paths(read.hub().images()));
        assertEquals("content/images/maps/a.svg", read.hub().images().get(0).source());
    }

    @Test
    void readsTheThemeThatShipsAsTheStandardOne() throws IOException {
        Path shipped = Path.of("templates/print/theme.json");
        write("templates/print/theme.json", Files.readString(shipped));

        assertEquals(List.of(), codes());
        assertEquals(PrintTheme.standard(), load().project().themes().get("theme"));
    }

    @Test
    void takesTheStandardThemeForWhatIsWrongInTheHubsOwn() throws IOException {
        String theme = Files.readString(BASE.resolve("templates/print/theme.json"));
        write(
                "templates/print/theme.json",
                theme.replace("#1b1f24", "#000000")
                        .replace("\"width\": 595.28", "\"width\": true"));

        PrintTheme read = Objects.requireNonNull(load().project().themes().get("theme"));

        assertEquals(0, read.colours().text().rgb());
        assertEquals(PrintTheme.standard().page(), read.page());
        assertEquals(List.of("templates/print/theme.json:9:21 value-type"), codes());
    }

    private static List<String> paths(List<AssetFile> assets) {
        return assets.stream().map(AssetFile::path).toList();
    }

    @Test
    void findsTheLinesOfTheFilesAgain() {
        Position place = new Position("content/pages/index.md", 2, 1);

        assertEquals("title: Next steps", load().sources().line(place).orElseThrow());
    }

    @Test
    void keepsTheBodyWithItsPlace() {
        Prose body = hub().options().get(0).body();

        assertEquals("\n## Begin\n\nText.\n", body.text());
        assertEquals(new Position("content/options/1-share-expertise.md", 20, 4), body.at(1, 3));
    }

    @Test
    void keepsTextThatLooksLikeNumbersAndTruthsAsItIsWritten() throws IOException {
        write("content/pages/a.md", "---\ntitle: 007\nsummary: no\n---\n");

        Page page = hub().pages().get(0);

        assertEquals("007", page.title());
        assertEquals("no", page.summary().text());
    }

    @Test
    void yieldsAnOptionForAFileWithBrokenFrontMatter() throws IOException {
        write("content/options/2-broken.md", "---\ntitle: A: B: C\n---\n\n## Kept\n");

        Option option = load().project().hub().options().get(1);

        assertEquals("broken", option.id());
        assertEquals("broken", option.title());
        assertEquals("\n## Kept\n", option.body().text());
        assertEquals(List.of("content/options/2-broken.md:2:8 yaml-syntax"), codes());
    }

    @Test
    void yieldsThePageOfAFileThatCannotBeRead() throws IOException {
        write("content/pages/about.md", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0});

        assertEquals("about", load().project().hub().pages().get(0).id());
        assertEquals(List.of("content/pages/about.md file-encoding"), codes());
    }

    @Test
    void yieldsTheIdsOfAListThatCannotBeUnderstood() throws IOException {
        write("content/links/more.json", "{\"links\": [{\"id\": \"a\"} {\"id\" : \"b-c\"}, oops");

        List<Link> links = load().project().hub().reference().links();

        assertEquals(List.of("a", "b-c", "hub-site"), links.stream().map(Link::id).toList());
        assertEquals(1, load().problems().size());
    }

    @Test
    void yieldsSomethingForAFolderWithNothingInIt(@TempDir Path empty) {
        Loaded loaded = new Loader().load(empty.resolve("nowhere"));

        assertEquals("", loaded.project().hub().profile().name());
        assertEquals(
                List.of("content", "templates"),
                loaded.problems().stream().map(p -> p.position().file()).toList());
    }

    @Test
    void countsLinesAndColumnsAlikeForEveryLineEndingAndByteOrderMark() throws IOException {
        String page = "---\ntitle: A\nsumary: B\n---\n";
        for (String text :
                List.of(
                        page,
                        "\uFEFF" + page,
                        page.replace("\n", "\r\n"),
                        page.replace('\n', '\r'))) {
            write("content/pages/a.md", text);

            assertEquals(
                    List.of(
                            "content/pages/a.md:1:1 key-missing",
                            "content/pages/a.md:3:1 key-unknown"),
                    codes());
        }
    }

    @Test
    void leavesOutHiddenFilesAndWhatEditorsLeaveBehind() throws IOException {
        write("content/.DS_Store", "x");
        write("content/pages/index.md~", "x");
        write("content/pages/#index.md#", "x");
        write("content/.git/config", "x");
        write("content/options/~$plan.docx", "x");
        write("content/links/hub.json.bak", "x");
        write("templates/.page.ftlh.swp", "x");

        assertEquals(List.of(), codes());
        assertEquals(1, load().project().templates().size());
    }

    @Test
    void refusesLinksThatLeadOutOfTheProject(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret.md"), "---\ntitle: S\nsummary: T\n---\n");
        Path pages = project.resolve("content/pages");
        Files.createSymbolicLink(pages.resolve("out.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(pages.resolve("nowhere.md"), outside.resolve("gone.md"));
        Files.createSymbolicLink(pages.resolve("in.md"), pages.resolve("index.md"));
        Files.createSymbolicLink(project.resolve("content/images"), outside);
        Files.createSymbolicLink(
                project.resolve("content/links/round"), project.resolve("content"));

        assertEquals(
                List.of(
                        "content/images file-unreadable",
                        "content/links/round file-unreadable",
                        "content/pages/nowhere.md file-unreadable",
                        "content/pages/out.md file-unreadable"),
                codes());
        assertEquals(2, load().project().hub().pages().size());
    }

    @Test
    void refusesAnEntryFileThatIsALinkOutOfTheProject(@TempDir Path outside) throws IOException {
        Path hub = project.resolve("content/hub.json");
        Files.move(hub, outside.resolve("hub.json"));
        Files.createSymbolicLink(hub, outside.resolve("hub.json"));

        assertEquals(List.of("content/hub.json file-unreadable"), codes());
        assertEquals("", load().project().hub().profile().name());
    }

    @Test
    void refusesAFolderInPlaceOfAFile() throws IOException {
        Files.delete(project.resolve("content/hub.json"));
        Files.createDirectories(project.resolve("content/hub.json"));

        assertEquals(List.of("content/hub.json file-missing"), codes());
    }

    @Test
    void refusesTextOfMoreThanAMebibyte() throws IOException {
        String head = "---\ntitle: A\nsummary: B\n---\n";
        write("content/pages/a.md", head + lines((1 << 20) - head.length()));
        assertEquals(List.of(), codes());

        write("content/pages/a.md", head + lines((1 << 20) - head.length() + 1));
        assertEquals(List.of("content/pages/a.md file-too-large"), codes());
    }

    private static String lines(int length) {
        return ("x".repeat(99) + "\n").repeat(length / 100 + 1).substring(0, length);
    }

    @Test
    void readsTheSameTwice() throws IOException {
        write("content/options/5-a.md", "---\n---\n");
        List<Problem> first = load().problems();

        assertEquals(first, load().problems());
        assertTrue(first.stream().anyMatch(p -> p.code() == Code.KEY_MISSING));
    }
}
