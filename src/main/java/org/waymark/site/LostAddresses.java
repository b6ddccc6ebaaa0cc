package org.waymark.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Meaning;
import org.waymark.content.Meaning.Item;
import org.waymark.problem.Nearest;
import org.waymark.problem.Position;

/**
 * Which addresses that readers may have kept lead nowhere now, and what may stand for them? A page
 * may go, but nobody should break a link without knowing.
 */
public final class LostAddresses {

    private static final Pattern KEPT = Pattern.compile(".*\\.(html?|pdf)");

    private final Meaning now;
    private final @Nullable Meaning before;

    /**
     * @param now the site that is to come
     * @param before what was said when the old addresses led somewhere, or null when nobody took it
     *     down
     */
    public LostAddresses(Meaning now, @Nullable Meaning before) {
        this.now = now;
        this.before = before;
    }

    /**
     * One thing that is gone.
     *
     * @param name what it was called
     * @param paths all addresses that went with it
     * @param heir what stands for it now, as far as one can guess
     */
    public record Lost(FormerName name, Set<String> paths, Optional<Item> heir) {

        public Lost {
            paths = Set.copyOf(paths);
        }

        /** What became of its addresses, as a sentence without an end. */
        public String message() {
            int more = paths.size() - 1;
            String others =
                    switch (more) {
                        case 0 -> " was";
                        case 1 -> " and 1 other address were";
                        default -> " and " + more + " other addresses were";
                    };
            return name.path() + others + " published before, and nothing stands there now";
        }

        /** How to answer for it. */
        public String hint() {
            String what = name.kind() == FormerName.Kind.LINK ? "link" : "page";
            String moved =
                    heir.isPresent()
                            ? "if this is the same " + what + " under a new name, add "
                            : "if the " + what + " has another name now, add ";
            return moved
                    + "\""
                    + name.id()
                    + "\" to its \"aliases\"; if it is gone for good, add \""
                    + name.path()
                    + "\" to \"withdrawn\" in content/hub.json";
        }

        /** Where to write the answer. */
        public Position position(Position otherwise) {
            return heir.map(Item::position).orElse(otherwise);
        }
    }

    /** Whether readers keep an address: pages and PDFs they do, pictures and lists they do not. */
    static boolean isKept(String path) {
        return KEPT.matcher(path).matches();
    }

    /**
     * What is gone and not answered for.
     *
     * @param known the paths of all files that were ever published
     */
    public List<Lost> of(Set<String> known) {
        Set<String> lost =
                known.stream()
                        .filter(LostAddresses::isKept)
                        .filter(path -> !now.paths().contains(path))
                        .collect(Collectors.toCollection(TreeSet::new));
        Map<FormerName, Set<String>> byName = new TreeMap<>();
        lost.forEach(
                path ->
                        byName.computeIfAbsent(FormerName.of(path, lost), name -> new TreeSet<>())
                                .add(path));
        return byName.entrySet().stream()
                .filter(one -> !isWithdrawn(one.getKey()))
                .map(one -> new Lost(one.getKey(), one.getValue(), heir(one.getKey(), known)))
                .toList();
    }

    private boolean isWithdrawn(FormerName name) {
        return now.withdrawn().stream().anyMatch(one -> OutputPath.isSame(name.path(), one));
    }

    /** What says the same, else a new thing of its kind, or else one with a similar name. */
    private Optional<Item> heir(FormerName name, Set<String> known) {
        List<Item> all = name.heirs(now);
        List<Item> fresh = all.stream().filter(one -> !known.contains(one.path())).toList();
        return same(name, fresh)
                .or(() -> nearest(name, fresh))
                .or(() -> fresh.size() == 1 ? Optional.of(fresh.get(0)) : Optional.empty())
                .or(() -> nearest(name, all));
    }

    private Optional<Item> same(FormerName name, List<Item> fresh) {
        return before == null
                ? Optional.empty()
                : name.heirs(before).stream()
                        .filter(one -> one.id().equals(name.id()))
                        .findFirst()
                        .flatMap(old -> fresh.stream().filter(old::saysTheSameAs).findFirst());
    }

    private static Optional<Item> nearest(FormerName name, List<Item> heirs) {
        return Nearest.to(name.id(), heirs.stream().map(Item::id).toList())
                .flatMap(id -> heirs.stream().filter(one -> one.id().equals(id)).findFirst());
    }
}
