package org.waymark.markdown;

import java.util.List;
import org.commonmark.node.CustomBlock;

/** A block between two lines of colons, such as {@code ::: for leading-literacy}. */
final class ContainerBlock extends CustomBlock {

    enum Kind {
        FOR,
        DETAILS,
        ONLY,
        WORKSHEET,
        /** A line of colons with a word that Waymark does not know. */
        UNKNOWN,
        /** A closing line where nothing is open. */
        STRAY
    }

    private final Kind kind;
    private final ContainerLine line;
    private boolean closed;

    ContainerBlock(Kind kind, ContainerLine line) {
        this.kind = kind;
        this.line = line;
    }

    Kind kind() {
        return kind;
    }

    int colons() {
        return line.colons();
    }

    /** The words after the block's name. */
    List<ContainerLine.Word> arguments() {
        return line.words().isEmpty() ? List.of() : line.words().subList(1, line.words().size());
    }

    /** The words after the block's name without their places. */
    List<String> ids() {
        return arguments().stream().map(ContainerLine.Word::text).toList();
    }

    String name() {
        return line.words().isEmpty() ? "" : line.words().get(0).text();
    }

    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
