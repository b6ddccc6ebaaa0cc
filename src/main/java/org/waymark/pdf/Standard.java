package org.waymark.pdf;

import java.util.List;
import java.util.Locale;

/** Which standards for accessible and for lasting files a PDF keeps to; each pair in one file. */
public enum Standard {
    /** PDF/UA-1 and PDF/A-2a: what most readers and archives know. */
    UA1_A2A(1.7f, "ua1", "2a"),
    /** PDF/UA-1 and PDF/A-3a: as before, with the data that the briefing was made from inside. */
    UA1_A3A(1.7f, "ua1", "3a"),
    /** PDF/UA-2 and PDF/A-4: the newer pair, on PDF 2.0. */
    UA2_A4(2.0f, "ua2", "4");

    private final float version;
    private final String accessible;
    private final String lasting;

    Standard(float version, String accessible, String lasting) {
        this.version = version;
        this.accessible = accessible;
        this.lasting = lasting;
    }

    /** The version of PDF itself. */
    float version() {
        return version;
    }

    /**
     * Whether the file is PDF 2.0: namespaces, structure destinations, no information dictionary.
     */
    boolean isPdf2() {
        return this == UA2_A4;
    }

    /** Whether files may go along inside the PDF. */
    public boolean attaches() {
        return this == UA1_A3A;
    }

    /** The names that validators give to its two standards. */
    public List<String> profiles() {
        return List.of(accessible, lasting);
    }

    /** How it is written on a command line, for example {@code ua1-a2a}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
