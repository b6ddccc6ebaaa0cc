/**
 * Print XHTML, a print theme and fonts to the bytes of a tagged PDF: our own layout on PDFBox.
 *
 * <p>Start with {@link org.waymark.pdf.PdfWriter}. The stages follow one another and each has its
 * own classes: {@code MarkupReader} (parse), {@code DocumentReader} (blocks), {@code LineBreaker}
 * (lines), {@code Paginator} (pages), {@code Canvas} (tagged content), {@code FileWriter} (file).
 * This package must not know the hub, Markdown, FreeMarker or a disk.
 */
@NullMarked
package org.waymark.pdf;

import org.jspecify.annotations.NullMarked;
