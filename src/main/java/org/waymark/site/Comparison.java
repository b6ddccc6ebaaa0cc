package org.waymark.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Meaning;
import org.waymark.content.Meaning.Item;

/**
 * What became different between two times.
 *
 * @param differences all of them, by kind and by id
 * @param lost addresses that led somewhere before and are not answered for now
 */
public record Comparison(List<Difference> differences, List<LostAddresses.Lost> lost) {

    public Comparison {
        differences = List.copyOf(differences);
        lost = List.copyOf(lost);
    }

    /** Compares what was said before with what is said now. */
    public static Comparison of(Meaning before, Meaning now) {
        return new Comparison(
                differences(before, now), new LostAddresses(now, before).of(before.paths()));
    }

    /** How one item became different. */
    public enum Way {
        ADDED,
        RENAMED,
        CHANGED,
        REMOVED
    }

    /**
     * One item that is not as it was.
     *
     * @param before the item as it was, or null when it is new
     * @param now the item as it is, or null when it is gone
     */
    public record Difference(@Nullable Item before, @Nullable Item now) {

        /** The item as it is, or as it was last. */
        public Item item() {
            return Objects.requireNonNull(now == null ? before : now);
        }

        public Way way() {
            if (before == null || now == null) {
                return before == null ? Way.ADDED : Way.REMOVED;
            }
            return before.id().equals(now.id()) ? Way.CHANGED : Way.RENAMED;
        }

        /** The keys and chapters that are not as they were, for an item of both times. */
        public List<String> parts() {
            if (before == null || now == null) {
                return List.of();
            }
            Set<String> names = new LinkedHashSet<>(now.parts().keySet());
            names.addAll(before.parts().keySet());
            List<String> changed =
                    names.stream()
                            .filter(
                                    name ->
                                            !Objects.equals(
                                                    before.parts().get(name),
                                                    now.parts().get(name)))
                            .toList();
            boolean moved = changed.isEmpty() && !before.saysTheSameAs(now);
            return moved ? List.of("the order of its chapters") : changed;
        }
    }

    /** What no two items of a time have in common. */
    private record Name(Meaning.Kind kind, String id) {

        static Name of(Item item) {
            return new Name(item.kind(), item.id());
        }
    }

    private static List<Difference> differences(Meaning before, Meaning now) {
        List<Difference> differences = new ArrayList<>();
        Map<Name, Item> known = new HashMap<>();
        before.items().forEach(old -> known.putIfAbsent(Name.of(old), old));
        Set<Item> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Item> fresh = new ArrayList<>();
        for (Item item : now.items()) {
            Item old = known.get(Name.of(item));
            if (old == null) {
                fresh.add(item);
            } else {
                kept.add(old);
                differences.add(new Difference(old, item));
            }
        }
        List<Item> gone = new ArrayList<>(before.items());
        gone.removeIf(kept::contains);
        for (Item item : fresh) {
            Optional<Item> old = former(item, gone);
            old.ifPresent(gone::remove);
            differences.add(new Difference(old.orElse(null), item));
        }
        gone.forEach(item -> differences.add(new Difference(item, null)));
        differences.removeIf(one -> one.way() == Way.CHANGED && one.parts().isEmpty());
        differences.sort(
                Comparator.comparing((Difference one) -> one.item().kind())
                        .thenComparing(Difference::way)
                        .thenComparing(one -> one.item().id()));
        return differences;
    }

    /** What an item was before: what its aliases name, or else what said the very same. */
    private static Optional<Item> former(Item item, List<Item> gone) {
        return gone.stream()
                .filter(old -> old.kind() == item.kind() && isAlias(old, item.aliases()))
                .findFirst()
                .or(() -> gone.stream().filter(item::saysTheSameAs).findFirst());
    }

    private static boolean isAlias(Item old, List<String> aliases) {
        return aliases.stream()
                .anyMatch(
                        alias ->
                                alias.equals(old.id())
                                        || (old.path() != null
                                                && OutputPath.isSame(old.path(), alias)));
    }
}
