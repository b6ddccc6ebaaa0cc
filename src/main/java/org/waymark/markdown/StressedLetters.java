package org.waymark.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The letters of parsed Markdown, with a mark where stress begins and ends. */
final class StressedLetters extends AbstractVisitor {

    /** No letter of any document. */
    static final char MARK = '\0';

    private final StringBuilder letters = new StringBuilder();
    private int depth;

    static String of(Node node) {
        StressedLetters letters = new StressedLetters();
        node.accept(letters);
        return letters.letters.toString();
    }

    @Override
    public void visit(Text text) {
        letters.append(Elements.bare(text.getLiteral()));
    }

    @Override
    public void visit(Image image) {
        // Its words are no words of the document
    }

    @Override
    public void visit(Emphasis emphasis) {
        stressed(emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        stressed(emphasis);
    }

    private void stressed(Node node) {
        letters.append(depth++ == 0 ? String.valueOf(MARK) : "");
        visitChildren(node);
        letters.append(--depth == 0 ? String.valueOf(MARK) : "");
    }
}
