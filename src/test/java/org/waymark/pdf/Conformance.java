package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import org.waymark.check.VeraPdf;
import org.waymark.problem.Problem;

/** Everything that is wrong with a finished file, in veraPDF's words and in ours. */
final class Conformance {

    private Conformance() {}

    /** What is wrong with a file that keeps to the usual standards. */
    static List<String> problems(byte[] pdf) {
        return problems(pdf, Standard.UA1_A2A);
    }

    static List<String> problems(byte[] pdf, Standard standard) {
        List<String> all = new ArrayList<>(veraPdf(pdf, standard));
        all.addAll(own(pdf));
        return all;
    }

    /** What veraPDF says, and nobody else. */
    static List<String> veraPdf(byte[] pdf, Standard standard) {
        return VeraPdf.check("x.pdf", pdf, standard.profiles()).stream()
                .map(Problem::message)
                .toList();
    }

    /** What our own checks say, and nobody else. */
    static List<String> own(byte[] pdf) {
        return new PdfCheck().check("x.pdf", pdf).stream().map(Problem::message).toList();
    }
}
