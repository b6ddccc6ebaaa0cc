package org.waymark.markdown;

/**
 * All that a text must know about the page that shows it.
 *
 * @param planning what its worksheets take from the options
 */
public record Setting(
        Medium medium,
        Audience audience,
        Shift shift,
        Targets targets,
        FirstUses firstUses,
        Planning planning) {

    /** The same page at another depth of headings. */
    public Setting with(Shift other) {
        return new Setting(medium, audience, other, targets, firstUses, planning);
    }

    /** The same page with references that lead elsewhere. */
    public Setting with(Targets other) {
        return new Setting(medium, audience, shift, other, firstUses, planning);
    }

    /** The same page with other questions in its worksheets. */
    public Setting with(Planning other) {
        return new Setting(medium, audience, shift, targets, firstUses, other);
    }
}
