package org.waymark.render;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Brand;
import org.waymark.content.Scheme;

/**
 * The colours of the style sheet that browsers want to know before they read it.
 *
 * @param band the band at the top
 * @param darkBand the same in a dark scheme
 * @param paper what the words stand on
 */
public record SiteColours(String band, String darkBand, String paper) {

    /** Those of {@code site.css}. */
    static final SiteColours STANDARD = new SiteColours("#0b3b52", "#0b3145", "#fbfaf6");

    /** A hub's own colours, or the standard ones for null. */
    static SiteColours of(@Nullable Brand brand) {
        return brand == null
                ? STANDARD
                : new SiteColours(
                        Scheme.light(brand).deep().toString(),
                        Scheme.dark(brand).deep().toString(),
                        STANDARD.paper());
    }
}
