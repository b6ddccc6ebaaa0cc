package org.waymark.site;

import java.time.LocalDate;
import java.util.List;
import org.waymark.content.Fact;
import org.waymark.content.Link;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/** Which facts and links should a person look at again? */
final class ReviewCheck {

    private final Site site;
    private final ProblemLog log = new ProblemLog();

    ReviewCheck(Site site) {
        this.site = site;
    }

    List<Problem> problems() {
        for (Fact fact : site.hub().reference().facts()) {
            check("fact", fact.id(), fact.position(), fact.reviewBy());
        }
        for (Link link : site.hub().reference().links()) {
            check("link", link.id(), link.position(), link.reviewBy());
        }
        return log.problems();
    }

    private void check(String kind, String id, Position position, LocalDate reviewBy) {
        if (site.today().isAfter(reviewBy)) {
            log.add(
                    Code.REVIEW_DUE,
                    position,
                    "the " + kind + " \"" + id + "\" was to be reviewed by " + reviewBy,
                    "check it, then set \"checked_on\" to today and \"review_by\" to a later day");
        }
    }
}
