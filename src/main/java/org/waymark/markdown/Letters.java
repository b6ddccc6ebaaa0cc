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

    private final Prose prose;
    private final BitSet unprinted = new BitSet();
    private final List<Letter> found = new ArrayList<>();

    private Letters(Document document) {
        this.prose = document.prose();
        Visibility paper = new Visibility(Medium.PRINT, new Audience(null, Map.of()));
        Predicate<Node> unseen = node -> paper.hides(node) || node instanceof Image;
        boolean[] whole = {true};
        Tree.each(document.root(), node -> whole[0] &= !unseen.test(node));
        if (!whole[0]) {
            Tree.each(
                    document.placed(),
                    node -> {
                        if (unseen.test(node)) {
                            leaveOut(node);
                        }
                    });
        }
    }

    static List<Letter> of(Document document, IntPredicate wanted) {
        return new Letters(document).find(wanted);
    }

    private void leaveOut(Node node) {
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
            if (!unprinted.get(character.start())) {
                String written = written(character);
                Normalizer.normalize(written, Normalizer.Form.NFC)
                        .codePoints()
                        .filter(wanted)
                        .forEach(point -> add(point, character.start()));
            }
        }
        return List.copyOf(found);
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

    private void add(int point, int offset) {
        String before = prose.text().substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = offset - before.lastIndexOf('\n') - 1;
        found.add(new Letter(point, prose.at(line, column)));
    }
}
