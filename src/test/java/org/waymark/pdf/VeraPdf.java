package org.waymark.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The validator of the PDF Association, started once. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What is against PDF/UA-1 or PDF/A-2a in a file; empty when it keeps to both. */
    public static List<String> problems(byte[] pdf) throws Exception {
        List<String> problems = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (PDFAParser parser =
                            Foundries.defaultInstance()
                                    .createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator =
                            Foundries.defaultInstance().createValidator(flavour, false)) {
                addAll(validator.validate(parser), problems);
            }
        }
        return problems;
    }

    private static void addAll(ValidationResult result, List<String> problems) {
        for (TestAssertion assertion : result.getTestAssertions()) {
            problems.add(
                    assertion.getRuleId().getClause()
                            + "-"
                            + assertion.getRuleId().getTestNumber()
                            + " "
                            + assertion.getMessage()
                            + " at "
                            + assertion.getLocation().getContext());
        }
        if (!result.isCompliant() && problems.isEmpty()) {
            problems.add("not compliant with " + result.getPDFAFlavour());
        }
    }
}
