package org.waymark.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.Severity;

/** Where content shows a picture: who is told of a broken one wants to know what it breaks. */
final class PictureUses {

    private final Map<String, Supplier<List<String>>> lines;

    /**
     * @param lines the lines of all texts that were read, by path
     */
    PictureUses(Map<String, Supplier<List<String>>> lines) {
        this.lines = lines;
    }

    /** The problems of a picture; an error says where the picture is shown first. */
    List<Problem> named(String picture, List<Problem> problems) {
        boolean told = problems.stream().anyMatch(one -> one.severity() == Severity.ERROR);
        if (!told) {
            return problems;
        }
        String name = picture.substring(ContentFolders.CONTENT.length());
        String where = find(name).map(at -> "; it is shown in " + at).orElse("");
        return problems.stream()
                .map(
                        one ->
                                one.severity() == Severity.ERROR
                                        ? new Problem(
                                                one.code(),
                                                one.position(),
                                                one.message() + where,
                                                one.hint())
                                        : one)
                .toList();
    }

    private Optional<Position> find(String name) {
        return new TreeMap<>(lines)
                .entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".md") || isJson(file.getKey()))
                        .flatMap(file -> find(name, file.getKey(), file.getValue().get()).stream())
                        .findFirst();
    }

    private static boolean isJson(String path) {
        return path.startsWith(ContentFolders.CONTENT) && path.endsWith(".json");
    }

    private static Optional<Position> find(String name, String file, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            int column = lines.get(i).indexOf(name);
            if (column >= 0) {
                return Optional.of(new Position(file, i + 1, column + 1));
            }
        }
        return Optional.empty();
    }
}
