package org.waymark.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.problem.Position;
import org.waymark.site.Artifact;
import org.waymark.site.OutputPath;

/**
 * A style sheet and the files that it loads.
 *
 * @param loads addresses of fonts, pictures and other sheets, as they are written
 */
record StyleSheet(OutputPath path, List<Load> loads) {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern LOAD =
            Pattern.compile(
                    "(?:url\\(\\s*|@import\\s+|image-set\\(\\s*)(?:\"([^\"]*)\"|'([^']*)')"
                            + "|url\\(\\s*([^\\s\"')]+)\\s*\\)",
                    Pattern.CASE_INSENSITIVE);

    StyleSheet {
        loads = List.copyOf(loads);
    }

    /** An address in a style sheet. */
    record Load(String address, Position position) {}

    static StyleSheet of(Artifact artifact) {
        String text = new String(artifact.bytes(), StandardCharsets.UTF_8);
        String bare =
                COMMENT.matcher(text)
                        .replaceAll(comment -> comment.group().replaceAll("[^\n]", " "));
        List<Load> loads =
                LOAD.matcher(bare)
                        .results()
                        .map(load -> new Load(address(load), at(artifact, bare, load.start())))
                        .toList();
        return new StyleSheet(artifact.path(), loads);
    }

    private static String address(MatchResult load) {
        return Stream.of(1, 2, 3)
                .map(load::group)
                .filter(group -> group != null)
                .findFirst()
                .orElse("");
    }

    private static Position at(Artifact artifact, String text, int index) {
        String before = text.substring(0, index);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Position(artifact.path().value(), line, index - before.lastIndexOf('\n'));
    }
}
