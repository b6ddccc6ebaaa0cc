package org.waymark;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The rules of ARCHITECTURE.md on the compiled classes. Plain tests and not ArchUnit's own engine:
 * its annotated fields were once skipped without a word and the build stayed green.
 */
final class ArchitectureTest {

    private static final ArchitectureRules RULES = new ArchitectureRules("org.waymark");

    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.waymark");

    private static final ArchitectureRules PLANTED_RULES =
            new ArchitectureRules("org.waymark.planted");

    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("org.waymark.planted");

    @Test
    void eachPackageImportsOnlyWhatTheTableAllows() {
        Set<String> present = packages();
        assertAll(
                PackageTable.ROWS.stream()
                        .filter(row -> present.contains(row.name()))
                        .map(row -> () -> RULES.imports(row).check(MAIN)));
    }

    @Test
    void everyPackageOfTheTableHasClasses() {
        Set<String> expected = new TreeSet<>(PackageTable.names());
        expected.removeAll(PackageTable.PLANNED);
        expected.removeAll(packages());
        assertEquals(Set.of(), expected, "these rows of the table match no class");
    }

    @Test
    void plannedPackagesAreInTheTable() {
        assertTrue(PackageTable.names().containsAll(PackageTable.PLANNED));
    }

    @Test
    void thereAreNoPackagesOutsideTheTable() {
        RULES.noOtherPackages().check(MAIN);
    }

    @Test
    void thereAreAtMostFourteenPackages() {
        assertTrue(PackageTable.ROWS.size() <= 14, "merge a package before you add one");
    }

    @Test
    void packagesFormNoCycle() {
        RULES.noCycles().check(MAIN);
    }

    @Test
    void onlyThePackagesWhoseJobItIsTouchTheDisk() {
        RULES.diskOnlyWhereItIsTheJob().check(MAIN);
    }

    @Test
    void onlyThePackagesWhoseJobItIsTouchTheNetworkAndPrintingReadsNothing() {
        RULES.networkOnlyWhereItIsTheJob().check(MAIN);
        RULES.printingReadsNothing().check(MAIN);
    }

    @Test
    void nothingButTheOutermostPackagesDependsOnMachineOrDay() {
        RULES.noDefaultsOfTheMachine().check(MAIN);
    }

    @Test
    void everyPackageIsNullMarked() {
        RULES.nullMarked().check(MAIN);
    }

    @Test
    void everyClassIsFinalOrSealed() {
        RULES.finalOrSealed().check(MAIN);
    }

    @Test
    void noClassInheritsCodeOfOurs() {
        RULES.noInheritedCode().check(MAIN);
    }

    @Test
    void noClassHasANameThatSaysNothing() {
        RULES.names().check(MAIN);
    }

    @Test
    void aRuleThatMatchesNoClassFails() {
        PackageTable.Row nothing = new PackageTable.Row("nowhere", Set.of(), List.of());
        assertThrows(AssertionError.class, () -> RULES.imports(nothing).check(MAIN));
    }

    @Test
    void everyRuleReportsAPlantedViolation() {
        for (ArchRule rule : PLANTED_RULES.general()) {
            assertTrue(
                    rule.evaluate(PLANTED).hasViolation(),
                    () -> "no planted class breaks this rule: " + rule.getDescription());
        }
    }

    @Test
    void anImportThatTheTableDoesNotAllowIsReported() {
        assertReported(PLANTED_RULES.imports(row("problem")), "planted.content.ReadsFiles");
    }

    @Test
    void aLibraryUsedOutsideItsPackageIsReported() {
        assertReported(PLANTED_RULES.imports(row("content")), "org.commonmark.parser.Parser");
        assertReported(PLANTED_RULES.imports(row("site")), "org.jsoup.Jsoup");
    }

    @Test
    void everyWayToAskTheMachineIsReported() {
        ArchRule rule = PLANTED_RULES.noDefaultsOfTheMachine();
        List.of(
                        "java.lang.String.toLowerCase()",
                        "java.lang.String.toUpperCase()",
                        "java.lang.String.format(",
                        "java.lang.String.formatted(",
                        "java.time.LocalDate.now()",
                        "java.time.Instant.now()",
                        "java.lang.System.getenv(",
                        "java.util.Locale.getDefault()",
                        "java.util.Random.<init>()")
                .forEach(call -> assertReported(rule, call));
    }

    private static void assertReported(ArchRule rule, String words) {
        String report = String.join("\n", rule.evaluate(PLANTED).getFailureReport().getDetails());
        assertTrue(report.contains(words), () -> words + " is not in:\n" + report);
    }

    private static PackageTable.Row row(String name) {
        return PackageTable.ROWS.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> packages() {
        return MAIN.stream()
                .map(type -> type.getPackageName().replaceFirst("^org\\.waymark\\.?", ""))
                .collect(Collectors.toSet());
    }
}
