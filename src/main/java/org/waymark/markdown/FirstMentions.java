package org.waymark.markdown;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.markdown.ShortForms.Use;

/**
 * Explains on a finished page what its running texts could not: an abbreviation that comes first in
 * a menu, a title, a card or a list of links gets an {@code abbr} with its words. The main part is
 * read for itself, since many readers skip what stands before it. Immutable.
 */
public final class FirstMentions {

    /** Tags, and whole elements that hold no words or none that can be marked. */
    private static final Pattern MARKUP =
            Pattern.compile(
                    "<!--.*?-->"
                            + "|<(head|script|style|textarea|select|svg|code|pre)\\b.*?</\\1>"
                            + "|<[^>]+>",
                    Pattern.DOTALL);

    private static final Pattern MAIN = Pattern.compile("<main\\b.*", Pattern.DOTALL);
    private static final Pattern OPENING = Pattern.compile("[(,]$");
    private static final int BEFORE = 200;
    private static final int AFTER = 400;

    private final ShortForms shortForms;

    public FirstMentions(Abbreviations abbreviations) {
        this.shortForms = abbreviations.shortForms();
    }

    /** The page with its first mentions explained. */
    public String in(String page) {
        return shortForms.mayBeIn(page) ? new Reading(page).explained() : page;
    }

    /** One reading of one page, from its beginning to its end. */
    private final class Reading {

        private final String page;
        private final StringBuilder result = new StringBuilder();
        private final StringBuilder before = new StringBuilder();
        private final Set<String> met = new HashSet<>();
        private boolean marked;

        private Reading(String page) {
            this.page = page;
        }

        private String explained() {
            Matcher markup = MARKUP.matcher(page);
            int done = 0;
            while (markup.find()) {
                words(done, markup.start());
                markup(markup.group());
                done = markup.end();
            }
            words(done, page.length());
            return result.toString();
        }

        private void markup(String tag) {
            if (MAIN.matcher(tag).matches()) {
                met.clear();
            } else if (tag.startsWith("<abbr") || tag.equals("</abbr>")) {
                marked = tag.startsWith("<abbr");
            }
            result.append(tag);
        }

        private void words(int from, int to) {
            String text = page.substring(from, to);
            int done = 0;
            for (Use use : shortForms.in(text)) {
                boolean first = use.term().expand() && met.add(use.term().id());
                if (first && !marked && !isExplained(text, use, from + use.end())) {
                    int end = use.start() + use.form().length();
                    result.append(text, done, use.start()).append(abbr(use));
                    done = end;
                }
            }
            result.append(text.substring(done));
            before.append(text);
            before.delete(0, Math.max(0, before.length() - BEFORE));
        }

        /** Whether its words stand right before it or right behind it. */
        private boolean isExplained(String text, Use use, int end) {
            String earlier = before + text.substring(0, use.start());
            String left = Spelling.folded(OPENING.matcher(earlier.strip()).replaceFirst(""));
            String rest = page.substring(end, Math.min(page.length(), end + AFTER));
            String right = Spelling.folded(MARKUP.matcher(rest).replaceAll("")).replace("(", "");
            return forms(use).anyMatch(words -> left.endsWith(words) || right.startsWith(words));
        }

        private Stream<String> forms(Use use) {
            Use other = new Use(use.term(), !use.plural(), "", use.start(), use.end());
            return Stream.of(use, other).map(Use::words).map(Spelling::folded);
        }
    }

    private static String abbr(Use use) {
        String title =
                Typography.apply(use.words())
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace("\"", "&quot;");
        return "<abbr title=\"" + title + "\">" + use.form() + "</abbr>";
    }
}
