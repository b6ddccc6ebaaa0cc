package org.waymark.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A QR code as it is drawn: black rectangles of whole modules on a white square.
 *
 * @param modules the number of modules along an edge, without the white around them
 * @param black rectangles that cover each black module once
 */
record QrCode(int modules, List<Block> black) {

    /** The white on each side that the standard asks for, in modules. */
    static final int QUIET = 4;

    /** The smallest module that a phone reads well from paper: half a millimetre, in points. */
    private static final double LEAST_MODULE = 1.42;

    QrCode {
        black = List.copyOf(black);
    }

    /** A rectangle; columns and rows are counted from the upper left black corner. */
    record Block(int column, int row, int width, int height) {}

    /** Covers the black modules of a square with few rectangles. */
    static QrCode of(int modules, BitSet black) {
        BitSet left = (BitSet) black.clone();
        List<Block> blocks = new ArrayList<>();
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i)) {
            Block block = largest(left, modules, i);
            for (int row = block.row(); row < block.row() + block.height(); row++) {
                int start = row * modules + block.column();
                left.clear(start, start + block.width());
            }
            blocks.add(block);
        }
        return new QrCode(modules, blocks);
    }

    /** The widest rectangle from a corner on, as high as it can be at that width. */
    private static Block largest(BitSet left, int modules, int corner) {
        int row = corner / modules;
        int end = Math.min(left.nextClearBit(corner), (row + 1) * modules);
        int width = end - corner;
        int height = 1;
        while (row + height < modules && isBlack(left, corner + height * modules, width)) {
            height++;
        }
        return new Block(corner % modules, row, width, height);
    }

    private static boolean isBlack(BitSet left, int start, int width) {
        return left.nextClearBit(start) >= start + width;
    }

    /** Modules along an edge, with the white. */
    int all() {
        return modules + 2 * QUIET;
    }

    /** The edge with the white, in points, nearest to a wish that its modules allow. */
    double edge(double wished) {
        return all() * Math.max(LEAST_MODULE, Math.floor(wished / all() * 100) / 100);
    }

    /** The least edge that can be read from paper. */
    double leastEdge() {
        return all() * LEAST_MODULE;
    }
}
