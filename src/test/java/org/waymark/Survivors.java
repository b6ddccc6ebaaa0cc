package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares PIT's reports with the list of mutants that the tests let live for a reason. A program
 * and no test, as the reports take minutes to make: {@code .github/scripts/mutants.sh} runs it.
 */
public final class Survivors {

    /** The packages of which each survivor has its reason. */
    private static final Set<String> EXPLAINED = Set.of("publish", "problem");

    private static final Pattern MUTATION =
            Pattern.compile("<mutation [^>]*status='(\\w+)'[^>]*>(.*?)</mutation>", Pattern.DOTALL);

    private static final Set<String> LIVE = Set.of("SURVIVED", "NO_COVERAGE");

    /** {@code publish Class.method: what was changed [times] - why no test can tell}. */
    private static final Pattern LISTED =
            Pattern.compile("(\\w+ [\\w.$<>]+: .+?)(?: \\[(\\d+)])? - (.{10,})");

    private Survivors() {}

    /** The folder of the reports, the list, and the packages that were mutated. */
    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[1]));
        List<String> wrong = new ArrayList<>();
        for (String name : Arrays.asList(args).subList(2, args.length)) {
            if (EXPLAINED.contains(name)) {
                Path report = Path.of(args[0], name, "mutations.xml");
                wrong.addAll(differences(name, Files.readString(report), lines));
            }
        }
        wrong.forEach(System.out::println);
        if (!wrong.isEmpty()) {
            System.exit(1);
        }
    }

    /** What is in a report and not in the list, or the other way. */
    static List<String> differences(String name, String report, List<String> lines) {
        Map<String, Integer> found = found(name, report);
        Map<String, Integer> listed = new TreeMap<>(listed(lines));
        listed.keySet().removeIf(key -> !key.startsWith(name + " "));
        Set<String> all = new TreeSet<>(found.keySet());
        all.addAll(listed.keySet());
        List<String> differences = new ArrayList<>();
        for (String key : all) {
            int live = found.getOrDefault(key, 0);
            int explained = listed.getOrDefault(key, 0);
            if (live != explained) {
                differences.add(key + ": " + live + " live, " + explained + " in the list");
            }
        }
        return differences;
    }

    /** The list: how many there are of each. */
    static Map<String, Integer> listed(List<String> lines) {
        Map<String, Integer> listed = new TreeMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Matcher parts = LISTED.matcher(line);
                if (!parts.matches()) {
                    throw new IllegalArgumentException("not a survivor with its reason: " + line);
                }
                int times = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
                listed.merge(parts.group(1), times, Integer::sum);
            }
        }
        return listed;
    }

    private static Map<String, Integer> found(String name, String report) {
        Map<String, Integer> found = new TreeMap<>();
        MUTATION.matcher(report)
                .results()
                .filter(mutation -> LIVE.contains(mutation.group(1)))
                .map(mutation -> name + " " + words(mutation.group(2)))
                .forEach(key -> found.merge(key, 1, Integer::sum));
        return found;
    }

    private static String words(String mutation) {
        String type = element(mutation, "mutatedClass").replaceFirst(".*\\.", "");
        // A compiler numbers the lambdas of a class: the number changes with lines that have none
        String method =
                element(mutation, "mutatedMethod").replaceFirst("lambda\\$(\\w+)\\$\\d+", "$1");
        return type + "." + method + ": " + element(mutation, "description");
    }

    private static String element(String mutation, String element) {
        Matcher text =
                Pattern.compile("<" + element + ">(.*?)</" + element + ">").matcher(mutation);
        if (!text.find()) {
            throw new IllegalArgumentException("no " + element + " in " + mutation);
        }
        return text.group(1)
                .replaceAll("&lt;|&#60;", "<")
                .replaceAll("&gt;|&#62;", ">")
                .replaceAll("&#36;", "\\$")
                .replace("&amp;", "&");
    }
}
