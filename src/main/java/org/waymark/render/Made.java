package org.waymark.render;

import java.nio.charset.StandardCharsets;
import org.waymark.pdf.PdfFile;
import org.waymark.site.Artifact;
import org.waymark.site.Deflaters;
import org.waymark.site.Output;
import org.waymark.site.Shelf;

/** An artifact and, for a briefing, what pages tell of it. */
record Made(Artifact artifact, Download.BriefingFile file) {

    static Made of(Output output, BriefingPrinter.Printed printed) {
        PdfFile pdf = printed.pdf();
        return new Made(
                new Artifact(output.path(), pdf.bytes()),
                new Download.BriefingFile(pdf.bytes().length, pdf.pages(), printed.version()));
    }

    Made deflated(Deflaters deflaters, Shelf shelf) {
        return new Made(artifact.deflated(deflaters, shelf), file);
    }

    static Made of(Output output, String text) {
        return of(output, text.getBytes(StandardCharsets.UTF_8));
    }

    static Made of(Output output, byte[] bytes) {
        return of(new Artifact(output.path(), bytes));
    }

    static Made of(Artifact artifact) {
        return new Made(artifact, new Download.BriefingFile(artifact.length(), 0, ""));
    }
}
