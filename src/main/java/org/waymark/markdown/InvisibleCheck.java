package org.waymark.markdown;

import org.commonmark.node.Text;
import org.waymark.content.Invisible;
import org.waymark.problem.Code;
import org.waymark.problem.ProblemLog;

/**
 * Tells of characters that nobody sees and that are written as entities. Those that stand in a file
 * as they are were told when the file was read.
 */
final class InvisibleCheck {

    private static final int MOST = 20;

    private final Places places;
    private final ProblemLog log;
    private int told;

    InvisibleCheck(Places places, ProblemLog log) {
        this.places = places;
        this.log = log;
    }

    void check(Text text) {
        for (Invisible one : Invisible.in(text.getLiteral())) {
            if (told < MOST && places.isEntity(text, one.start())) {
                told++;
                log.add(
                        Code.CHARACTER_INVISIBLE,
                        places.in(text, one.start()),
                        one.message(),
                        "remove these signs, which stand for it");
            }
        }
    }
}
