package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Stage four, pages: divides the row of slabs. Slabs that are tied together move to the next page
 * together, unless they are taller than a page.
 */
final class Paginator {

    /** Sums of heights are not exact; nobody sees a hundredth of a point. */
    private static final double TOLERANCE = 0.01;

    private final double height;
    private final List<Sheet> sheets = new ArrayList<>();
    private List<Placed> page = new ArrayList<>();

    private Paginator(double height) {
        this.height = height;
    }

    /** Divides slabs into pages of a height; there is always one page at least. */
    static List<Sheet> paginate(List<Slab> slabs, double height) {
        Paginator paginator = new Paginator(height);
        int start = 0;
        for (int i = 0; i < slabs.size(); i++) {
            if (!slabs.get(i).keepNext() || i == slabs.size() - 1) {
                paginator.addTied(slabs.subList(start, i + 1));
                start = i + 1;
            }
        }
        paginator.finishPage();
        return paginator.sheets;
    }

    private void addTied(List<Slab> tied) {
        boolean newPage = tied.get(0).ties().newPage();
        if (!page.isEmpty() && (newPage || !fits(tied))) {
            finishPage();
        }
        tied.forEach(this::add);
    }

    private double end() {
        return Placed.bottom(page, 0);
    }

    private boolean fits(List<Slab> tied) {
        double y = end();
        for (int i = 0; i < tied.size(); i++) {
            Slab slab = tied.get(i);
            if (i > 0 && slab.ties().newPage()) {
                return true; // what follows begins a page of its own in any case
            }
            y += slab.before() + slab.height();
        }
        return y <= height + TOLERANCE;
    }

    private void add(Slab slab) {
        boolean over = end() + slab.before() + slab.height() > height + TOLERANCE;
        if (!page.isEmpty() && (over || slab.ties().newPage())) {
            finishPage();
        }
        if (page.isEmpty()) {
            repeatHead(slab);
        }
        double before = page.isEmpty() ? 0 : slab.before();
        page.add(new Placed(slab, end() + before));
    }

    private void repeatHead(Slab slab) {
        Slab head = slab.ties().head();
        if (head != null && !sheets.isEmpty()) {
            page.add(new Placed(head, 0, true));
        }
    }

    private void finishPage() {
        sheets.add(new Sheet(sheets.size() + 1, List.copyOf(page)));
        page = new ArrayList<>();
    }
}
