package org.waymark.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;

/** What a day decides while references are resolved: expiry and reviews. */
class DatedContentTest {

    private static final SmallSite.Edit NO_AFTER =
            project ->
                    project.replace(
                            "content/facts.json",
                            "      \"after\": \"no longer free for everyone\",\n",
                            "");

    @TempDir Path folder;

    private List<String> problems(String day, SmallSite.Edit edit) throws IOException {
        return SmallHub.on(LocalDate.parse(day), folder, edit).problems().stream()
                .filter(line -> !line.contains("review-due"))
                .toList();
    }

    private List<String> reviews(String day) throws IOException {
        return SmallHub.on(LocalDate.parse(day), folder, project -> {}).problems();
    }

    @Test
    void aFactHoldsOnItsLastDay() throws IOException {
        assertEquals(List.of(), problems("2027-08-31", NO_AFTER));
    }

    @Test
    void fromTheNextDayOnItIsAnErrorAtEveryUse() throws IOException {
        String expired = " fact-expired: the fact \"funding\" expired on 2027-08-31";
        assertEquals(
                List.of(
                        "content/npqs/1-leading-reading.md:9:25" + expired,
                        "content/npqs/2-leading-teaching.md:9:11" + expired,
                        "content/options/3-study.md:10:20" + expired),
                problems("2027-09-01", NO_AFTER));
    }

    @Test
    void aFactWithWordsForAfterwardsGoesOn() throws IOException {
        assertEquals(List.of(), problems("2027-09-01", project -> {}));
    }

    @Test
    void aReviewIsNotDueOnItsDay() throws IOException {
        assertEquals(List.of(), reviews("2027-03-31"));
    }

    @Test
    void aReviewIsDueTheDayAfter() throws IOException {
        String due = " was to be reviewed by 2027-03-31";
        assertEquals(
                List.of(
                        "content/facts.json:4:14 review-due: the fact \"funding\"" + due,
                        "content/facts.json:15:14 review-due: the fact \"mentor-hours\"" + due),
                reviews("2027-04-01"));
    }

    @Test
    void linksAreReviewedToo() throws IOException {
        long due =
                reviews("2027-07-01").stream()
                        .filter(line -> line.startsWith("content/links/all.json:"))
                        .filter(line -> line.contains(" review-due: the link "))
                        .count();
        assertEquals(5, due);
    }
}
