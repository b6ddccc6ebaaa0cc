package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.content.Term;

/** A text whose tree was let go and grown again says, and is written as, what it was before. */
class LetGoTest {

    /** Everything that nodes are called or refer to: links, pictures, headings and fields. */
    private static final String NAMED =
            """
            Some [words](link:a), ![](images/x.svg) and [](fact:f).

            ## A heading

            ## A heading

            ::: for ll
            Only for [them](option:b).
            :::

            ::: worksheet explore
            - What is next? (2 lines)
            - When? (date)
            :::

            [a]: link:b "t"

            The NPQ (National Thing) and [a].
            """;

    private static String digest(String words) {
        return words.length() + ":" + words;
    }

    private static Document gone(Document document) {
        document.letGo(LetGoTest::digest);
        document.letGo(LetGoTest::digest);
        return document;
    }

    @Test
    void anyTextIsWrittenAsBefore() {
        Random random = new Random(7);
        assertSame(NAMED);
        for (int i = 0; i < 500; i++) {
            assertSame(RandomTextTest.text(random));
        }
    }

    private static void assertSame(String text) {
        Document kept = Texts.parse(text);
        Document gone = gone(Texts.parse(text));
        assertEquals(written(kept), written(gone));
        assertKnown(kept, gone);
        HtmlWriter writer = Texts.writer(Texts.npq());
        assertEquals(
                writer.inline(Texts.inline(text), Texts.web()),
                writer.inline(gone(Texts.inline(text)), Texts.web()));
    }

    /** In every way; a setting knows what its page has said already, so each has its own. */
    private static List<Object> written(Document document) {
        HtmlWriter writer = Texts.writer(Texts.npq());
        return List.of(
                writer.blocks(document, Texts.web()),
                writer.blocks(document, Texts.setting(Medium.PRINT, "ll")),
                writer.passages(document, Texts.web()),
                writer.passages(document, Texts.setting(Medium.PRINT, "ll")),
                writer.lines(document, Texts.web()));
    }

    private static void assertKnown(Document kept, Document gone) {
        Abbreviations none = Abbreviations.of(List.<Term>of());
        assertEquals(kept.references(), gone.references());
        assertEquals(kept.headings(), gone.headings());
        assertEquals(kept.isEmpty(), gone.isEmpty());
        assertEquals(kept.hasPassageFor("ll"), gone.hasPassageFor("ll"));
        assertEquals(none.check(kept), none.check(gone));
        assertEquals(kept.letters(c -> c > 'm'), gone.letters(c -> c > 'm'));
        assertEquals(kept.gist(), gone.gist());
    }

    /** In the order of the text, since what changed is told in that order. */
    @Test
    void itsChaptersHaveTheDigestsTheyHadBefore() {
        Map<String, String> before = Texts.parse(NAMED).gist(LetGoTest::digest);
        Map<String, String> after = gone(Texts.parse(NAMED)).gist(LetGoTest::digest);
        assertEquals(List.of("", "A heading"), List.copyOf(after.keySet()));
        assertEquals(List.copyOf(before.entrySet()), List.copyOf(after.entrySet()));
    }
}
