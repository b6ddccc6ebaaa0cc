package org.waymark.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a source and of a PDF's tags, in a form that can be compared. */
final class SourceWords {

    private SourceWords() {}

    /** What stands between the tags of the markup; drawings speak through their description. */
    static List<String> of(String xhtml) {
        String body = xhtml.substring(xhtml.indexOf("<body>"));
        String text =
                fields(body)
                        .replaceAll("(?s)<svg.*?</svg>", " ")
                        .replaceAll("</?(strong|em|code|abbr|span|a)( [^>]*)?>", "")
                        .replaceAll("<[^>]*>", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
        return words(text);
    }

    /** Paper says what a field only shows on a screen. */
    private static String fields(String body) {
        return body.replaceAll("(<input type=\"date\"[^>]*>)", "$1 day / month / year ")
                .replaceAll("(<select[^>]*>)", "$1 One of: ")
                .replaceAll("</option>(?=<option>)", ",</option>");
    }

    /** What a screen reader says, without what only paper needs: labels and page numbers. */
    static List<String> ofTags(byte[] pdf) {
        StringBuilder text = new StringBuilder();
        add(TagReader.read(pdf).root(), text);
        return words(text.toString().replaceAll(", page [0-9]+", ""));
    }

    private static void add(TagReader.Element element, StringBuilder text) {
        boolean definition = element.elements().stream().noneMatch(e -> e.type().equals("Link"));
        if (element.type().equals("Figure")) {
            return;
        }
        if (element.type().equals("Lbl") && definition && isMark(element.text())) {
            return;
        }
        text.append(TagChecks.isBlock(element.type()) ? " " : "");
        boolean contents = element.type().equals("Link") && element.kids().size() > 2;
        for (Object kid : element.kids()) {
            if (kid instanceof TagReader.Element inner) {
                add(inner, text);
            } else if (kid instanceof TagReader.Kid.Text own && !(contents && isMark(own.text()))) {
                text.append(own.text().replace("\n", ""));
            }
        }
    }

    private static boolean isMark(String text) {
        return text.strip().matches("[•–·]|[0-9]+\\.?");
    }

    private static List<String> words(String text) {
        String plain = text.replace('\u00a0', ' ').strip();
        return plain.isEmpty() ? List.of() : new ArrayList<>(Arrays.asList(plain.split("\\s+")));
    }
}
