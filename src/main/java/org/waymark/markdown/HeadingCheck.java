package org.waymark.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Node;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Collects headings, gives them ids and checks that their levels follow each other. */
final class HeadingCheck {

    private final Places places;
    private final ProblemLog log;
    private final Slugs slugs = new Slugs();
    private final List<Heading> headings = new ArrayList<>();
    private final Map<Node, String> ids = new HashMap<>();

    /** The title of the page is level 1 and stands above the text. */
    private int level = 1;

    HeadingCheck(Places places, ProblemLog log) {
        this.places = places;
        this.log = log;
    }

    List<Heading> headings() {
        return headings;
    }

    /** Gives ids that no heading has. */
    Slugs slugs() {
        return slugs;
    }

    Map<Node, String> ids() {
        return ids;
    }

    void check(org.commonmark.node.Heading node) {
        String text = PlainText.written(node);
        Heading heading = new Heading(node.getLevel(), text, slugs.next(text), places.of(node));
        headings.add(heading);
        ids.put(node, heading.id());
        checkWords(heading, node);
        checkLevel(heading.level(), heading.position());
        level = heading.level();
    }

    private void checkWords(Heading heading, Node node) {
        if (heading.text().isEmpty() && node.getFirstChild() == null) {
            log.add(
                    Code.HEADING_EMPTY,
                    heading.position(),
                    "this heading has no words",
                    "write words after the #, or take the line away");
        }
    }

    private void checkLevel(int found, Position position) {
        if (found == 1) {
            log.add(
                    Code.HEADING_LEVEL,
                    position,
                    "a heading with one # is kept for the page's title",
                    "begin the line with ##");
        } else if (found > level + 1) {
            log.add(Code.HEADING_LEVEL, position, jump(found), "use " + "#".repeat(level + 1));
        }
    }

    private String jump(int found) {
        return level == 1 && headings.size() == 1
                ? String.format(
                        Locale.ROOT,
                        "the first heading is at level %d, but texts begin with level 2",
                        found)
                : String.format(
                        Locale.ROOT, "the headings jump from level %d to level %d", level, found);
    }
}
