package org.waymark.pdf;

import java.util.Optional;
import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.problem.Colour;

/** Finds the colour that a theme's name for it stands for. */
record Palette(PrintTheme.Colours colours) {

    /** The colour of a name; empty for {@link Ink#NONE}. */
    Optional<Colour> of(Ink ink) {
        return switch (ink) {
            case NONE -> Optional.empty();
            case TEXT -> Optional.of(colours.text());
            case MUTED -> Optional.of(colours.muted());
            case ACCENT -> Optional.of(colours.accent());
            case LINK -> Optional.of(colours.link());
            case RULE -> Optional.of(colours.rule());
            case TINT -> Optional.of(colours.tint());
            case NOTE -> Optional.of(colours.note());
            case WARNING -> Optional.of(colours.warning());
        };
    }

    /** The colour of text, which is never drawn without one. */
    Colour text(Ink ink) {
        return of(ink).orElse(colours.text());
    }
}
