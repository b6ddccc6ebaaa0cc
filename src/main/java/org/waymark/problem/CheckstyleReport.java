package org.waymark.problem;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A report in the XML of Checkstyle, which Jenkins, reviewdog and most other tools that show
 * problems beside lines can read.
 */
public final class CheckstyleReport {

    private final Folder folder;

    public CheckstyleReport(Folder folder) {
        this.folder = folder;
    }

    public String print(Report report) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<checkstyle version=\"10.0\">\n");
        files(report).forEach((file, problems) -> append(file, problems, out));
        return out.append("</checkstyle>\n").toString();
    }

    private Map<String, List<Problem>> files(Report report) {
        return report.problems().stream()
                .sorted(Comparator.comparing(Problem::position))
                .collect(
                        Collectors.groupingBy(
                                problem -> folder.path(problem.position()),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static void append(String file, List<Problem> problems, StringBuilder out) {
        out.append("  <file name=\"").append(escaped(file)).append("\">\n");
        problems.forEach(problem -> out.append("    ").append(error(problem)).append('\n'));
        out.append("  </file>\n");
    }

    private static String error(Problem problem) {
        Position at = problem.position();
        String hint = problem.hint() == null ? "" : " (" + problem.hint() + ")";
        return "<error line=\""
                + at.line()
                + (at.column() == 0 ? "" : "\" column=\"" + at.column())
                + "\" severity=\""
                + problem.severity()
                + "\" message=\""
                + escaped(problem.message() + hint)
                + "\" source=\"waymark."
                + problem.code()
                + "\"/>";
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(escaped(c)));
        return out.toString();
    }

    /** XML knows no other control characters, and takes those in an attribute for blanks. */
    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t', '\n', '\r' -> "&#" + codePoint + ";";
            default -> isXml(codePoint) ? Character.toString(codePoint) : "\uFFFD";
        };
    }

    private static boolean isXml(int codePoint) {
        return codePoint >= 0x20
                && !(codePoint >= 0xD800 && codePoint <= 0xDFFF)
                && codePoint != 0xFFFE
                && codePoint != 0xFFFF;
    }
}
