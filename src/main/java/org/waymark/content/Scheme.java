package org.waymark.content;

import java.util.function.Predicate;
import org.waymark.problem.Colour;

/**
 * The colours that a hub's own colour decides, in the light or the dark scheme of the site. They
 * take the place of those with the same names in {@code templates/site.css}; all others stay.
 *
 * @param tint behind panels
 * @param accent links, buttons and lines
 * @param onAccent words on a button
 * @param deep the band at the top
 * @param onDeep words on the band
 * @param onDeepSoft quieter words on the band
 * @param tile behind the options' numbers
 * @param onTile the numbers
 * @param mark what is lit on the band
 * @param onMark words on that
 */
public record Scheme(
        Colour tint,
        Colour accent,
        Colour onAccent,
        Colour deep,
        Colour onDeep,
        Colour onDeepSoft,
        Colour tile,
        Colour onTile,
        Colour mark,
        Colour onMark) {

    /** The darkest that anything stands on in the dark scheme but {@code DARK_TINT}. */
    private static final Colour DARK_PAPER = new Colour(0x11191f);

    /** The palest background of the dark scheme, and so the hardest one to read on. */
    public static final Colour DARK_TINT = new Colour(0x1f2e37);

    private static final Colour SIGNAL = new Colour(0xf2b134);

    /** Words that are read all day stand out more than they must. */
    private static final double COMFORT = 7;

    private static final int TINT = 9;
    private static final int SOFT = 16;

    public static Scheme light(Brand brand) {
        Colour colour = brand.colour();
        Colour band = band(brand);
        Colour mark = mark(brand);
        return new Scheme(
                tint(colour),
                colour,
                words(colour),
                band,
                words(band),
                soft(band),
                band,
                words(band),
                mark,
                words(mark));
    }

    /** A band is the same by day and by night, so that a hub is known by it. */
    public static Scheme dark(Brand brand) {
        Colour accent = onDark(brand);
        Colour band = band(brand);
        Colour mark = mark(brand);
        return new Scheme(
                DARK_TINT,
                accent,
                DARK_PAPER,
                band,
                words(band),
                soft(band),
                accent,
                DARK_PAPER,
                mark,
                words(mark));
    }

    /** The colour behind panels on a light page: a breath of the hub's colour on white. */
    public static Colour tint(Colour colour) {
        return Colour.WHITE.mix(colour, TINT);
    }

    public static Colour band(Brand brand) {
        return brand.band() == null ? brand.colour() : brand.band();
    }

    private static Colour onDark(Brand brand) {
        return brand.onDark() == null
                ? towards(brand.colour(), Colour.WHITE, one -> one.contrast(DARK_TINT) >= COMFORT)
                : brand.onDark();
    }

    private static Colour mark(Brand brand) {
        Colour band = band(brand);
        if (brand.signal() != null) {
            return brand.signal();
        }
        return SIGNAL.contrast(band) >= Colour.LEAST_FOR_SIGNS ? SIGNAL : words(band);
    }

    /** Black or white: one of them always stands out by 4.5 and more. */
    private static Colour words(Colour behind) {
        boolean white = Colour.WHITE.contrast(behind) >= Colour.LEAST_FOR_WORDS;
        return white ? Colour.WHITE : Colour.BLACK;
    }

    /** Quieter words, as far as they can still be read. */
    private static Colour soft(Colour band) {
        Colour loud = words(band);
        return towards(
                loud.mix(band, SOFT), loud, one -> one.contrast(band) >= Colour.LEAST_FOR_WORDS);
    }

    /** The first colour that will do on the way from one colour to another. */
    public static Colour towards(Colour from, Colour to, Predicate<Colour> enough) {
        int hundredths = 0;
        while (hundredths < 100 && !enough.test(from.mix(to, hundredths))) {
            hundredths++;
        }
        return from.mix(to, hundredths);
    }
}
