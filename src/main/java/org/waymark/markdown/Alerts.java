package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/** Turns block quotes that begin with GitHub's marker into alerts. */
final class Alerts implements PostProcessor {

    private static final Pattern MARKER = Pattern.compile("\\[!([A-Za-z-]+)\\]");

    @Override
    public Node process(Node root) {
        List<BlockQuote> quotes = new ArrayList<>();
        Tree.each(root, node -> collect(node, quotes));
        quotes.forEach(Alerts::replace);
        return root;
    }

    /** The words between {@code [!} and {@code ]} at a quote's beginning, or null. */
    static @Nullable String marker(BlockQuote quote) {
        Text text = firstText(quote);
        Matcher marker = MARKER.matcher(text == null ? "" : text.getLiteral());
        return marker.lookingAt() ? marker.group(1) : null;
    }

    /** The text node that a quote begins with, or null when it begins with something else. */
    static @Nullable Text firstText(BlockQuote quote) {
        boolean paragraph = quote.getFirstChild() instanceof Paragraph;
        return paragraph && quote.getFirstChild().getFirstChild() instanceof Text text
                ? text
                : null;
    }

    private static void collect(Node node, List<BlockQuote> quotes) {
        if (node instanceof BlockQuote quote) {
            quotes.add(quote);
        }
    }

    private static void replace(BlockQuote quote) {
        Text text = firstText(quote);
        Optional<AlertBlock.Kind> kind = text == null ? Optional.empty() : kind(text);
        if (text == null || kind.isEmpty()) {
            return;
        }
        AlertBlock alert = new AlertBlock(kind.get());
        alert.setSourceSpans(quote.getSourceSpans());
        quote.insertBefore(alert);
        removeMarker(text);
        for (Node child = quote.getFirstChild(); child != null; child = quote.getFirstChild()) {
            alert.appendChild(child);
        }
        quote.unlink();
    }

    /** The kind that a text names when it stands alone on its line. */
    private static Optional<AlertBlock.Kind> kind(Text text) {
        Matcher marker = MARKER.matcher(text.getLiteral().strip());
        boolean alone = text.getNext() == null || text.getNext() instanceof SoftLineBreak;
        return marker.matches() && alone
                ? AlertBlock.Kind.written(marker.group(1))
                : Optional.empty();
    }

    private static void removeMarker(Text text) {
        Node paragraph = text.getParent();
        if (text.getNext() != null) {
            text.getNext().unlink();
        }
        text.unlink();
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }
}
