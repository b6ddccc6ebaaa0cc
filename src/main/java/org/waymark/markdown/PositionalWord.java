package org.waymark.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that point to a place on paper, as in "see below", "overleaf" or "on page 31". On a
 * telephone, in another format or read aloud there is no such place. Words that only look alike, as
 * in "above all" or "below average", are none: a pattern wants the words of a cross reference
 * around them.
 *
 * @param start where it begins in the text
 * @param words the words themselves
 * @param hint why it fails, and how to say it otherwise
 */
public record PositionalWord(int start, String words, String hint) {

    private static final String PLACE =
            "a phone shows it elsewhere, and a listener has no page before them: name what you mean"
                    + " and link it, as in [the table](page:its-id#its-heading)";
    private static final String NUMBER =
            "the web has no such page, and each format has other numbers: link the place, as in"
                    + " [words](page:its-id#its-heading); on paper that becomes its page";
    private static final String HERE =
            "who listens to the links of a page hears nothing of where this one leads: let the"
                    + " link's own words say what one finds there";

    /** Where a clause ends or goes on: what follows is no noun that the word belongs to. */
    private static final String END =
            "(?=\\s*(?:[.,;:!?)\\]–—]|$)|\\s+(?:and|or|but|for|to|in|on|by|with|when|where|if|shows?"
                    + "|lists?|is|are|has|have)\\b)";

    /** Where a clause ends. */
    private static final String STOP = "(?=\\s*(?:[.,;:!?)]|$))";

    private static final String THING =
            "(?:tables?|lists?|diagrams?|pictures?|photos?|figures?|maps?|sections?|boxes|box|charts?"
                    + "|graphs?|images?|paragraphs?|headings?|notes?|examples?|links?|steps?|questions?"
                    + "|options?|points?|forms?|text|menu|column|panel)";

    private static final String SAID =
            "(?:see|shown|listed|given|described|explained|mentioned|noted|set out|outlined|detailed"
                    + "|discussed|named|printed|as|is|are|look|read)";

    private record Kind(Pattern pattern, String hint) {}

    private static final List<Kind> KINDS =
            List.of(
                    kind("overleaf", PLACE),
                    kind("(?:see|the|on the) (?:opposite|facing) page", PLACE),
                    kind("(?:see|shown|listed|described|as) (?:above|below)" + END, PLACE),
                    kind(SAID + " (?:above|below)" + STOP, PLACE),
                    kind("the (?:above|below)" + STOP, PLACE),
                    kind(
                            "(?:the|this|these|each|all|our) " + THING + " (?:above|below)" + END,
                            PLACE),
                    kind("(?:the|these) (?:above|below) " + THING, PLACE),
                    kind("see (?:(?:on|to|at) )?(?:the )?(?:left|right|opposite)" + STOP, PLACE),
                    kind(THING + " (?:on|to|at) the (?:left|right)" + END, PLACE),
                    new Kind(
                            compiled(
                                    "(?<=^|[.!?:]\\s)(?:Below|Above)(?=,| (?:is|are|you|we)\\b)",
                                    0),
                            PLACE),
                    kind(
                            "(?:(?<=[(])|(?:see|as|on|to|at|from|read|and|or) )pages? \\d+\\b"
                                    + "(?!(?:[-–]\\d+| (?:and|to) \\d+)? (?:of|in) (?!this|our|your))",
                            NUMBER),
                    kind("(?:click|tap|press) (?:here|below|above)", HERE));

    private static Kind kind(String pattern, String hint) {
        return new Kind(compiled("\\b" + pattern, Pattern.CASE_INSENSITIVE), hint);
    }

    /** A line's end is a blank like any other. */
    private static Pattern compiled(String pattern, int flags) {
        return Pattern.compile(pattern.replace(" ", "\\s+") + "\\b", flags);
    }

    /** All that stand in a text, in their order, none of them within another. */
    public static List<PositionalWord> find(String text) {
        List<PositionalWord> found = new ArrayList<>();
        for (Kind kind : KINDS) {
            Matcher matcher = kind.pattern().matcher(text);
            while (matcher.find()) {
                String words = matcher.group().replaceAll("\\s+", " ");
                PositionalWord word = new PositionalWord(matcher.start(), words, kind.hint());
                if (found.stream().noneMatch(word::overlaps)) {
                    found.add(word);
                }
            }
        }
        found.sort(Comparator.comparingInt(PositionalWord::start));
        return List.copyOf(found);
    }

    private boolean overlaps(PositionalWord other) {
        return start < other.start + other.words.length() && other.start < start + words.length();
    }
}
