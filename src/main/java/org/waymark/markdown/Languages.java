package org.waymark.markdown;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** Knows which short names of languages exist, as far as Java does. */
final class Languages {

    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
    private static final int ISO_639_3 = 3;

    private Languages() {}

    /** Whether a BCP 47 tag is well formed and names a language. */
    static boolean isKnown(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return KNOWN.contains(language) || language.length() == ISO_639_3;
        } catch (IllformedLocaleException wrong) {
            return false;
        }
    }
}
