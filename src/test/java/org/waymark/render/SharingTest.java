package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.content.AssetFile;
import org.waymark.site.SmallHub;

/** What other programs show of a page: where its address is passed on, and on a phone's screen. */
class SharingTest {

    private static final String ADDRESS = "https://www.gov.uk/riverside/next/";

    @TempDir Path folder;

    private Unprinted hub(SmallSite.Edit edit, String... files) throws IOException {
        List<AssetFile> assets =
                List.of(files).stream()
                        .map(path -> new AssetFile("site/resources/" + path, path, new byte[0]))
                        .toList();
        return new Unprinted(SmallHub.with(folder, edit), assets);
    }

    private static String meta(Document page, String property) {
        return page.select("head meta[property=" + property + "]").attr("content");
    }

    @Test
    void everyPageSaysWhatItIs() throws IOException {
        Map<String, String> pages = hub(project -> {}).pages();
        for (Map.Entry<String, String> one : pages.entrySet()) {
            Document page = Jsoup.parse(one.getValue());
            assertEquals(page.select("h1").text(), meta(page, "og:title"), one.getKey());
            String description = page.select("meta[name=description]").attr("content");
            assertEquals(description, meta(page, "og:description"), one.getKey());
            boolean home = one.getKey().equals("index.html");
            assertEquals(ADDRESS + (home ? "" : one.getKey()), meta(page, "og:url"));
            assertEquals(home ? "website" : "article", meta(page, "og:type"), one.getKey());
            assertEquals("Riverside Teaching Hub", meta(page, "og:site_name"), one.getKey());
            assertEquals("en_GB", meta(page, "og:locale"), one.getKey());
        }
        assertTrue(pages.size() > 10, pages.keySet().toString());
    }

    @Test
    void onlyAPageWithAPictureNamesOne() throws IOException {
        Unprinted hub = hub(project -> {}, "cards/options/share.png");
        Document with = Jsoup.parse(hub.page("options/share.html"));
        assertEquals(ADDRESS + "cards/options/share.png", meta(with, "og:image"));
        assertEquals("1200", meta(with, "og:image:width"));
        assertEquals("630", meta(with, "og:image:height"));
        assertEquals("Share expertise. Riverside Teaching Hub", meta(with, "og:image:alt"));
        assertEquals("summary_large_image", with.select("meta[name=twitter:card]").attr("content"));
        Document without = Jsoup.parse(hub.page("options/study.html"));
        assertEquals(0, without.select("meta[property^=og:image]").size());
        assertEquals("summary", without.select("meta[name=twitter:card]").attr("content"));
    }

    @Test
    void aLanguageWithoutACountryHasNoLocale() throws IOException {
        Unprinted hub = hub(project -> project.replace("content/hub.json", "en-GB", "cy"));
        assertEquals(0, Jsoup.parse(hub.page("about.html")).select("[property=og:locale]").size());
    }

    @Test
    void theManifestWorksBelowAnyPath() throws IOException {
        Unprinted hub = hub(project -> {}, "icons/icon-192.png", "icons/icon-512.png");
        Map<String, Object> manifest = hub.data("site.webmanifest");
        assertEquals("Riverside Teaching Hub", manifest.get("name"));
        assertEquals("Next steps", manifest.get("short_name"));
        assertEquals(".", manifest.get("start_url"));
        assertEquals("browser", manifest.get("display"));
        List<Map<String, Object>> icons = ParsedJson.list(manifest, "icons");
        assertEquals(
                List.of("icons/icon-192.png", "icons/icon-512.png"),
                ParsedJson.texts(icons, "src"));
        assertEquals(List.of("192x192", "512x512"), ParsedJson.texts(icons, "sizes"));
        for (Map.Entry<String, String> page : hub.pages().entrySet()) {
            String href = Jsoup.parse(page.getValue()).select("link[rel=manifest]").attr("href");
            boolean below = page.getKey().contains("/");
            assertEquals(below ? "../site.webmanifest" : "site.webmanifest", href);
        }
    }

    @Test
    void withoutIconsAndShortNameItNamesNone() throws IOException {
        Unprinted hub =
                hub(
                        project ->
                                project.replace(
                                        "content/hub.json", "\"short_name\": \"Next steps\",", ""));
        Map<String, Object> manifest = hub.data("site.webmanifest");
        assertFalse(manifest.containsKey("icons"));
        assertFalse(manifest.containsKey("short_name"));
    }

    /** The browser's own bars have the colour of the band below them. */
    @Test
    void coloursAreThoseOfTheStyleSheet() throws IOException {
        String css = Files.readString(Path.of("templates/site.css"));
        int dark = css.indexOf("@media (prefers-color-scheme: dark)");
        assertEquals(value(css, "deep"), SiteColours.STANDARD.band());
        assertEquals(value(css, "paper"), SiteColours.STANDARD.paper());
        assertEquals(value(css.substring(dark), "deep"), SiteColours.STANDARD.darkBand());
        Document page = Jsoup.parse(hub(project -> {}).page("about.html"));
        assertEquals(
                List.of(SiteColours.STANDARD.band(), SiteColours.STANDARD.darkBand()),
                page.select("meta[name=theme-color][media]").eachAttr("content"));
    }

    private static String value(String css, String name) {
        Matcher value = Pattern.compile("--" + name + ": (#[0-9a-f]{6});").matcher(css);
        assertTrue(value.find(), name);
        return value.group(1);
    }
}
