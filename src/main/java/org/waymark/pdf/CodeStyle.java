package org.waymark.pdf;

/**
 * The part of a {@link PrintTheme} for QR codes and for {@code <ol class="grid">}.
 *
 * @param size the edge of a code with the white around it; a code with so many modules that a phone
 *     could not read them is made larger
 * @param gap from a label to the code, and from the code to the words beside it
 * @param columns how many items stand side by side, as far as their words have room
 * @param columnGap the space between them
 */
public record CodeStyle(double size, double gap, int columns, double columnGap) {}
