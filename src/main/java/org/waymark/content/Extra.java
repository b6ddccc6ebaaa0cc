package org.waymark.content;

/** What a site has besides its pages, where {@code hub.json} does not leave it out. */
public enum Extra {
    /** The PDFs, and the short addresses that are printed in them. */
    BRIEFINGS,
    /** The pictures of pages for those who pass an address on. */
    CARDS
}
