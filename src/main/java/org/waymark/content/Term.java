package org.waymark.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Position;

/**
 * An entry of the glossary ({@code glossary.json}).
 *
 * @param term the abbreviation or word as it is written in running text
 * @param full an abbreviation in words, or null for a plain term
 * @param plural the words for the abbreviation's plural, or null when it only takes an "s"
 * @param expand whether the first use on a page is expanded; false for what nearly everyone knows
 * @param meaning what it means, in the hub's words
 * @param link where to read more, or null
 * @param see ids of related terms
 */
public record Term(
        String id,
        Position position,
        String term,
        @Nullable String full,
        @Nullable String plural,
        boolean expand,
        Status status,
        Prose meaning,
        @Nullable Ref link,
        List<Ref> see) {

    public Term {
        see = List.copyOf(see);
    }

    /** Whether the thing still goes by this name. */
    public enum Status {
        CURRENT,
        RENAMED,
        REPLACED,
        RETIRED,
        HISTORIC
    }
}
