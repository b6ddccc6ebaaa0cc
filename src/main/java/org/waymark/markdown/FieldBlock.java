package org.waymark.markdown;

import org.commonmark.node.CustomBlock;

/** One field of a worksheet; its words, without the bracket that says its kind, stand in it. */
final class FieldBlock extends CustomBlock {

    private final Field field;

    FieldBlock(Field field) {
        this.field = field;
    }

    Field field() {
        return field;
    }
}
