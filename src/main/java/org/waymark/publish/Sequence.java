package org.waymark.publish;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The order in which files get their places, so that no link on a page within readers' reach ever
 * leads to nothing.
 *
 * @param first what no reader can reach yet: it must stand before a page links to it
 * @param blocked what has a name that was a folder's, or is in a folder that was a file
 * @param last what readers can reach and is replaced: all that it links to stands by then
 */
record Sequence(List<String> first, List<String> blocked, List<String> last) {

    private static final String HOME = "index.html";

    /** What is linked to comes before what links: pictures, style sheets, pages, lists of pages. */
    private static final List<List<String>> LINKING =
            List.of(
                    List.of(".css", ".js"),
                    List.of(".html"),
                    List.of(".xml", ".json", ".txt", ".webmanifest"));

    private static final Comparator<String> LINKED_FIRST =
            Comparator.comparing((String path) -> path.equals(HOME)).thenComparing(Sequence::rank);

    /**
     * Puts changed files in order.
     *
     * @param standing whether a file stands at a path
     * @param reached what readers can reach now
     * @param inTheWay the old files that stand where the new site has a folder, or the other way
     */
    static Sequence of(
            List<String> changed,
            Predicate<String> standing,
            Set<String> reached,
            Collection<String> inTheWay) {
        Predicate<String> blocked = path -> isBlocked(path, inTheWay);
        Predicate<String> seen = path -> standing.test(path) && reached.contains(path);
        List<String> free = changed.stream().filter(blocked.negate()).toList();
        Comparator<String> missingFirst =
                Comparator.comparing((String path) -> path.equals(HOME))
                        .thenComparing(standing::test)
                        .thenComparing(LINKED_FIRST);
        return new Sequence(
                free.stream().filter(seen.negate()).sorted(missingFirst).toList(),
                changed.stream().filter(blocked).sorted(LINKED_FIRST).toList(),
                free.stream().filter(seen).sorted(LINKED_FIRST).toList());
    }

    /** Old files where the new site has a folder, and in a folder where it has a file. */
    static List<String> inTheWay(List<String> obsolete, Set<String> next) {
        Set<String> folders =
                next.stream().flatMap(OutputFolder::above).collect(Collectors.toSet());
        return obsolete.stream()
                .filter(
                        path ->
                                folders.contains(path)
                                        || OutputFolder.above(path).anyMatch(next::contains))
                .toList();
    }

    /** The order in which obsolete files go: what links before what is linked to. */
    static List<String> goodbye(Collection<String> obsolete) {
        return obsolete.stream().sorted(LINKED_FIRST.reversed()).toList();
    }

    private static boolean isBlocked(String path, Collection<String> inTheWay) {
        return inTheWay.stream()
                .anyMatch(old -> path.startsWith(old + "/") || old.startsWith(path + "/"));
    }

    private static int rank(String path) {
        int rank = LINKING.size();
        while (rank > 0 && LINKING.get(rank - 1).stream().noneMatch(path::endsWith)) {
            rank--;
        }
        return rank;
    }
}
