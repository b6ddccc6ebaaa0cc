package org.waymark.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder a site is published into: what stands in it, and what may be taken away. Links inside
 * it are never followed, as they may lead to somebody's files elsewhere.
 *
 * @param root the folder itself
 * @param disk what changes anything in it
 */
record OutputFolder(Path root, Disk disk) {

    /** What is inside a folder before the folder. */
    private static final Comparator<Path> INNER_FIRST = Comparator.reverseOrder();

    /** The folders a path goes through, outermost first, as in {@code a}, {@code a/b}. */
    static Stream<String> above(String path) {
        return Stream.iterate(
                        path.indexOf('/'),
                        slash -> slash >= 0,
                        slash -> path.indexOf('/', slash + 1))
                .map(slash -> path.substring(0, slash));
    }

    /** Whether the way to a file leads through something of others that is not a folder. */
    boolean isBarred(String path, Set<String> ours) {
        return above(path)
                .filter(folder -> !ours.contains(folder))
                .map(root::resolve)
                .anyMatch(folder -> exists(folder) && !isFolder(folder));
    }

    /** Whether there is anything of a name. */
    boolean isThere(String path) {
        return exists(root.resolve(path));
    }

    /** Whether something of others stands where a file is to go. */
    boolean isTaken(String path, Set<String> ours) throws IOException {
        Path file = root.resolve(path);
        return isFolder(file)
                ? holdsOthers(file, ours)
                : exists(file) && !ours.contains(path) && namesake(path, ours) == null;
    }

    /** Whether something is a file, or a folder with files in it: empty ones are nobody's loss. */
    static boolean holdsFiles(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.anyMatch(file -> !isFolder(file));
        } catch (IOException | UncheckedIOException e) {
            return true; // what cannot be looked into is somebody's
        }
    }

    private boolean holdsOthers(Path folder, Set<String> ours) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !isFolder(file))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .anyMatch(file -> !ours.contains(file));
        }
    }

    /**
     * Removes files, and the folders that are empty then; tells how many files there were.
     *
     * @param next what must stay, also where a disk takes an old name for the new one
     */
    int remove(Collection<String> paths, Set<String> next) throws IOException {
        int removed = 0;
        Map<String, List<String>> namesakes =
                paths.isEmpty()
                        ? Map.of()
                        : next.stream().collect(Collectors.groupingBy(OutputFolder::folded));
        for (String path : paths) {
            Path file = root.resolve(path);
            if (isInside(path) && !isFolder(file) && exists(file)) {
                @Nullable String now =
                        namesake(path, namesakes.getOrDefault(folded(path), List.of()));
                if (now == null) {
                    disk.delete(file);
                } else {
                    disk.move(file, root.resolve(now));
                }
                removed++;
            }
            removeEmpty(above(path));
        }
        return removed;
    }

    /**
     * The other name of the very file at a path; null when it has none. The disks of macOS and
     * Windows take names that differ only in case for one.
     */
    private @Nullable String namesake(String path, Collection<String> names) throws IOException {
        for (String name : names) {
            if (name.equalsIgnoreCase(path)
                    && isStanding(name)
                    && Files.isSameFile(root.resolve(name), root.resolve(path))) {
                return name;
            }
        }
        return null;
    }

    /** The same for all names that {@link String#equalsIgnoreCase} takes for one. */
    private static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        name.chars()
                .forEach(
                        c -> folded.append((char) Character.toLowerCase(Character.toUpperCase(c))));
        return folded.toString();
    }

    /** Whether a file stands there already with these very bytes. */
    boolean holds(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        return isStanding(path)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Whether a file stands at a path, and not a folder or a link. */
    boolean isStanding(String path) {
        return isInside(path) && Files.isRegularFile(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** The SHA-256 of the file at a path; empty when none stands there. */
    String hash(String path) throws IOException {
        return isStanding(path) ? Manifest.sha256(Files.readAllBytes(root.resolve(path))) : "";
    }

    /** Whether nothing but real folders leads to a file. */
    boolean isInside(String path) {
        return above(path).map(root::resolve).allMatch(OutputFolder::isFolder);
    }

    /** Removes empty folders where files were to go. */
    void tidy(Collection<String> paths) throws IOException {
        removeEmpty(paths.stream().flatMap(OutputFolder::above));
    }

    /** Each once, what is inside another before that. */
    private void removeEmpty(Stream<String> folders) throws IOException {
        for (String folder : folders.distinct().sorted(Comparator.reverseOrder()).toList()) {
            Path place = root.resolve(folder);
            if (isInside(folder) && isFolder(place) && isEmpty(place)) {
                disk.delete(place);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /**
     * Makes room for a file where empty folders stand.
     *
     * @throws IOException when there are files in them
     */
    void clearFolders(String path) throws IOException {
        Path place = root.resolve(path);
        if (isFolder(place)) {
            try (Stream<Path> folders = Files.walk(place)) {
                for (Path folder :
                        folders.filter(OutputFolder::isFolder).sorted(INNER_FIRST).toList()) {
                    disk.delete(folder);
                }
            }
        }
    }

    /** Removes something with all that is in it; of a link, only the link. */
    void deleteTree(Path tree) throws IOException {
        if (exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.sorted(INNER_FIRST).toList()) {
                    disk.delete(file);
                }
            }
        }
    }

    private static boolean exists(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isFolder(Path file) {
        return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    }
}
