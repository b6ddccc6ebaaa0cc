package org.waymark.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.waymark.content.Letter;
import org.waymark.content.Prose;

/** Finds characters in what a text shows on paper, to whomever. */
final class Letters {

    /** A character with the marks that stand on it, or one that is written by its number. */
    private static final Pattern CHARACTER =
            Pattern.compile("&#(?:(\\d{1,7})|[xX]([0-9A-Fa-f]{1,6}));|\\P{M}\\p{M}*|\\p{M}+");

    private final Document document;
    private final Prose prose;
    private final List<Found> found = new ArrayList<>();

    private Letters(Document document) {
        this.document = document;
        this.prose = document.prose();
    }

    /**
     * @param offset where in the text it stands, or its number begins
     */
    private record Found(int point, int offset) {}

    static List<Letter> of(Document document, IntPredicate wanted) {
        return new Letters(document).find(wanted);
    }

    /** The places of the text that are not printed for anybody. */
    private BitSet unprinted() {
        BitSet unprinted = new BitSet();
        Visibility paper = new Visibility(Medium.PRINT, new Audience(null, Map.of()));
        Predicate<Node> unseen = node -> paper.hides(node) || node instanceof Image;
        Tree.each(
                document.placed(),
                node -> {
                    if (unseen.test(node)) {
                        leaveOut(node, unprinted);
                    }
                });
        return unprinted;
    }

    private static void leaveOut(Node node, BitSet unprinted) {
        node.getSourceSpans()
                .forEach(
                        span ->
                                unprinted.set(
                                        span.getInputIndex(),
                                        span.getInputIndex() + span.getLength()));
    }

    private List<Letter> find(IntPredicate wanted) {
        Matcher character = CHARACTER.matcher(prose.text());
        while (character.find()) {
            String written = written(character);
            Normalizer.normalize(written, Normalizer.Form.NFC)
                    .codePoints()
                    .filter(wanted)
                    .forEach(point -> found.add(new Found(point, character.start())));
        }
        if (found.isEmpty()) {
            return List.of();
        }
        BitSet unprinted = unprinted();
        return found.stream()
                .filter(one -> !unprinted.get(one.offset()))
                .map(this::letter)
                .toList();
    }

    private static String written(Matcher character) {
        String decimal = character.group(1);
        String hexadecimal = character.group(2);
        if (decimal == null && hexadecimal == null) {
            return character.group();
        }
        int point = decimal == null ? Integer.parseInt(hexadecimal, 16) : Integer.parseInt(decimal);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }

    private Letter letter(Found one) {
        String before = prose.text().substring(0, one.offset());
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = one.offset() - before.lastIndexOf('\n') - 1;
        return new Letter(one.point(), prose.at(line, column));
    }
}
