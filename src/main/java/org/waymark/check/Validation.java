package org.waymark.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/** One file in veraPDF. Whatever names the library stands here, so that the rest runs without. */
final class Validation {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final String name;
    private final ProblemLog log = new ProblemLog();

    Validation(String name) {
        this.name = name;
    }

    List<Problem> problems(byte[] pdf, List<String> profiles) {
        profiles.forEach(profile -> validate(pdf, profile));
        return log.problems();
    }

    private void validate(byte[] pdf, String profile) {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(profile);
        VeraPDFFoundry foundry = Foundries.defaultInstance();
        try (PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = foundry.createValidator(flavour, false)) {
            report(profile, validator.validate(parser));
        } catch (ModelParsingException
                | EncryptedPdfException
                | ValidationException
                | IOException e) {
            add("veraPDF cannot read this file: " + e.getMessage());
        }
    }

    /** Each rule once, with the first place where it is broken and how many there are. */
    private void report(String profile, ValidationResult result) {
        Map<String, List<TestAssertion>> broken = new TreeMap<>();
        for (TestAssertion one : result.getTestAssertions()) {
            RuleId rule = one.getRuleId();
            String name = profile + ", rule " + rule.getClause() + "-" + rule.getTestNumber();
            broken.computeIfAbsent(name, n -> new ArrayList<>()).add(one);
        }
        broken.forEach((rule, all) -> add("veraPDF, profile " + rule + ": " + words(all)));
        if (!result.isCompliant() && broken.isEmpty()) {
            add("veraPDF says that this file does not keep to " + profile);
        }
    }

    private static String words(List<TestAssertion> places) {
        TestAssertion first = places.get(0);
        String more = places.size() == 1 ? "" : "; " + places.size() + " places in all";
        return first.getMessage() + " (" + first.getLocation().getContext() + more + ")";
    }

    private void add(String message) {
        log.add(
                Code.PDF_STANDARD,
                Position.of(name),
                message.replaceAll("\\s+", " "),
                "a briefing must keep to its standards: this is a mistake of Waymark or of a"
                        + " template");
    }
}
