package org.waymark.pdf;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Position;

/**
 * What stands on the picture that goes along when somebody passes on a page's address.
 *
 * @param hub the hub's name
 * @param area the places it serves, or empty
 * @param kicker a few words above the title that say what kind of page it is, or empty
 * @param title the page's title
 * @param stop which place on the way the page is about, or null
 * @param at where the title is written
 */
public record SocialCard(
        String hub, String area, String kicker, String title, @Nullable Stop stop, Position at) {

    /** As Open Graph advises, in pixels. */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    /**
     * One of several places on the way.
     *
     * @param number from 1
     * @param of how many there are
     */
    public record Stop(int number, int of) {}

    /** The same with other words. */
    public SocialCard with(UnaryOperator<String> words) {
        return new SocialCard(
                words.apply(hub),
                words.apply(area),
                words.apply(kicker),
                words.apply(title),
                stop,
                at);
    }
}
