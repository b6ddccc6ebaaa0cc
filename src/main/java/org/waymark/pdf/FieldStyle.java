package org.waymark.pdf;

import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.pdf.PrintTheme.TextStyle;

/**
 * The part {@code fields} of a print theme: boxes to write in. What somebody types is set in the
 * same face as it is printed in, so that face is put into the file whole.
 *
 * @param text what somebody types; its spaces stand above and below the box
 * @param hint the words printed beside or below a box
 * @param lineHeight from one ruled line to the next, and the height of a box for one line
 * @param border the colour of the box
 * @param borderWidth the width of its line
 * @param rule the colour of the ruled lines inside a box, or none
 * @param ruleWidth the width of a ruled line
 * @param padding from the box to the ruled lines and to what somebody types
 * @param tick the height and width of a box to tick
 * @param dateWidth the width of a box for a date
 * @param dateWords the form of a date, printed beside its box and told by screen readers
 * @param choiceWords what is printed below a choice, for example {@code "One of: {choices}"}
 */
public record FieldStyle(
        TextStyle text,
        TextStyle hint,
        double lineHeight,
        Ink border,
        double borderWidth,
        Ink rule,
        double ruleWidth,
        double padding,
        double tick,
        double dateWidth,
        String dateWords,
        String choiceWords) {}
