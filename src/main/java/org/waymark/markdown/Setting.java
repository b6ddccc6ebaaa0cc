package org.waymark.markdown;

/** All that a text must know about the page that shows it. */
public record Setting(
        Medium medium, Audience audience, Shift shift, Targets targets, FirstUses firstUses) {}
