package org.waymark.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A program that makes PDFs of the reference briefings.
 *
 * @param launch its loop
 * @param asks a command that succeeds where it is installed
 * @param cpu the most that Waymark's CPU time may be of its own
 * @param memory the same for memory, or null where there is no such aim
 */
record PdfTool(String name, Launch launch, List<String> asks, double cpu, @Nullable Double memory) {

    private static final Path LOOPS = Path.of("src/test/resources/bench/pdf").toAbsolutePath();
    private static final String FONTS =
            Path.of("templates/print/fonts").toAbsolutePath().toString();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Of Java's collectors that which costs these loops the least. */
    private static final String SERIAL = "-XX:+UseSerialGC";

    private static final Pattern SPENT = Pattern.compile("cpu=([0-9.]+) ms/doc");

    /** Those that have a loop here. */
    static List<PdfTool> all(Settings settings, Path data, int count) {
        return List.of(
                typst(settings, data, count),
                weasyPrint(data, count),
                fop(settings, data, count),
                new PdfTool(
                        "Chromium",
                        launch("node", "chromium.mjs", data, count, ""),
                        List.of("chromium", "--version"),
                        0.5,
                        null));
    }

    static PdfTool typst(Settings settings, Path data, int count) {
        Path library = settings.npm().resolve("node_modules/@myriaddreamin/typst-ts-node-compiler");
        return new PdfTool(
                "Typst",
                launch("node", "typst.mjs", data, count, "ua-1")
                        .with("NPM_DIR", settings.npm().toString())
                        .with("FONTS", FONTS),
                List.of("node", "-e", "require('" + library + "')"),
                0.5,
                0.5);
    }

    /** Python may be there more than once: that which runs the program of the name has it. */
    private static PdfTool weasyPrint(Path data, int count) {
        String python =
                Installed.interpreter("weasyprint")
                        .filter(program -> program.contains("python"))
                        .orElse("python3");
        Launch loop = launch(python, "weasy.py", data, count, "pdf/ua-1");
        List<String> asks = List.of(python, "-c", "import weasyprint");
        return new PdfTool("WeasyPrint", loop, asks, 0.15, null);
    }

    /** Its jars are in a folder of their own: Waymark and its tests need none of them. */
    private static PdfTool fop(Settings settings, Path data, int count) {
        String jars = settings.fop().resolve("*").toString();
        String loop = LOOPS.resolve("fop/FopLoop.java").toString();
        List<String> words = new ArrayList<>(List.of(JAVA, SERIAL, "-cp", jars));
        List<String> asks = new ArrayList<>(words);
        asks.addAll(List.of("org.apache.fop.cli.Main", "-version"));
        words.addAll(List.of(loop, data.toString(), String.valueOf(count), "2", "-", FONTS));
        return new PdfTool("FOP", new Launch(Path.of("").toAbsolutePath(), words), asks, 0.3, null);
    }

    /** Each loop has two processes or tabs, and keeps no file. */
    private static Launch launch(
            String program, String loop, Path data, int count, String standard) {
        String number = String.valueOf(count);
        String path = LOOPS.resolve(loop).toString();
        List<String> words = List.of(program, path, data.toString(), number, "2", "-", standard);
        return new Launch(Path.of("").toAbsolutePath(), words);
    }

    /**
     * Waymark's own loop, in a Java as {@code bin/waymark} starts it, and with as much memory as
     * briefings want.
     */
    static Launch ours(int count) {
        List<String> words = new ArrayList<>(List.of(JAVA, SERIAL));
        words.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx128m"));
        words.addAll(List.of("-cp", System.getProperty("java.class.path")));
        words.addAll(List.of("org.waymark.pdf.BriefingLoop", String.valueOf(count), "2"));
        return new Launch(Path.of("").toAbsolutePath(), words);
    }

    boolean isThere() {
        return Installed.version(asks).isPresent();
    }

    /** Milliseconds of CPU for a briefing, as a loop printed them. */
    static double spent(Cost cost) {
        Matcher matcher = SPENT.matcher(cost.said());
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : Double.NaN;
    }
}
