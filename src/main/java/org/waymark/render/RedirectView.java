package org.waymark.render;

/**
 * The page behind a short address, which most readers never see.
 *
 * @param language of the site, as a BCP 47 tag
 * @param hub who publishes the site
 * @param title what it leads to
 * @param label the words of the link; for a file they say its kind and size
 * @param href the other end, as seen from the page
 * @param address the other end as an absolute address
 * @param dead why it leads nowhere; empty while it does
 * @param policy what the page allows browsers
 */
public record RedirectView(
        String language,
        String hub,
        String title,
        String label,
        String href,
        String address,
        String dead,
        Policy policy) {}
