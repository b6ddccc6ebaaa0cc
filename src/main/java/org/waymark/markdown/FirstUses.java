package org.waymark.markdown;

import java.util.HashSet;
import java.util.Set;

/**
 * Which abbreviations a page has named and spelled out so far, and whether it has had a worksheet.
 * Made anew for each page and handed to all its texts in reading order; not shared between threads.
 */
public final class FirstUses {

    private final Set<String> named = new HashSet<>();
    private final Set<String> spelledOut = new HashSet<>();

    private boolean worksheet;

    public FirstUses() {}

    /** Whether there is anything to fill in so far. */
    public boolean hasWorksheet() {
        return worksheet;
    }

    /**
     * The ids of the abbreviations named so far, spelled out or not, for a glossary of just these.
     */
    public Set<String> terms() {
        return Set.copyOf(named);
    }

    /** Whether no worksheet was written before; asked once by each. */
    boolean isFirstWorksheet() {
        boolean first = !worksheet;
        worksheet = true;
        return first;
    }

    void name(String termId) {
        named.add(termId);
    }

    boolean contains(String termId) {
        return spelledOut.contains(termId);
    }

    void add(String termId) {
        spelledOut.add(termId);
    }
}
