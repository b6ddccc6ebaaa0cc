package org.waymark.render;

/**
 * The options of a briefing on one page, for the wall.
 *
 * @param title the briefing's title
 * @param subject one sentence for the file's properties
 * @param address a short address at which to read more
 * @param diagram the options and how they stand to each other
 */
public record PosterView(String title, String subject, String address, Diagram diagram) {}
