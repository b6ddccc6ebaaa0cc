package org.waymark.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Reads one {@code :::} block. */
final class ContainerParser extends AbstractBlockParser {

    private final ContainerBlock block;
    private final ContainerLine line;
    private final SummaryBlock summary = new SummaryBlock();

    private ContainerParser(ContainerBlock.Kind kind, ContainerLine line) {
        this.block = new ContainerBlock(kind, line);
        this.line = line;
        if (kind == ContainerBlock.Kind.DETAILS) {
            block.appendChild(summary);
        }
    }

    @Override
    public boolean isContainer() {
        return block.kind() != ContainerBlock.Kind.STRAY;
    }

    @Override
    public boolean canContain(Block child) {
        return isContainer();
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (!isContainer()) {
            return BlockContinue.none();
        }
        ContainerLine found = ContainerLine.at(state);
        if (found != null && found.closes() && closedBy(found.colons(), state) == block) {
            block.close();
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (block.kind() == ContainerBlock.Kind.DETAILS) {
            inlineParser.parse(SourceLines.of(line.rest()), summary);
        }
    }

    /**
     * The block that a closing line closes: the innermost open one with no more colons, among those
     * that the line's indentation reaches. The parser asks from the outside in, so each block has
     * to look at what is open within it.
     */
    private @Nullable ContainerBlock closedBy(int colons, ParserState state) {
        ContainerBlock innermost = block.colons() <= colons ? block : null;
        int indent = state.getIndent();
        for (Node open : openWithin(state.getActiveBlockParser().getBlock())) {
            if (open instanceof FencedCodeBlock) {
                return null;
            } else if (open instanceof ListItem item) {
                indent -= item.getContentIndent();
            } else if (open instanceof ContainerBlock inner && inner.colons() <= colons) {
                innermost = inner;
            }
            if (indent < 0 || open instanceof BlockQuote) {
                break;
            }
        }
        return innermost;
    }

    private Deque<Node> openWithin(Node deepest) {
        Deque<Node> open = new ArrayDeque<>();
        for (Node node = deepest; node != null && node != block; node = node.getParent()) {
            open.addFirst(node);
        }
        return open;
    }

    /** Starts a block at each line of colons that does not close one. */
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            ContainerLine line = ContainerLine.at(state);
            if (line == null) {
                return BlockStart.none();
            }
            return BlockStart.of(new ContainerParser(kind(line), line))
                    .atIndex(state.getLine().getContent().length());
        }

        private static ContainerBlock.Kind kind(ContainerLine line) {
            if (line.closes()) {
                return ContainerBlock.Kind.STRAY;
            }
            return switch (line.words().get(0).text()) {
                case "for" -> ContainerBlock.Kind.FOR;
                case "details" -> ContainerBlock.Kind.DETAILS;
                case "only" -> ContainerBlock.Kind.ONLY;
                case "worksheet" -> ContainerBlock.Kind.WORKSHEET;
                default -> ContainerBlock.Kind.UNKNOWN;
            };
        }
    }
}
