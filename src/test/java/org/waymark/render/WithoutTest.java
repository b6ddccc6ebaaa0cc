package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;

/** A hub that has no briefings, or no pictures for passing pages on, never speaks of them. */
class WithoutTest {

    @TempDir static Path temp;

    private static Map<String, String> whole = Map.of();
    private static Map<String, String> bare = Map.of();

    @BeforeAll
    static void build() throws IOException {
        whole = published("whole", "");
        bare = published("bare", "\"without\": [\"briefings\", \"cards\"],\n  ");
    }

    private static Map<String, String> published(String folder, String line) throws IOException {
        SmallSite site =
                SmallSite.with(
                        temp.resolve(folder),
                        project ->
                                project.replace(
                                        "content/hub.json", "\"feedback\"", line + "\"feedback\""));
        return site.project().published();
    }

    private static Set<String> paths(Map<String, String> files, String... parts) {
        return files.keySet().stream()
                .filter(path -> List.of(parts).stream().anyMatch(path::contains))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theFilesAreLeftOutAndNoOthers() {
        String[] left = {".pdf", "cards/", "go/"};
        assertFalse(paths(whole, ".pdf").isEmpty());
        assertFalse(paths(whole, "cards/").isEmpty());
        assertFalse(paths(whole, "go/").isEmpty());
        assertEquals(Set.of(), paths(bare, left));
        Set<String> rest = new TreeSet<>(whole.keySet());
        rest.removeAll(paths(whole, left));
        assertEquals(rest, bare.keySet());
    }

    @Test
    void noPageAndNoDataSpeaksOfThem() {
        bare.forEach(
                (path, text) -> {
                    assertFalse(text.contains(".pdf"), path);
                    assertFalse(text.contains("cards/"), path);
                    if (path.endsWith(".html")) {
                        Document page = Jsoup.parse(text);
                        assertEquals(0, page.select("meta[property=og:image]").size(), path);
                        assertFalse(page.select("main").text().contains("PDF"), path);
                    }
                });
        assertTrue(bare.containsKey("pages.json"));
    }

    /** Only the part that leads to briefings is gone. */
    @Test
    void theRestOfAnOptionsPageIsTheSame() {
        String path = "options/share.html";
        List<String> headings = headings(whole, path);
        assertTrue(headings.contains("In short"), headings.toString());
        assertEquals(headings, headings(bare, path));
    }

    private static List<String> headings(Map<String, String> files, String path) {
        return Jsoup.parse(String.valueOf(files.get(path))).select("main h1, main h2").stream()
                .map(Element::text)
                .filter(text -> !text.equals("Take it with you"))
                .toList();
    }
}
