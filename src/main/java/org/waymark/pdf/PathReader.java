package org.waymark.pdf;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.pdf.Shape.Point;
import org.waymark.problem.Code;
import org.waymark.problem.ProblemLog;

/** Reads the {@code d} of a path: M, L, H, V, C, Q and Z with absolute coordinates. */
final class PathReader {

    private static final Pattern COMMAND = Pattern.compile("([A-Za-df-z])([^A-Za-df-z]*)");
    private static final Map<String, Integer> LENGTHS =
            Map.of("M", 2, "L", 2, "H", 1, "V", 1, "C", 6, "Q", 4, "Z", 0);

    private final Numbers numbers;
    private final ProblemLog log;
    private final Point origin;
    private final Outline outline = new Outline();
    private Point pen = new Point(0, 0);
    private Point start = new Point(0, 0);

    PathReader(Numbers numbers, ProblemLog log, Point origin) {
        this.numbers = numbers;
        this.log = log;
        this.origin = origin;
    }

    Outline read(Node.Element path) {
        Matcher commands = COMMAND.matcher(path.attribute("d"));
        int end = 0;
        while (commands.find() && commands.start() == end + gap(path, end, commands.start())) {
            end = commands.end();
            if (!command(commands.group(1), commands.group(2), path)) {
                return outline;
            }
        }
        if (!path.attribute("d").substring(end).isBlank()) {
            report(path, path.attribute("d").substring(end));
        }
        return outline;
    }

    private static int gap(Node.Element path, int from, int to) {
        return path.attribute("d").substring(from, to).isBlank() ? to - from : -1;
    }

    private boolean command(String command, String written, Node.Element path) {
        List<Double> values = numbers.list(written, "d", path);
        int length = LENGTHS.getOrDefault(command, -1);
        boolean fits =
                length == 0
                        ? values.isEmpty()
                        : length > 0 && !values.isEmpty() && values.size() % length == 0;
        if (!fits || (outline.isEmpty() && !command.equals("M"))) {
            report(path, command + written);
            return false;
        }
        if (length == 0) {
            close();
        }
        for (int i = 0; length > 0 && i < values.size(); i += length) {
            // As in SVG, further pairs after M are lines.
            step(i > 0 && command.equals("M") ? "L" : command, values.subList(i, i + length));
        }
        return true;
    }

    private void report(Node.Element path, String written) {
        log.add(
                Code.PRINT_VOCABULARY,
                path.at(),
                "the path cannot be printed from \"" + written.strip() + "\" on",
                "use M, L, H, V, C, Q and Z with absolute coordinates");
    }

    private void close() {
        outline.close();
        pen = start;
    }

    private void step(String command, List<Double> v) {
        switch (command) {
            case "M" -> move(origin.plus(v.get(0), v.get(1)));
            case "L" -> line(origin.plus(v.get(0), v.get(1)));
            case "H" -> line(new Point(origin.x() + v.get(0), pen.y()));
            case "V" -> line(new Point(pen.x(), origin.y() + v.get(0)));
            case "C" -> curve(point(v, 0), point(v, 2), point(v, 4));
            default -> quadratic(point(v, 0), point(v, 2));
        }
    }

    private Point point(List<Double> v, int at) {
        return origin.plus(v.get(at), v.get(at + 1));
    }

    private void move(Point to) {
        outline.move(to);
        start = to;
        pen = to;
    }

    private void line(Point to) {
        outline.line(to);
        pen = to;
    }

    private void curve(Point first, Point second, Point to) {
        outline.curve(first, second, to);
        pen = to;
    }

    /** PDF has cubic curves only: the same curve with two handles at two thirds. */
    private void quadratic(Point handle, Point to) {
        curve(twoThirds(pen, handle), twoThirds(to, handle), to);
    }

    private static Point twoThirds(Point from, Point handle) {
        return from.plus((handle.x() - from.x()) * 2 / 3, (handle.y() - from.y()) * 2 / 3);
    }
}
