package org.waymark.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.problem.Code;
import org.waymark.problem.Nearest;
import org.waymark.problem.ProblemLog;

/** The places of a document that links can go to, and the addresses outside that they may name. */
final class Targets {

    private static final Pattern OUTSIDE = Pattern.compile("(https?://|mailto:|tel:)[!-~]+");

    private final Set<String> ids = new HashSet<>();
    private final ProblemLog log;

    private Targets(ProblemLog log) {
        this.log = log;
    }

    /** Collects the ids of all blocks; an id that stands twice is a problem. */
    static Targets of(PrintDocument document, ProblemLog log) {
        Targets targets = new Targets(log);
        document.blocks().forEach(targets::collect);
        return targets;
    }

    private void collect(Block block) {
        if (block instanceof Block.Target target) {
            add(target);
        } else if (block instanceof Block.Box box) {
            box.blocks().forEach(this::collect);
        } else if (block instanceof Block.Items list) {
            list.items().forEach(item -> item.forEach(this::collect));
        } else if (block instanceof Block.Grid grid) {
            grid.items().forEach(item -> item.blocks().forEach(this::collect));
        } else if (block instanceof Block.Definitions list) {
            list.entries().forEach(this::collect);
        } else if (block instanceof Block.Contents contents) {
            contents.before().forEach(this::collect);
        } else if (block instanceof Block.Table table) {
            collect(table.head());
            collect(table.body());
        }
    }

    private void collect(List<Block.Row> rows) {
        rows.forEach(row -> row.cells().forEach(cell -> cell.blocks().forEach(this::collect)));
    }

    private void collect(Block.Definition entry) {
        entry.term().forEach(this::collect);
        entry.meaning().forEach(this::collect);
    }

    private void add(Block.Target target) {
        if (!ids.add(target.id())) {
            log.add(
                    Code.ID_DUPLICATE,
                    target.at(),
                    "two places of this briefing are called \"" + target.id() + "\"",
                    "give one of them another id");
        }
    }

    /** Whether a link leads somewhere; one that does not is reported and prints as plain words. */
    boolean accept(Inline.Mark.Link link) {
        boolean fine =
                link.internal()
                        ? ids.contains(link.href().substring(1))
                        : !link.reference() && OUTSIDE.matcher(link.href()).matches();
        if (!fine) {
            report(link);
        }
        return fine;
    }

    private void report(Inline.Mark.Link link) {
        if (link.internal()) {
            String id = link.href().substring(1);
            log.add(
                    Code.PRINT_LINK,
                    link.at(),
                    "nothing in this briefing is called \"" + id + "\"",
                    Nearest.hint(id, ids).orElse(null));
        } else {
            log.add(
                    Code.PRINT_LINK,
                    link.at(),
                    "\"" + link.href() + "\" leads nowhere from a sheet of paper",
                    "write a whole address that begins with https://, or #id");
        }
    }
}
