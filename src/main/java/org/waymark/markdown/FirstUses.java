package org.waymark.markdown;

import java.util.HashSet;
import java.util.Set;

/**
 * Which abbreviations a page has spelled out so far. Made anew for each page and handed to all its
 * texts in reading order; not shared between threads.
 */
public final class FirstUses {

    private final Set<String> spelledOut = new HashSet<>();

    public FirstUses() {}

    /** The ids of the abbreviations spelled out so far, for a glossary of just these. */
    public Set<String> terms() {
        return Set.copyOf(spelledOut);
    }

    boolean contains(String termId) {
        return spelledOut.contains(termId);
    }

    void add(String termId) {
        spelledOut.add(termId);
    }
}
