package org.waymark.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.content.AssetFile;
import org.waymark.content.Limits;
import org.waymark.content.Prose;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;
import org.waymark.problem.Sources;

/** The files of one project: the only place where the disk is read. */
final class ProjectFiles {

    private final Path root;
    private final ProblemLog log;
    private final Memory memory;
    private final Map<String, BasicFileAttributes> listed;
    private final Map<String, Supplier<List<String>>> lines = new HashMap<>();
    private final Set<String> crowded = new HashSet<>();
    private Limits limits = Limits.USUAL;
    private long together;
    private boolean crammed;

    ProjectFiles(Path root, ProblemLog log, Memory memory) {
        this.root = root;
        this.log = log;
        this.memory = memory;
        this.listed = new HashMap<>();
    }

    /** For reading some of another's files beside it. */
    private ProjectFiles(ProjectFiles whole) {
        this.root = whole.root;
        this.log = new ProblemLog();
        this.memory = whole.memory;
        this.listed = whole.listed;
        this.limits = whole.limits;
    }

    /**
     * Reads text files by all threads of the pool; what comes of it is in the order of the paths.
     *
     * @param reader reads one of them with the files that it is given
     */
    <T> List<T> each(List<String> paths, BiFunction<ProjectFiles, String, T> reader) {
        record Part<T>(T value, ProjectFiles files) {}
        List<Part<T>> parts =
                paths.parallelStream()
                        .map(
                                path -> {
                                    ProjectFiles own = new ProjectFiles(this);
                                    return new Part<>(reader.apply(own, path), own);
                                })
                        .toList();
        parts.forEach(
                part -> {
                    log.addAll(part.files.log.problems());
                    lines.putAll(part.files.lines);
                });
        return parts.stream().map(Part::value).toList();
    }

    /** From now on, files are held to these limits. */
    void hold(Limits now) {
        limits = now;
    }

    Sources sources() {
        return Sources.divided(lines);
    }

    boolean hasFolder(String folder) {
        return Files.isDirectory(root.resolve(folder));
    }

    boolean isLink(String path) {
        return Files.isSymbolicLink(root.resolve(path));
    }

    /** The paths of all files below a folder, sorted; none when there is no such folder. */
    List<String> list(String folder) {
        return list(folder, Limits.USUAL.files());
    }

    /** The same, for a folder that may have more files than is usual. */
    List<String> list(String folder, int most) {
        FileTree tree = new FileTree(root, log, most);
        Map<String, BasicFileAttributes> files = hasFolder(folder) ? tree.list(folder) : Map.of();
        if (tree.isCrowded()) {
            crowded.add(folder);
        }
        listed.putAll(memory.listed(folder, files));
        return List.copyOf(files.keySet());
    }

    /** Whether a folder has so many files that none of them is read. */
    boolean isCrowded(String folder) {
        return crowded.contains(folder);
    }

    /**
     * A text file's text, or empty when it cannot be read, which is reported. A hub sets limits for
     * its content only.
     */
    Optional<TextFile> text(String path) {
        Limits held = path.startsWith(ContentFolders.CONTENT) ? limits : Limits.USUAL;
        Optional<TextFile> file =
                read(path, new Size(held.text(), 10)).flatMap(bytes -> decoded(path, bytes, held));
        file.ifPresent(text -> lines.put(path, text::lines));
        return file;
    }

    /** Tells how a text ends, so that its end is held once, by the record that is made of it. */
    void endsWith(TextFile file, Prose end) {
        lines.put(file.path(), file.linesWith(end));
    }

    private Optional<TextFile> decoded(String path, byte[] bytes, Limits held) {
        return made(
                path + " as text within " + held,
                bytes,
                own -> {
                    Optional<TextFile> text = new Decoder(path, held, own).decode(bytes);
                    text.ifPresent(file -> new InvisibleCheck(own).check(file));
                    return text;
                });
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

    /** A file's bytes, or empty when it cannot be read or has no room, which is reported. */
    Optional<byte[]> bytes(String path) {
        return read(path, new Size(limits.file(), 20));
    }

    /** A picture as it may be published; what is wrong with it names the text that shows it. */
    Optional<byte[]> picture(String path) {
        boolean drawing = PictureKind.ofName(path) == PictureKind.SVG;
        Size most = drawing ? new Size(limits.text(), 10) : new Size(limits.file(), 20);
        return read(path, most)
                .map(
                        bytes -> {
                            if (drawing) {
                                String text = new String(bytes, StandardCharsets.UTF_8);
                                lines.put(path, () -> text.lines().toList());
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

    private Optional<byte[]> read(String path, Size most) {
        Path file = root.resolve(path);
        Optional<BasicFileAttributes> attributes = attributes(path, file);
        if (attributes.isEmpty() || !attributes.get().isRegularFile()) {
            return unreadable(path, "this is not an ordinary file", null);
        }
        long size = attributes.get().size();
        if (size > most.bytes()) {
            return tooLarge(path, most);
        }
        boolean counts = !most.isText() && path.startsWith(ContentFolders.CONTENT);
        if (counts && !hasRoom(path, size)) {
            return Optional.empty();
        }
        return memory.bytes(path, attributes.get(), () -> read(path, file, most));
    }

    /** Told once: what else has no room is left out without a word. */
    private boolean hasRoom(String path, long size) {
        boolean room = together + size <= (long) limits.all() << 20;
        if (room) {
            together += size;
        } else if (!crammed) {
            crammed = true;
            String message = "with this file, the pictures have more than ";
            String hint = "make them smaller, or take some away";
            log.add(
                    Code.FILE_TOO_LARGE,
                    Position.of(path),
                    message + limits.all() + " MB together",
                    hint);
        }
        return room;
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

    /** It may have grown since its size was asked for. */
    private Optional<byte[]> read(String path, Path file, Size most) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most.bytes() + 1);
            return bytes.length <= most.bytes() ? Optional.of(bytes) : tooLarge(path, most);
        } catch (IOException e) {
            return unreadable(path, "this file cannot be read", "look at who may read it");
        }
    }

    private Optional<byte[]> tooLarge(String path, Size most) {
        String message = "the file is larger than " + most;
        log.add(Code.FILE_TOO_LARGE, Position.of(path), message, "divide it, or make it smaller");
        return Optional.empty();
    }

    private Optional<byte[]> unreadable(String path, String message, @Nullable String hint) {
        log.add(Code.FILE_UNREADABLE, Position.of(path), message, hint);
        return Optional.empty();
    }
}
