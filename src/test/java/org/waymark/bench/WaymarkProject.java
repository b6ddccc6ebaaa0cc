package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A corpus as a project of Waymark: a document is a page with dates and links of its own (a
 * consultation without questions), a group an NPQ whose text lists its documents.
 */
final class WaymarkProject {

    private static final Path SKELETON = Path.of("src/test/resources/bench/waymark");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** A file of the catalogue is kept below the size that a text file may have. */
    private static final int LINKS_A_FILE = 1_000;

    private static final int IN_MENU = 12;
    private static final int RECENT = 10;

    private final Corpus corpus;
    private final Tree tree;

    private WaymarkProject(Corpus corpus, Path folder) {
        this.corpus = corpus;
        this.tree = new Tree(folder);
    }

    static void write(Corpus corpus, Path folder) throws IOException {
        new WaymarkProject(corpus, folder).write(folder);
    }

    private void write(Path folder) throws IOException {
        new Tree(folder.resolve("templates")).copy(Path.of("templates"));
        tree.copy(SKELETON);
        for (int i = 0; i < corpus.size(); i++) {
            doc(corpus.doc(i));
        }
        List<Corpus.Head> newest = corpus.newest();
        Map<String, List<Corpus.Head>> byGroup = new HashMap<>();
        for (Corpus.Head head : newest) {
            head.groups()
                    .forEach(id -> byGroup.computeIfAbsent(id, key -> new ArrayList<>()).add(head));
        }
        for (Corpus.Group group : corpus.groups()) {
            group(group, byGroup.getOrDefault(group.id(), List.of()));
        }
        home(newest.subList(0, Math.min(RECENT, newest.size())));
        catalogue();
        menu();
    }

    private void doc(Corpus.Doc doc) throws IOException {
        Corpus.Head head = doc.head();
        List<String> groups = head.groups().stream().map(id -> "[](npq:" + id + ")").toList();
        String front =
                """
                ---
                title: "%s"
                publisher: Northfield Teaching Hub
                summary: "%s"
                opened: %s
                closed: %s
                links: %s
                questions: []
                ---

                For %s

                """
                        .formatted(
                                head.title(),
                                head.summary(),
                                head.date(),
                                head.date(),
                                HugoProject.listed(head.links()),
                                String.join(", ", groups));
        tree.write("content/consultations/" + head.id() + ".md", front + doc.body());
    }

    private void group(Corpus.Group group, List<Corpus.Head> docs) throws IOException {
        String text =
                """
                ---
                title: "%s"
                code: "%s"
                summary: "%d documents."
                study_months: 12
                weekly_hours: "1 to 2"
                first_intake: autumn 2024
                content_areas: [teaching]
                funding: Ask the hub.
                ---

                %s

                %s
                """;
        String id = group.id();
        String code = id.replace("-", "").toUpperCase(Locale.ROOT);
        tree.write(
                "content/npqs/" + id + ".md",
                text.formatted(group.title(), code, docs.size(), group.intro(), list(docs)));
    }

    private static String list(List<Corpus.Head> docs) {
        return String.join("\n", docs.stream().map(WaymarkProject::line).toList());
    }

    /** The title is looked up by Waymark; day and summary are the group's own words. */
    private static String line(Corpus.Head head) {
        return "- [](page:" + head.id() + ") " + day(head.date()) + " " + head.summary();
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private void home(List<Corpus.Head> recent) throws IOException {
        String text =
                """
                ---
                title: Northfield Teaching Hub
                summary: Briefings for teachers and school leaders, grouped by qualification.
                layout: home
                ---

                ## Recently updated

                """;
        tree.write("content/pages/index.md", text + list(recent) + "\n");
    }

    private void catalogue() throws IOException {
        List<Corpus.Link> links = corpus.links();
        for (int from = 0; from < links.size(); from += LINKS_A_FILE) {
            List<Corpus.Link> some =
                    links.subList(from, Math.min(links.size(), from + LINKS_A_FILE));
            List<String> entries = some.stream().map(WaymarkProject::entry).toList();
            String text = "{\"links\": [\n" + String.join(",\n", entries) + "\n]}\n";
            tree.write("content/links/from-" + (from + 1) + ".json", text);
        }
    }

    private static String entry(Corpus.Link link) {
        return """
                {"id": "%s", "title": "%s", "url": "%s", "publisher": "%s", "description": "%s",
                 "kind": "guidance", "audience": "reader", "evidence": "confirmed", \
                "review_by": "2099-12-31"}\
                """
                .formatted(
                        link.id(), link.title(), link.url(), link.publisher(), link.description());
    }

    /** The first groups stand in the menu of every page. */
    private void menu() throws IOException {
        List<String> items =
                corpus.groups().stream()
                        .limit(IN_MENU)
                        .map(
                                one ->
                                        "{\"id\": \"%s\", \"title\": \"%s\"}"
                                                .formatted(one.id(), one.title()))
                        .toList();
        String text = "<#assign groups = [\n" + String.join(",\n", items) + "\n]>\n";
        tree.write("templates/groups.ftlh", text);
    }
}
