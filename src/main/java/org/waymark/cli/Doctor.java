package org.waymark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.load.Loader;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;

/** Looks whether a computer and a project have what Waymark needs, one thing after the other. */
final class Doctor {

    private static final int OLDEST_JAVA = 17;
    private static final Version OLDEST_MAVEN = Version.parse("3.8.6");
    private static final long MB = 1_000_000;
    private static final long TOO_LITTLE = 100 * MB;
    private static final long LITTLE = 1000 * MB;
    private static final String FONTS = "templates/print/fonts";
    private static final Pattern MAVEN = Pattern.compile("Apache Maven ([0-9][\\w.-]*)");

    private final Machine machine;
    private final Path project;

    Doctor(Machine machine, Path project) {
        this.machine = machine;
        this.project = project;
    }

    List<Finding> findings() {
        return Stream.of(
                        Stream.of(java(), maven(), names(), zone(), epoch()),
                        Stream.of(fonts(), address(), disk(), target()),
                        new GitVisit(machine, project).findings().stream(),
                        Stream.of(browser()))
                .flatMap(findings -> findings)
                .toList();
    }

    private Finding java() {
        String version = machine.property("java.version");
        String first = version.split("[.+-]", 2)[0];
        boolean known = first.matches("\\d{1,4}");
        if (known && Integer.parseInt(first) >= OLDEST_JAVA) {
            return Finding.fine("Java " + version);
        }
        return Finding.broken(
                "Java " + version + " is too old",
                "Install Java " + OLDEST_JAVA + " or later, for example from adoptium.net.");
    }

    private Finding maven() {
        String program = windows() ? "mvn.cmd" : "mvn";
        Matcher version = MAVEN.matcher(machine.run(project, program, "--version").orElse(""));
        if (!version.find()) {
            return Finding.attend(
                    "Maven was not found",
                    "Only \"mvn site\" and the tests need it; waymark.jar runs without. Install it"
                            + " from maven.apache.org.");
        }
        return Version.parse(version.group(1)).compareTo(OLDEST_MAVEN) < 0
                ? Finding.broken(
                        "Maven " + version.group(1) + " is too old",
                        "Install " + OLDEST_MAVEN + " or later from maven.apache.org.")
                : Finding.fine("Maven " + version.group(1));
    }

    private boolean windows() {
        return machine.property("os.name").startsWith("Windows");
    }

    /** Contents are UTF-8 whatever the machine says; only the names of files are the machine's. */
    private Finding names() {
        String encoding = machine.property("sun.jnu.encoding");
        String language = machine.property("user.language");
        boolean plain = encoding.startsWith("ANSI_X3.4") || encoding.equals("US-ASCII");
        return plain
                ? Finding.attend(
                        "file names are read as " + encoding + ", which has no accents",
                        "Set the variable LC_ALL to C.UTF-8 before you run Waymark.")
                : Finding.fine("file names are read as " + encoding + ", language " + language);
    }

    private Finding zone() {
        String zone = machine.property("user.timezone");
        String here = zone.isEmpty() ? "the computer's own time zone" : zone;
        return Finding.fine("days begin at midnight in " + Day.HOME + " (here: " + here + ")");
    }

    private Finding epoch() {
        return machine.variable("SOURCE_DATE_EPOCH").isBlank()
                ? Finding.fine("builds are for today")
                : Finding.attend(
                        "SOURCE_DATE_EPOCH is set, so that builds are for that day and not for today",
                        "Remove the variable, or give the day with --date.");
    }

    private Finding fonts() {
        Path folder = project.resolve(FONTS);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> fonts =
                    files.filter(file -> file.toString().endsWith(".ttf")).sorted().toList();
            Optional<Path> bad = fonts.stream().filter(file -> !isFont(file)).findFirst();
            if (bad.isPresent()) {
                return Finding.broken(
                        FONTS + "/" + bad.get().getFileName() + " is no font that can be read",
                        "Bring it back with: git checkout -- " + FONTS);
            }
            return fonts.isEmpty() ? noFonts() : Finding.fine(fonts.size() + " fonts for print");
        } catch (IOException e) {
            return noFonts();
        }
    }

    private static Finding noFonts() {
        return Finding.broken(
                "there are no fonts in " + FONTS, "Copy that folder from Waymark's own project.");
    }

    /** The first bytes of a TrueType file. */
    private static boolean isFont(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(4), new byte[] {0, 1, 0, 0});
        } catch (IOException e) {
            return false;
        }
    }

    private Finding address() {
        List<Problem> problems = new Loader().load(project).problems();
        if (problems.stream().anyMatch(one -> one.code() == Code.ADDRESS_PLACEHOLDER)) {
            return Finding.attend(
                    "the address in content/hub.json is still that of the example",
                    "Write the address at which the site will be published.");
        }
        return problems.stream().anyMatch(one -> one.position().file().equals("content/hub.json"))
                ? Finding.attend("content/hub.json has problems", "Run: waymark check")
                : Finding.fine("the site has an address");
    }

    private Finding disk() {
        long free = machine.free(project);
        String words = free / MB + " MB are free on the disk";
        if (free < TOO_LITTLE) {
            return Finding.broken(
                    "only " + words, "Remove what is not needed: \"mvn clean\" helps.");
        }
        return free < LITTLE
                ? Finding.attend("only " + words, "A build with its PDFs needs up to 100 MB.")
                : Finding.fine(words);
    }

    private Finding target() {
        Path target = project.resolve("target");
        Path place = Files.exists(target) ? target : project;
        return machine.mayWrite(place)
                ? Finding.fine("Waymark may write to target")
                : Finding.broken(
                        "Waymark may not write to " + place.toAbsolutePath().normalize(),
                        "Look who owns that folder, or publish elsewhere with --output.");
    }

    private Finding browser() {
        for (String name : List.of("chromium", "chromium-browser", "google-chrome")) {
            Optional<String> version = machine.run(project, name, "--version");
            if (version.isPresent()) {
                return Finding.fine("a browser for the tests: " + version.get());
            }
        }
        return Finding.attend(
                "Chromium was not found",
                "Only the tests of Waymark itself need it (Debian: apt install chromium).");
    }
}
