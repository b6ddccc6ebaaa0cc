package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/** The pages in the words of schema.org. */
class LinkedDataTest {

    private static final String ADDRESS = "https://www.gov.uk/riverside/next/";
    private static final String HOSTILE = "</script><!-- <script> \\ \"x\" ]]> &amp;";

    @TempDir static Path temp;

    private static SmallSite site;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.with(temp.resolve("small"), LinkedDataTest::edit);
    }

    private static void edit(TestProject project) throws IOException {
        Notes.noting(Notes.note("2026-11-02", "New.", ", \"npqs\": [\"leading-reading\"]"))
                .to(project);
        project.replace("content/options/2-share.md", "Share expertise", "'" + HOSTILE + "'");
    }

    private static List<String> paths() throws IOException {
        return site.project().published().keySet().stream()
                .filter(path -> path.endsWith(".html") && !path.startsWith("go/"))
                .toList();
    }

    /** All things of a page; there is one block of data, and nothing else that is a script. */
    private static List<Map<String, Object>> things(String path) throws IOException {
        Document page = site.page(path);
        List<Element> blocks = page.select("script:not([src])");
        assertEquals(1, blocks.size(), path);
        assertEquals("application/ld+json", blocks.get(0).attr("type"));
        Map<String, Object> data = ParsedJson.of(blocks.get(0).data());
        assertEquals("https://schema.org", data.get("@context"));
        return ParsedJson.list(data, "@graph");
    }

    private static Map<String, Object> thing(String path, String type) throws IOException {
        return things(path).stream()
                .filter(one -> type.equals(one.get("@type")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type + " on " + path));
    }

    private static List<String> types(String path) throws IOException {
        return ParsedJson.texts(things(path), "@type");
    }

    @Test
    void theHomePageIsAboutTheSiteItsHubAndAllBriefings() throws IOException {
        assertEquals(
                List.of(
                        "Organization",
                        "WebSite",
                        "DigitalDocument",
                        "DigitalDocument",
                        "DigitalDocument"),
                types("index.html"));
        Map<String, Object> hub = thing("index.html", "Organization");
        assertEquals("Riverside Teaching Hub", hub.get("name"));
        assertEquals(List.of("Northside", "Southside"), hub.get("areaServed"));
        Map<String, Object> whole = thing("index.html", "WebSite");
        assertEquals("en-GB", whole.get("inLanguage"));
        assertEquals(hub.get("@id"), ParsedJson.group(whole, "publisher").get("@id"));
    }

    @Test
    void anNpqsPageIsAboutItsCourseAndItsBriefing() throws IOException {
        String path = "npqs/leading-reading.html";
        assertEquals(
                List.of("EducationalOccupationalProgram", "DigitalDocument", "BreadcrumbList"),
                types(path));
        Map<String, Object> course = thing(path, "EducationalOccupationalProgram");
        assertEquals("Leading reading", course.get("name"));
        assertEquals(site.page(path).select(".kicker").get(0).text(), course.get("alternateName"));
        Map<String, Object> briefing = thing(path, "DigitalDocument");
        assertEquals("application/pdf", briefing.get("encodingFormat"));
        assertEquals("2026-11-02", briefing.get("dateModified"));
        String version = ParsedJson.text(briefing, "version");
        assertTrue(site.briefing("leading-reading").contains("version " + version), version);
    }

    /** Who offers the course, when and for how much differs, so the data is silent on it. */
    @Test
    void nothingIsSaidOfACourseThatTheHubDoesNotKnow() throws IOException {
        assertEquals(
                Set.of(
                        "@type",
                        "@id",
                        "name",
                        "alternateName",
                        "url",
                        "description",
                        "educationalCredentialAwarded",
                        "sameAs"),
                thing("npqs/leading-reading.html", "EducationalOccupationalProgram").keySet());
        assertFalse(
                thing("npqs/leading-teaching.html", "DigitalDocument").containsKey("dateModified"));
    }

    @Test
    void breadcrumbsAreThoseThatReadersSee() throws IOException {
        for (String path : paths()) {
            List<String> seen = site.page(path).select("nav.breadcrumbs li").eachText();
            if (seen.isEmpty()) {
                assertFalse(types(path).contains("BreadcrumbList"), path);
                continue;
            }
            List<Map<String, Object>> items =
                    ParsedJson.list(thing(path, "BreadcrumbList"), "itemListElement");
            assertEquals(seen, ParsedJson.texts(items, "name"), path);
            for (int i = 0; i < items.size(); i++) {
                assertEquals(i + 1, items.get(i).get("position"), path);
            }
            assertEquals(ADDRESS, items.get(0).get("item"), path);
        }
    }

    /** Only what is the same elsewhere may have an address elsewhere. */
    @Test
    void everyAddressIsOneOfTheSite() throws IOException {
        Set<String> published = site.project().published().keySet();
        int seen = 0;
        for (String path : paths()) {
            for (String address : addresses(things(path))) {
                assertTrue(address.startsWith(ADDRESS), address);
                String file = address.substring(ADDRESS.length()).replaceFirst("#.*", "");
                assertTrue(published.contains(file.isEmpty() ? "index.html" : file), address);
                seen++;
            }
        }
        assertTrue(seen > 40, "only " + seen + " addresses were seen");
    }

    private static List<String> addresses(Object value) {
        List<String> addresses = new ArrayList<>();
        if (value instanceof Map<?, ?> group) {
            group.forEach(
                    (key, inner) -> {
                        boolean address = List.of("url", "item", "@id").contains(key);
                        addresses.addAll(address ? List.of((String) inner) : addresses(inner));
                    });
        } else if (value instanceof List<?> list) {
            list.forEach(one -> addresses.addAll(addresses(one)));
        }
        return addresses;
    }

    @Test
    void noTitleEndsTheBlockOrBeginsAComment() throws IOException {
        String path = "options/share.html";
        String block = site.page(path).select("script[type=application/ld+json]").get(0).data();
        assertFalse(block.contains("<"), block);
        List<Map<String, Object>> items =
                ParsedJson.list(thing(path, "BreadcrumbList"), "itemListElement");
        assertEquals(HOSTILE, items.get(2).get("name"));
        assertEquals(1, site.page(path).select("footer").size());
    }
}
