package org.waymark.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One input of the corpus in {@code src/test/resources/hostile}: what is tried, the files that are
 * laid over the small golden hub, what Waymark must say to them, and what its pages must hold. How
 * such a file is written stands in the README there.
 *
 * @param files the whole files, with notes
 * @param answer the report, word for word; "" where nothing is reported
 * @param holds what finished files must and must not hold
 */
public record HostileInput(
        Path page, List<Passage.Quoted> files, String answer, List<Holds> holds) {

    private static final Path ALL = Path.of("src/test/resources/hostile");
    private static final String ANSWER = "Answer";
    private static final String HARMLESS = "Harmless";
    private static final Pattern HOLDS =
            Pattern.compile("- `(?<file>[^`]+)` (?<not>holds|holds no) `(?<words>[^`]+)`");

    /**
     * What a finished file must hold, or must not.
     *
     * @param file its path in the site, or {@code *} for every page
     */
    public record Holds(String file, boolean wanted, String words) {}

    public HostileInput {
        files = List.copyOf(files);
        holds = List.copyOf(holds);
    }

    /** The whole corpus, in the order of its paths. */
    public static List<HostileInput> all() throws IOException {
        try (Stream<Path> pages = Files.walk(ALL)) {
            List<Path> sorted =
                    pages.filter(page -> page.toString().endsWith(".md"))
                            .filter(page -> !page.endsWith("README.md"))
                            .sorted()
                            .toList();
            List<HostileInput> inputs = new ArrayList<>();
            for (Path page : sorted) {
                inputs.add(read(page));
            }
            return inputs;
        }
    }

    private static HostileInput read(Path page) throws IOException {
        String text = Files.readString(page);
        if (!text.startsWith("# ")) {
            throw new IllegalArgumentException(page + " must begin with a heading");
        }
        Passage none = new Passage(List.of());
        Map<String, Passage> passages = PassageReader.read(text.substring(text.indexOf('\n')));
        Passage input = passages.getOrDefault("", none);
        if (input.firstWords().isEmpty() || input.files().isEmpty()) {
            throw new IllegalArgumentException(page + " must say why, and quote a file");
        }
        return new HostileInput(
                page,
                input.files(),
                passages.getOrDefault(ANSWER, none).output(),
                holds(page, passages.getOrDefault(HARMLESS, none)));
    }

    private static List<Holds> holds(Path page, Passage harmless) {
        List<Holds> holds = new ArrayList<>();
        for (Passage.Piece piece : harmless.pieces()) {
            for (String line : ((Passage.Words) piece).markdown().lines().toList()) {
                Matcher matcher = HOLDS.matcher(line);
                if (!matcher.matches()) {
                    throw new IllegalArgumentException(page + ": cannot read " + line);
                }
                boolean wanted = matcher.group("not").equals("holds");
                holds.add(new Holds(matcher.group("file"), wanted, matcher.group("words")));
            }
        }
        return holds;
    }

    /** Its group and name, as in {@code markdown/raw-html}. */
    public String name() {
        return ALL.relativize(page).toString().replace('\\', '/').replaceFirst("\\.md$", "");
    }

    /** Writes the answer anew, where it stands or before what the pages hold. */
    public HostileInput rewritten(String says) throws IOException {
        String text = Files.readString(page);
        int harmless = text.indexOf("\n## " + HARMLESS + "\n");
        String end = harmless < 0 ? "" : text.substring(harmless);
        String rest = harmless < 0 ? text : text.substring(0, harmless);
        int from = rest.indexOf("\n## " + ANSWER + "\n");
        String begin = from < 0 ? rest : rest.substring(0, from);
        String answer = says.isEmpty() ? "" : "\n## " + ANSWER + "\n\n~~~~text\n" + says + "~~~~\n";
        Files.writeString(page, begin + answer + end);
        return read(page);
    }
}
