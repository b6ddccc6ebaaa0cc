package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.markdown.RunningText.Handling;
import org.waymark.markdown.RunningText.Stretch;
import org.waymark.markdown.ShortForms.Use;

/**
 * Spells abbreviations out at their first use: "NPQ" becomes "National Professional Qualification
 * (NPQ)". Words in the text reach everybody, on paper too, where a title that shows on hovering
 * does not; so later uses are plain text. Only a heading or a link that comes before the first use
 * gets an {@code abbr} with a title, because there is no room for the words.
 */
final class Expansions {

    private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}\\p{N}'’-])([Aa]n?)\\s+$");
    private static final int LONGEST_ARTICLE = 8;

    private final RunningText running;
    private final String text;
    private final FirstUses firstUses;
    private final List<Edit> edits = new ArrayList<>();

    private Expansions(RunningText running, FirstUses firstUses) {
        this.running = running;
        this.text = running.text();
        this.firstUses = firstUses;
    }

    /** The changes to a text, in order. What they spell out is added to the first uses. */
    static List<Edit> edits(RunningText running, ShortForms shortForms, FirstUses firstUses) {
        Expansions expansions = new Expansions(running, firstUses);
        shortForms.in(running.text()).forEach(expansions::use);
        return expansions.edits;
    }

    private void use(Use use) {
        Stretch stretch = running.at(use.start());
        if (stretch.handling() == Handling.SHORT || stretch.handling() == Handling.RUNNING) {
            firstUses.name(use.term().id());
        }
        if (!use.term().expand()
                || firstUses.contains(use.term().id())
                || !stretch.holds(use.start(), use.end())) {
            return;
        }
        if (stretch.handling() == Handling.SHORT) {
            int end = use.start() + use.form().length();
            edits.add(new Edit(use.start(), end, use.form(), use.words()));
        } else if (stretch.handling() == Handling.RUNNING) {
            firstUse(use);
        }
    }

    private void firstUse(Use use) {
        firstUses.add(use.term().id());
        if (Bracketed.afterWords(text, use) || Bracketed.beforeWords(text, use)) {
            return;
        }
        Article article = articleBefore(use.start());
        if (article != null) {
            edits.add(Edit.of(article.start(), article.end(), article.before(use.words())));
        }
        boolean first = article == null && Sentences.startsAt(text, use.start());
        String words = first ? Spelling.capitalised(use.words()) : use.words();
        edits.add(Edit.of(use.start(), use.end(), spelledOut(words, use)));
    }

    private String spelledOut(String words, Use use) {
        String set = Typography.apply(words);
        if (Bracketed.isAlone(text, use)) {
            return set + ", " + use.form();
        }
        String ending = use.possessive();
        String wordsEnding = ending.isEmpty() ? "" : set.endsWith("s") ? "’" : "’s";
        return set + wordsEnding + " (" + use.form() + ending + ")";
    }

    private @Nullable Article articleBefore(int offset) {
        int from = Math.max(0, offset - LONGEST_ARTICLE);
        Matcher found = ARTICLE.matcher(text.substring(from, offset));
        if (!found.find()) {
            return null;
        }
        Article article = new Article(found.group(1), from + found.start(1), from + found.end(1));
        Stretch stretch = running.at(article.start());
        return stretch.handling() == Handling.FIXED ? null : article;
    }

    /** "a" or "an" as written, with its place. */
    private record Article(String word, int start, int end) {

        String before(String words) {
            String right = Spelling.article(words);
            return Character.isUpperCase(word.charAt(0)) ? Spelling.capitalised(right) : right;
        }
    }
}
