package org.waymark.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lines over two logarithmic axes as SVG, which can be read on light and on dark pages and says in
 * words what it shows.
 */
final class Plot {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;
    private static final int LEFT = 70;
    private static final int RIGHT = 150;
    private static final int TOP = 36;
    private static final int BOTTOM = 50;

    /** Colours that differ in brightness too, each readable on both grounds. */
    private static final List<String> COLOURS = List.of("#3b7dd8", "#c25a1c", "#2f8f5b", "#a44fb5");

    private static final String STYLE =
            """
            <style>
            text { font: 13px sans-serif; fill: #333 }
            .grid { stroke: #888; stroke-opacity: 0.35 }
            @media (prefers-color-scheme: dark) { text { fill: #ddd } }
            </style>
            """;

    private final String title;
    private final String across;
    private final String up;
    private final List<Line> lines;

    /** Values that belong together. */
    record Line(String name, List<Point> points) {
        Line {
            points = List.copyOf(points);
        }
    }

    /** A value; both numbers are above 0. */
    record Point(double x, double y) {}

    /**
     * @param across what the numbers from left to right are
     * @param up what those from below to above are
     */
    Plot(String title, String across, String up, List<Line> lines) {
        this.title = title;
        this.across = across;
        this.up = up;
        this.lines = List.copyOf(lines);
    }

    String svg() {
        Axis x = axis(lines.stream().flatMap(one -> one.points.stream()).map(Point::x).toList());
        Axis y = axis(lines.stream().flatMap(one -> one.points.stream()).map(Point::y).toList());
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ");
        svg.append(WIDTH).append(' ').append(HEIGHT).append("\">\n");
        svg.append("<title>").append(title).append("</title>\n").append(STYLE);
        for (int power = x.from; power <= x.to; power++) {
            double at = LEFT + x.share(Math.pow(10, power)) * (WIDTH - LEFT - RIGHT);
            svg.append(rule(at, TOP, at, HEIGHT - BOTTOM));
            svg.append(text(at, HEIGHT - BOTTOM + 18, "middle", number(power)));
        }
        for (int power = y.from; power <= y.to; power++) {
            double at = height(y, Math.pow(10, power));
            svg.append(rule(LEFT, at, WIDTH - RIGHT, at));
            svg.append(text(LEFT - 8, at + 4, "end", number(power)));
        }
        svg.append(text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 10, "middle", across));
        svg.append(text(8, TOP - 22, "start", up));
        for (int i = 0; i < lines.size(); i++) {
            svg.append(line(lines.get(i), COLOURS.get(i % COLOURS.size()), x, y));
        }
        return svg.append("</svg>\n").toString();
    }

    /** Powers of ten around some numbers. */
    private record Axis(int from, int to) {

        double share(double value) {
            return (Math.log10(value) - from) / (to - from);
        }
    }

    private static Axis axis(List<Double> values) {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(1);
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(10);
        int from = (int) Math.floor(Math.log10(least));
        return new Axis(from, Math.max(from + 1, (int) Math.ceil(Math.log10(most))));
    }

    private static double height(Axis y, double value) {
        return HEIGHT - BOTTOM - y.share(value) * (HEIGHT - BOTTOM - TOP);
    }

    private static String line(Line line, String colour, Axis x, Axis y) {
        List<String> places = new ArrayList<>();
        StringBuilder drawn = new StringBuilder();
        double right = LEFT;
        double end = TOP;
        for (Point point : line.points) {
            right = LEFT + x.share(point.x) * (WIDTH - LEFT - RIGHT);
            end = height(y, point.y);
            places.add(place(right) + "," + place(end));
            drawn.append(
                    "<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"/>\n"
                            .formatted(place(right), place(end), colour));
        }
        String path = "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n";
        return path.formatted(String.join(" ", places), colour)
                + drawn
                + text(right + 8, end + 4, "start", line.name);
    }

    private static String rule(double fromX, double fromY, double toX, double toY) {
        return "<path class=\"grid\" d=\"M%s %sL%s %s\"/>\n"
                .formatted(place(fromX), place(fromY), place(toX), place(toY));
    }

    private static String text(double x, double y, String anchor, String words) {
        return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>\n"
                .formatted(place(x), place(y), anchor, words);
    }

    private static String place(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String number(int power) {
        double value = Math.pow(10, power);
        return power < 0
                ? String.format(Locale.ROOT, "%." + -power + "f", value)
                : String.format(Locale.ROOT, "%,.0f", value);
    }
}
