package org.waymark.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.Change;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/** Has each change been made by today, and is each told once? */
final class ChangeCheck {

    private final Site site;
    private final ProblemLog log = new ProblemLog();

    ChangeCheck(Site site) {
        this.site = site;
    }

    List<Problem> problems() {
        Map<List<Object>, Change> told = new HashMap<>();
        for (Change change : site.hub().changes()) {
            if (change.on().isAfter(site.today())) {
                reportFuture(change);
            }
            Change first =
                    told.putIfAbsent(List.of(change.on(), ChangeNotes.words(change)), change);
            if (first != null && !ChangeNotes.words(change).isEmpty()) {
                reportAgain(change, first);
            }
        }
        return log.problems();
    }

    private void reportFuture(Change change) {
        log.add(
                Code.CHANGE_FUTURE,
                change.position(),
                "this change is of a later day than today, which is " + site.today(),
                "note a change when it is made: write that day, or look at the year");
    }

    private void reportAgain(Change change, Change first) {
        log.add(
                Code.CHANGE_DUPLICATE,
                change.note().start(),
                "the same change of " + change.on() + " is noted at " + first.note().start(),
                "keep one of the two, and name in it everything that the change concerns");
    }
}
