package org.waymark.problem;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of an explanation: words and quoted files in the order in which they are read.
 *
 * @param pieces what it consists of
 */
public record Passage(List<Piece> pieces) {

    public Passage {
        pieces = List.copyOf(pieces);
    }

    /** One piece of a passage. */
    public sealed interface Piece permits Words, Quoted {}

    /**
     * A paragraph or a list.
     *
     * @param markdown its lines as they stand in the page
     */
    public record Words(String markdown) implements Piece {}

    /**
     * A fenced block.
     *
     * @param language the first word after the fence: how the text is written
     * @param file the second word: the file of the project that it is, or nothing
     * @param notes further words: what is special about the file
     * @param text the lines between the fences
     */
    public record Quoted(String language, String file, List<String> notes, String text)
            implements Piece {

        public Quoted {
            notes = List.copyOf(notes);
        }
    }

    /** The quoted files. */
    public List<Quoted> files() {
        return quoted().filter(one -> !one.file().isEmpty()).toList();
    }

    /** The text of the quoted blocks that are no files. */
    public String output() {
        return String.join(
                "", quoted().filter(one -> one.file().isEmpty()).map(Quoted::text).toList());
    }

    /** The first paragraph, in one line. */
    public String firstWords() {
        return pieces.stream()
                .filter(Words.class::isInstance)
                .map(piece -> ((Words) piece).markdown().replace('\n', ' '))
                .findFirst()
                .orElse("");
    }

    /** All words without the signs of Markdown, one paragraph after the other. */
    String words() {
        return String.join(
                "\n\n",
                pieces.stream()
                        .filter(Words.class::isInstance)
                        .map(piece -> PlainExplanation.plain(((Words) piece).markdown()))
                        .map(words -> words.replace('\n', ' '))
                        .toList());
    }

    private Stream<Quoted> quoted() {
        return pieces.stream().filter(Quoted.class::isInstance).map(Quoted.class::cast);
    }
}
