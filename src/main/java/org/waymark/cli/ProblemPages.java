package org.waymark.cli;

import java.util.Map;
import java.util.TreeMap;
import org.waymark.problem.Code;
import org.waymark.problem.CodeGroup;
import org.waymark.problem.Explanation;
import org.waymark.problem.Passage;
import org.waymark.problem.PlainExplanation;
import org.waymark.problem.Severity;

/** The handbook's page for each kind of problem, and the list of all. */
final class ProblemPages {

    private static final String OPENING =
            """
            # Problems

            Everything that Waymark can say about your files. Each message has its code in square brackets, as in
            `error[link-unknown]`; the page of a code shows an example and how to mend it. On your own computer,
            `java -jar target/waymark.jar explain link-unknown` tells the same.

            An error stops publication until it is mended. A warning does not.
            """;

    private ProblemPages() {}

    static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("problems/index.md", index());
        for (Code code : Code.values()) {
            pages.put("problems/" + code + ".md", page(Explanation.of(code)));
        }
        return pages;
    }

    private static String index() {
        StringBuilder out = new StringBuilder(OPENING);
        for (CodeGroup group : CodeGroup.values()) {
            out.append("\n## ").append(group.title()).append("\n\n");
            out.append("| code | kind | what it means |\n| --- | --- | --- |\n");
            group.codes().forEach(code -> out.append(row(code)));
        }
        return out.toString();
    }

    private static String row(Code code) {
        String summary = Explanation.of(code).summary().replace("|", "\\|");
        return "| ["
                + code
                + "]("
                + code
                + ".html) | "
                + code.severity()
                + " | "
                + summary
                + " |\n";
    }

    private static String page(Explanation page) {
        Code code = page.code();
        StringBuilder out = new StringBuilder("# " + code + "\n\n");
        append(page.meaning(), out);
        String effect =
                code.severity() == Severity.ERROR
                        ? "This is an error: nothing is published until it is mended."
                        : "This is a warning: the site is published all the same.";
        out.append(effect).append(" [All problems](index.html)\n\n");
        append(Explanation.EXAMPLE, page.example(), out);
        append(Explanation.SAYS, page.says(), out);
        append(Explanation.MENDING, page.mending(), out);
        return out.toString();
    }

    private static void append(String heading, Passage passage, StringBuilder out) {
        out.append("## ").append(heading).append("\n\n");
        append(passage, out);
    }

    private static void append(Passage passage, StringBuilder out) {
        for (Passage.Piece piece : passage.pieces()) {
            if (piece instanceof Passage.Words words) {
                out.append(words.markdown()).append("\n\n");
            } else if (piece instanceof Passage.Quoted quoted) {
                append(quoted, out);
            }
        }
    }

    /** The file's name stands above its text; a fence's own word is its language only. */
    private static void append(Passage.Quoted quoted, StringBuilder out) {
        if (!quoted.file().isEmpty()) {
            out.append('`').append(quoted.file()).append('`');
            quoted.notes()
                    .forEach(
                            note ->
                                    out.append(" (")
                                            .append(PlainExplanation.words(note))
                                            .append(')'));
            out.append("\n\n");
        }
        if (!quoted.text().isEmpty()) {
            out.append("~~~~").append(quoted.language()).append('\n');
            out.append(quoted.text()).append("~~~~\n\n");
        }
    }
}
