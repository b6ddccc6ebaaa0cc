package org.waymark.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.content.AssetFile;
import org.waymark.problem.Checked;
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
    private final Memory memory;
    private final Map<String, BasicFileAttributes> listed = new HashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();

    ProjectFiles(Path root, ProblemLog log, Memory memory) {
        this.root = root;
        this.log = log;
        this.memory = memory;
    }

    Sources sources() {
        return new Sources(lines);
    }

    boolean hasFolder(String folder) {
        return Files.isDirectory(root.resolve(folder));
    }

    boolean isLink(String path) {
        return Files.isSymbolicLink(root.resolve(path));
    }

    /** The paths of all files below a folder, sorted; none when there is no such folder. */
    List<String> list(String folder) {
        if (!hasFolder(folder)) {
            return List.of();
        }
        Map<String, BasicFileAttributes> files = new FileTree(root, log).list(folder);
        listed.putAll(files);
        return List.copyOf(files.keySet());
    }

    /** A text file's text, or empty when it cannot be read, which is reported. */
    Optional<TextFile> text(String path) {
        Optional<TextFile> file = read(path, LONGEST_TEXT).flatMap(bytes -> decoded(path, bytes));
        file.ifPresent(text -> lines.put(path, text.lines()));
        return file;
    }

    private Optional<TextFile> decoded(String path, byte[] bytes) {
        return made(path + " as text", bytes, own -> new Decoder(path, own).decode(bytes));
    }

    /**
     * What is made of a file whose text was asked for.
     *
     * @param text the text, if it could be read: all that it is made from, besides the path
     * @param maker makes it, and reports what is wrong
     */
    <T> T made(String path, Optional<TextFile> text, Function<ProblemLog, T> maker) {
        return made(path, text.orElse(null), maker);
    }

    private <T> T made(String key, @Nullable Object from, Function<ProblemLog, T> maker) {
        Checked<T> made =
                memory.made(
                        key,
                        from,
                        () -> {
                            ProblemLog own = new ProblemLog();
                            return own.with(maker.apply(own));
                        });
        log.addAll(made.problems());
        return made.value();
    }

    Optional<byte[]> bytes(String path) {
        return read(path, LONGEST);
    }

    /** A picture as it may be published; what is wrong with it names the text that shows it. */
    Optional<byte[]> picture(String path) {
        boolean drawing = PictureKind.ofName(path) == PictureKind.SVG;
        return read(path, drawing ? LONGEST_TEXT : LONGEST)
                .map(
                        bytes -> {
                            if (drawing) {
                                String text = new String(bytes, StandardCharsets.UTF_8);
                                lines.put(path, text.lines().toList());
                            }
                            Supplier<Checked<byte[]>> maker = () -> PictureFile.read(path, bytes);
                            Checked<byte[]> made =
                                    memory.made(path + " as a picture", bytes, maker);
                            log.addAll(new PictureUses(lines).named(path, made.problems()));
                            return made.value();
                        });
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
        Optional<BasicFileAttributes> attributes = attributes(path, file);
        if (attributes.isEmpty() || !attributes.get().isRegularFile()) {
            return unreadable(path, "this is not an ordinary file", null);
        }
        return memory.bytes(path, attributes.get(), () -> read(path, file, longest));
    }

    /** They were seen when its folder was listed. */
    private Optional<BasicFileAttributes> attributes(String path, Path file) {
        BasicFileAttributes known = listed.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> read(String path, Path file, int longest) {
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
