package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/** References that stand in data and in texts are looked up, wherever they stand. */
class ReferenceCheckTest {

    private static final String ABOUT = "content/pages/6-about.md";

    @TempDir Path folder;

    private List<String> after(SmallSite.Edit edit) throws IOException {
        return SmallHub.with(folder, edit).problems();
    }

    private List<String> afterReplacing(String file, String old, String now) throws IOException {
        return after(project -> project.replace(file, old, now));
    }

    private static void say(TestProject project, String text) throws IOException {
        project.replace(ABOUT, "We are a hub.", text);
    }

    @Test
    void theSmallHubIsSound() throws IOException {
        assertEquals(List.of(), after(project -> {}));
    }

    @Test
    void theHubsWebsiteIsLookedUp() throws IOException {
        List<String> problems =
                afterReplacing(
                        "content/hub.json", "\"website\": \"hub-home\"", "\"website\": \"x\"");
        assertEquals(
                List.of(
                        "content/hub.json:8:15 link-unknown: no link called \"x\"",
                        "content/links/all.json:52:14 link-unused: nothing uses the link \"hub-home\""),
                problems);
    }

    @Test
    void anNpqsLinkIsLookedUp() throws IOException {
        assertEquals(
                List.of(
                        "content/npqs/1-leading-reading.md:10:7 link-unknown: no link called \"y\""),
                afterReplacing(
                        "content/npqs/1-leading-reading.md", "link: npq-reading", "link: y"));
    }

    @Test
    void aFactsSourceIsLookedUp() throws IOException {
        assertEquals(
                List.of("content/facts.json:18:18 link-unknown: no link called \"zz\""),
                afterReplacing(
                        "content/facts.json", "\"source\": \"mentoring\"", "\"source\": \"zz\""));
    }

    @Test
    void aTermsLinkAndRelatedTermsAreLookedUp() throws IOException {
        List<String> problems =
                after(
                        project -> {
                            String file = "content/glossary.json";
                            project.replace(file, "\"link\": \"mentoring\"", "\"link\": \"q\"");
                            project.replace(
                                    file, "\"see\": [\"ect\"]", "\"see\": [\"npq\", \"q\"]");
                        });
        assertEquals(
                List.of(
                        "content/glossary.json:15:16 link-unknown: no link called \"q\"",
                        "content/glossary.json:16:23 term-unknown: no term called \"q\""),
                problems);
    }

    @Test
    void thePathwaysStepsAreLookedUp() throws IOException {
        List<String> problems =
                after(
                        project -> {
                            String file = "content/pathway.json";
                            project.replace(
                                    file, "\"npq\": \"leading-teaching\"", "\"npq\": \"n\"");
                            project.replace(file, "\"link\": \"mentoring\"", "\"link\": \"n\"");
                        });
        assertEquals(
                List.of(
                        "content/pathway.json:10:86 npq-unknown: no NPQ called \"n\"",
                        "content/pathway.json:18:76 link-unknown: no link called \"n\""),
                problems);
    }

    @Test
    void theOptionsAndNpqsOfALinkAreLookedUp() throws IOException {
        List<String> problems =
                after(
                        project -> {
                            String file = "content/links/all.json";
                            project.replace(file, "[\"share\"]", "[\"share\", \"shear\"]");
                            project.replace(file, "[\"leading-teaching\"]", "[\"teaching\"]");
                        });
        assertEquals(
                List.of(
                        "content/links/all.json:24:29 option-unknown: no option called \"shear\"",
                        "content/links/all.json:25:17 npq-unknown: no NPQ called \"teaching\""),
                problems);
    }

    @Test
    void aConsultationsLinksAreLookedUp() throws IOException {
        assertEquals(
                List.of(
                        "content/consultations/consultation-2017.md:7:9 link-unknown:"
                                + " no link called \"consult\"",
                        "content/links/all.json:41:14 link-unused:"
                                + " nothing uses the link \"consultation\""),
                afterReplacing(
                        "content/consultations/consultation-2017.md",
                        "links: [consultation]",
                        "links: [consult]"));
    }

