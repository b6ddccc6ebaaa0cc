package org.waymark.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.waymark.site.Artifact;
import org.waymark.site.OutputPath;

/** What pages cost a reader: the files that each needs, and their bytes on the way. */
final class Weights {

    private static final Set<String> COMPRESSED =
            Set.of("html", "css", "js", "mjs", "json", "svg", "txt", "xml", "webmanifest");

    private final Map<String, Artifact> artifacts;
    private final Map<String, StyleSheet> sheets;
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    Weights(List<Artifact> artifacts) {
        this.artifacts =
                artifacts.stream()
                        .collect(Collectors.toMap(one -> one.path().value(), Function.identity()));
        this.sheets =
                artifacts.stream()
                        .filter(one -> one.path().value().endsWith(".css"))
                        .map(StyleSheet::of)
                        .collect(Collectors.toMap(one -> one.path().value(), Function.identity()));
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
        Deque<String> open = new ArrayDeque<>();
        page.document().getAllElements().stream()
                .flatMap(Requests::needed)
                .flatMap(address -> target(page.path(), address))
                .forEach(open::add);
        while (!open.isEmpty()) {
            String path = open.remove();
            if (needed.add(path)) {
                loadedBy(path).forEach(open::add);
            }
        }
        return parts(needed);
    }

    private Stream<String> loadedBy(String path) {
        StyleSheet sheet = sheets.get(path);
        return sheet == null
                ? Stream.of()
                : sheet.loads().stream().flatMap(load -> target(sheet.path(), load.address()));
    }

    private List<Part> parts(Collection<String> paths) {
        return paths.stream()
                .map(path -> new Part(path, bytes(path)))
                .sorted(Comparator.comparingInt(Part::bytes).reversed().thenComparing(Part::path))
                .toList();
    }

    /** A file of this site; another address is no matter of weight, and is reported as such. */
    private Stream<String> target(OutputPath from, String address) {
        return LinkCheck.target(from, address).filter(artifacts::containsKey).stream();
    }

    private int bytes(String path) {
        return known.computeIfAbsent(path, this::measure);
    }

    private int measure(String path) {
        Artifact artifact = artifacts.get(path);
        byte[] bytes = artifact == null ? new byte[0] : artifact.bytes();
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return COMPRESSED.contains(ending) ? compressed(bytes) : bytes.length;
    }

    private static int compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
