package org.waymark.pdf;

/**
 * What stays together.
 *
 * @param orphans the fewest lines of a paragraph at the foot of a page
 * @param widows the fewest lines of a paragraph at the head of a page
 * @param sectionLevel the level of the headings that {section} names
 */
public record KeepStyle(int orphans, int widows, int sectionLevel) {}
