package org.waymark.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A folder that no publication is under way in, and none was cut off in. */
final class Settled {

    private static final List<String> TRACES = List.of(Journal.FILE, Staging.FOLDER);
    private static final List<String> LISTS = List.of(Manifest.FILE, Manifest.GONE_FILE);

    private final OutputFolder output;

    Settled(OutputFolder output) {
        this.output = output;
    }

    /**
     * What the lists say on which the next publication relies, as a digest: as long as it stays,
     * the next one begins with the same. Empty where there is no manifest, and where an earlier
     * publication left something to be done.
     */
    Optional<String> lists() throws IOException {
        if (TRACES.stream().anyMatch(output::isThere) || !output.isStanding(Manifest.FILE)) {
            return Optional.empty();
        }
        StringBuilder digests = new StringBuilder();
        for (String list : LISTS) {
            if (output.isThere(list) && !output.isStanding(list)) {
                return Optional.empty();
            }
            digests.append(output.hash(list)).append('\n');
        }
        return Optional.of(sha256(digests.toString()));
    }

    /**
     * Whether each file that the manifest lists stands there with the bytes that it says, and the
     * manifest has no line that was not understood.
     */
    boolean isWhole() throws IOException {
        Path root = output.root();
        Manifest manifest = Manifest.read(root.resolve(Manifest.FILE));
        Map<String, String> hashes = manifest.hashes();
        Map<String, Boolean> inside = new ConcurrentHashMap<>();
        List<String> standing =
                hashes.keySet().stream()
                        .filter(
                                path ->
                                        inside.computeIfAbsent(
                                                folder(path), f -> output.isInside(path)))
                        .toList();
        return standing.size() == hashes.size()
                && output.hash(Manifest.FILE).equals(sha256(manifest.text()))
                && !AtOnce.each(
                                standing,
                                path -> holds(root.resolve(path), hashes.getOrDefault(path, "")))
                        .contains(false);
    }

    private static String sha256(String text) {
        return Manifest.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static boolean holds(Path file, String hash) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Manifest.sha256(Files.readAllBytes(file)).equals(hash);
    }
}
