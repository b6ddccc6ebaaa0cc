package org.waymark.load;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.content.Prose;
import org.waymark.load.Node.Kind;
import org.waymark.load.Node.MapNode;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Divides a Markdown file into the values between its two lines of three hyphens and its text. */
final class FrontMatter {

    private static final Pattern FENCE = Pattern.compile("---[ \\t]*");
    private static final Pattern AFTER = Pattern.compile("\\s*|#{1,6} .*");

    private final TextFile file;
    private final ProblemLog log;

    FrontMatter(TextFile file, ProblemLog log) {
        this.file = file;
        this.log = log;
    }

    /** The values by their keys, and the text. */
    record Parts(Fields fields, Prose body) {}

    Parts read(Shape shape) {
        Position start = new Position(file.path(), 1, 1);
        int close = close();
        if (close < 0) {
            return new Parts(Fields.none(start), body(unfenced() ? 1 : file.count()));
        }
        Fields fields =
                YamlReader.read(file, endOf(close), log)
                        .flatMap(node -> group(node, start))
                        .map(map -> Fields.checked(shape, map, log))
                        .orElseGet(() -> Fields.none(start));
        return new Parts(fields, body(close + 1));
    }

    private boolean unfenced() {
        return !isFence(file.line(1));
    }

    private static boolean isFence(String line) {
        return line.startsWith("---") && FENCE.matcher(line).matches();
    }

    /** The number of the closing line, or -1 when the front matter has no end or no beginning. */
    private int close() {
        if (unfenced()) {
            String hint = "begin the file with a line of exactly three hyphens: ---";
            String message = "the file does not begin with front matter";
            log.add(Code.FRONT_MATTER, new Position(file.path(), 1, 1), message, hint);
            return -1;
        }
        for (int number = 2; number <= file.count(); number++) {
            if (isFence(file.line(number))) {
                return number;
            }
        }
        unclosed();
        return -1;
    }

    private void unclosed() {
        int number = 2;
        while (number < file.count() && !AFTER.matcher(file.line(number)).matches()) {
            number++;
        }
        String hint = "put a line of three hyphens, ---, where it ends: probably before line ";
        log.add(
                Code.FRONT_MATTER,
                new Position(file.path(), 1, 1),
                "the front matter that begins here does not end",
                hint + number);
    }

    private Optional<MapNode> group(Node node, Position start) {
        if (node instanceof MapNode map) {
            return Optional.of(new MapNode(start, map.entries()));
        }
        if (node instanceof ScalarNode scalar && scalar.kind() == Kind.NOTHING) {
            return Optional.of(new MapNode(start, Map.of()));
        }
        String hint = "write lines like title: Share expertise";
        String message = "the front matter must be keys with their values";
        log.add(Code.FRONT_MATTER, node.position(), message, hint);
        return Optional.empty();
    }

    /** Index in the text where a line begins. */
    private int endOf(int number) {
        return file.offset(new Position(file.path(), number, 1));
    }

    /** The text from a line on. */
    private Prose body(int number) {
        Position start = new Position(file.path(), number, 1);
        String text = number > file.count() ? "" : file.text().substring(endOf(number));
        return Prose.of(text, start);
    }
}
