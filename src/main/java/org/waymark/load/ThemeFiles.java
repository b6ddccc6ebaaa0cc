package org.waymark.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.load.Node.MapNode;
import org.waymark.pdf.PrintTheme;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/**
 * Reads the print theme, which is whole, and its variants, which hold only what differs: each is
 * laid over the theme and then read like it.
 */
final class ThemeFiles {

    private static final String FOLDER = "templates/print/";
    private static final String WHOLE = "theme";
    private static final List<String> VARIANTS = List.of("booklet", "large-print", "poster");

    private final ProjectFiles files;
    private final ProblemLog log;

    ThemeFiles(ProjectFiles files, ProblemLog log) {
        this.files = files;
        this.log = log;
    }

    static boolean isTheme(String path) {
        return path.equals(path(WHOLE))
                || VARIANTS.stream().anyMatch(one -> path.equals(path(one)));
    }

    private static String path(String name) {
        return FOLDER + name + ".json";
    }

    /**
     * The themes by name. Where there are no templates at all, which is reported, nothing is said
     * of the themes that are among them.
     *
     * @param templates the paths of all templates
     */
    Map<String, PrintTheme> read(List<String> templates) {
        ProblemLog found = new ProblemLog();
        Optional<Node> whole = node(WHOLE, "the print theme is missing", templates);
        PrintTheme theme = theme(whole, found, PrintTheme.standard());
        log.addAll(found.problems());
        Map<String, PrintTheme> themes = new LinkedHashMap<>();
        themes.put(WHOLE, theme);
        for (String name : VARIANTS) {
            Optional<Node> own =
                    node(name, "this variant of the print theme is missing", templates);
            themes.put(name, variant(whole, own, new Read(theme, found.problems())));
        }
        return themes;
    }

    /** A theme with what was found wrong in it. */
    private record Read(PrintTheme theme, List<Problem> problems) {}

    private Optional<Node> node(String name, String missing, List<String> templates) {
        String path = path(name);
        if (templates.contains(path)) {
            return files.text(path).flatMap(file -> JsonReader.read(file, log));
        }
        if (!templates.isEmpty()) {
            String hint = "copy \"" + name + ".json\" from another project";
            log.add(Code.FILE_MISSING, Position.of(path), missing, hint);
        }
        return Optional.empty();
    }

    private static PrintTheme theme(Optional<Node> node, ProblemLog log, PrintTheme otherwise) {
        return node.flatMap(one -> ThemeReader.TYPE.read(new Value("the file", one, log)))
                .orElse(otherwise);
    }

    /** What is wrong in the theme itself was told already; and what it lacks, no variant lacks. */
    private PrintTheme variant(Optional<Node> whole, Optional<Node> own, Read base) {
        if (whole.isEmpty() || own.isEmpty()) {
            return base.theme();
        }
        ProblemLog found = new ProblemLog();
        Node merged = new Overlay(found).merge(whole.get(), own.get());
        PrintTheme theme = theme(Optional.of(merged), found, base.theme());
        found.problems().stream()
                .filter(problem -> !base.problems().contains(problem))
                .filter(problem -> problem.code() != Code.KEY_MISSING)
                .forEach(problem -> log.addAll(List.of(problem)));
        return theme;
    }

    /** Lays the values of one file over those of another, object by object. */
    private record Overlay(ProblemLog log) {

        Node merge(Node below, Node above) {
            return below instanceof MapNode whole && above instanceof MapNode own
                    ? merge(whole, own)
                    : above;
        }

        private MapNode merge(MapNode whole, MapNode own) {
            Map<String, Node.Entry> entries = new LinkedHashMap<>(whole.entries());
            own.entries()
                    .forEach(
                            (key, entry) -> {
                                Node.Entry below = whole.entries().get(key);
                                if (below == null) {
                                    unknown(key, entry.key(), whole);
                                } else {
                                    Node value = merge(below.value(), entry.value());
                                    entries.put(key, new Node.Entry(entry.key(), value));
                                }
                            });
            return new MapNode(own.position(), entries);
        }

        private void unknown(String key, Position position, MapNode whole) {
            List<String> keys = List.copyOf(whole.entries().keySet());
            String message = "theme.json has no " + Words.quote(key) + " to be changed here";
            log.add(Code.KEY_UNKNOWN, position, message, Words.key(key, keys));
        }
    }
}
