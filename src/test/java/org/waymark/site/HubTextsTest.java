package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.content.Guide;
import org.waymark.content.Hub;
import org.waymark.content.Page;
import org.waymark.content.Prose;
import org.waymark.markdown.Reference;
import org.waymark.problem.Position;

/** Which texts the small hub has, what they refer to and what it is that pages are about. */
class HubTextsTest {

    private static final Hub HUB = MemorySite.hub();
    private static final Site SITE = MemorySite.site(HUB);

    /** Each text's beginning; a body with "+", a line without. */
    private static List<String> beginnings(List<Texts.Text> texts) {
        return texts.stream()
                .map(
                        text -> {
                            String words = text.prose().text();
                            String start = words.substring(0, Math.min(12, words.length()));
                            return (text.blocks() ? "+" : "") + start.strip();
                        })
                .toList();
    }

    @Test
    void anOptionsTextsStandInTheOrderOfItsPage() {
        assertEquals(
                List.of(
                        "Turn what th",
                        "teachers who",
                        "anyone with",
                        "part of norm",
                        "a colleague",
                        "none",
                        "[](option:sh",
                        "your line ma",
                        "+## What you",
                        "tried practi",
                        "What changed",
                        "What comes f",
                        "What do you",
                        "What stays?"),
                beginnings(Texts.of(HUB.options().get(0))));
    }

    @Test
    void anNpqsAndAPagesTextsEndWithTheBody() {
        assertEquals(
                List.of("For teachers", "The course i", "+You have fin"),
                beginnings(Texts.of(HUB.npqs().get(0))));
        assertEquals(
                List.of("Questions fo", "+The question"),
                beginnings(Texts.of(Objects.requireNonNull(SITE.page(Page.Layout.PLAN)))));
    }

    @Test
    void aConsultationsTextsGoThroughItsQuestions() {
        assertEquals(
                List.of(
                        "It asked abo",
                        "Is there dem",
                        "New qualific",
                        "There was.",
                        "Which first?",
                        "Reading.",
                        "What about s",
                        "Is there dem",
                        "How do schoo",
                        "Nothing yet.",
                        "+## Backgroun"),
                beginnings(Texts.of(HUB.consultations().get(0))));
    }

    @Test
    void thePathwaysAndTheGuidesTextsAreThoseOfTheirSteps() {
        assertEquals(
                List.of(
                        "The stages a",
                        "Your own tea",
                        "Two years.",
                        "A first NPQ.",
                        "An area of t",
                        "For an ECT."),
                beginnings(Texts.of(HUB.pathway())));
        assertEquals(
                List.of(
                        "A few questi",
                        "Ask your [me",
                        "As a mentor",
                        "An NPQ gives",
                        "Read [](link",
                        "You have tim",
                        "Reading help",
                        "Talk to your",
                        "Ask [who we"),
                beginnings(Texts.of(Objects.requireNonNull(HUB.guide()))));
    }

    /** A file with changed records is parsed again, and any other is not. */
    @Test
    void eachFileHasTheRecordsThatStandInIt() {
        Map<String, Integer> holders = new TreeMap<>();
        Texts.byFile(HUB).forEach((file, all) -> holders.put(file, all.size()));
        assertEquals(5, holders.get("content/links/all.json"));
        assertEquals(6, holders.get("content/glossary.json"));
        assertEquals(1, holders.get("content/pathway.json"));
        assertEquals(1, holders.get("content/guide.yml"));
        Set<String> folders = new TreeSet<>();
        holders.keySet().forEach(file -> folders.add(file.replaceFirst("/[^/]*$", "")));
        assertEquals(
                Set.of(
                        "content",
                        "content/consultations",
                        "content/links",
                        "content/npqs",
                        "content/options",
                        "content/pages"),
                folders);
        assertEquals(22, holders.size());
    }

    private static List<String> ids(List<Reference> references) {
        return references.stream().map(Reference::id).toList();
    }

