package org.waymark.problem;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A report in SARIF 2.1.0, which GitHub's code scanning, Visual Studio Code and others read. It
 * names no folder of this machine: files are relative to {@code %SRCROOT%}, which the reader knows.
 */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                    + "sarif-schema-2.1.0.json";

    private static final String PLAIN =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

    private final Sources sources;
    private final Folder folder;
    private final String version;

    /**
     * @param sources the lines by which a problem is known again after others have moved it
     * @param version which Waymark this is
     */
    public SarifReport(Sources sources, Folder folder, String version) {
        this.sources = sources;
        this.folder = folder;
        this.version = version;
    }

    public String print(Report report) {
        List<Code> codes =
                report.problems().stream().map(Problem::code).distinct().sorted().toList();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Waymark");
        driver.put("version", version);
        driver.put("rules", codes.stream().map(SarifReport::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", results(report, codes));
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return Json.text(log);
    }

    private static Map<String, Object> rule(Code code) {
        Explanation explanation = Explanation.of(code);
        Map<String, Object> help = new LinkedHashMap<>();
        help.put("text", new PlainExplanation(false).print(explanation));
        help.put("markdown", Explanation.page(code));
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code.toString());
        rule.put("shortDescription", text(explanation.summary()));
        rule.put("fullDescription", text(explanation.meaning().words()));
        rule.put("help", help);
        rule.put("defaultConfiguration", Map.of("level", code.severity().toString()));
        return rule;
    }

    private List<Object> results(Report report, List<Code> codes) {
        Map<String, Integer> seen = new HashMap<>();
        List<Object> results = new ArrayList<>();
        for (Problem problem : report.problems()) {
            String trace = trace(problem);
            int number = seen.merge(trace, 1, Integer::sum);
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("ruleId", problem.code().toString());
            result.put("ruleIndex", codes.indexOf(problem.code()));
            result.put("level", problem.severity().toString());
            result.put("message", text(message(problem)));
            result.put("locations", List.of(Map.of("physicalLocation", place(problem.position()))));
            result.put(
                    "partialFingerprints", Map.of("primaryLocationLineHash", trace + ":" + number));
            results.add(result);
        }
        return results;
    }

    private static String message(Problem problem) {
        return problem.hint() == null
                ? problem.message()
                : problem.message() + "\nhint: " + problem.hint();
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }

    private Map<String, Object> place(Position at) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("uri", uri(folder.path(at)));
        file.put("uriBaseId", "%SRCROOT%");
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", file);
        if (at.line() > 0) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", at.line());
            if (at.column() > 0) {
                region.put("startColumn", at.column());
            }
            place.put("region", region);
        }
        return place;
    }

    /** What stays the same when lines are added before it: its file, its line's words, its kind. */
    private String trace(Problem problem) {
        String line = sources.line(problem.position()).orElse("").strip();
        return Hash.of(
                problem.code()
                        + "\n"
                        + problem.position().file()
                        + "\n"
                        + line
                        + "\n"
                        + problem.message());
    }

    /** A path as a reference: all but plain letters, digits and a few signs by their bytes. */
    private static String uri(String path) {
        StringBuilder out = new StringBuilder();
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xff);
            boolean plain = PLAIN.indexOf(c) >= 0;
            out.append(plain ? c : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }
}
