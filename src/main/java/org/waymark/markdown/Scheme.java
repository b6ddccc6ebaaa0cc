package org.waymark.markdown;

import java.util.Locale;
import java.util.Optional;

/** What a reference points to: the word before the colon, as in {@code link:research-schools}. */
public enum Scheme {
    LINK,
    FACT,
    OPTION,
    NPQ,
    PAGE,
    TERM,
    /** A picture; written {@code ![words](images/x.svg)}, without a word before a colon. */
    IMAGE;

    /** The scheme that is written with this word. */
    static Optional<Scheme> written(String word) {
        for (Scheme scheme : values()) {
            if (scheme != IMAGE && scheme.word().equals(word)) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a place within the target can be named after a {@code #}. */
    boolean takesFragment() {
        return this == OPTION || this == NPQ || this == PAGE;
    }
}
