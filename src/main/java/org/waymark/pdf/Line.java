package org.waymark.pdf;

import java.util.List;

/**
 * One line of text.
 *
 * @param pieces what stands in it, a space at the end included
 */
record Line(List<Piece> pieces) {

    /** The width without the space at the end. */
    double width() {
        double sum = 0;
        for (int i = 0; i < pieces.size(); i++) {
            boolean trailing = i == pieces.size() - 1 && pieces.get(i) instanceof Piece.Space;
            sum += trailing ? 0 : pieces.get(i).width();
        }
        return sum;
    }

    /** The height of the tallest picture in it, 0 for none. */
    double pictureHeight() {
        double height = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Image image) {
                height = Math.max(height, image.height());
            }
        }
        return height;
    }
}
