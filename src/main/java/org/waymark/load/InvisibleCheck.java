package org.waymark.load;

import java.util.ArrayList;
import java.util.List;
import org.waymark.content.Invisible;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Tells of characters in content that nobody sees. */
final class InvisibleCheck {

    /** A report of a thousand such places would hide all others. */
    private static final int MOST = 20;

    private final ProblemLog log;

    InvisibleCheck(ProblemLog log) {
        this.log = log;
    }

    /** Those that stand in a file as they are. Templates are trusted, content is not. */
    void check(TextFile file) {
        if (!file.path().startsWith(ContentFolders.CONTENT)) {
            return;
        }
        List<Invisible> found = Invisible.in(file.text());
        for (Invisible one : found.subList(0, Math.min(MOST, found.size()))) {
            report(one, file.at(one.start()), "remove it, and look where the words came from");
        }
        if (found.size() > MOST) {
            int more = found.size() - MOST;
            String hint = "remove them, too: the file has " + more + " more from here on";
            report(found.get(MOST), file.at(found.get(MOST).start()), hint);
        }
    }

    /**
     * Those that are written as escapes in JSON or YAML: the file shows them, the page does not.
     */
    void check(TextFile file, ScalarNode scalar) {
        List<Invisible> escaped = new ArrayList<>();
        for (Invisible one : Invisible.in(scalar.text())) {
            if (Characters.firstOdd(scalar.text().substring(one.start(), one.end())).isPresent()) {
                continue; // which is an error
            }
            if (file.text().startsWith("\\", file.offset(scalar.at(one.start())))) {
                escaped.add(one);
            }
        }
        for (Invisible one : escaped.subList(0, Math.min(MOST, escaped.size()))) {
            report(one, scalar.at(one.start()), "remove these signs, which stand for it");
        }
    }

    private void report(Invisible one, Position place, String hint) {
        log.add(Code.CHARACTER_INVISIBLE, place, one.message(), hint);
    }
}
