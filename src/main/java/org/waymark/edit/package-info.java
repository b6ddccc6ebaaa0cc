/**
 * Writes content for editors: new files, and new entries in files that are there.
 *
 * <p>Start with {@link org.waymark.edit.NewEntry}, which plans an {@link org.waymark.edit.Edit} and
 * touches nothing; {@link org.waymark.edit.EditWriter} alone writes. This package knows nothing of
 * pages and outputs.
 */
@NullMarked
package org.waymark.edit;

import org.jspecify.annotations.NullMarked;
