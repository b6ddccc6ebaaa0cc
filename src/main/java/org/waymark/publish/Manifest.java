package org.waymark.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.site.OutputPath;

/**
 * The list of files that Waymark published, with their SHA-256: in the format of {@code sha256sum},
 * so that {@code sha256sum -c waymark.sha256} checks a site.
 */
record Manifest(Map<String, String> hashes) {

    /** Its name inside the published folder; readers' links never lead there. */
    static final String FILE = "waymark.sha256";

    /** Addresses that were published once, lead nowhere now and are answered for by nobody yet. */
    static final String GONE_FILE = "waymark.gone.txt";

    private static final String GAP = "  ";

    private static final Pattern LINE =
            Pattern.compile("^([0-9a-f]{64})" + GAP + "([^\\n]+)\\n", Pattern.MULTILINE);

    /** One line: a path, and the SHA-256 of what stands there. */
    record Entry(String hash, String path) {

        String line() {
            return hash + GAP + path + '\n';
        }
    }

    Manifest {
        hashes = new TreeMap<>(hashes);
    }

    /** Reads a manifest; one that is not there is empty. */
    static Manifest read(Path file) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        entries(file).forEach(entry -> hashes.put(entry.path(), entry.hash()));
        return new Manifest(hashes);
    }

    /**
     * The lines of a file. Those that are none, or were cut off, are left out, and so is what lies
     * outside the site: a damaged list must never lead to somebody else's file.
     */
    static List<Entry> entries(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        return LINE.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                .results()
                .map(line -> new Entry(line.group(1), line.group(2)))
                .filter(entry -> isInside(entry.path()))
                .toList();
    }

    /** The paths in a plain list, one a line; none when it is not there. */
    static Set<String> readGone(Path file) throws IOException {
        return Files.isRegularFile(file)
                ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && isInside(line))
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private static boolean isInside(String path) {
        try {
            return !Path.of(new OutputPath(path).value()).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    boolean has(String path) {
        return hashes.containsKey(path);
    }

    Set<String> paths() {
        return hashes.keySet();
    }

    /** All files of both; where both have one, this one's. */
    Manifest with(Manifest other) {
        Map<String, String> all = new TreeMap<>(other.hashes);
        all.putAll(hashes);
        return new Manifest(all);
    }

    /** As it stands in the file. */
    String text() {
        return hashes.entrySet().stream()
                .map(entry -> new Entry(entry.getValue(), entry.getKey()).line())
                .collect(Collectors.joining());
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
