package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.edit.Answers;
import org.waymark.edit.Kind;
import org.waymark.edit.NewEntry;
import org.waymark.edit.NewHub;
import org.waymark.edit.Refused;
import org.waymark.load.Loader;

class InterviewTest {

    private final StringWriter said = new StringWriter();

    private Answers answers(Kind kind, String typed) throws IOException, Refused {
        Path hub = Path.of("src/test/resources/golden/small");
        NewEntry entry = new NewEntry(kind, new Loader().load(hub));
        BufferedReader in = new BufferedReader(new StringReader(typed));
        Interview interview = new Interview(entry.questionnaire(), in, new PrintWriter(said));
        return interview.ask(new Answers(Map.of()));
    }

    @Test
    void aWrongAnswerIsExplainedAndAskedForAgain() throws IOException, Refused {
        Answers page = answers(Kind.PAGE, "Events\n\nWhat happens.\n");
        assertEquals(
                Map.of("title", List.of("Events"), "summary", List.of("What happens.")),
                page.byKey());
        assertTrue(said.toString().contains("\"summary\" is empty: fill it in"), said.toString());
        assertTrue(said.toString().contains("title: the page's title"), said.toString());
    }

    @Test
    void aListEndsWithAnEmptyLineAndNumbersAreJudged() throws IOException, Refused {
        Answers npq =
                answers(
                        Kind.NPQ,
                        "Science\nNPQSCI\nFor leads.\nmany\n12\n1 to 2\n2030\n\nmodels\nwork\n\nAsk.\n");
        assertEquals(List.of("models", "work"), npq.byKey().get("content_areas"));
        assertEquals(List.of("12"), npq.byKey().get("study_months"));
        assertTrue(said.toString().contains("must be a whole number"), said.toString());
        assertTrue(said.toString().contains("needs at least one entry"), said.toString());
    }

    @Test
    void aHubIsAskedForItsPlacesAndItsAddress() throws IOException, Refused {
        String typed =
                "Riverside\nteaching school hub\nNext steps.\nNorth\nSouth\n\nhub\nhttps://hub.uk/\n";
        BufferedReader in = new BufferedReader(new StringReader(typed));
        Interview interview = new Interview(NewHub.questionnaire(), in, new PrintWriter(said));
        Answers hub = interview.ask(NewHub.complete(new Answers(Map.of())));
        assertEquals(List.of("North", "South"), hub.byKey().get("area"));
        assertEquals("https://hub.uk/", hub.first("address"));
        assertEquals("en-GB", hub.first("language"));
        assertTrue(
                said.toString()
                        .contains("\"address\" is not a complete web address: begin with https://"),
                said.toString());
    }

    @Test
    void answersThatEndTooEarlyWriteNothing() {
        Refused refused = assertThrows(Refused.class, () -> answers(Kind.PAGE, "Events\n"));
        assertEquals(
                "the answers ended before the last question; nothing was written",
                refused.getMessage());
    }

    @Test
    void whatCanBeChosenIsListed() throws IOException, Refused {
        Answers option =
                answers(
                        Kind.OPTION,
                        "Visit\nvisit\nSee others.\nlight\nA day.\nTravel.\n\nA.\n\nB.\n\nC.\n\nD.\n\nE.\n\n");
        assertEquals(List.of("light"), option.byKey().get("time.level"));
        assertTrue(said.toString().contains("  one of light, "), said.toString());
    }

    @Test
    void anIdIsAskedForUntilItIsOneAndNobodyElseHasIt() throws IOException, Refused {
        Path hub = Path.of("src/test/resources/golden/small");
        NewEntry entry = new NewEntry(Kind.FACT, new Loader().load(hub));
        BufferedReader in =
                new BufferedReader(new StringReader("Report Year\nfunding\nreport-year\n"));
        Interview interview = new Interview(entry.questionnaire(), in, new PrintWriter(said));
        assertEquals("report-year", interview.id(entry::wrongId));
        String words = said.toString();
        assertTrue(words.contains("id: a name of its own"), words);
        assertTrue(words.contains("\"Report Year\" cannot be an id: write \"report-year\""), words);
        assertTrue(words.contains("\"funding\" is taken already, at content/facts.json"), words);
    }
}
