package org.waymark.markdown;

import org.commonmark.node.CustomBlock;

/** The words on the opening line of {@code ::: details}; always the block's first child. */
final class SummaryBlock extends CustomBlock {}
