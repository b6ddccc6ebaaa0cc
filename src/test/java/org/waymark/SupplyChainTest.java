package org.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The libraries that are handed out: that the bills of materials in {@code supply-chain} are those
 * of this build, byte by byte, that their licences allow it, and that no weakness is known of them
 * but those that something was done about. Nothing here needs a network. If the bills are out of
 * date, {@code mvn package -Psbom} writes them anew.
 */
final class SupplyChainTest {

    /** Licences that let anybody hand the jar on, with their texts in it. */
    private static final Set<String> IN_THE_JAR =
            Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT");

    /** Unchanged files beside the jar: the licence's claims end with each file. */
    private static final Set<String> BESIDE_THE_JAR =
            Set.of(
                    "Apache-2.0",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "BSD-4-Clause",
                    "MIT",
                    "MPL-2.0",
                    "CDDL-1.1",
                    "(CDDL-1.0 OR GPL-2.0-with-classpath-exception)");

    private static final Set<String> IN_THE_EDITOR =
            Set.of("MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "CC0-1.0");

    @Test
    void everyLibraryIsTheVeryFileOfTheBill() throws IOException {
        Map<String, Path> used = classPath();
        for (Bill.Component each : Bill.read("with-verapdf").components()) {
            Path file = used.get(each.file());
            assertTrue(file != null, () -> each.file() + " is in the bill and is not used");
            String found = ProjectCopy.fingerprint(Files.readAllBytes(file));
            assertEquals(each.sha256(), found, () -> each.file() + " is another file");
        }
    }

    @Test
    void theBillsHoldEveryLibraryThatPomNames() throws IOException {
        Set<String> inTheJar = new TreeSet<>();
        Bill.read("waymark").components().forEach(each -> inTheJar.add(each.address()));
        Set<String> all = new TreeSet<>();
        Bill.read("with-verapdf").components().forEach(each -> all.add(each.address()));
        assertTrue(all.containsAll(inTheJar));
        Map<String, String> named = libraries();
        assertTrue(named.size() > 10, named::toString);
        named.forEach(
                (address, scope) -> {
                    Set<String> bill = scope.isEmpty() ? inTheJar : all;
                    assertTrue(bill.contains(address), () -> address + " is in no bill");
                });
    }

    @Test
    void theBillsAreOfThisVersion() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        for (String bill : List.of("waymark", "with-verapdf")) {
            String version = Bill.read(bill).of();
            assertTrue(pom.contains("<version>" + version + "</version>\n\n  <name>"), version);
        }
    }

    @Test
    void everyLicenceInTheJarIsAllowedThere() throws IOException {
        for (Bill.Component each : Bill.read("waymark").components()) {
            assertFalse(each.licences().isEmpty(), () -> each.file() + " names no licence");
            assertTrue(IN_THE_JAR.containsAll(each.licences()), () -> refuse(each));
        }
    }

    /** Of several licences that a library names, one may be chosen. */
    @Test
    void everyLibraryBesideTheJarHasALicenceThatAllowsIt() throws IOException {
        for (Bill.Component each : Bill.read("with-verapdf").components()) {
            Set<String> chosen = new TreeSet<>(each.licences());
            chosen.retainAll(BESIDE_THE_JAR);
            assertFalse(chosen.isEmpty(), () -> refuse(each));
        }
    }

    @Test
    void everyPackageOfTheVisualEditorHasALicenceThatAllowsIt() throws IOException {
        String lock = Files.readString(Path.of("admin", "package-lock.json"));
        JsonNode packages = JsonMapper.shared().readTree(lock).path("packages");
        assertTrue(packages.size() > 20);
        for (JsonNode each : packages) {
            String licence = each.path("license").asString("none");
            assertTrue(IN_THE_EDITOR.contains(licence), () -> licence + ": " + each);
        }
    }

    @Test
    void noWeaknessIsKnownThatNothingWasDoneAbout() throws IOException {
        List<Bill.Component> libraries = Bill.read("with-verapdf").components();
        assertEquals("", String.join("\n", weaknesses(libraries)));
    }

