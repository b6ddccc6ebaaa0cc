/**
 * Writes for editors: new files, new entries in files that are there, new projects, and drafts from
 * documents of other programs.
 *
 * <p>Start with {@link org.waymark.edit.NewEntry}, which plans an {@link org.waymark.edit.Edit} and
 * touches nothing; {@link org.waymark.edit.EditWriter} writes it. {@link org.waymark.edit.NewHub}
 * plans a whole project, and {@link org.waymark.edit.HubWriter} writes that. Drafts are made by
 * {@link org.waymark.edit.WordImport}, and are no content until a person has moved them. This
 * package knows nothing of pages and outputs.
 */
@NullMarked
package org.waymark.edit;

import org.jspecify.annotations.NullMarked;
