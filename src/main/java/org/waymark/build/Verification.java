package org.waymark.build;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.check.VeraPdf;
import org.waymark.pdf.PdfCheck;
import org.waymark.pdf.Standard;
import org.waymark.problem.Problem;
import org.waymark.site.Artifact;

/** Looks at finished briefings with two pairs of eyes: our own, and the PDF Association's. */
final class Verification {

    private final Standard standard;

    Verification(Standard standard) {
        this.standard = standard;
    }

    /** What is wrong with some briefings, in their order. */
    List<Problem> problems(Collection<Artifact> briefings) {
        return briefings.parallelStream().flatMap(this::problems).toList();
    }

    private Stream<Problem> problems(Artifact briefing) {
        String name = briefing.path().value();
        return Stream.concat(
                new PdfCheck().check(name, briefing.bytes()).stream(),
                VeraPdf.check(name, briefing.bytes(), standard.profiles()).stream());
    }
}
