/** Publishing under faults: killed processes, full disks, builds beside each other, readers. */
@NullMarked
package org.waymark.faults;

import org.jspecify.annotations.NullMarked;
