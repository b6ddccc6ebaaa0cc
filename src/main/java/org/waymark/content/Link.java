package org.waymark.content;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Position;

/**
 * An entry of the link catalogue ({@code links/*.json}).
 *
 * @param addressPosition where the address stands
 * @param description what a reader finds there, in the hub's words
 * @param options the options it serves, empty for none in particular
 * @param npqs the NPQs it matters to, empty for all
 * @param evidence how sure we are of the address
 * @param checkedOn when a person last looked, or null
 * @param reviewBy when a person should look again
 * @param aliases ids that it had before
 * @param owner who looks after it, or null: the hub itself
 */
public record Link(
        String id,
        Position position,
        String title,
        URI url,
        Position addressPosition,
        String publisher,
        Prose description,
        Kind kind,
        Audience audience,
        List<Ref> options,
        List<Ref> npqs,
        Evidence evidence,
        @Nullable LocalDate checkedOn,
        LocalDate reviewBy,
        List<Ref> aliases,
        @Nullable String owner) {

    public Link {
        aliases = List.copyOf(aliases);
        options = List.copyOf(options);
        npqs = List.copyOf(npqs);
    }

    /** Whether readers find it in the directory. */
    public boolean isForReaders() {
        return audience == Audience.READER;
    }

    /** Whether it was catalogued for an option. */
    public boolean serves(Option option) {
        return has(options, option.id());
    }

    /** Whether it names an NPQ; one that names none is for all of them. */
    public boolean names(Npq npq) {
        return has(npqs, npq.id());
    }

    private static boolean has(List<Ref> refs, String id) {
        return refs.stream().anyMatch(ref -> ref.id().equals(id));
    }

    /** What stands at the other end. */
    public enum Kind {
        GUIDANCE,
        PROVIDER,
        QUALIFICATION,
        NETWORK,
        UNIVERSITY,
        PROFESSIONAL_BODY,
        HUB_PAGE,
        SOCIAL
    }

    /** Whom a link is for: readers find it in the directory, maintainers in the handbook. */
    public enum Audience {
        READER,
        MAINTAINER
    }

    /** How sure we are of an address, surest first. */
    public enum Evidence {
        CONFIRMED,
        CONFIRMED_BY_COPY,
        SITE_CONFIRMED,
        NAMED_ELSEWHERE,
        NOT_SEEN
    }
}
