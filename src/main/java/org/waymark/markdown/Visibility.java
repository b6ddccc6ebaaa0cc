package org.waymark.markdown;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** Decides which blocks a rendering shows. */
record Visibility(Medium medium, Audience audience) {

    /**
     * Whether nothing of a block is shown: its audience or medium is another, or it is empty so.
     */
    boolean hides(Node node) {
        if (node instanceof ContainerBlock block) {
            return hidesContainer(block);
        }
        boolean around =
                node instanceof ListBlock
                        || node instanceof ListItem
                        || node instanceof BlockQuote
                        || node instanceof AlertBlock;
        return around && hidesChildren(node);
    }

    private boolean hidesContainer(ContainerBlock block) {
        return switch (block.kind()) {
            case FOR -> !audience.includes(block.ids()) || hidesChildren(block);
            case ONLY -> isForAnotherMedium(block) || hidesChildren(block);
            case DETAILS, WORKSHEET -> hidesChildren(block);
            case UNKNOWN -> false;
            case STRAY -> true;
        };
    }

    private boolean isForAnotherMedium(ContainerBlock block) {
        String other = medium == Medium.WEB ? "print" : "web";
        return block.ids().contains(other);
    }

    private boolean hidesChildren(Node parent) {
        boolean any = false;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SummaryBlock || node instanceof LinkReferenceDefinition) {
                continue;
            }
            if (!hides(node)) {
                return false;
            }
            any = true;
        }
        return any;
    }
}
