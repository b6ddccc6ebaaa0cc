package org.waymark.load;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.waymark.content.PortableName;
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
    private final int most;
    private final Map<String, BasicFileAttributes> found = new TreeMap<>();

    /**
     * @param most how many files a folder may have: each costs time in every build
     */
    FileTree(Path root, ProblemLog log, int most) {
        this.root = root;
        this.log = log;
        this.most = most;
    }

    /**
     * The paths of all files below a folder, sorted, with what the disk knows of them; none of them
     * when they are too many, which is reported.
     */
    Map<String, BasicFileAttributes> list(String folder) {
        EnumSet<FileVisitOption> follow = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
        try {
            Files.walkFileTree(root.resolve(folder), follow, DEEPEST, this);
        } catch (IOException e) {
            unreadable(root.resolve(folder), "this folder cannot be read");
        }
        if (isCrowded()) {
            report(folder, most, log);
            return Map.of();
        }
        reportPairs();
        return found;
    }

    boolean isCrowded() {
        return found.size() > most;
    }

    /** Tells that there are too many files. */
    static void report(String folder, int most, ProblemLog log) {
        String message = "there are more than " + most + " files in this folder";
        String hint = "take away what is no part of the site";
        log.add(Code.FILE_COUNT, Position.of(folder), message, hint);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean wanted = !isDebris(folder) && isInside(folder) && hasUsableName(folder);
        return wanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isDirectory()) {
            unreadable(file, "folders stand in each other more than " + DEEPEST + " deep here");
        } else if (!isDebris(file) && isInside(file) && hasUsableName(file)) {
            found.put(path(file), attributes);
        }
        return isCrowded() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
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

    /** A name that not every system can keep is reported, and read all the same if that is safe. */
    private boolean hasUsableName(Path file) {
        String name = file.getFileName().toString();
        PortableName.objection(name)
                .ifPresent(
                        objection -> {
                            String message = "not every computer can keep this name: " + objection;
                            String hint = "give it a name of small letters, digits and hyphens";
                            log.add(Code.FILE_NAME, Position.of(path(file)), message, hint);
                        });
        return name.indexOf('\\') < 0;
    }

    private void reportPairs() {
        Map<String, String> byKey = new HashMap<>();
        Set<String> folders = new TreeSet<>();
        for (String path : found.keySet()) {
            for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
                folders.add(path.substring(0, at));
            }
        }
        reportPairs(folders, byKey);
        reportPairs(found.keySet(), byKey);
    }

    private void reportPairs(Set<String> paths, Map<String, String> byKey) {
        for (String path : paths) {
            String other = byKey.putIfAbsent(PortableName.key(path), path);
            if (other != null) {
                String message = "on many computers this is the same as " + other;
                String hint = "give one of the two another name, and not only other capitals";
                log.add(Code.FILE_NAME, Position.of(path), message, hint);
            }
        }
    }

    /** A folder such as that of Git holds what is nobody's business, such as keys. */
    private static boolean isHidden(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .anyMatch(name -> name.toString().startsWith("."));
    }

    private static boolean isDebris(Path file) {
        String name = file.getFileName().toString();
        return !isMarkdown(name) && DEBRIS.matcher(name).matches();
    }

    /** A quick look, as most files are such. */
    private static boolean isMarkdown(String name) {
        return name.endsWith(".md") && ".#~".indexOf(name.charAt(0)) < 0;
    }

    /** Only a link leads out of a folder that is inside. */
    private boolean isInside(Path file) {
        if (!Files.isSymbolicLink(file)) {
            return true;
        }
        try {
            Path top = root.toRealPath();
            Path target = file.toRealPath();
            if (target.startsWith(top) && !isHidden(top.relativize(target))) {
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
        StringJoiner names = new StringJoiner("/");
        root.relativize(file).forEach(name -> names.add(name.toString()));
        return names.toString();
    }
}
