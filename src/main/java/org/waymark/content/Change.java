package org.waymark.content;

import java.time.LocalDate;
import java.util.List;
import org.waymark.problem.Position;

/**
 * A note on what became different ({@code changes.json}), for readers who hold an older version.
 * What it names is what it concerns; a note that names nothing concerns everything.
 *
 * @param on the day from which the hub says the new thing
 * @param position where that day is written
 * @param note what is different, in the hub's words
 * @param options the options it concerns
 * @param npqs the NPQs whose pages and briefings it concerns
 * @param pages the pages and consultations it concerns
 */
public record Change(
        LocalDate on,
        Position position,
        Prose note,
        List<Ref> options,
        List<Ref> npqs,
        List<Ref> pages) {

    public Change {
        options = List.copyOf(options);
        npqs = List.copyOf(npqs);
        pages = List.copyOf(pages);
    }

    public boolean concernsEverything() {
        return options.isEmpty() && npqs.isEmpty() && pages.isEmpty();
    }
}
