package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.site.OutputPath;
import org.waymark.site.SmallHub;

/** What the search and the A to Z list, and what they say of it. */
class FindablesTest {

    private static final OutputPath SEARCH = new OutputPath("search.html");

    @TempDir Path folder;

    private List<Findable> all(SmallSite.Edit edit) throws IOException {
        SmallHub hub = SmallHub.with(folder, edit);
        Edition edition = Edition.of(hub.site(), hub.plan());
        return new FindablesComposer(edition, SEARCH).compose();
    }

    private Findable one(String title, SmallSite.Edit edit) throws IOException {
        return all(edit).stream().filter(it -> it.title().equals(title)).findFirst().orElseThrow();
    }

    private static Set<String> titles(List<Findable> all, Findable.Kind kind) {
        return all.stream()
                .filter(one -> one.kind() == kind)
                .map(Findable::title)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKindOfThingIsListed() throws IOException {
        List<Findable> all = all(project -> {});
        assertEquals(Set.of("Leading reading", "Leading teaching"), titles(all, Findable.Kind.NPQ));
        assertEquals(
                Set.of("Reflect and implement", "Share expertise", "Study further"),
                titles(all, Findable.Kind.OPTION));
        assertTrue(titles(all, Findable.Kind.PAGE).containsAll(Set.of("About", "A consultation")));
        assertEquals(
                Set.of("ECT", "NPQ", "NPQLR", "NPQLT", "SLE", "mentor"),
                titles(all, Findable.Kind.TERM));
        assertEquals(5, titles(all, Findable.Kind.LINK).size());
        assertEquals(12, titles(all, Findable.Kind.PDF).size());
    }

    @Test
    void thePageForWrongAddressesIsNot() throws IOException {
        assertFalse(all(project -> {}).stream().anyMatch(one -> one.href().contains("404.html")));
    }

    @Test
    void aLinkForMaintainersIsNot() throws IOException {
        SmallSite.Edit edit =
                project ->
                        project.replace(
                                "content/links/all.json",
                                "\"kind\": \"qualification\",\n      \"audience\": \"reader\"",
                                "\"kind\": \"qualification\",\n      \"audience\": \"maintainer\"");
        assertFalse(titles(all(edit), Findable.Kind.LINK).contains("Leading reading NPQ"));
    }

    @Test
    void aTermSaysWhatElseItIsCalledAndWhetherItIsUsed() throws IOException {
        Findable sle = one("SLE", project -> {});
        assertEquals(List.of("specialist leader of education"), sle.names());
        assertEquals("Glossary · no longer used", sle.note());
        assertEquals("glossary.html#term-sle", sle.href());
        assertEquals(List.of(Findable.Part.plain(List.of("A former title."))), sle.parts());
    }

    /** The text of the web alone, with what links and facts put in, under its headings. */
    @Test
    void aPageIsDividedByItsHeadings() throws IOException {
        String text =
                """
                We *are* a hub.

                ::: only print
                ## Paper

                Not here.
                :::

                ### Næxt

                - One
                - See [](link:guide)
                """;
        Findable about =
                one(
                        "About",
                        project ->
                                project.replace("content/pages/6-about.md", "We are a hub.", text));
        assertEquals(
                List.of(
                        Findable.Part.plain(List.of("Who we are.")),
                        new Findable.Part("the-hub", "The hub", List.of("We are a hub.")),
                        new Findable.Part(
                                "naext", "Næxt", List.of("One", "See A guide to implementation"))),
                about.parts());
    }

    @Test
    void whatStandsAboveAndBesideAnOptionsTextIsThereToo() throws IOException {
        Findable share = one("Share expertise", project -> {});
        assertEquals("Option 2", share.note());
        List<String> above = share.parts().get(0).lines();
        assertTrue(above.contains("Help teachers beyond your own class."), above.toString());
        assertTrue(above.size() > 5, above.toString());
    }

    @Test
    void theStagesOfThePathwayAreFoundOnItsPage() throws IOException {
        Findable pathway = one("Pathway", project -> {});
        assertTrue(
                pathway.parts().stream().anyMatch(part -> part.id().startsWith("stage-")),
                pathway.toString());
    }

    /** What a result links to is there: the page, the heading, the entry. */
    @Test
    void everyAddressAndHeadingIsOnThePage() throws IOException {
        SmallHub hub = SmallHub.with(folder, project -> {});
        Map<String, Document> pages =
                new Unprinted(hub)
                        .pages().entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                page -> Jsoup.parse(page.getValue())));
        Edition edition = Edition.of(hub.site(), hub.plan());
        int followed = 0;
        for (Findable one : new FindablesComposer(edition, SEARCH).compose()) {
            if (one.kind() == Findable.Kind.LINK || one.kind() == Findable.Kind.PDF) {
                continue;
            }
            String[] way = one.href().split("#", 2);
            Document page = Objects.requireNonNull(pages.get(way[0]), one.href());
            assertTrue(way.length == 1 || page.getElementById(way[1]) != null, one.href());
            for (Findable.Part part : one.parts()) {
                Element heading = part.id().isEmpty() ? null : page.getElementById(part.id());
                assertTrue(part.id().isEmpty() || heading != null, one.href() + "#" + part.id());
                followed += heading == null ? 0 : 1;
            }
        }
        assertTrue(followed > 5, followed + " headings");
    }

    @Test
    void withoutASearchPageThereIsNoIndexAndNoForm() throws IOException {
        SmallSite site =
                SmallSite.with(
                        folder,
                        project ->
                                project.replace(
                                        "content/pages/8-search.md",
                                        "layout: search",
                                        "menu: none"));
        assertFalse(site.project().published().containsKey("scripts/search-index.js"));
        assertEquals(0, site.page("index.html").select("form.find").size());
    }
}
