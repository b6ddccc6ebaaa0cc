package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.site.SmallHub;

/** At the foot of each page: where its mistakes are mended or reported. */
class MendingTest {

    private static final String HUB = "content/hub.json";

    @TempDir Path folder;

    private static Elements links(Unprinted hub, String page) {
        return Jsoup.parse(hub.page(page)).select("footer .mending a");
    }

    /** The hub with another group "feedback". */
    private static SmallSite.Edit feedback(String group) {
        return project ->
                project.write(
                        HUB,
                        project.read(HUB).replaceFirst("(?s)\"feedback\": \\{.*?\\n  }", group));
    }

    private Unprinted hub(SmallSite.Edit edit) throws IOException {
        return new Unprinted(SmallHub.with(folder, edit));
    }

    @Test
    void everyPageLeadsToItsOwnFileAndTellsWhichPageIsMeant() throws IOException {
        Unprinted hub = hub(project -> {});
        for (Map.Entry<String, String> page : hub.pages().entrySet()) {
            Elements links = Jsoup.parse(page.getValue()).select("footer .mending a");
            assertEquals(
                    List.of("Edit this page", "Report a problem with this page"),
                    links.eachText(),
                    page.getKey());
            String address = page.getKey().equals("index.html") ? "" : page.getKey();
            String query = URI.create(links.get(1).attr("href")).getQuery();
            assertTrue(query.endsWith("&page=https://www.gov.uk/riverside/next/" + address), query);
        }
        assertEquals(
                List.of(
                        "https://www.gov.uk/riverside/edit/content/options/2-share.md",
                        "https://www.gov.uk/riverside/report?title=Share%20expertise"
                                + "&page=https%3A//www.gov.uk/riverside/next/options/share.html"),
                links(hub, "options/share.html").eachAttr("href"));
    }

    @Test
    void anyTitleReachesTheOtherEnd() throws IOException {
        String title = "R&D = 100 % #1? \"é\"";
        Unprinted hub =
                hub(
                        project -> {
                            project.replace(
                                    "content/options/2-share.md",
                                    "Share expertise",
                                    "'" + title + "'");
                            feedback(
                                            "\"feedback\": {\"report\":"
                                                    + " \"mailto:team@gov.uk?subject={title}\"}")
                                    .to(project);
                        });
        Elements links = links(hub, "options/share.html");
        assertEquals(1, links.size());
        URI uri = URI.create(links.get(0).attr("href"));
        assertEquals("team@gov.uk?subject=" + title, uri.getSchemeSpecificPart());
    }

    /** No address is made up: a hub without one says how to reach it. */
    @Test
    void withoutAnAddressProblemsGoWhereTheHubSaysHowToReachIt() throws IOException {
        Unprinted hub = hub(feedback("\"feedback\": {\"contact\": \"about\"}"));
        assertEquals(List.of("about.html"), links(hub, "index.html").eachAttr("href"));
        assertEquals(List.of("../about.html"), links(hub, "options/share.html").eachAttr("href"));
        assertEquals("Report a problem with this page", links(hub, "options/share.html").text());
    }

    @Test
    void withoutBothThereIsNothing() throws IOException {
        Unprinted hub = hub(feedback("\"feedback\": {}"));
        assertEquals(0, Jsoup.parse(hub.page("index.html")).select(".mending").size());
    }
}
