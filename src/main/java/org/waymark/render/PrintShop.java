package org.waymark.render;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.waymark.pdf.Meter;
import org.waymark.pdf.PdfFile;
import org.waymark.pdf.PrintSource;
import org.waymark.problem.Checked;
import org.waymark.site.Format;

/**
 * What makes PDFs of filled-in print templates.
 *
 * @param presses make a PDF of each format, or know it already
 * @param meters measure the work on each PDF, page and page template, by its name
 * @param attaches whether the PDFs carry the data that they were made from
 */
public record PrintShop(
        Map<Format, Function<PrintSource, Checked<PdfFile>>> presses,
        Function<String, Meter> meters,
        boolean attaches) {

    public PrintShop {
        presses = Map.copyOf(presses);
    }

    Checked<PdfFile> print(PrintSource source, Format format) {
        return Objects.requireNonNull(presses.get(format)).apply(source);
    }
}
