package org.waymark.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;

/**
 * Finds in templates what would read a value as a template or as an expression. FreeMarker cannot
 * be told to do without these two, and with them a word of the content could become a program.
 */
final class Evaluation {

    /** Blanks and remarks may stand between; a remark of any length does. */
    private static final Pattern READS =
            Pattern.compile(
                    "\\?(?:\\s|[<\\[]#--.*?--[>\\]])*(interpret|eval)(?![A-Za-z_0-9])",
                    Pattern.DOTALL);

    private Evaluation() {}

    /** A problem for the first such place of each template. */
    static List<Problem> in(Map<String, String> templates) {
        return new TreeMap<>(templates)
                .entrySet().stream()
                        .flatMap(one -> in("templates/" + one.getKey(), one.getValue()))
                        .toList();
    }

    private static Stream<Problem> in(String file, String text) {
        Matcher reads = READS.matcher(text);
        if (!reads.find()) {
            return Stream.empty();
        }
        String before = text.substring(0, reads.start());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return Stream.of(
                new Problem(
                        Code.TEMPLATE,
                        new Position(file, line, column),
                        "?"
                                + reads.group(1)
                                + " would run a value as a program, so it is not allowed",
                        "write the template itself here, with <#if> or a macro"));
    }
}
