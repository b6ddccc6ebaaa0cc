package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A corpus as a project of Hugo: its links in a render hook, its groups as a taxonomy. */
final class HugoProject {

    private static final Path SKELETON = Path.of("src/test/resources/bench/hugo");
    private static final Pattern VERSION = Pattern.compile("v0\\.([0-9]+)");

    private final Tree tree;
    private final String version;

    /**
     * @param version what Hugo says of itself
     */
    HugoProject(Path folder, String version) {
        this.tree = new Tree(folder);
        this.version = version;
    }

    void write(Corpus corpus) throws IOException {
        skeleton();
        for (int i = 0; i < corpus.size(); i++) {
            Corpus.Doc doc = corpus.doc(i);
            tree.write("content/docs/" + doc.head().id() + ".md", front(doc.head()) + doc.body());
        }
        groups(corpus.groups());
        List<String> links = corpus.links().stream().map(HugoProject::link).toList();
        tree.write("data/links.json", "{\n" + String.join(",\n", links) + "\n}\n");
    }

    /** Configuration and templates; those of a newer Hugo call data by another name. */
    void skeleton() throws IOException {
        tree.copy(SKELETON);
        if (!isNewer(version)) {
            return;
        }
        for (Path file : Tree.files(SKELETON.resolve("layouts")).keySet()) {
            String text = Files.readString(file).replace("site.Data", "hugo.Data");
            tree.write(SKELETON.relativize(file).toString(), text);
        }
    }

    static boolean isNewer(String version) {
        Matcher matcher = VERSION.matcher(version);
        return matcher.find() && Integer.parseInt(matcher.group(1)) >= 156;
    }

    /** Groups as the pages and the menu know them. */
    void groups(List<Corpus.Group> groups) throws IOException {
        for (Corpus.Group group : groups) {
            String text = "---\ntitle: " + quoted(group.title()) + "\n---\n\n" + group.intro();
            tree.write("content/npqs/" + group.id() + "/_index.md", text + "\n");
        }
        List<String> menu = groups.stream().map(HugoProject::group).toList();
        tree.write("data/groups.json", "[\n" + String.join(",\n", menu) + "\n]\n");
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

    /** As JSON and YAML write it; no line of text has another sign that would need more. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