    @Test
    void aSubjectsTextsAndReferencesAreInReadingOrder() {
        Subject share = new Subject.OfOption(HUB.options().get(1));
        assertEquals(
                List.of(
                        "mentor-hours",
                        "mentoring",
                        "reflect",
                        "leading-reading",
                        "leading-teaching",
                        "leading-teaching"),
                ids(SITE.references(share)));
        assertEquals(ids(SITE.references(HUB.options().get(1))), ids(SITE.references(share)));
        assertEquals(11, SITE.prose(new Subject.OfConsultation(HUB.consultations().get(0))).size());
        assertEquals(
                List.of("funding"), ids(SITE.references(new Subject.OfNpq(HUB.npqs().get(0)))));
        Guide guide = Objects.requireNonNull(HUB.guide());
        assertEquals(
                List.of("mentor", "mentor-hours", "guide", "about"),
                ids(SITE.references(new Subject.OfGuide(guide, null))));
    }

    /** The worksheets of "plan" offer the options' names; no other page does. */
    @Test
    void onlyAPageWithWorksheetsPlansOptions() {
        assertEquals(
                List.of("plan"),
                HUB.pages().stream()
                        .filter(page -> SITE.plansOptions(new Subject.OfPage(page)))
                        .map(Page::id)
                        .toList());
        assertFalse(SITE.plansOptions(new Subject.OfNpq(HUB.npqs().get(0))));
    }

    @Test
    void aTextOfAnotherHubIsNotKnown() {
        assertTrue(SITE.document(HUB.options().get(0).aim()).references().isEmpty());
        for (String file : List.of("content/other.md", "content/options/1-reflect.md")) {
            Prose other = Prose.of("Other.", new Position(file, 1, 1));
            assertThrows(IllegalArgumentException.class, () -> SITE.document(other), file);
        }
    }

    @Test
    void aSubjectHasTheTitleAndPlaceOfItsFile() {
        Guide guide = Objects.requireNonNull(HUB.guide());
        Map<String, Subject> subjects =
                Map.of(
                        "Leading reading",
                        new Subject.OfNpq(HUB.npqs().get(0)),
                        "Share expertise",
                        new Subject.OfOption(HUB.options().get(1)),
                        "A consultation",
                        new Subject.OfConsultation(HUB.consultations().get(0)),
                        HUB.pages().get(0).title(),
                        new Subject.OfPage(HUB.pages().get(0)),
                        "Help me choose",
                        new Subject.OfGuide(guide, null),
                        "What would you like?",
                        new Subject.OfGuide(guide, guide.steps().get(0)));
        subjects.forEach((title, subject) -> assertEquals(title, subject.title()));
        assertEquals(
                Set.of(
                        "content/npqs/1-leading-reading.md",
                        "content/options/2-share.md",
                        "content/consultations/consultation-2017.md",
                        HUB.pages().get(0).position().file(),
                        "content/guide.yml"),
                subjects.values().stream()
                        .map(subject -> subject.position().file())
                        .collect(Collectors.toSet()));
        assertNotEquals(
                new Subject.OfGuide(guide, null).position(),
                new Subject.OfGuide(guide, guide.steps().get(0)).position());
    }

    @Test
    void aBriefingsFormatIsNamedUnlessItIsTheUsualOne() {
        assertEquals(
                List.of(
                        "B theme",
                        "B (booklet) booklet",
                        "B (large print) large-print",
                        "B (poster) poster"),
                Stream.of(Format.values())
                        .map(format -> format.title("B") + " " + format.theme())
                        .toList());
    }

    /** The sizes that phones ask for (web.dev, "Add a web app manifest"; Apple's touch icon). */
    @Test
    void iconsHaveTheSizesThatTheirNamesPromise() {
        for (IconFile icon : IconFile.values()) {
            String size = icon.path().replaceAll("\\D", "");
            if (!size.isEmpty()) {
                assertEquals(Integer.parseInt(size), icon.side(), icon.path());
            }
        }
        assertEquals(0, IconFile.DRAWING.side());
        assertEquals(180, IconFile.TOUCH.side());
        assertEquals(32, IconFile.FAVICON.side());
    }
}
