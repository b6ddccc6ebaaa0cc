package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.waymark.content.Prose;

/** A place does not depend on which others were asked for before. */
class PlacesTest {

    private static final String LINE = "a &amp; b \\* c &#x1F600; d \uD83D\uDE00 e &copy; f\\\\ g";

    @Test
    void placesAreTheSameInWhateverOrderTheyAreAskedFor() {
        Prose prose = Texts.body(LINE);
        Parser parser =
                Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
        Node paragraph = parser.parse(prose.text()).getFirstChild();
        List<Text> texts = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            texts.add((Text) node);
        }
        Places asked = new Places(prose);
        Random chance = new Random(7);
        for (int round = 0; round < 50; round++) {
            Text text = texts.get(chance.nextInt(texts.size()));
            List<Integer> offsets =
                    new ArrayList<>(
                            IntStream.rangeClosed(0, text.getLiteral().length()).boxed().toList());
            Collections.shuffle(offsets, chance);
            for (int offset : offsets) {
                assertEquals(new Places(prose).in(text, offset), asked.in(text, offset));
            }
        }
    }
}
