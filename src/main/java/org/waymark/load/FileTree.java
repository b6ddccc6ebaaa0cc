package org.waymark.load;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Lists the files of a project, and refuses links that lead out of it. */
final class FileTree extends SimpleFileVisitor<Path> {

    private static final int DEEPEST = 16;

    /** What systems and editors leave behind. */
    private static final Pattern DEBRIS =
            Pattern.compile(
                    "(?i)\\..*|.*~|#.*#|~\\$.*|.*\\.(bak|swp|tmp)|thumbs\\.db|desktop\\.ini");

    private final Path root;
    private final ProblemLog log;
    private final Map<String, BasicFileAttributes> found = new TreeMap<>();

    FileTree(Path root, ProblemLog log) {
        this.root = root;
        this.log = log;
    }

    /** The paths of all files below a folder, sorted, with what the disk knows of them. */
    Map<String, BasicFileAttributes> list(String folder) {
        EnumSet<FileVisitOption> follow = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
        try {
            Files.walkFileTree(root.resolve(folder), follow, DEEPEST, this);
        } catch (IOException e) {
            unreadable(root.resolve(folder), "this folder cannot be read");
        }
        return found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean wanted = !isDebris(folder) && isInside(folder);
        return wanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!isDebris(file) && isInside(file)) {
            found.put(path(file), attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        if (!isDebris(file)) {
            unreadable(file, "this cannot be read");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
        if (e != null) {
            unreadable(folder, "this folder cannot be read to its end");
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isDebris(Path file) {
        return DEBRIS.matcher(file.getFileName().toString()).matches();
    }

    /** Only a link leads out of a folder that is inside. */
    private boolean isInside(Path file) {
        if (!Files.isSymbolicLink(file)) {
            return true;
        }
        try {
            if (file.toRealPath().startsWith(root.toRealPath())) {
                return true;
            }
            unreadable(file, "this is a link to a place outside the project");
        } catch (IOException e) {
            unreadable(file, "this is a link that leads nowhere");
        }
        return false;
    }

    private void unreadable(Path file, String message) {
        String hint = "put the file itself here, where Waymark may read it";
        log.add(Code.FILE_UNREADABLE, Position.of(path(file)), message, hint);
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
