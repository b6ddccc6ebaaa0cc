package org.waymark.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

    /**
     * @param cues words of which one is in all that the pattern finds
     */
    private record Kind(Set<String> cues, Pattern pattern, String hint) {}

    private static final Set<String> UP_OR_DOWN = Set.of("above", "below");
    private static final Set<String> ASIDE = Set.of("left", "right");
    private static final Set<String> PAGE = Set.of("page");

    private static final List<Kind> KINDS =
            List.of(
                    kind(Set.of("overleaf"), "overleaf", PLACE),
                    kind(PAGE, "(?:see|the|on the) (?:opposite|facing) page", PLACE),
                    kind(
                            UP_OR_DOWN,
                            "(?:see|shown|listed|described|as) (?:above|below)" + END,
                            PLACE),
                    kind(UP_OR_DOWN, SAID + " (?:above|below)" + STOP, PLACE),
                    kind(UP_OR_DOWN, "the (?:above|below)" + STOP, PLACE),
                    kind(
                            UP_OR_DOWN,
                            "(?:the|this|these|each|all|our) " + THING + " (?:above|below)" + END,
                            PLACE),
                    kind(UP_OR_DOWN, "(?:the|these) (?:above|below) " + THING, PLACE),
                    kind(
                            Set.of("left", "right", "opposite"),
                            "see (?:(?:on|to|at) )?(?:the )?(?:left|right|opposite)" + STOP,
                            PLACE),
                    kind(ASIDE, THING + " (?:on|to|at) the (?:left|right)" + END, PLACE),
                    new Kind(
                            UP_OR_DOWN,
                            compiled(
                                    "(?<=^|[.!?:]\\s)(?:Below|Above)(?=,| (?:is|are|you|we)\\b)",
                                    0),
                            PLACE),
                    kind(
                            PAGE,
                            "(?:(?<=[(])|(?:see|as|on|to|at|from|read|and|or) )pages? \\d+\\b"
                                    + "(?!(?:[-–]\\d+| (?:and|to) \\d+)? (?:of|in) (?!this|our|your))",
                            NUMBER),
                    kind(
                            Set.of("click", "tap", "press"),
                            "(?:click|tap|press) (?:here|below|above)",
                            HERE));

    /** Most texts have none of these words. */
    private static final Cues CUES = new Cues(KINDS.stream().map(Kind::cues).toList(), true);

    private static Kind kind(Set<String> cues, String pattern, String hint) {
        return new Kind(cues, compiled("\\b" + pattern, Pattern.CASE_INSENSITIVE), hint);
    }

    /** A line's end is a blank like any other. */
    private static Pattern compiled(String pattern, int flags) {
        return Pattern.compile(pattern.replace(" ", "\\s+") + "\\b", flags);
    }

    /** All that stand in a text, in their order, none of them within another. */
    public static List<PositionalWord> find(String text) {
        int marks = CUES.in(text);
        return marks == 0 ? List.of() : find(text, marks);
    }

    /** Those of the marked kinds. */
    static List<PositionalWord> find(String text, int marks) {
        List<PositionalWord> found = new ArrayList<>();
        for (int i = 0; i < KINDS.size(); i++) {
            if ((marks & 1 << i) != 0) {
                find(text, KINDS.get(i), found);
            }
        }
        found.sort(Comparator.comparingInt(PositionalWord::start));
        return List.copyOf(found);
    }

    private static void find(String text, Kind kind, List<PositionalWord> found) {
        Matcher matcher = kind.pattern().matcher(text);
        while (matcher.find()) {
            String words = matcher.group().replaceAll("\\s+", " ");
            PositionalWord word = new PositionalWord(matcher.start(), words, kind.hint());
            if (found.stream().noneMatch(word::overlaps)) {
                found.add(word);
            }
        }
    }

    private boolean overlaps(PositionalWord other) {
        return start < other.start + other.words.length() && other.start < start + words.length();
    }
}
