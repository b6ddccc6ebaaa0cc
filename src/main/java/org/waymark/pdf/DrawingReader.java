package org.waymark.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.pdf.Picture.ViewBox;
import org.waymark.pdf.Shape.Point;
import org.waymark.problem.Code;
import org.waymark.problem.ProblemLog;

/** Reads our subset of SVG: an {@code svg} element to a {@link Picture.Drawing}. */
final class DrawingReader {

    private final ProblemLog log;
    private final Numbers numbers;
    private final PaintReader paints;
    private final List<Shape> shapes = new ArrayList<>();

    DrawingReader(ProblemLog log) {
        this.log = log;
        this.numbers = new Numbers(log);
        this.paints = new PaintReader(numbers, log);
    }

    /** Where coordinates begin and how shapes are painted, as inherited from outer groups. */
    private record Around(Point origin, PaintReader.Style style) {}

    Picture.Drawing drawing(Node.Element svg) {
        Around around = new Around(new Point(0, 0), PaintReader.Style.INITIAL);
        svg.elements().forEach(child -> shape(child, around));
        double width = numbers.of(svg, "width", 0) * 0.75;
        return new Picture.Drawing(alt(svg), width, viewBox(svg), List.copyOf(shapes));
    }

    private static String alt(Node.Element svg) {
        if (!svg.attribute("aria-label").isBlank()) {
            return svg.attribute("aria-label").strip();
        }
        return svg.elements().stream()
                .filter(child -> child.is("title") || child.is("desc"))
                .map(child -> child.text().strip())
                .collect(Collectors.joining(". "));
    }

    private ViewBox viewBox(Node.Element svg) {
        List<Double> box = numbers.list(svg, "viewBox");
        if (box.size() == 4 && box.get(2) > 0 && box.get(3) > 0) {
            return new ViewBox(box.get(0), box.get(1), box.get(2), box.get(3));
        }
        double width = numbers.of(svg, "width", 0);
        double height = numbers.of(svg, "height", 0);
        if (svg.has("viewBox") || width <= 0 || height <= 0) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    svg.at(),
                    "this drawing does not say how large it is",
                    "write viewBox=\"0 0 width height\"");
            return new ViewBox(0, 0, 100, 100);
        }
        return new ViewBox(0, 0, width, height);
    }

    private void shape(Node.Element element, Around outer) {
        Around around =
                new Around(origin(element, outer.origin()), paints.style(element, outer.style()));
        switch (element.name()) {
            case "g" -> element.elements().forEach(child -> shape(child, around));
            case "rect" -> rect(element, around);
            case "circle", "ellipse" -> ellipse(element, around);
            case "line" -> line(element, around);
            case "polyline", "polygon" -> polygon(element, around);
            case "path" -> path(element, around);
            case "text" -> text(element, around);
            default -> {} // title and desc are read as the alternative text
        }
    }

    private Point origin(Node.Element element, Point outer) {
        if (!element.has("transform")) {
            return outer;
        }
        String written = element.attribute("transform").strip();
        if (!written.matches("translate\\([^()]*\\)")) {
            log.add(
                    Code.PRINT_VOCABULARY,
                    element.at(),
                    "\"" + written + "\" cannot be printed",
                    "only translate(x,y) can");
            return outer;
        }
        String inside = written.substring("translate(".length(), written.length() - 1);
        List<Double> move = numbers.list(inside, "transform", element);
        return outer.plus(move.isEmpty() ? 0 : move.get(0), move.size() < 2 ? 0 : move.get(1));
    }

    private void add(Outline outline, Around around) {
        Shape.Paint paint = around.style().paint();
        if (!paint.drawsNothing()) {
            shapes.add(new Shape.Area(outline.steps(), paint));
        }
    }

    private void rect(Node.Element element, Around around) {
        Point corner = at(element, "x", "y", around);
        double width = numbers.of(element, "width", 0);
        double height = numbers.of(element, "height", 0);
        double radius = Math.min(numbers.of(element, "rx", 0), Math.min(width, height) / 2);
        add(Outline.rectangle(corner, width, height, radius), around);
    }

    private void ellipse(Node.Element element, Around around) {
        double rx = numbers.of(element, "rx", numbers.of(element, "r", 0));
        double ry = numbers.of(element, "ry", numbers.of(element, "r", 0));
        add(Outline.ellipse(at(element, "cx", "cy", around), rx, ry), around);
    }

    private void line(Node.Element element, Around around) {
        Outline line = new Outline();
        line.move(at(element, "x1", "y1", around));
        line.line(at(element, "x2", "y2", around));
        add(line, around);
    }

    private void polygon(Node.Element element, Around around) {
        List<Double> points = numbers.list(element, "points");
        Outline outline = new Outline();
        for (int i = 0; i + 1 < points.size(); i += 2) {
            Point point = around.origin().plus(points.get(i), points.get(i + 1));
            outline.moveOrLine(point);
        }
        if (element.is("polygon")) {
            outline.close();
        }
        add(outline, around);
    }

    private void path(Node.Element element, Around around) {
        add(new PathReader(numbers, log, around.origin()).read(element), around);
    }

    private Point at(Node.Element element, String x, String y, Around around) {
        return around.origin().plus(numbers.of(element, x, 0), numbers.of(element, y, 0));
    }

    /** Each tspan that says where it stands is a label of its own; text between joins on. */
    private void text(Node.Element text, Around around) {
        Point pen = at(text, "x", "y", around);
        for (Node child : text.children()) {
            if (child instanceof Node.Element span) {
                Point start = origin(span, around.origin());
                double x = span.has("x") ? start.x() + numbers.of(span, "x", 0) : pen.x();
                double y = span.has("y") ? start.y() + numbers.of(span, "y", 0) : pen.y();
                pen = new Point(x, y + numbers.of(span, "dy", 0));
                label(span.text(), pen, paints.style(span, around.style()), span);
            } else {
                label(((Node.Text) child).text(), pen, around.style(), text);
            }
        }
    }

    private void label(String words, Point start, PaintReader.Style style, Node.Element element) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (!line.isEmpty()) {
            shapes.add(
                    new Shape.Label(line, start, style.lettering(), style.paint(), element.at()));
        }
    }
}
