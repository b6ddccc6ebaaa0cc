package org.waymark.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides a page into its passages: a heading of the second level begins one, a fence of three or
 * more backticks or tildes begins a quoted text, an empty line ends a paragraph.
 */
final class PassageReader {

    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final List<Passage.Piece> pieces = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private String heading = "";
    private String fence = "";
    private String info = "";

    private PassageReader() {}

    /**
     * The passages by their headings; under the empty one what stands before all headings.
     *
     * @param page the text of the whole page
     */
    static Map<String, Passage> read(String page) {
        PassageReader reader = new PassageReader();
        page.lines().forEach(reader::take);
        reader.end();
        return Map.copyOf(reader.passages);
    }

    private void take(String line) {
        if (!fence.isEmpty()) {
            inFence(line);
        } else if (line.startsWith("```") || line.startsWith("~~~")) {
            endWords();
            fence = fenceOf(line);
            info = line.substring(fence.length()).strip();
        } else if (line.startsWith("## ")) {
            end();
            heading = line.substring(3).strip();
        } else if (line.isBlank()) {
            endWords();
        } else {
            lines.add(line);
        }
    }

    private static String fenceOf(String line) {
        int length = 0;
        while (length < line.length() && line.charAt(length) == line.charAt(0)) {
            length++;
        }
        return line.substring(0, length);
    }

    private void inFence(String line) {
        boolean closes =
                line.startsWith(fence) && fenceOf(line).length() == line.stripTrailing().length();
        if (closes) {
            pieces.add(quoted());
            lines.clear();
            fence = "";
        } else {
            lines.add(line);
        }
    }

    private Passage.Quoted quoted() {
        List<String> words = List.of(info.split("\\s+"));
        String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        return new Passage.Quoted(
                words.get(0),
                words.size() > 1 ? words.get(1) : "",
                words.subList(Math.min(2, words.size()), words.size()),
                text);
    }

    private void endWords() {
        if (!lines.isEmpty()) {
            pieces.add(new Passage.Words(String.join("\n", lines)));
            lines.clear();
        }
    }

    private void end() {
        endWords();
        passages.put(heading, new Passage(pieces));
        pieces.clear();
    }
}
