package org.waymark.serve;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.Sources;

/** The preview's own pages: what is wrong where no page can be shown, and the text of a file. */
final class Markup {

    static final String SOURCE = "/_waymark/source/";

    private Markup() {}

    /** What every page gets in its head. */
    static String head(long number, boolean ownPage) {
        return "<link rel=\"stylesheet\" href=\"/_waymark/preview.css\">\n"
                + "<script src=\"/_waymark/preview.js\" defer data-number=\""
                + number
                + "\""
                + (ownPage ? " data-own" : "")
                + "></script>\n";
    }

    /** A page of the site with that in its head. */
    static byte[] withHead(byte[] page, long number) {
        String html = new String(page, StandardCharsets.UTF_8);
        int at = html.indexOf("</head>");
        String with =
                at < 0
                        ? html + head(number, false)
                        : html.substring(0, at) + head(number, false) + html.substring(at);
        return with.getBytes(StandardCharsets.UTF_8);
    }

    /** A page that says in plain words why another cannot be shown. */
    static String sorry(String title, String words, long number, String details) {
        return page(
                title,
                number,
                "<h1>" + escaped(title) + "</h1>\n<p>" + escaped(words) + "</p>\n" + details);
    }

    /** Problems with their lines. */
    static String list(List<Problem> problems, Sources sources) {
        StringBuilder list = new StringBuilder("<ol class=\"waymark-list\">\n");
        for (Problem problem : problems) {
            list.append("<li><p><strong>")
                    .append(problem.severity())
                    .append("</strong> ")
                    .append(place(problem.position(), sources))
                    .append("</p>\n<p>")
                    .append(escaped(problem.message()))
                    .append("</p>\n");
            sources.line(problem.position())
                    .ifPresent(line -> list.append("<pre>" + escaped(line) + "</pre>\n"));
            if (problem.hint() != null) {
                list.append("<p>Hint: ").append(escaped(problem.hint())).append("</p>\n");
            }
            list.append("</li>\n");
        }
        return list.append("</ol>\n").toString();
    }

    private static String place(Position position, Sources sources) {
        return sources.lines(position.file()).isEmpty()
                ? escaped(position.toString())
                : "<a href=\""
                        + escaped(source(position))
                        + "\">"
                        + escaped(position.toString())
                        + "</a>";
    }

    /** Where the preview shows a place of a file. */
    static String source(Position position) {
        if (position.line() == 0) {
            return encoded(SOURCE + position.file());
        }
        String at = position.line() + ":" + Math.max(1, position.column());
        return encoded(SOURCE + position.file()) + "?at=" + at + "#L" + position.line();
    }

    /** What opens a place of a file in Visual Studio Code. */
    static String editor(Path project, Position position) {
        String file = project.resolve(position.file()).toAbsolutePath().normalize().toString();
        String path = file.replace('\\', '/');
        String place =
                position.line() == 0
                        ? ""
                        : ":" + position.line() + ":" + Math.max(1, position.column());
        return "vscode://file" + encoded((path.startsWith("/") ? "" : "/") + path) + place;
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            return path;
        }
    }

    /**
     * A file with the numbers of its lines.
     *
     * @param marked a place in it, or the file as a whole
     */
    static String source(String file, List<String> lines, Position marked, long number) {
        StringBuilder text = new StringBuilder("<h1>" + escaped(file) + "</h1>\n");
        text.append("<ol class=\"waymark-source\">\n");
        for (int i = 1; i <= lines.size(); i++) {
            String line = lines.get(i - 1);
            int column = marked.line() == i ? marked.column() : 0;
            text.append("<li id=\"L").append(i).append("\"><code>");
            text.append(column > 0 ? marked(line, column) : escaped(line));
            text.append("</code></li>\n");
        }
        return page(file, number, text.append("</ol>\n").toString());
    }

    private static String marked(String line, int column) {
        int from = Math.min(column - 1, line.length());
        int to = from;
        while (to < line.length() && Character.isLetterOrDigit(line.charAt(to))) {
            to++;
        }
        int end = Math.min(Math.max(to, from + 1), line.length());
        String word = from == line.length() ? " " : line.substring(from, end);
        return escaped(line.substring(0, from))
                + "<mark>"
                + escaped(word)
                + "</mark>"
                + escaped(line.substring(end));
    }

    private static String page(String title, long number, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + escaped(title)
                + " – preview</title>\n"
                + head(number, true)
                + "</head>\n<body class=\"waymark-own\">\n<main>\n"
                + body
                + "</main>\n</body>\n</html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
