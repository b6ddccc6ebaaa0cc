package org.waymark.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.content.AssetFile;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;
import org.waymark.problem.Sources;

/** The files of one project: the only place where the disk is read. */
final class ProjectFiles {

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST = 32 << 20;

    private final Path root;
    private final ProblemLog log;
    private final Map<String, List<String>> lines = new TreeMap<>();

    ProjectFiles(Path root, ProblemLog log) {
        this.root = root;
        this.log = log;
    }

    Sources sources() {
        return new Sources(lines);
    }

    boolean hasFolder(String folder) {
        return Files.isDirectory(root.resolve(folder));
    }

    boolean exists(String path) {
        return Files.exists(root.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    /** The paths of all files below a folder, sorted; none when there is no such folder. */
    List<String> list(String folder) {
        return hasFolder(folder) ? new FileTree(root, log).list(folder) : List.of();
    }

    /** A text file's text, or empty when it cannot be read, which is reported. */
    Optional<TextFile> text(String path) {
        Optional<TextFile> file =
                read(path, LONGEST_TEXT).flatMap(bytes -> new Decoder(path, log).decode(bytes));
        file.ifPresent(text -> lines.put(path, text.lines()));
        return file;
    }

    Optional<byte[]> bytes(String path) {
        return read(path, LONGEST);
    }

    /**
     * Files to be published as they are.
     *
     * @param from the folder they stand in, with a slash at the end
     * @param to the folder they go to, with a slash at the end, or "" for the site's root
     */
    List<AssetFile> assets(String from, List<String> paths, String to) {
        return paths.stream()
                .flatMap(
                        path ->
                                bytes(path).stream()
                                        .map(
                                                bytes ->
                                                        new AssetFile(
                                                                path,
                                                                to + path.substring(from.length()),
                                                                bytes)))
                .toList();
    }

    private Optional<byte[]> read(String path, int longest) {
        Path file = root.resolve(path);
        if (!Files.isRegularFile(file)) {
            return unreadable(path, "this is not an ordinary file", null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(longest + 1);
            return bytes.length <= longest ? Optional.of(bytes) : tooLarge(path, longest);
        } catch (IOException e) {
            return unreadable(path, "this file cannot be read", "look at who may read it");
        }
    }

    private Optional<byte[]> tooLarge(String path, int longest) {
        String message = "the file is larger than " + (longest >> 20) + " MB";
        log.add(Code.FILE_TOO_LARGE, Position.of(path), message, "divide it, or make it smaller");
        return Optional.empty();
    }

    private Optional<byte[]> unreadable(String path, String message, @Nullable String hint) {
        log.add(Code.FILE_UNREADABLE, Position.of(path), message, hint);
        return Optional.empty();
    }
}
