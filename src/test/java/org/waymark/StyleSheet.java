package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.problem.Colour;

/** The text of {@code templates/site.css}, taken apart as far as tests need it. */
public record StyleSheet(String text) {

    private static final Pattern VALUE =
            Pattern.compile("--([a-z0-9-]+): ([^;]+);(?: /\\* (.*?) \\*/)?");
    private static final Pattern USE = Pattern.compile("var\\(--([a-z0-9-]+)");
    private static final Pattern DEFINITION = Pattern.compile("--([a-z0-9-]+):");
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");
    private static final Pattern SELECTOR = Pattern.compile("([^{}]*)\\{");

    /** A custom property and the comment beside it, which may be empty. */
    public record Value(String written, String comment) {}

    public static StyleSheet read() throws IOException {
        return new StyleSheet(Files.readString(Path.of("templates/site.css")));
    }

    /** The values of the light scheme, which hold everywhere. */
    public Map<String, Value> light() {
        return values(text.substring(text.indexOf(":root {"), text.indexOf("@media")));
    }

    /** The light scheme's values with those of the dark one in their places. */
    public Map<String, Value> dark() {
        Map<String, Value> values = light();
        values.putAll(darkOnly());
        return values;
    }

    public Map<String, Value> darkOnly() {
        int start = text.indexOf("@media (prefers-color-scheme: dark)");
        return values(text.substring(start, text.indexOf("\n}", start)));
    }

    private static Map<String, Value> values(String block) {
        Map<String, Value> values = new LinkedHashMap<>();
        Matcher value = VALUE.matcher(block);
        while (value.find()) {
            String comment = value.group(3) == null ? "" : value.group(3);
            values.put(value.group(1), new Value(value.group(2), comment));
        }
        return values;
    }

    /** A value that is a colour. */
    public static Colour colour(Map<String, Value> values, String name) {
        String written = Objects.requireNonNull(values.get(name), name).written();
        return Colour.of(written).orElseThrow();
    }

    /** Whether a colour carries no meaning, as the sheet says itself. */
    public boolean isDecoration(String name) {
        Value value = light().get(name);
        return value != null && value.comment().contains("decoration only");
    }

    /** The custom properties that rules make use of. */
    public Set<String> used() {
        return found(USE, rules());
    }

    /** The custom properties that any rule gives a value. */
    public Set<String> defined() {
        return found(DEFINITION, rules());
    }

    /** The classes that rules are for. */
    public Set<String> classes() {
        Set<String> classes = new TreeSet<>();
        Matcher selector = SELECTOR.matcher(rules());
        while (selector.find()) {
            if (!selector.group(1).contains("@")) {
                classes.addAll(found(CLASS, selector.group(1)));
            }
        }
        return classes;
    }

    private String rules() {
        return text.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** What pages are made of: templates, the program and the scripts, in one text. */
    public static String makers() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String folder : Set.of("templates", "src/main/java", "site/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(StyleSheet::makesPages).sorted().toList()) {
                    all.append(Files.readString(file)).append('\n');
                }
            }
        }
        return all.toString();
    }

    private static boolean makesPages(Path file) {
        return file.toString().matches(".*\\.(ftlh|java|js)");
    }
}
