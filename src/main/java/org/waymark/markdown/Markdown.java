package org.waymark.markdown;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.waymark.content.Prose;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.ProblemLog;

/**
 * Reads what editors write: CommonMark with tables, alerts, {@code :::} blocks and links with a
 * scheme. Immutable and shared between threads.
 */
public final class Markdown {

    /** Deep enough for any text a person writes, shallow enough for code that recurses. */
    static final int MOST_NESTING = 32;

    private static final int MOST_CELLS = 50_000;

    private final Parser blocks;
    private final Parser inline;

    public Markdown() {
        blocks =
                parser().extensions(List.of(TablesExtension.builder().maxCells(MOST_CELLS).build()))
                        .customBlockParserFactory(new ContainerParser.Factory())
                        .postProcessor(new Alerts())
                        .postProcessor(new Worksheets())
                        .build();
        inline =
                parser().enabledBlockTypes(Set.of())
                        .customBlockParserFactory(new RunParser.Factory())
                        .build();
    }

    /** Reads a body with headings, lists and blocks. */
    public Checked<Document> parse(Prose prose) {
        try {
            return checked(prose, blocks::parse);
        } catch (IllegalArgumentException tooManyCells) {
            return refused(prose);
        }
    }

    /** Reads one run of text, in which marks of blocks are ordinary characters. */
    public Checked<Document> parseInline(Prose prose) {
        return checked(prose, inline::parse);
    }

    private static Parser.Builder parser() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MOST_NESTING)
                .maxInlineNesting(MOST_NESTING);
    }

    private static Checked<Document> checked(Prose prose, Function<String, Node> parser) {
        Node root = parser.apply(prose.text());
        Survey survey = new Survey(prose, root);
        return new Checked<>(new Document(prose, root, survey, parser), survey.problems());
    }

    private static Checked<Document> refused(Prose prose) {
        Node nothing = new org.commonmark.node.Document();
        ProblemLog log = new ProblemLog();
        log.add(
                Code.FILE_TOO_LARGE,
                prose.start(),
                "the tables of this text have more than " + MOST_CELLS + " cells",
                "divide them between several pages");
        return log.with(new Document(prose, nothing, new Survey(prose, nothing), text -> nothing));
    }
}
