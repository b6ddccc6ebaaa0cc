package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a worksheet looks like on paper and on the web. */
class WorksheetTest {

    private static final String DEVICE =
            "<p class=\"device\">What you write here stays on your device. Nothing is sent or saved,"
                    + " so print the page before you close it.</p>\n";

    private static String print(String text) {
        return Texts.writer(Texts.npq()).blocks(Texts.parse(text), Texts.print());
    }

    private static String web(String text) {
        return Texts.html(text);
    }

    /** The form that the PDF writer reads; the questions of the phase come before the fields. */
    @Test
    void onPaperEachItemIsOneField() {
        assertEquals(
                """
                <section class="worksheet phase">
                <h2 id="explore">Explore</h2>
                <p>Talk about it.</p>
                <dl class="prompts">
                <dt>1. First &amp; best</dt>
                <dd><p class="prompt">Why?</p></dd>
                <dd><p class="prompt"><em>How</em>?</p></dd>
                <dt>2. Second</dt>
                <dd><p class="prompt">Who?</p></dd>
                </dl>
                <p class="question">What do <em>you</em> want?</p>
                <textarea name="explore-what-do-you-want" title="Explore: What do you want?" rows="4"></textarea>
                <p class="tick"><input type="checkbox" name="explore-i-have-talked" title="Explore: I have talked" /> I have talked</p>
                <p class="question">Your name</p>
                <input type="text" name="explore-your-name" title="Explore: Your name" />
                <p class="question">We meet again on</p>
                <input type="date" name="explore-we-meet-again-on" title="Explore: We meet again on" />
                <p class="question">How?</p>
                <select name="explore-how" title="Explore: How?"><option>“Alone”</option><option>With B &amp; C</option></select>
                <p class="question">Which?</p>
                <select name="explore-which" title="Explore: Which?"><option>1. First &amp; best</option><option>2. Second</option></select>
                <p class="question">Anything else</p>
                <textarea name="explore-anything-else" title="Explore: Anything else" rows="3"></textarea>
                </section>
                """,
                print(
                        """
                        ::: worksheet explore
                        ## Explore

                        Talk about it.

                        - What do *you* want? (4 lines)
                        - [ ] I have talked
                        - Your name (one line)
                        - We meet again on (date)
                        - How? (choose: "Alone" /
                          With B & C)
                        - Which? (choose an option)
                        - Anything else
                        :::
                        """));
    }

    @Test
    void onTheWebEachFieldHasALabelAndNothingCanBeSent() {
        assertEquals(
                """
                <fieldset class="worksheet">
                <legend>
                <h2 id="prepare">Prepare</h2>
                </legend>
                <p>Agree.</p>
                <dl class="prompts">
                <div>
                <dt>1. First &amp; best</dt>
                <dd>Why?</dd>
                <dd><em>How</em>?</dd>
                </div>
                </dl>
                """
                        + DEVICE
                        + """
                        <div class="field">
                        <label for="prepare-what">What?</label>
                        <textarea id="prepare-what" name="prepare-what" autocomplete="off" rows="2"></textarea>
                        </div>
                        <div class="field">
                        <label for="prepare-by-when">By when?</label>
                        <input type="date" id="prepare-by-when" name="prepare-by-when" autocomplete="off" />
                        </div>
                        <p class="tick"><input type="checkbox" id="prepare-agreed" name="prepare-agreed" /> <label for="prepare-agreed">Agreed</label></p>
                        <div class="field">
                        <label for="prepare-how">How?</label>
                        <p class="choices">One of: A, B</p>
                        <select id="prepare-how" name="prepare-how" autocomplete="off"><option value="">Not chosen yet</option><option>A</option><option>B</option></select>
                        </div>
                        </fieldset>
                        """,
                web(
                        """
                        ::: worksheet prepare
                        ## Prepare

                        Agree.

                        - What? (2 lines)
                        - By when? (date)
                        - [ ] Agreed
                        - How? (choose: A / B)
                        :::
                        """));
    }

