package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Whether a built site holds what its corpus asks for, so that tools are timed on the same work.
 */
final class SiteHolds {

    private static final int IN_MENU = 12;

    private static final Pattern TO_GROUP = Pattern.compile("href=\"[^\"]*npqs/");

    private final Corpus corpus;
    private final Path site;
    private final Tool tool;
    private final List<String> faults = new ArrayList<>();

    private SiteHolds(Corpus corpus, Path site, Tool tool) {
        this.corpus = corpus;
        this.site = site;
        this.tool = tool;
    }

    /** All that is missing, in words; nothing when all is there. */
    static List<String> faults(Corpus corpus, Path site, Tool tool) throws IOException {
        SiteHolds holds = new SiteHolds(corpus, site, tool);
        holds.look();
        return holds.faults;
    }

    private void look() throws IOException {
        Map<String, String> urls = new HashMap<>();
        corpus.links().forEach(link -> urls.put(link.id(), link.url()));
        Map<String, Integer> sizes = new HashMap<>();
        for (int i = 0; i < corpus.size(); i++) {
            Corpus.Doc doc = corpus.doc(i);
            doc.head().groups().forEach(id -> sizes.merge(id, 1, Integer::sum));
            document(doc, urls);
        }
        for (Corpus.Group group : corpus.groups()) {
            int size = sizes.getOrDefault(group.id(), 0);
            expect(listed(read(tool.group(group.id()))) >= size, group.id() + ": documents");
        }
        int recent = Math.min(10, corpus.size());
        expect(listed(read("index.html")) >= recent, "home page: recent documents");
        int pages = corpus.size() + corpus.groups().size() + 1;
        expect(count(read("sitemap.xml"), "<loc>") >= pages, "sitemap.xml: addresses");
        expect(!read("css/site.css").isEmpty(), "css/site.css: empty");
    }

    private void document(Corpus.Doc doc, Map<String, String> urls) throws IOException {
        Corpus.Head head = doc.head();
        String page = read(tool.page(head.id()));
        if (page.isEmpty()) {
            return;
        }
        expect(page.contains(head.title()), head.id() + ": title");
        expect(page.contains(head.summary()), head.id() + ": summary");
        boolean linked =
                head.links().stream().allMatch(id -> count(page, "href=\"" + urls.get(id)) == 2);
        expect(linked, head.id() + ": links of the catalogue");
        expect(!page.contains("link:") && !page.contains("{%"), head.id() + ": unresolved links");
        boolean table = doc.body().contains("|---|");
        expect(page.contains("<table") == table, head.id() + ": table");
        expect(count(page, "<h2") > count(doc.body(), "## "), head.id() + ": headings");
        int menu = Math.min(IN_MENU, corpus.groups().size()) + head.groups().size();
        expect(TO_GROUP.matcher(page).results().count() >= menu, head.id() + ": menu");
        boolean left = page.contains("**") || page.contains("\n## ") || page.contains("](");
        expect(!left, head.id() + ": Markdown left over");
    }

    private long listed(String page) {
        return tool.toDocument().matcher(page).results().count();
    }

    private String read(String path) throws IOException {
        Path file = site.resolve(path);
        if (!Files.isRegularFile(file)) {
            faults.add("no file " + path);
            return "";
        }
        return Parser.unescapeEntities(Files.readString(file), true);
    }

    private void expect(boolean holds, String what) {
        if (!holds) {
            faults.add(what);
        }
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }
}
