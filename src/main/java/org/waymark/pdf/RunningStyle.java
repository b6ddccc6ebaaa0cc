package org.waymark.pdf;

import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.pdf.PrintTheme.TextStyle;

/**
 * The line at the head or foot of a page. Its texts may hold {title}, {section}, {page}, {pages},
 * {date}, {address} (without https://), {author} and {version}. What does not fit beside each other
 * stands on two lines, the second one towards the paper's edge.
 *
 * @param left the text at the left
 * @param right the text at the right
 * @param style its type; the spaces are not used
 * @param distance from the paper's edge to the baseline
 * @param rule the colour of a thin line towards the text, or none
 * @param firstPage whether the first page has it too
 */
public record RunningStyle(
        String left, String right, TextStyle style, double distance, Ink rule, boolean firstPage) {}