    @Test
    void aWeakVersionIsFound() throws IOException {
        Bill.Component planted =
                new Bill.Component(
                        "pkg:maven/org.freemarker/freemarker", "f.jar", "2.3.34", List.of(), "");
        assertEquals(
                List.of("pkg:maven/org.freemarker/freemarker 2.3.34 has CVE-2026-84939"),
                weaknesses(List.of(planted)));
    }

    /** What was tolerated once must not hide a weakness of a version that nobody looked at. */
    @Test
    void onlyTheVeryVersionThatWasLookedAtIsTolerated() throws IOException {
        String mammoth = "pkg:maven/org.zwobble.mammoth/mammoth";
        assertEquals(List.of(), weaknesses(List.of(library(mammoth, "1.7.0"))));
        assertEquals(1, weaknesses(List.of(library(mammoth, "1.5.0"))).size());
        assertEquals(List.of(), weaknesses(List.of(library(mammoth, "1.11.0"))));
        for (Advisory each : Advisory.all()) {
            boolean used =
                    Bill.read("with-verapdf").components().stream()
                            .anyMatch(library -> each.concerns(library) && each.tolerates(library));
            assertEquals(!each.accepted().isEmpty(), used, each + " tolerates what is not used");
        }
    }

    @Test
    void theListSaysWhereEachWeaknessIsDescribedAndWhatWasDone() throws IOException {
        LocalDate.parse(Advisory.list().path("updated").asString());
        Pattern id = Pattern.compile("CVE-\\d{4}-\\d{4,}|GHSA(-[2-9cfghjmpqrvwx]{4}){3}");
        for (Advisory each : Advisory.all()) {
            assertFalse(each.ids().isEmpty(), each.address());
            each.ids().forEach(name -> assertTrue(id.matcher(name).matches(), name));
            assertTrue(each.source().startsWith("https://"), each.source());
            assertTrue(each.done().endsWith("."), each.done());
            assertFalse(each.affected().isEmpty(), each.address());
        }
    }

    @ParameterizedTest
    @CsvSource({"1.9,1.10,-1", "2.0,2,0", "1.7.15.1,1.7.15,1", "3.1.8,3.2.4,-1"})
    void versionsHaveAnOrder(String one, String other, int order) {
        assertEquals(order, Advisory.compare(one, other));
    }

    private static List<String> weaknesses(List<Bill.Component> libraries) throws IOException {
        List<String> found = new ArrayList<>();
        for (Advisory advisory : Advisory.all()) {
            for (Bill.Component library : libraries) {
                if (advisory.concerns(library) && !advisory.tolerates(library)) {
                    String ids = String.join(", ", advisory.ids());
                    found.add(library.address() + " " + library.version() + " has " + ids);
                }
            }
        }
        return found;
    }

    private static Bill.Component library(String address, String version) {
        return new Bill.Component(address, "a.jar", version, List.of(), "");
    }

    private static String refuse(Bill.Component each) {
        return each.file() + " has a licence that is not in the list: " + each.licences();
    }

    /** The jars of this run by name. */
    private static Map<String, Path> classPath() {
        Map<String, Path> jars = new TreeMap<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            jars.put(Path.of(entry).getFileName().toString(), Path.of(entry));
        }
        return jars;
    }

    /** What pom.xml names among its dependencies, but for tests, with the scope. */
    private static Map<String, String> libraries() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        int start = pom.indexOf("</dependencyManagement>");
        String text = pom.substring(start, pom.indexOf("<build>"));
        Map<String, String> named = new TreeMap<>();
        Pattern.compile(
                        "<dependency>\\s*<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>"
                                + "\\s*(?:<version>.*?</version>\\s*)?(?:<scope>(.*?)</scope>)?")
                .matcher(text)
                .results()
                .filter(match -> !"test".equals(match.group(3)))
                .forEach(
                        match ->
                                named.put(
                                        "pkg:maven/" + match.group(1) + "/" + match.group(2),
                                        match.group(3) == null ? "" : match.group(3)));
        return named;
    }
}
