package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A slab and where its top is, counted downwards from the top of the text area or cell.
 *
 * @param artifact whether it repeats what the tags already hold
 */
record Placed(Slab slab, double top, boolean artifact) {

    Placed(Slab slab, double top) {
        this(slab, top, false);
    }

    double bottom() {
        return top + slab.height();
    }

    Placed moved(double distance) {
        return new Placed(slab, top + distance, artifact);
    }

    /** One below the other; the space above the first falls away. */
    static List<Placed> stack(List<Slab> slabs, double top) {
        List<Placed> placed = new ArrayList<>();
        double y = top;
        for (Slab slab : slabs) {
            y += placed.isEmpty() ? 0 : slab.before();
            placed.add(new Placed(slab, y));
            y += slab.height();
        }
        return placed;
    }

    static double bottom(List<Placed> stack, double otherwise) {
        return stack.isEmpty() ? otherwise : stack.get(stack.size() - 1).bottom();
    }
}
