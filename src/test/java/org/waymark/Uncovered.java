package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares JaCoCo's report with the list of lines that no unit test runs for a reason. A program
 * and no test, as the report is about the tests: the nightly workflow runs it after them.
 */
public final class Uncovered {

    /** {@code package Class: lines - why no unit test runs them}; of 0-1 chance decides. */
    private static final Pattern LISTED = Pattern.compile("([a-z]+ [^:]+): (0-)?(\\d+) - (.{10,})");

    private static final String PACKAGE = "org.waymark.";

    private Uncovered() {}

    /** The report, in JaCoCo's form for spreadsheets, and the list. */
    public static void main(String[] args) throws IOException {
        List<String> wrong =
                differences(
                        Files.readAllLines(Path.of(args[0])), Files.readAllLines(Path.of(args[1])));
        wrong.forEach(System.out::println);
        if (!wrong.isEmpty()) {
            System.exit(1);
        }
    }

    /**
     * Classes with more lines that are not run than are explained, and explanations of nothing.
     * Fewer are fine: some lines are run only when two threads meet. None are fine where the list
     * says so.
     */
    static List<String> differences(List<String> report, List<String> lines) {
        Map<String, Integer> missed = missed(report);
        Map<String, Integer> listed = listed(lines);
        Set<String> chance = chance(lines);
        TreeSet<String> all = new TreeSet<>(missed.keySet());
        all.addAll(listed.keySet());
        List<String> differences = new ArrayList<>();
        for (String name : all) {
            int found = missed.getOrDefault(name, 0);
            int explained = listed.getOrDefault(name, 0);
            if (found > explained || (found == 0 && !chance.contains(name))) {
                differences.add(
                        name + ": " + found + " lines are not run, " + explained + " in the list");
            }
        }
        return differences;
    }

    /** The list: how many lines of each class. */
    static Map<String, Integer> listed(List<String> lines) {
        Map<String, Integer> listed = new TreeMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Matcher parts = LISTED.matcher(line);
                if (!parts.matches()) {
                    throw new IllegalArgumentException("not lines with their reason: " + line);
                }
                listed.put(parts.group(1), Integer.parseInt(parts.group(3)));
            }
        }
        return listed;
    }

    /** The classes of the list whose lines are run in some runs and not in others. */
    private static Set<String> chance(List<String> lines) {
        return lines.stream()
                .map(LISTED::matcher)
                .filter(parts -> parts.matches() && parts.group(2) != null)
                .map(parts -> parts.group(1))
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> missed(List<String> report) {
        List<String> heads = List.of(report.get(0).split(",", -1));
        Map<String, Integer> missed = new TreeMap<>();
        for (String line : report.subList(1, report.size())) {
            String[] cells = line.split(",", -1);
            int lines = Integer.parseInt(cells[heads.indexOf("LINE_MISSED")]);
            if (lines > 0) {
                String name = cells[heads.indexOf("PACKAGE")].substring(PACKAGE.length());
                missed.put(name + " " + cells[heads.indexOf("CLASS")], lines);
            }
        }
        return missed;
    }
}
