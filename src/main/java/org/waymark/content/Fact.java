package org.waymark.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Position;

/**
 * A statement that holds for a time ({@code facts.json}), kept once and shown wherever it is used.
 *
 * @param now the wording until it expires
 * @param after the wording from the day after it expires, or null: then using it is an error
 * @param value the bare value, by which two statements of one fact are compared
 * @param source the link it comes from
 * @param confidence how sure we are
 * @param checkedOn when a person last checked it
 * @param reviewBy when a person should check again
 * @param expires its last day, or null where none is known
 * @param owner who looks after it, or null: the hub itself
 */
public record Fact(
        String id,
        Position position,
        String now,
        @Nullable String after,
        String value,
        Ref source,
        Confidence confidence,
        LocalDate checkedOn,
        LocalDate reviewBy,
        @Nullable LocalDate expires,
        @Nullable String owner) {

    /** How sure we are of a fact. */
    public enum Confidence {
        CONFIRMED,
        REPORTED
    }

    public boolean isExpired(LocalDate today) {
        return expires != null && today.isAfter(expires);
    }

    /** The wording for a day, or null when the fact has expired and says nothing afterwards. */
    public @Nullable String wording(LocalDate today) {
        return isExpired(today) ? after : now;
    }
}
