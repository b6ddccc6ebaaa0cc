/** What Markdown becomes, seen from outside. */
@NullMarked
package org.waymark.markdown;

import org.jspecify.annotations.NullMarked;
