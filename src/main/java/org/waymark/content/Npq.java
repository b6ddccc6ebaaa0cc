package org.waymark.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Position;

/**
 * A National Professional Qualification with a page and a briefing of its own ({@code npqs/*.md}).
 *
 * @param id the file's name without its order and ending
 * @param title its name without "NPQ", as in "Leading teaching"
 * @param code the short form, as in "NPQLT"
 * @param summary one sentence: who it is for
 * @param aliases ids and addresses that it had before
 * @param care who looks after it
 */
public record Npq(
        String id,
        Position position,
        int order,
        String title,
        String code,
        Prose summary,
        Course course,
        Prose body,
        List<Ref> aliases,
        Care care) {

    public Npq {
        aliases = List.copyOf(aliases);
    }

    /**
     * What the course is like.
     *
     * @param studyMonths months of study before the assessment
     * @param weeklyHours hours a week in words, as in "1 to 2"
     * @param firstIntake when it first ran, in words
     * @param contentAreas what it covers
     * @param funding who pays, usually a dated fact
     * @param link its entry in the link catalogue, or null where no address is sure
     */
    public record Course(
            int studyMonths,
            String weeklyHours,
            String firstIntake,
            List<String> contentAreas,
            Prose funding,
            @Nullable Ref link) {
        public Course {
            contentAreas = List.copyOf(contentAreas);
        }
    }
}
