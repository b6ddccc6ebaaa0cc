package org.waymark.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * One colour of the sRGB space, 0xRRGGBB, and how well it stands out. It is here because the pages
 * of the web and of paper are judged by one formula, and what judges them shares no other package.
 */
public record Colour(int rgb) {

    public static final Colour WHITE = new Colour(0xffffff);
    public static final Colour BLACK = new Colour(0);

    /** What words need to stand out (WCAG 2.2, 1.4.3). */
    public static final double LEAST_FOR_WORDS = 4.5;

    /** What signs and edges with a meaning need to stand out (WCAG 2.2, 1.4.11). */
    public static final double LEAST_FOR_SIGNS = 3;

    /** Reads {@code #rrggbb}; empty when it is written in any other way. */
    public static Optional<Colour> of(String written) {
        return written.matches("#[0-9a-fA-F]{6}")
                ? Optional.of(new Colour(Integer.parseInt(written.substring(1), 16)))
                : Optional.empty();
    }

    /** The contrast ratio of WCAG 2.2: 1 for equal colours, 21 for black and white. */
    public double contrast(Colour other) {
        double first = luminance();
        double second = other.luminance();
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private double luminance() {
        DoubleUnaryOperator linear =
                share -> share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        return 0.2126 * linear.applyAsDouble(part(16) / 255.0)
                + 0.7152 * linear.applyAsDouble(part(8) / 255.0)
                + 0.0722 * linear.applyAsDouble(part(0) / 255.0);
    }

    /** This colour with some hundredths of another one. */
    public Colour mix(Colour other, int hundredths) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int sum = part(shift) * (100 - hundredths) + other.part(shift) * hundredths;
            mixed |= ((sum + 50) / 100) << shift;
        }
        return new Colour(mixed);
    }

    private int part(int shift) {
        return rgb >> shift & 0xff;
    }

    /** A ratio for a message: never rounded up to what it does not reach. */
    public static String words(double ratio) {
        return String.format(Locale.ROOT, "%.1f", Math.floor(ratio * 10) / 10);
    }

    /** As it is written in a file. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
