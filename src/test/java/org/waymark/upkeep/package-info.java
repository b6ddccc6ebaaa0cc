@NullMarked
package org.waymark.upkeep;

import org.jspecify.annotations.NullMarked;
