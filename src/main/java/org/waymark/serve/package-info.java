/**
 * The local preview: shows the site in a browser as it is being written, and what is wrong in it.
 *
 * <p>Start with {@link org.waymark.serve.PreviewServer}. It answers this computer only, makes what
 * is asked for, and reads no file but those of the project.
 */
@NullMarked
package org.waymark.serve;

import org.jspecify.annotations.NullMarked;
