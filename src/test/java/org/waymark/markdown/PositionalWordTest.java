package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words point to a place on paper, and which only look alike. */
class PositionalWordTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The six options are described overleaf.          | overleaf
                    Overleaf you find the plan.                      | Overleaf
                    See below for more.                              | See below
                    The conditions (see above) apply.                | see above
                    The steps are set out below.                     | set out below
                    The form is as above.                            | as above
                    Look at the table below.                         | the table below
                    Use the links below to read more.                | the links below
                    The diagram above shows the pathway.             | The diagram above
                    Answer the questions below, then go on.          | the questions below
                    The above table has three columns.               | The above table
                    Do all of the above.                             | the above
                    Below is the list of hubs.                       | Below
                    It is simple. Below, you find the steps.         | Below
                    There is more on page 31.                        | on page 31
                    Turn to page 4 and read.                         | to page 4
                    The plan (page 12) is short.                     | page 12
                    See pages 3 to 5.                                | See pages 3
                    See page 3 of this briefing.                     | See page 3
                    Courses last a year, as page 31 says.             | as page 31
                    Click here to read more.                         | Click here
                    To apply, click below.                           | click below
                    The stages, see left, are ours.                  | see left
                    See the right.                                   | See the right
                    The box on the left has notes.                   | box on the left
                    The map is on the opposite page.                 | on the opposite page
                    """)
    void aCrossReferenceByPlaceIsFound(String sentence, String words) {
        List<String> found =
                PositionalWord.find(sentence).stream().map(PositionalWord::words).toList();
        assertEquals(List.of(words), found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Above all, talk to your line manager.",
                "Pupils with below average results gain most.",
                "It helps children below five.",
                "The next page asks one more question.",
                "The idea was to have subject NPQs below the level of middle leadership.",
                "Schools above the national average may apply.",
                "Leaders above and below you see the work.",
                "Costs are above £500 in some areas.",
                "Results as above average as these are rare.",
                "The steps below degree level are many.",
                "He rose above the others.",
                "It was given above average weight.",
                "You are right: see right away who can help.",
                "What is left is time.",
                "Teachers have the right to ask.",
                "They were on the right track.",
                "Read page 31 of the guidance.",
                "See pages 3 to 5 of the framework.",
                "See page 12 in the department's guide.",
                "The home page 24 hours a day.",
                "Each page has one heading.",
                "Page 3 is the third page.",
                "We are here to help; click on the button.",
                "Come here to meet us.",
                "The opposite is true.",
                "You see the opposite in most schools.",
                "Those on the left of the debate disagree.",
                "Turn over a new leaf.",
                "Nobody below headteacher level may sign.",
                "From above, the map looks small.",
                "Temperatures are below zero."
            })
    void wordsThatOnlyLookAlikeAreNone(String sentence) {
        assertEquals(List.of(), PositionalWord.find(sentence));
    }

    @Test
    void eachPlaceIsToldOnceAndInOrder() {
        String text = "See below. On page 3\nthe list\nabove is explained; click here.";
        List<String> found = PositionalWord.find(text).stream().map(PositionalWord::words).toList();
        assertEquals(List.of("See below", "On page 3", "the list above", "click here"), found);
    }

    @Test
    void aHintSaysHowToSayItOtherwise() {
        assertTrue(PositionalWord.find("see page 3").get(0).hint().contains("page:its-id"));
        assertTrue(PositionalWord.find("Click here.").get(0).hint().contains("link's own words"));
    }

    @Test
    void aLongTextTakesNoTimeToSpeakOf() {
        String text = "see the table on page 3, the list of all the ".repeat(5000);
        assertTimeout(Duration.ofSeconds(5), () -> PositionalWord.find(text));
    }
}
