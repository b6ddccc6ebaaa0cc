package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.waymark.render.RealTexts;

/** The site in this repository for other tools: its pages for Hugo, its briefings for Typst. */
final class RealSite {

    private static final String OF_NPQ = "npqs/([^/]+)\\.html";

    private final Map<String, Document> pages = new TreeMap<>();
    private final Map<String, String> briefings;

    RealSite(Path root) {
        RealTexts texts = new RealTexts(root);
        texts.pages().forEach((path, html) -> pages.put(path, PlainMarkdown.parsed(html)));
        this.briefings = texts.briefings();
    }

    int pages() {
        return pages.size();
    }

    int briefings() {
        return briefings.size();
    }

    /** The input of Typst's loop. */
    void writeBriefings(Path folder) throws IOException {
        Briefings.write(folder, briefings.values());
    }

    /**
     * A project of Hugo with the templates of the made-up corpus; its groups are the NPQs.
     *
     * @param version what Hugo says of itself
     */
    void writePages(Path folder, String version) throws IOException {
        Tree.remove(folder);
        Tree tree = new Tree(folder);
        HugoProject project = new HugoProject(folder, version);
        project.skeleton();
        List<Corpus.Group> groups =
                pages.entrySet().stream()
                        .filter(page -> page.getKey().matches(OF_NPQ))
                        .map(page -> group(page.getKey(), page.getValue()))
                        .toList();
        project.groups(groups);
        for (Map.Entry<String, Document> page : pages.entrySet()) {
            if (!page.getKey().matches(OF_NPQ)) {
                String name =
                        page.getKey()
                                .replace("index.html", "home")
                                .replace(".html", "")
                                .replace('/', '-');
                tree.write("content/docs/" + name + ".md", document(page.getValue(), groups));
            }
        }
        tree.write("data/links.json", "{}\n");
    }

    private static Corpus.Group group(String path, Document page) {
        String id = path.replaceFirst(OF_NPQ, "$1");
        return new Corpus.Group(id, title(page), body(page));
    }

    private static String document(Document page, List<Corpus.Group> groups) {
        List<String> of =
                groups.stream()
                        .map(Corpus.Group::id)
                        .filter(id -> !page.select("main a[href*=npqs/" + id + ".html]").isEmpty())
                        .toList();
        return String.join(
                "\n",
                "---",
                "title: " + HugoProject.quoted(title(page)),
                "description: " + HugoProject.quoted(summary(page)),
                "date: 2026-11-22",
                "npqs: " + HugoProject.listed(of),
                "links: []",
                "---",
                "",
                body(page),
                "");
    }

    private static String title(Document page) {
        return page.expectFirst("h1").text();
    }

    private static String summary(Document page) {
        Element summary = page.selectFirst("meta[name=description]");
        return summary == null ? "" : summary.attr("content");
    }

    private static String body(Document page) {
        return PlainMarkdown.of(page.expectFirst("main"));
    }
}
