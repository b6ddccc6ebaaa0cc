package org.waymark.markdown;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.waymark.content.Option;
import org.waymark.problem.Code;
import org.waymark.problem.Nearest;
import org.waymark.problem.ProblemLog;

/** Checks worksheets: their phase, and that each item of their lists is one field. */
final class WorksheetCheck {

    private static final List<String> PHASES =
            Stream.of(Option.Phase.values()).map(Worksheets::word).toList();
    private static final String ONE_FIELD =
            "begin each field with a hyphen at the left, as in \"- Your name (one line)\"";

    private final Places places;
    private final ProblemLog log;

    WorksheetCheck(Places places, ProblemLog log) {
        this.places = places;
        this.log = log;
    }

    void check(Node node) {
        if (node instanceof ContainerBlock block && block.kind() == ContainerBlock.Kind.WORKSHEET) {
            worksheet(block);
        } else if (node instanceof FieldBlock field) {
            field(field);
        } else if (node instanceof ListBlock list && Worksheets.around(list) != null) {
            list(list);
        }
    }

    private void worksheet(ContainerBlock block) {
        phase(block);
        for (Node up = block.getParent(); up != null; up = up.getParent()) {
            boolean inside =
                    !(up instanceof org.commonmark.node.Document)
                            && (!(up instanceof ContainerBlock container)
                                    || container.kind() == ContainerBlock.Kind.WORKSHEET);
            if (inside) {
                add(
                        block,
                        "a worksheet cannot stand inside a list, a quotation or another worksheet",
                        "close the other one first, or begin the line at the left");
                return;
            }
        }
        boolean[] any = {false};
        Tree.each(block, inner -> any[0] |= inner instanceof FieldBlock || isList(inner));
        if (!any[0]) {
            add(block, "this worksheet has nothing to fill in", ONE_FIELD);
        }
    }

    private static boolean isList(Node node) {
        return node instanceof ListBlock && Worksheets.around(node) != null;
    }

    private void phase(ContainerBlock block) {
        if (block.ids().isEmpty() || Worksheets.phase(block) != null) {
            return;
        }
        String written = String.join(" ", block.ids());
        log.add(
                Code.BLOCK_UNKNOWN,
                places.of(block),
                "there is no phase called \"" + written + "\"",
                Nearest.hint(written, PHASES)
                        .orElse("the phases are " + String.join(", ", PHASES)));
    }

    private void list(ListBlock list) {
        if (list instanceof OrderedList) {
            add(list, "the fields of a worksheet have no numbers", ONE_FIELD);
            return;
        }
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                item(item);
            }
        }
    }

    private void item(Node item) {
        Node inner = item.getFirstChild();
        if (inner == null) {
            noWords(item);
            return;
        }
        while (inner.getNext() != null && !(inner instanceof ListBlock)) {
            inner = inner.getNext();
        }
        boolean nested = inner instanceof ListBlock;
        add(
                inner,
                nested
                        ? "a field of a worksheet cannot have a list inside it"
                        : "a field of a worksheet is one run of words and nothing else",
                nested ? ONE_FIELD : "put other text before or after the list");
    }

    private void field(FieldBlock field) {
        RunningText running = RunningText.written(field);
        FieldForm form = FieldForm.of(running.text());
        FieldForm.Mistake mistake = form.mistake();
        if (mistake != null) {
            log.add(
                    Code.WORKSHEET_FIELD,
                    places.in(running, mistake.at()),
                    mistake.message(),
                    mistake.hint());
        } else if (PlainText.written(field).isEmpty() && !hasLink(field)) {
            noWords(field);
        } else if (form.isMarked(running.text())) {
            add(
                    field,
                    "the marks that say what kind of field this is are not plain words",
                    "write them once and plainly, without stars, links or code");
        }
    }

    /** A link may take its words from its target. */
    private static boolean hasLink(FieldBlock field) {
        boolean[] link = {false};
        Tree.each(field, node -> link[0] |= node instanceof org.commonmark.node.Link);
        return link[0];
    }

    private void noWords(Node node) {
        add(node, "this field has no words", "say what is to be filled in");
    }

    private void add(Node node, String message, String hint) {
        log.add(Code.WORKSHEET_FIELD, places.of(node), message, hint);
    }
}