    @Test
    void aWorksheetWithoutPhaseHasNoQuestionsButItsOwn() {
        String text = "::: worksheet\n- Your name (one line)\n:::";
        assertEquals(
                """
                <section class="worksheet">
                <p class="question">Your name</p>
                <input type="text" name="your-name" title="Your name" />
                </section>
                """,
                print(text));
        assertEquals(
                "<div class=\"worksheet\">\n"
                        + DEVICE
                        + """
                        <div class="field">
                        <label for="your-name">Your name</label>
                        <input type="text" id="your-name" name="your-name" autocomplete="off" />
                        </div>
                        </div>
                        """,
                web(text));
    }

    /** Whoever hears one field alone must know the phase, on paper and on the web. */
    @Test
    void aPhaseWithoutAHeadingIsNamedAllTheSame() {
        String text = "::: worksheet deliver\n- By when (date)\n:::";
        assertTrue(print(text).contains("<p class=\"summary\"><strong>Deliver</strong></p>\n<dl"));
        assertTrue(web(text).contains("<fieldset class=\"worksheet\">\n<legend>Deliver</legend>"));
    }

    /** On a page with five worksheets the sentence would be noise from the second on. */
    @Test
    void onlyTheFirstWorksheetOfATextSaysThatNothingIsSent() {
        String two = "::: worksheet\n- A\n:::\n\n::: worksheet\n- B\n:::\n";
        assertEquals(2, web(two).split("class=\"device\"", -1).length);
        assertTrue(web(two).indexOf("device") < web(two).indexOf("<label for=\"a\""));
        assertFalse(print(two).contains("device"));
    }

    @Test
    void namesComeFromThePhaseOrTheHeadingAndTheQuestion() {
        assertEquals(
                List.of(
                        "who-when-your-name",
                        "explore-your-name",
                        "explore-your-name-2",
                        "explore-what-would-you-like-the-pupils-of-your",
                        "explore-section",
                        "explore-be-coed"),
                names(
                        """
                        ## Who & when

                        ::: worksheet
                        - Your name (one line)
                        :::

                        ::: worksheet explore
                        - Your name (one line)
                        - Your *name*
                        - What would you like the pupils of your class to say of it?
                        - ???
                        - Be coéd
                        :::
                        """));
    }

    /** A heading's id is a place to link to, so a field must not take it. */
    @Test
    void noNameIsTheIdOfAHeading() {
        List<String> names =
                names(
                        "## A\n\n::: worksheet\n- B\n:::\n\n### A b\n\n::: worksheet\n- c\n:::\n\n"
                                + "#### A b\n\n##### A b c\n\n::: worksheet\n- d\n:::");
        assertEquals(List.of("a-b-3", "a-b-c-2", "a-b-c-d"), names);
    }

    @Test
    void namesBeginWithTheSectionOfTheBriefing() {
        Setting section = Texts.print().with(new Shift(1, "plan-"));
        String html =
                Texts.writer().blocks(Texts.parse("::: worksheet sustain\n- Who?\n:::"), section);
        assertTrue(html.contains(" name=\"plan-sustain-who\""), html);
    }

    /** Somebody else's passage must not change what is saved under a name. */
    @Test
    void namesStayTheSameForEveryReader() {
        String text =
                "::: worksheet\n::: for ll\n- Name\n:::\n::: for lt\n- Name\n:::\n- Name\n:::";
        Document document = Texts.parse(text);
        assertEquals(
                List.of("name", "name-2", "name-3"),
                found(Texts.writer().blocks(document, Texts.print())));
        assertEquals(
                List.of("name-2", "name-3"),
                found(Texts.writer().blocks(document, Texts.setting(Medium.PRINT, "lt"))));
    }

    private static List<String> names(String text) {
        return found(print(text));
    }

    private static List<String> found(String html) {
        List<String> names = new ArrayList<>();
        Matcher name = Pattern.compile(" name=\"([^\"]*)\"").matcher(html);
        while (name.find()) {
            names.add(name.group(1));
        }
        assertEquals(names.size(), new HashSet<>(names).size(), names.toString());
        return names;
    }

    /** The tool tip is read alone, so it has the words of facts, and no markup. */
    @Test
    void theToolTipIsTheQuestionInPlainWords() {
        String html = print("::: worksheet explore\n- Is it *really* [](fact:f) & \"good\"?\n:::");
        assertTrue(
                html.contains(
                        " title=\"Explore: Is it really free until the teacher’s NPQ ends &amp;"
                                + " “good”?\""),
                html);
    }

