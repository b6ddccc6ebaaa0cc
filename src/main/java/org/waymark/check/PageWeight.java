package org.waymark.check;

/**
 * How much a page weighs on its way to a reader.
 *
 * @param page its path in the site
 * @param bytes the page with its style sheets, compressed
 */
public record PageWeight(String page, int bytes) {}
