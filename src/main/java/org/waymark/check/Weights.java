package org.waymark.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.site.Artifact;
import org.waymark.site.Deflaters;

/** What pages cost a reader: the files that each needs, and their bytes on the way. */
final class Weights {

    private static final Set<String> COMPRESSED =
            Set.of("html", "css", "js", "mjs", "json", "svg", "txt", "xml", "webmanifest");

    private final Map<String, Artifact> artifacts;
    private final Map<String, List<String>> loads;
    private final Map<String, Part> known = new ConcurrentHashMap<>();
    private final Deflaters deflaters;

    Weights(List<Artifact> artifacts, Deflaters deflaters) {
        this.deflaters = deflaters;
        this.artifacts =
                artifacts.stream()
                        .collect(Collectors.toMap(one -> one.path().value(), Function.identity()));
        this.loads =
                artifacts.stream()
                        .filter(one -> one.path().value().endsWith(".css"))
                        .map(StyleSheet::of)
                        .collect(Collectors.toMap(one -> one.path().value(), this::loadedBy));
    }

    /** A file that a page needs. */
    record Part(String path, int bytes) {

        String ending() {
            return path.substring(path.lastIndexOf('.') + 1);
        }

        boolean isScript() {
            return ending().equals("js") || ending().equals("mjs");
        }

        boolean isText() {
            return ending().equals("html") || ending().equals("css");
        }

        boolean isPicture() {
            return Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif").contains(ending());
        }
    }

    /** The page and the files that it needs, heaviest first. */
    List<Part> of(CheckedPage page) {
        Set<String> needed = new TreeSet<>(Set.of(page.path().value()));
        Deque<String> open = new ArrayDeque<>(page.needs());
        while (!open.isEmpty()) {
            String path = open.remove();
            if (needed.add(path)) {
                open.addAll(loads.getOrDefault(path, List.of()));
            }
        }
        return parts(needed);
    }

    /** Files of this site; another address is no matter of weight, and is reported as such. */
    private List<String> loadedBy(StyleSheet sheet) {
        return sheet.loads().stream()
                .flatMap(load -> LinkCheck.target(sheet.path(), load.address()).stream())
                .filter(artifacts::containsKey)
                .toList();
    }

    private List<Part> parts(Collection<String> paths) {
        return paths.stream()
                .map(path -> known.computeIfAbsent(path, this::part))
                .sorted(Comparator.comparingInt(Part::bytes).reversed().thenComparing(Part::path))
                .toList();
    }

    private Part part(String path) {
        Artifact artifact = Objects.requireNonNull(artifacts.get(path));
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return new Part(
                path,
                COMPRESSED.contains(ending) ? artifact.gzipped(deflaters) : artifact.length());
    }
}
