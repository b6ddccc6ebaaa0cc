package org.waymark.render;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Fact;
import org.waymark.site.Site;

/**
 * When the dated facts of a text were checked; days in words.
 *
 * @param first the day of the oldest check
 * @param last the day of the newest check, which may be the same
 * @param next the day by which the first of them is to be checked again
 */
public record Checks(String first, String last, String next) {

    /** The checks of some facts, or null when there are none. */
    static @Nullable Checks of(Site site, Collection<String> facts) {
        List<Fact> known =
                facts.stream()
                        .map(id -> site.entries().facts().get(id))
                        .filter(Objects::nonNull)
                        .toList();
        if (known.isEmpty()) {
            return null;
        }
        List<LocalDate> checked = known.stream().map(Fact::checkedOn).sorted().toList();
        LocalDate next = known.stream().map(Fact::reviewBy).sorted().toList().get(0);
        return new Checks(
                Dates.inWords(checked.get(0)),
                Dates.inWords(checked.get(checked.size() - 1)),
                Dates.inWords(next));
    }
}
