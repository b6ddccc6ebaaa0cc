package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Reads running text that begins with a bracket. CommonMark's own paragraph would take {@code [a]:
 * b} for the definition of a link and show nothing.
 */
final class RunParser extends AbstractBlockParser {

    private final Paragraph block = new Paragraph();
    private final List<SourceLine> lines = new ArrayList<>();

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return state.isBlank()
                ? BlockContinue.none()
                : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        inlineParser.parse(SourceLines.of(lines), block);
    }

    /** Starts at each bracket that begins a paragraph. */
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            int start = state.getNextNonSpaceIndex();
            boolean bracket = state.getLine().getContent().charAt(start) == '[';
            boolean inParagraph = matched.getMatchedBlockParser().getBlock() instanceof Paragraph;
            return bracket && !inParagraph
                    ? BlockStart.of(new RunParser()).atIndex(start)
                    : BlockStart.none();
        }
    }
}
