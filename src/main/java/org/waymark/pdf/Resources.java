package org.waymark.pdf;

/**
 * What all stages of one document share.
 *
 * @param theme how it looks
 * @param fonts the parsed fonts
 * @param shaper makes glyphs
 * @param targets where links can go
 * @param standard what the file keeps to
 * @param digits how many digits room is kept for in page references
 */
record Resources(
        PrintTheme theme,
        Fonts fonts,
        Shaper shaper,
        Targets targets,
        Standard standard,
        int digits) {}
