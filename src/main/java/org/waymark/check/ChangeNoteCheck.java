package org.waymark.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.content.Meaning;
import org.waymark.content.Meaning.Item;
import org.waymark.content.Meaning.Kind;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;
import org.waymark.site.Comparison;
import org.waymark.site.Comparison.Difference;

/**
 * Asks for a note when readers are told something else than before and nobody says so to them. It
 * asks once: what is published then is what the next build compares with.
 */
public final class ChangeNoteCheck {

    private static final String FILE = "content/changes.json";

    private static final int MOST_NAMED = 4;

    private ChangeNoteCheck() {}

    /**
     * What is to be told of changes without a note.
     *
     * @param before what the published site says
     * @param now what the next one will say
     * @param today the day that a note would have
     */
    public static List<Problem> problems(Meaning before, Meaning now, LocalDate today) {
        ProblemLog log = new ProblemLog();
        List<Difference> differences =
                Comparison.of(before, now).differences().stream()
                        .filter(one -> one.item().isForReaders())
                        .toList();
        if (!differences.isEmpty() && !hasNewNote(before, now)) {
            log.add(
                    Code.CHANGE_NOTE_MISSING,
                    Position.of(FILE),
                    "no note tells readers what changed since the site was published: "
                            + words(differences),
                    "add to \"changes\" in "
                            + FILE
                            + ": "
                            + note(differences, today)
                            + "; if readers need not be told, leave it: a build asks once");
        }
        return log.problems();
    }

    private static boolean hasNewNote(Meaning before, Meaning now) {
        Set<String> known =
                before.notes().stream()
                        .map(Meaning.Note::digest)
                        .collect(Collectors.toUnmodifiableSet());
        return now.notes().stream().anyMatch(note -> !known.contains(note.digest()));
    }

    private static String words(List<Difference> differences) {
        int more = differences.size() - MOST_NAMED;
        String named =
                differences.stream()
                        .limit(MOST_NAMED)
                        .map(ChangeNoteCheck::words)
                        .collect(Collectors.joining("; "));
        return more > 0 ? named + "; and " + more + " more" : named;
    }

    private static String words(Difference one) {
        Item item = one.item();
        String name = item.kind().word() + " \"" + item.title() + "\"";
        return switch (one.way()) {
            case ADDED -> name + " is new";
            case REMOVED -> name + " is gone";
            case RENAMED -> name + " has another id";
            case CHANGED -> name + " (" + String.join(", ", one.parts()) + ")";
        };
    }

    /** The note as it could be written, with what it concerns. */
    private static String note(List<Difference> differences, LocalDate today) {
        return "{\"on\": \""
                + today
                + "\", \"note\": \"…\""
                + ids("options", Kind.OPTION, differences)
                + ids("npqs", Kind.NPQ, differences)
                + ids("pages", Kind.PAGE, differences)
                + "}";
    }

    private static String ids(String key, Kind kind, List<Difference> differences) {
        String ids =
                differences.stream()
                        .map(Difference::now)
                        .filter(item -> item != null && item.kind() == kind)
                        .map(item -> "\"" + item.id() + "\"")
                        .collect(Collectors.joining(", "));
        return ids.isEmpty() ? "" : ", \"" + key + "\": [" + ids + "]";
    }
}
