package org.waymark.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.ProblemLog;

/**
 * What a reading asked of the disk, and what the disk answered. Nothing else decides what comes of
 * the reading, as far as it found no error.
 *
 * @param folders the paths of all files below each folder that was listed
 * @param files the files that were read
 */
public record Inventory(Map<String, Set<String>> folders, Map<String, Content> files) {

    /** So many are looked at before all others. */
    private static final int FIRST = 32;

    private static final int BUFFER = 1 << 16;

    public Inventory {
        folders = Map.copyOf(folders);
        files = Map.copyOf(files);
    }

    /**
     * The bytes of a file, by what tells them from any others.
     *
     * @param size how many there are
     */
    public record Content(long size, String sha256) {

        static Content of(byte[] bytes) {
            return new Content(bytes.length, HexFormat.of().formatHex(newDigest().digest(bytes)));
        }

        /** What stands in a file now; it is read piece by piece, and not far beyond its size. */
        boolean isIn(Path file) {
            MessageDigest digest = newDigest();
            long length = 0;
            try (InputStream in = Files.newInputStream(file)) {
                byte[] buffer = new byte[(int) Math.min(size + 1, BUFFER)];
                for (int n = in.read(buffer); n > 0 && length <= size; n = in.read(buffer)) {
                    digest.update(buffer, 0, n);
                    length += n;
                }
            } catch (IOException e) {
                return false;
            }
            return length == size && HexFormat.of().formatHex(digest.digest()).equals(sha256);
        }

        private static MessageDigest newDigest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }

    /** Nothing was asked. */
    public boolean isEmpty() {
        return folders.isEmpty() && files.isEmpty();
    }

    /**
     * Whether the disk would answer the same now: the same files in the same folders, with the same
     * bytes. Times are not believed. They only say where to begin, as of few changes most are found
     * in what is youngest. It is done by all threads of the pool that it is called in.
     *
     * @param root the folder that was read
     */
    public boolean standsIn(Path root) {
        Map<String, BasicFileAttributes> listed = new HashMap<>();
        if (!folders.keySet().stream().allMatch(folder -> isSame(root, folder, listed))) {
            return false;
        }
        files.keySet()
                .forEach(path -> listed.computeIfAbsent(path, p -> attributes(root.resolve(p))));
        if (!files.keySet().stream().allMatch(path -> hasItsSize(path, listed.get(path)))) {
            return false;
        }
        List<String> youngest =
                files.keySet().stream()
                        .sorted(Comparator.comparing((String p) -> time(p, listed)).reversed())
                        .toList();
        int first = Math.min(FIRST, youngest.size());
        return youngest.subList(0, first).stream().allMatch(path -> holds(root, path))
                && youngest.subList(first, youngest.size()).parallelStream()
                        .allMatch(path -> holds(root, path));
    }

    /** A list in which something is wrong is another one. */
    private boolean isSame(Path root, String folder, Map<String, BasicFileAttributes> listed) {
        Set<String> before = folders.getOrDefault(folder, Set.of());
        Map<String, BasicFileAttributes> now = Map.of();
        ProblemLog log = new ProblemLog();
        if (Files.isDirectory(root.resolve(folder))) {
            now = new FileTree(root, log, before.size()).list(folder);
        }
        listed.putAll(now);
        return log.problems().isEmpty() && now.keySet().equals(before);
    }

    private static @Nullable BasicFileAttributes attributes(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            return null;
        }
    }

    private boolean hasItsSize(String path, @Nullable BasicFileAttributes now) {
        return now != null && now.isRegularFile() && now.size() == content(path).size();
    }

    private static FileTime time(String path, Map<String, BasicFileAttributes> listed) {
        return Optional.ofNullable(listed.get(path))
                .map(BasicFileAttributes::lastModifiedTime)
                .orElse(FileTime.fromMillis(0));
    }

    private boolean holds(Path root, String path) {
        return content(path).isIn(root.resolve(path));
    }

    private Content content(String path) {
        return Objects.requireNonNull(files.get(path));
    }
}