    /** The texts of the catalogue, the glossary and the pathway hold references like any other. */
    @Test
    void textsInDataFilesAreReadToo() throws IOException {
        List<String> problems =
                after(
                        project -> {
                            project.replace(
                                    "content/links/all.json", "Its overview.", "[x](page:a1)");
                            project.replace(
                                    "content/glossary.json", "A former title.", "[x](page:a2)");
                            project.replace("content/pathway.json", "Two years.", "[x](page:a3)");
                            project.replace(
                                    "content/consultations/consultation-2017.md",
                                    "became: Reading.",
                                    "became: \"[x](page:a4)\"");
                        });
        assertEquals(
                List.of("a4", "a2", "a1", "a3"),
                problems.stream().map(line -> line.replaceAll(".*\"(.*)\"", "$1")).toList());
    }

    @Test
    void aConsultationAnswersToPage() throws IOException {
        assertEquals(
                List.of(),
                after(project -> say(project, "See [it](page:consultation-2017#background).")));
    }

    @Test
    void anExistingHeadingMayBeNamedAndAnotherMayNot() throws IOException {
        List<String> problems =
                after(
                        project ->
                                say(
                                        project,
                                        "See [a](option:reflect#what-you-do) and"
                                                + " [b](option:share#what-you-do)."));
        assertEquals(
                List.of(
                        ABOUT
                                + ":8:41 broken-fragment: \"share\" has no heading with the id"
                                + " \"what-you-do\""),
                problems);
    }

    @Test
    void aHeadingOfAnUnknownPageIsToldOnceAsTheUnknownPage() throws IOException {
        assertEquals(
                List.of(ABOUT + ":8:5 page-unknown: no page called \"zzz\""),
                after(project -> say(project, "See [a](page:zzz#top).")));
    }

    @Test
    void anUnknownIdThatIsNearNothingIsToldWhereToAddIt() throws IOException {
        SmallHub hub = SmallHub.with(folder, project -> say(project, "See [a](link:zzzzzz)."));
        assertEquals("add it to a file in content/links", SmallHub.hint(hub.resolved().problems()));
    }

    @Test
    void anUnknownHeadingIsAnsweredWithThoseThereAre() throws IOException {
        SmallHub hub =
                SmallHub.with(folder, project -> say(project, "See [a](option:study#qqqqqqqq)."));
        assertEquals(
                "its headings: a-degree, another-npq", SmallHub.hint(hub.resolved().problems()));
    }

    @Test
    void aLinkForMaintainersNeedsNoUse() throws IOException {
        assertEquals(List.of(), after(project -> addLink(project, "\"audience\": \"maintainer\"")));
    }

    @Test
    void aLinkThatServesAnOptionNeedsNoOtherUse() throws IOException {
        String served = "\"audience\": \"reader\", \"options\": [\"study\"]";
        assertEquals(List.of(), after(project -> addLink(project, served)));
    }

    @Test
    void aLinkThatOnlyServesAnNpqIsUnusedSinceNoListHoldsIt() throws IOException {
        String served = "\"audience\": \"reader\", \"npqs\": [\"leading-reading\"]";
        assertEquals(
                List.of("content/links/more.json:2:10 link-unused: nothing uses the link \"new\""),
                after(project -> addLink(project, served)));
    }

    private static void addLink(TestProject project, String more) throws IOException {
        project.write(
                "content/links/more.json",
                """
                {"links": [{
                  "id": "new", "title": "New", "url": "https://www.gov.uk/new",
                  "publisher": "P", "description": "D.", "kind": "guidance",
                  "evidence": "confirmed", "review_by": "2027-06-30", %s
                }]}
                """
                        .formatted(more));
    }

    /** The guide has pages for its steps, and no headings that a link could lead to. */
    @Test
    void aHeadingIsLookedUpWhereThereCanBeOne() throws IOException {
        List<String> targets = List.of("npq:leading-reading", "option:reflect", "page:guide");
        String links =
                targets.stream()
                        .map(target -> "[it](" + target + "#nothing)")
                        .collect(Collectors.joining(", "));
        List<String> problems = after(project -> say(project, "See " + links + "."));
        for (String target : targets) {
            String wanted =
                    "broken-fragment: \""
                            + target.substring(target.indexOf(':') + 1)
                            + "\" has no heading with the id \"nothing\"";
            assertTrue(
                    problems.stream().anyMatch(one -> one.endsWith(wanted)),
                    target + ": " + problems);
        }
    }
}
