package org.waymark.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.waymark.problem.Code;
import org.waymark.problem.Nearest;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Checks {@code :::} blocks, alerts, HTML and how deep all of it nests. */
final class BlockCheck {

    private static final List<String> NAMES = List.of("for", "details", "only", "worksheet");
    private static final List<String> ALERTS =
            Stream.of(AlertBlock.Kind.values()).map(Enum::name).toList();

    private final Places places;
    private final ProblemLog log;
    private final LinkCheck links;
    private final Set<String> openedHtml = new HashSet<>();
    private boolean deep;

    BlockCheck(Places places, ProblemLog log, LinkCheck links) {
        this.places = places;
        this.log = log;
        this.links = links;
    }

    void check(Node node) {
        checkDepth(node);
        if (node instanceof ContainerBlock container) {
            container(container);
        } else if (node instanceof BlockQuote quote) {
            alert(quote);
        } else if (node instanceof HtmlBlock block) {
            html(block.getLiteral(), node);
        } else if (node instanceof HtmlInline inline) {
            html(inline.getLiteral(), node);
        }
    }

    /** Beyond the limit the parser takes marks for ordinary text, so that much must be said. */
    private void checkDepth(Node node) {
        if (deep || node instanceof Text || node instanceof Paragraph) {
            return;
        }
        boolean block = node instanceof Block;
        int depth = 0;
        for (Node up = node.getParent();
                up != null && up instanceof Block == block;
                up = up.getParent()) {
            depth++;
        }
        if (depth >= (block ? Markdown.MOST_NESTING : Markdown.MOST_NESTING - 1)) {
            deep = true;
            log.add(
                    Code.NESTING_DEEP,
                    places.of(node),
                    "lists, quotes or other marks are nested more than 30 deep here",
                    "divide the text so that fewer of them stand inside each other");
        }
    }

    private void container(ContainerBlock block) {
        Position position = places.of(block);
        switch (block.kind()) {
            case FOR -> passage(block, position);
            case DETAILS -> needs(!block.ids().isEmpty(), "::: details Summary words", position);
            case ONLY -> needs(isMedium(block), "::: only web\" or \"::: only print", position);
            case WORKSHEET -> {} // checked with its fields
            case UNKNOWN -> unknown(block.name(), position);
            case STRAY ->
                    log.add(
                            Code.BLOCK_UNKNOWN,
                            position,
                            "this line of colons closes a block, but none is open here",
                            "take it away, or write what it opens, as in ::: details More");
        }
        if (!block.isClosed() && block.kind() != ContainerBlock.Kind.STRAY) {
            log.add(
                    Code.BLOCK_UNCLOSED,
                    position,
                    String.format(
                            Locale.ROOT, "the block \"::: %s\" is never closed", block.name()),
                    String.format(
                            Locale.ROOT,
                            "write a line with only %s where it ends",
                            ":".repeat(block.colons())));
        }
    }

    private void passage(ContainerBlock block, Position position) {
        needs(!block.ids().isEmpty(), "::: for leading-literacy", position);
        block.arguments().forEach(word -> links.npq(word, position));
    }

    private void needs(boolean complete, String example, Position position) {
        if (!complete) {
            log.add(
                    Code.BLOCK_UNKNOWN,
                    position,
                    "this line of colons does not say enough",
                    "write it as in \"" + example + "\"");
        }
    }

    private static boolean isMedium(ContainerBlock block) {
        return block.ids().equals(List.of("web")) || block.ids().equals(List.of("print"));
    }

    private void unknown(String name, Position position) {
        String known = "the blocks are ::: for, ::: details, ::: only and ::: worksheet";
        log.add(
                Code.BLOCK_UNKNOWN,
                position,
                "there is no block called \"" + name + "\"",
                Nearest.hint(name, NAMES).orElse(known));
    }

    private void alert(BlockQuote quote) {
        String word = Alerts.marker(quote);
        Text text = Alerts.firstText(quote);
        if (word == null || text == null) {
            return;
        }
        boolean known = AlertBlock.Kind.written(word).isPresent();
        log.add(
                Code.BLOCK_UNKNOWN,
                places.of(text),
                known
                        ? String.format(Locale.ROOT, "[!%s] must stand alone on its line", word)
                        : String.format(Locale.ROOT, "there is no alert called \"%s\"", word),
                known
                        ? "begin the text on the next line, after another >"
                        : Nearest.hint(word.toUpperCase(Locale.ROOT), ALERTS)
                                .orElse("the alerts are " + String.join(", ", ALERTS)));
    }

    private void html(String literal, Node node) {
        HtmlTag tag = HtmlTag.of(literal);
        if (tag.isClosing() && openedHtml.contains(tag.name())) {
            return;
        }
        openedHtml.add(tag.name());
        log.add(
                Code.RAW_HTML,
                places.of(node),
                String.format(
                        Locale.ROOT,
                        "HTML such as %s is shown to readers as it stands",
                        tag.shown()),
                tag.hint());
    }
}
