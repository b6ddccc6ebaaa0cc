package org.waymark.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Meaning;
import org.waymark.content.Meaning.Item;
import org.waymark.content.Meaning.Kind;
import org.waymark.problem.Position;

/** What hubs say, made up for tests that compare it. */
final class Said {

    private Said() {}

    static Item item(Kind kind, String id, @Nullable String path, String digest) {
        return item(kind, id, path, digest, Map.of(), List.of());
    }

    static Item item(
            Kind kind,
            String id,
            @Nullable String path,
            String digest,
            Map<String, String> parts,
            List<String> aliases) {
        Position position = new Position("content/" + id + ".md", 1, 1);
        return new Item(kind, id, "T", position, path, digest, parts, aliases, "");
    }

    /** An option in its usual place, with parts given by names and digests in turn. */
    static Item option(String id, String digest, String... parts) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i += 2) {
            named.put(parts[i], parts[i + 1]);
        }
        return item(Kind.OPTION, id, "options/" + id + ".html", digest, named, List.of());
    }

    static Meaning meaning(Item... items) {
        return meaning(List.of(items), Set.of(), List.of());
    }

    static Meaning meaning(List<Item> items, Set<String> paths, List<String> withdrawn) {
        return new Meaning("Hub", "https://hub.uk/", items, List.of(), paths, withdrawn);
    }
}
