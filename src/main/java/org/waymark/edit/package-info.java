/**
 * Writes content for editors: new files, new entries in files that are there, new projects.
 *
 * <p>Start with {@link org.waymark.edit.NewEntry}, which plans an {@link org.waymark.edit.Edit} and
 * touches nothing; {@link org.waymark.edit.EditWriter} writes it. {@link org.waymark.edit.NewHub}
 * plans a whole project, and {@link org.waymark.edit.HubWriter} writes that. This package knows
 * nothing of pages and outputs.
 */
@NullMarked
package org.waymark.edit;

import org.jspecify.annotations.NullMarked;
