package org.waymark.load;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.problem.Code;
import org.waymark.problem.Nearest;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Knows what may stand where in {@code content/}. */
final class ContentFolders {

    static final String CONTENT = "content/";

    private static final List<String> FILES =
            List.of(
                    "changes.json",
                    "facts.json",
                    "glossary.json",
                    "guide.yml",
                    "hub.json",
                    "links.ledger.json",
                    "pathway.json");

    /** The ending of the files of each folder; images may end in anything. */
    private static final Map<String, String> FOLDERS =
            new TreeMap<>(
                    Map.of(
                            "npqs", ".md",
                            "options", ".md",
                            "pages", ".md",
                            "consultations", ".md",
                            "links", ".json",
                            "images", ""));

    private final List<String> paths;
    private final ProblemLog log;

    /**
     * @param paths all files below {@code content/}
     */
    ContentFolders(List<String> paths, ProblemLog log) {
        this.paths = paths;
        this.log = log;
    }

    /** The files that belong into a folder. */
    List<String> in(String folder) {
        String start = CONTENT + folder + "/";
        return paths.stream().filter(p -> p.startsWith(start)).filter(this::isKnown).toList();
    }

    boolean has(String path) {
        return paths.contains(path);
    }

    private boolean isKnown(String path) {
        String[] parts = path.substring(CONTENT.length()).split("/", -1);
        if (parts.length == 1) {
            return FILES.contains(parts[0]);
        }
        String ending = FOLDERS.get(parts[0]);
        boolean deep = "images".equals(parts[0]) || parts.length == 2;
        return ending != null && deep && path.endsWith(ending);
    }

    /** Reports files that nothing reads; a folder that nothing reads is reported once. */
    void reportUnknown() {
        Set<String> folders = new LinkedHashSet<>();
        for (String path : paths) {
            String inner = path.substring(CONTENT.length());
            int slash = inner.indexOf('/');
            if (isKnown(path)) {
                continue;
            }
            if (slash < 0) {
                report(path, fileHint(inner));
            } else if (FOLDERS.containsKey(inner.substring(0, slash))) {
                report(path, folderHint(inner, slash));
            } else {
                folders.add(inner.substring(0, slash));
            }
        }
        folders.forEach(this::reportFolder);
    }

    private void report(String path, String hint) {
        String message = "nothing reads a file of this name here";
        log.add(Code.FILE_NAME, Position.of(path), message, hint);
    }

    private static String fileHint(String name) {
        return Nearest.hint(name, FILES)
                .orElse("put it into one of " + String.join(", ", FOLDERS.keySet()));
    }

    private static String folderHint(String inner, int slash) {
        String folder = inner.substring(0, slash);
        String name = inner.substring(slash + 1);
        if (name.indexOf('/') >= 0) {
            return "put it directly into \"" + CONTENT + folder + "\"";
        }
        String ending = FOLDERS.getOrDefault(folder, "");
        return FileName.suggestion(name, ending)
                .map(right -> "rename it to \"" + right + "\"")
                .orElse("files here end in " + ending);
    }

    private void reportFolder(String folder) {
        String message = "nothing reads a folder of this name here";
        String hint =
                Words.choice(folder, FOLDERS.keySet()).replaceFirst("^write ", "rename it to ");
        log.add(Code.FILE_NAME, Position.of(CONTENT + folder), message, hint);
    }
}
