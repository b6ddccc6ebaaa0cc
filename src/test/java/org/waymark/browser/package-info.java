/** A real browser, for tests that look at finished pages as readers do. */
@NullMarked
package org.waymark.browser;

import org.jspecify.annotations.NullMarked;
