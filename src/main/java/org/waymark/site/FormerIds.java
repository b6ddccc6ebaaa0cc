package org.waymark.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.content.Hub;
import org.waymark.content.Ref;
import org.waymark.markdown.Scheme;

/** Ids that something had before, and the ids that it has now: for texts that were forgotten. */
final class FormerIds {

    private final Map<List<Object>, String> now = new HashMap<>();

    FormerIds(Hub hub) {
        hub.npqs().forEach(one -> add(Scheme.NPQ, one.aliases(), one.id()));
        hub.options().forEach(one -> add(Scheme.OPTION, one.aliases(), one.id()));
        hub.pages().forEach(one -> add(Scheme.PAGE, one.aliases(), one.id()));
        hub.consultations().forEach(one -> add(Scheme.PAGE, one.aliases(), one.id()));
        hub.reference().links().forEach(one -> add(Scheme.LINK, one.aliases(), one.id()));
    }

    private void add(Scheme scheme, List<Ref> aliases, String id) {
        aliases.forEach(alias -> now.put(List.of(scheme, alias.id()), id));
    }

    /** What to write in place of an id of earlier days. */
    Optional<String> hint(Scheme scheme, String id) {
        return Optional.ofNullable(now.get(List.of(scheme, id)))
                .map(present -> "it is called \"" + present + "\" now");
    }
}
