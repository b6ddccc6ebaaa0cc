package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A corpus as a project of Hugo: its links in a render hook, its groups as a taxonomy. */
final class HugoProject {

    private static final Path SKELETON = Path.of("src/test/resources/bench/hugo");

    private HugoProject() {}

    static void write(Corpus corpus, Path folder) throws IOException {
        Tree tree = new Tree(folder);
        tree.copy(SKELETON);
        for (int i = 0; i < corpus.size(); i++) {
            Corpus.Doc doc = corpus.doc(i);
            tree.write("content/docs/" + doc.head().id() + ".md", front(doc.head()) + doc.body());
        }
        for (Corpus.Group group : corpus.groups()) {
            String text = "---\ntitle: " + quoted(group.title()) + "\n---\n\n" + group.intro();
            tree.write("content/npqs/" + group.id() + "/_index.md", text + "\n");
        }
        List<String> links = corpus.links().stream().map(HugoProject::link).toList();
        tree.write("data/links.json", "{\n" + String.join(",\n", links) + "\n}\n");
        List<String> groups = corpus.groups().stream().map(HugoProject::group).toList();
        tree.write("data/groups.json", "[\n" + String.join(",\n", groups) + "\n]\n");
    }

    private static String front(Corpus.Head head) {
        return String.join(
                "\n",
                "---",
                "title: " + quoted(head.title()),
                "description: " + quoted(head.summary()),
                "date: " + head.date(),
                "npqs: " + listed(head.groups()),
                "links: " + listed(head.links()),
                "---",
                "",
                "");
    }

    private static String link(Corpus.Link link) {
        return "%s: {\"title\": %s, \"url\": %s, \"publisher\": %s, \"description\": %s}"
                .formatted(
                        quoted(link.id()),
                        quoted(link.title()),
                        quoted(link.url()),
                        quoted(link.publisher()),
                        quoted(link.description()));
    }

    private static String group(Corpus.Group group) {
        return "{\"id\": %s, \"title\": %s}".formatted(quoted(group.id()), quoted(group.title()));
    }

    static String listed(List<String> words) {
        return "[" + String.join(", ", words.stream().map(HugoProject::quoted).toList()) + "]";
    }

    /** As JSON and YAML write it; the corpus has no sign that would need more. */
    static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
