package org.waymark.markdown;

/**
 * Which of Waymark's own rules a rendering follows. Everything but the comparison with plain
 * CommonMark follows both.
 *
 * @param typography whether quotes, dashes and dots are set as a printer would
 * @param anyAddress whether harmless addresses outside the schemes are written out as links
 */
record Dialect(boolean typography, boolean anyAddress) {

    static final Dialect WAYMARK = new Dialect(true, false);

    static final Dialect PLAIN = new Dialect(false, true);
}
