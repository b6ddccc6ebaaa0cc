package org.waymark.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;

/**
 * Reads a finished PDF as a screen reader would and reports what a validator does not see: letters
 * outside the tags or in two of them, joined words, headings out of order, tables, lists, pictures,
 * links and fields that do not say what they are.
 */
public final class PdfCheck {

    /** More of them would bury all else. */
    private static final int MOST = 20;

    private static final String HINT =
            "this is a mistake of a print template or of Waymark, not of the text";

    /**
     * Checks a file.
     *
     * @param name what messages call it, for example {@code briefings/next-steps.pdf}
     */
    public List<Problem> check(String name, byte[] pdf) {
        List<String> faults = faults(pdf).stream().distinct().toList();
        List<Problem> problems = new ArrayList<>();
        for (String fault : faults.subList(0, Math.min(MOST, faults.size()))) {
            problems.add(new Problem(Code.PDF_TAGS, Position.of(name), fault, HINT));
        }
        if (faults.size() > MOST) {
            String more = (faults.size() - MOST) + " more like these";
            problems.add(new Problem(Code.PDF_TAGS, Position.of(name), more, null));
        }
        return problems;
    }

    private static List<String> faults(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> faults = new ArrayList<>(DocumentCheck.faults(document));
            faults.addAll(Annotations.faults(document));
            faults.addAll(TagReader.read(document).faults());
            return faults;
        } catch (IOException e) {
            return List.of("this is not a PDF that can be read: " + e.getMessage());
        }
    }
}
