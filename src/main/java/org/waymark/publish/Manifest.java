package org.waymark.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.waymark.site.Artifact;
import org.waymark.site.OutputPath;

/**
 * The list of files that Waymark published, with their SHA-256: in the format of {@code sha256sum},
 * so that {@code sha256sum -c waymark.sha256} checks a site.
 */
record Manifest(Map<String, String> hashes) {

    /** Its name inside the published folder; readers' links never lead there. */
    static final String FILE = "waymark.sha256";

    /** The manifest of a publication under way: what a crash may have left behind is still ours. */
    static final String NEXT_FILE = "waymark.next.sha256";

    /** Addresses that were published once, lead nowhere now and are answered for by nobody yet. */
    static final String GONE_FILE = "waymark.gone.txt";

    private static final String GAP = "  ";

    private static final Pattern LINE =
            Pattern.compile("^([0-9a-f]{64}|-)" + GAP + "([^\\n]+)$", Pattern.MULTILINE);

    Manifest {
        hashes = new TreeMap<>(hashes);
    }

    static Manifest of(List<Artifact> artifacts) {
        Map<String, String> hashes = new TreeMap<>();
        for (Artifact artifact : artifacts) {
            hashes.put(artifact.path().value(), sha256(artifact.bytes()));
        }
        return new Manifest(hashes);
    }

    /**
     * Reads a manifest; one that is not there is empty. Lines that are none are left out, and so is
     * what lies outside the site: a damaged list must never lead to somebody else's file.
     */
    static Manifest read(Path file) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            LINE.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .results()
                    .filter(line -> isInside(line.group(2)))
                    .forEach(line -> hashes.put(line.group(2), line.group(1)));
        }
        return new Manifest(hashes);
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

    /** As it stands in the file. */
    String text() {
        StringBuilder text = new StringBuilder();
        hashes.forEach((path, hash) -> text.append(hash).append(GAP).append(path).append('\n'));
        return text.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
