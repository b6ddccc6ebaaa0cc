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

    /** A card is painted for each page but the one that stands for all that are not there. */
    @Test
    void eachPageNamesItsOwnCard() throws IOException {
        Map<String, String> pages = hub(project -> {}).pages();
        for (Map.Entry<String, String> one : pages.entrySet()) {
            Document page = Jsoup.parse(one.getValue());
            boolean none = one.getKey().equals("404.html");
            String card = ADDRESS + "cards/" + one.getKey().replace(".html", ".png");
            assertEquals(none ? "" : card, meta(page, "og:image"), one.getKey());
            assertEquals(none ? "" : "1200", meta(page, "og:image:width"), one.getKey());
            assertEquals(none ? "" : "630", meta(page, "og:image:height"), one.getKey());
            assertEquals(
                    none ? "summary" : "summary_large_image",
                    page.select("meta[name=twitter:card]").attr("content"),
                    one.getKey());
        }
        Document share = Jsoup.parse(pages.getOrDefault("options/share.html", ""));
        assertEquals("Share expertise. Riverside Teaching Hub", meta(share, "og:image:alt"));
        Document missing = Jsoup.parse(pages.getOrDefault("404.html", ""));
        assertEquals(0, missing.select("meta[property^=og:image]").size());
    }

    /** A picture that the hub brings along stands where the painted one would. */
    @Test
    void aCardOfTheHubsOwnIsNamedAlike() throws IOException {
        Unprinted hub = hub(project -> {}, "cards/options/share.png");
        Document page = Jsoup.parse(hub.page("options/share.html"));
        assertEquals(ADDRESS + "cards/options/share.png", meta(page, "og:image"));
    }

    @Test
    void aLanguageWithoutACountryHasNoLocale() throws IOException {
        Unprinted hub = hub(project -> project.replace("content/hub.json", "en-GB", "cy"));
        assertEquals(0, Jsoup.parse(hub.page("about.html")).select("[property=og:locale]").size());
    }

    @Test
    void theManifestWorksBelowAnyPath() throws IOException {
        Unprinted hub = hub(project -> {});
        Map<String, Object> manifest = hub.data("site.webmanifest");
        assertEquals("Riverside Teaching Hub", manifest.get("name"));
        assertEquals("Next steps", manifest.get("short_name"));
        assertEquals(".", manifest.get("start_url"));
        assertEquals("browser", manifest.get("display"));
        List<Map<String, Object>> icons = ParsedJson.list(manifest, "icons");
        assertEquals(
                List.of("icons/icon-192.png", "icons/icon-512.png", "icons/maskable-512.png"),
                ParsedJson.texts(icons, "src"));
        assertEquals(List.of("192x192", "512x512", "512x512"), ParsedJson.texts(icons, "sizes"));
        assertEquals(List.of("any", "any", "maskable"), ParsedJson.texts(icons, "purpose"));
        for (Map.Entry<String, String> page : hub.pages().entrySet()) {
            String href = Jsoup.parse(page.getValue()).select("link[rel=manifest]").attr("href");
            boolean below = page.getKey().contains("/");
            assertEquals(below ? "../site.webmanifest" : "site.webmanifest", href);
        }
    }

    @Test
    void withoutAShortNameItNamesNone() throws IOException {
        Unprinted hub =
                hub(
                        project ->
                                project.replace(
                                        "content/hub.json", "\"short_name\": \"Next steps\",", ""));
        Map<String, Object> manifest = hub.data("site.webmanifest");
        assertEquals("Riverside Teaching Hub", manifest.get("name"));
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