    @Test
    void referencesAndAbbreviationsWorkInQuestions() {
        String html =
                Texts.writer(Texts.npq())
                        .blocks(
                                Texts.parse("::: worksheet\n- Which NPQ? See [it](link:a).\n:::"),
                                Texts.web());
        assertTrue(
                html.contains(
                        "<label for=\"which-npq-see-it\">Which National Professional"
                                + " Qualification (NPQ)? See <a href=\"a.html\">it</a>.</label>"),
                html);
        assertEquals(
                List.of("a", "f"),
                Texts.parse("::: worksheet\n- A [x](link:a) [](fact:f) (date)\n:::")
                        .references()
                        .stream()
                        .map(Reference::id)
                        .toList());
    }

    /** Words in an ordinary bracket are words. */
    @Test
    void otherBracketsBelongToTheQuestion() {
        for (String words :
                List.of(
                        "Who helps (a colleague, a mentor)?",
                        "Who helps (a colleague)",
                        "Your course (NPQLT)",
                        "What the records say (data)",
                        "Where you live (live)",
                        "How long (2 weeks)",
                        "When (Year 4 and 5) do they (or we) begin",
                        "Which (choose your own)",
                        "Your course (online)",
                        "By then (at the latest)")) {
            assertEquals(List.of(), Texts.problems("::: worksheet\n- " + words + "\n:::"), words);
            String html = print("::: worksheet\n- " + words + "\n:::");
            assertTrue(html.contains("<p class=\"question\">" + words + "</p>"), html);
            assertTrue(html.contains(" rows=\"3\">"), html);
        }
        String tick = print("::: worksheet\n- [ ] Done (or nearly)\n:::");
        assertTrue(tick.contains("/> Done (or nearly)</p>"), tick);
    }

    @Test
    void capitalsAndLineBreaksInTheBracketDoNotMatter() {
        for (String words :
                List.of("A (One line)", "A (1 line)", "A (one\n  line)", "A\n  (one line)")) {
            String html = print("::: worksheet\n- " + words + "\n:::");
            assertTrue(html.contains("<p class=\"question\">A</p>\n<input"), html);
        }
        assertTrue(print("::: worksheet\n- A (Date)\n:::").contains("type=\"date\""));
        assertTrue(print("::: worksheet\n- A (20 lines)\n:::").contains("rows=\"20\""));
        assertTrue(print("::: worksheet\n- A (Choose: 1 / 2)\n:::").contains("<option>2</option>"));
    }

    /** Lists elsewhere are lists, also those within a folded part of a worksheet. */
    @Test
    void onlyTheListsOfAWorksheetAreFields() {
        String text = "- A (date)\n\n::: worksheet\n::: details More\n- B (date)\n:::\n- C\n:::";
        String html = print(text);
        assertTrue(html.contains("<li>A (date)</li>"), html);
        assertTrue(html.contains("<li>B (date)</li>"), html);
        assertEquals(List.of("c"), found(html));
    }

    @Test
    void textMayFollowTheFieldsAndLooseListsAreListsToo() {
        String html = print("::: worksheet explore\n- A\n\n- B\n\nThen *rest*.\n:::");
        assertEquals(List.of("explore-a", "explore-b"), found(html));
        assertTrue(html.contains("</textarea>\n<p>Then <em>rest</em>.</p>\n</section>"), html);
        assertTrue(html.indexOf("<dl") < html.indexOf("explore-a"));
    }

    /** A field for one NPQ is part of its worksheet, not a passage to show elsewhere. */
    @Test
    void passagesLeaveWorksheetsAlone() {
        Document document =
                Texts.parse(
                        "::: worksheet\n- A\n\n::: for ll\n- B\n:::\n:::\n\n::: for ll\nC\n:::");
        String html = Texts.writer().passages(document, Texts.setting(Medium.WEB, "ll"));
        assertEquals("<p>C</p>\n", html);
    }

    @Test
    void aTextKnowsWhetherItShowsAnythingOfTheOptions() {
        assertTrue(Texts.parse("::: worksheet explore\n- A\n:::").plansOptions());
        assertTrue(Texts.parse("::: worksheet\n- A (choose an option)\n:::").plansOptions());
        assertFalse(Texts.parse("::: worksheet\n- A (choose: B / C)\n:::").plansOptions());
        assertFalse(Texts.parse("## Explore\n\n- A (choose an option)").plansOptions());
    }
}
