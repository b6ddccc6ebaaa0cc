package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.TestProject;

/** On paper a link is followed by a number or an address, and each number stands in a list. */
class LinksOfABriefingTest {

    private static final String OPTION = "content/options/2-share.md";

    @TempDir static Path temp;

    private static SmallSite site;

    @BeforeAll
    static void build() throws IOException {
        site = SmallSite.with(temp.resolve("small"), LinksOfABriefingTest::edit);
    }

    private static void edit(TestProject project) throws IOException {
        project.replace(OPTION, "aim: Help teachers", "aim: \"Read [](link:consultation). Help");
        project.replace(OPTION, "your own class.\n", "your own class.\"\n");
        project.replace(
                OPTION,
                "why: reading helps",
                "why: \"who reads [needs](link:guide) [help](link:mentoring) less\"");
        project.replace(
                "content/npqs/1-leading-reading.md",
                "What helps you",
                "See [the course](link:npq-reading). What helps you");
        project.replace(
                "content/glossary.json",
                "A teacher in the first two years.",
                "A [new](link:guide) teacher.");
    }

    private static String option(int number) throws IOException {
        String text = site.briefing("leading-reading");
        int from = text.lastIndexOf("Option " + number + ": ");
        int next = text.lastIndexOf("Option " + (number + 1) + ": ");
        int glossary = text.lastIndexOf("Words and abbreviations");
        return text.substring(from, next > from ? next : glossary);
    }

    private static Map<Integer, String> marks(String text) {
        Matcher mark = Pattern.compile("(\\S+) \\[(\\d+)]").matcher(text);
        Map<Integer, String> words = new TreeMap<>();
        while (mark.find()) {
            words.merge(Integer.valueOf(mark.group(2)), mark.group(1), (a, b) -> a + "+" + b);
        }
        return words;
    }

    /** The same link has the same number again; the aim is read first, the relations last. */
    @Test
    void linksAreNumberedInReadingOrder() throws IOException {
        String option = option(2);
        String text = option.substring(0, option.indexOf("Links and sources"));
        assertEquals(Map.of(1, "consultation", 2, "do+help", 3, "needs"), marks(text));
    }

    /** Facts may name their source by its number too. */
    @Test
    void everyNumberStandsInTheList() throws IOException {
        for (int number = 1; number <= 3; number++) {
            String option = option(number);
            String list = option.substring(option.indexOf("Links and sources"));
            for (int mark : marks(option).keySet()) {
                assertTrue(list.contains(" " + mark + ". "), mark + " is not in " + list);
            }
        }
    }

    @Test
    void theListHasTheLinksOfTheTextUnderTheirNumbers() throws IOException {
        String option = option(2);
        String list = option.substring(option.indexOf("Links and sources"));
        assertEquals(
                List.of("The consultation", "Being a mentor", "A guide to implementation"),
                Pattern.compile("\\d\\. ([^,.]+),")
                        .matcher(list)
                        .results()
                        .map(found -> found.group(1))
                        .toList());
        assertTrue(
                list.replace("/ ", "/")
                        .contains(", The department gov.uk/riverside/next/go/consultation"),
                list);
    }

    /** Option 1 names option 2, but does not show its aim, in which a link stands. */
    @Test
    void aTextThatIsNotShownGivesNoLinkToTheList() throws IOException {
        assertEquals(Map.of(1, "implementation"), marks(option(1)));
        assertFalse(option(1).contains("The consultation"), option(1));
    }

    @Test
    void eachOptionCountsFromOne() throws IOException {
        assertEquals(1, marks(option(1)).keySet().iterator().next());
        assertEquals(1, marks(option(2)).keySet().iterator().next());
    }

    /** There is no list after these parts, so a number would lead nowhere. */
    @Test
    void whereNoListFollowsTheAddressDoes() throws IOException {
        String text = site.briefing("leading-reading");
        String about = text.substring(text.lastIndexOf("About your NPQ"));
        String front = about.substring(0, about.indexOf("Option 1: "));
        assertEquals(Map.of(), marks(front));
        assertTrue(front.contains("See the course (gov.uk/department/reading)."), front);
        assertTrue(front.contains("Read The consultation (gov.uk/consult/qts)."), front);
        String words = text.substring(text.lastIndexOf("Words and abbreviations"));
        assertEquals(Map.of(), marks(words));
        assertTrue(words.contains("A new (gov.uk/evidence/guide) teacher."), words);
    }

    /** The hub's own address is longer than most here, so that these stand as they are. */
    @Test
    void anAddressThatIsLongerThanItsShortOneGivesWay() throws IOException {
        String address = "https://www.gov.uk/department/a/b/c/d/e/f/g/h/i/j/k/l/m/n/reading";
        SmallSite other =
                SmallSite.with(
                        temp.resolve("long"),
                        project -> {
                            edit(project);
                            project.replace(
                                    "content/links/all.json",
                                    "https://www.gov.uk/department/reading",
                                    address);
                        });
        String text = other.briefing("leading-reading").replace("/ ", "/");
        String go = "gov.uk/riverside/next/go/npq-reading";
        assertTrue(text.contains("See the course (" + go + ")."), text);
        String printed = address.substring("https://www.".length());
        assertTrue(text.contains("Leading reading NPQ, " + printed + " (short: " + go + ")"), text);
    }

    @Test
    void onTheWebNoLinkHasANumberOrAnAddress() throws IOException {
        String page = site.words("options/share.html");
        assertEquals(Map.of(), marks(page));
        assertFalse(page.contains("gov.uk"), page);
    }

    @Test
    void onTheWebAnOptionsLinksAreThoseOfItsTextThenTheOthersThatServeIt() throws IOException {
        assertEquals(
                List.of("The consultation", "Being a mentor", "A guide to implementation"),
                titles("options/share.html"));
        assertEquals(List.of("A guide to implementation"), titles("options/reflect.html"));
    }

    private static List<String> titles(String page) throws IOException {
        return site.page(page).select("[aria-labelledby=part-links] a[href^=http]").eachText();
    }

    @Test
    void anAddressIsPrintedWithoutWhatBrowsersAdd() {
        Map<String, String> printed =
                Stream.of(
                                "https://www.gov.uk/",
                                "http://gov.uk/a/",
                                "https://x.org/?q=1",
                                "https://x.org/www.y")
                        .collect(
                                Collectors.toMap(
                                        url -> url,
                                        url -> Addresses.printed(java.net.URI.create(url))));
        assertEquals(
                Map.of(
                        "https://www.gov.uk/", "gov.uk",
                        "http://gov.uk/a/", "gov.uk/a/",
                        "https://x.org/?q=1", "x.org/?q=1",
                        "https://x.org/www.y", "x.org/www.y"),
                printed);
    }
}
