package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.pdf.Polyline.Scale;
import org.waymark.pdf.Shape.Point;

/** Shapes whose area is known, and areas counted in another way. */
class CoverageTest {

    private static final int SIDE = 40;
    private static final Scale PLAIN = Scale.by(1, 0, 0);

    private static double[][] cover(Contours shape) {
        double[][] cover = new double[SIDE][SIDE];
        Coverage.of(
                shape,
                SIDE,
                SIDE,
                (y, from, to, shares) -> System.arraycopy(shares, from, cover[y], from, to - from));
        return cover;
    }

    private static double[][] cover(Outline outline) {
        return cover(Contours.filled(outline.steps(), PLAIN));
    }

    private static double sum(double[][] cover) {
        double sum = 0;
        for (double[] row : cover) {
            for (double share : row) {
                sum += share;
            }
        }
        return sum;
    }

    private static Outline polygon(double... numbers) {
        Outline outline = new Outline();
        for (int i = 0; i < numbers.length; i += 2) {
            outline.moveOrLine(new Point(numbers[i], numbers[i + 1]));
        }
        outline.close();
        return outline;
    }

    /** Half a pixel at the left, a quarter at the top, and their product in the corner. */
    @Test
    void aRectangleBetweenPixels() {
        double[][] cover = cover(polygon(2.5, 3.75, 6, 3.75, 6, 5, 2.5, 5));

        assertEquals(0.125, cover[3][2], 1e-12);
        assertEquals(0.25, cover[3][4], 1e-12);
        assertEquals(0.5, cover[4][2], 1e-12);
        assertEquals(1, cover[4][5], 1e-12);
        assertEquals(0, cover[4][6], 1e-12);
        assertEquals(3.5 * 1.25, sum(cover), 1e-12);
    }

    @Test
    void aRectangleInsideOnePixel() {
        assertEquals(
                0.25 * 0.5, cover(polygon(7.25, 8.25, 7.5, 8.25, 7.5, 8.75, 7.25, 8.75))[8][7]);
    }

    @Test
    void aSlantedEdgeCutsPixelsInHalves() {
        double[][] cover = cover(polygon(0, 0, 10, 10, 0, 10));

        assertEquals(0.5, cover[4][4], 1e-12);
        assertEquals(1, cover[4][3], 1e-12);
        assertEquals(0, cover[4][5], 1e-12);
        assertEquals(50, sum(cover), 1e-9);
    }

    @Test
    void aCircle() {
        double[][] cover = cover(Outline.ellipse(new Point(20.3, 19.1), 15, 15));

        assertEquals(Math.PI * 15 * 15, sum(cover), 3, "chords, less than 0.05 inside");
        assertEquals(1, cover[19][20], 1e-12);
        assertEquals(0, cover[5][5], 1e-12);
    }

    @Test
    void whatOverlapsIsCountedOnce() {
        Outline two = polygon(2, 2, 12, 2, 12, 12, 2, 12);
        polygon(7.5, 7.5, 17.5, 7.5, 17.5, 17.5, 7.5, 17.5).steps().forEach(step -> add(step, two));

        double[][] cover = cover(two);

        assertEquals(200 - 4.5 * 4.5, sum(cover), 1e-9);
        assertEquals(1, cover[9][9], 1e-12);
        assertEquals(1, cover[11][11], 1e-12);
    }

    private static void add(Shape.Step step, Outline to) {
        if (step instanceof Shape.Step.Move move) {
            to.move(move.to());
        } else if (step instanceof Shape.Step.Line line) {
            to.line(line.to());
        } else {
            to.close();
        }
    }

    @Test
    void whatTurnsTheOtherWayIsAHole() {
        Outline ring = polygon(2, 2, 12, 2, 12, 12, 2, 12);
        polygon(4.5, 4, 4.5, 10, 10, 10, 10, 4).steps().forEach(step -> add(step, ring));

        assertEquals(100 - 5.5 * 6, sum(cover(ring)), 1e-9);
    }

    /** The middle of a star that is drawn in one stroke belongs to it. */
    @Test
    void aStarIsWhole() {
        double[][] cover = cover(polygon(20, 2, 31, 36, 2, 15, 38, 15, 9, 36));

        assertEquals(1, cover[20][20], 1e-12);
        assertEquals(1, cover[15][20], 1e-12);
    }

    @Test
    void whatIsOutsideIsLeftOut() {
        assertEquals(SIDE * SIDE, sum(cover(polygon(-9, -5, 90, -5, 90, 70, -9, 70))), 1e-9);
        assertEquals(0, sum(cover(polygon(-9, -5, -2, -5, -2, 70, -9, 70))), 1e-12);
        assertEquals(0, sum(cover(polygon(50, 5, 60, 5, 60, 7))), 1e-12);
        assertEquals(
                50, sum(cover(polygon(-10, 0, 10, 0, -10, 20))), 1e-9, "a triangle cut by an edge");
    }

    @Test
    void nothingIsNothing() {
        assertEquals(0, sum(cover(new Outline())));
        assertEquals(0, sum(cover(polygon(3, 3, 9, 3, 3, 3))));
    }

    @Test
    void aLineHasItsThicknessAndRoundEnds() {
        Outline outline = new Outline();
        outline.move(new Point(8, 10));
        outline.line(new Point(28, 10));

        double[][] cover = cover(Contours.stroked(outline.steps(), PLAIN, 6));

        assertEquals(20 * 6 + Math.PI * 9, sum(cover), 0.3);
        assertEquals(1, cover[7][18], 1e-9);
        assertEquals(0, cover[6][18], 1e-9);
    }

    @Test
    void aLineWithACornerOverlapsItselfAndIsOneShape() {
        Outline outline = new Outline();
        outline.move(new Point(8, 8));
        outline.line(new Point(28, 8));
        outline.line(new Point(28, 28));

        double[][] cover = cover(Contours.stroked(outline.steps(), PLAIN, 4));

        // Two bars share a quarter of the corner's square; outside of it is a quarter of a disc.
        double bars = 2 * 20 * 4 - 2 * 2;
        double corner = Math.PI * 2 * 2 / 4;
        double ends = Math.PI * 2 * 2;
        assertEquals(bars + corner + ends, sum(cover), 0.2);
    }

    /** Points around a middle: the area is that of the triangles between them. */
    @Test
    void anyPolygonCoversItsArea() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            List<Point> points = new ArrayList<>();
            int count = 3 + random.nextInt(12);
            for (int i = 0; i < count; i++) {
                double angle = 2 * Math.PI * (i + 0.8 * random.nextDouble()) / count;
                double radius = 1 + 17 * random.nextDouble();
                points.add(new Point(20 + radius * Math.cos(angle), 20 + radius * Math.sin(angle)));
            }
            assertEquals(area(points), sum(cover(outline(points))), 1e-6, points.toString());
        }
    }

    private static Outline outline(List<Point> points) {
        Outline outline = new Outline();
        points.forEach(outline::moveOrLine);
        outline.close();
        return outline;
    }

    private static double area(List<Point> points) {
        double twice = 0;
        for (int i = 0; i < points.size(); i++) {
            Point a = points.get(i);
            Point b = points.get((i + 1) % points.size());
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return Math.abs(twice) / 2;
    }

    /** Lines that cross in every way, against counting how often they go around many points. */
    @Test
    void anyTangleCoversWhatItGoesAround() {
        Random random = new Random(2);
        for (int round = 0; round < 30; round++) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                points.add(new Point(40 * random.nextDouble(), 40 * random.nextDouble()));
            }
            double[][] cover = cover(outline(points));
            for (int i = 0; i < 40; i++) {
                int x = random.nextInt(SIDE);
                int y = random.nextInt(SIDE);
                assertEquals(sampled(points, x, y), cover[y][x], 0.06, x + " " + y + " " + points);
            }
        }
    }

    private static double sampled(List<Point> points, int x, int y) {
        int inside = 0;
        for (int row = 0; row < 32; row++) {
            for (int column = 0; column < 32; column++) {
                Point at = new Point(x + (column + 0.5) / 32, y + (row + 0.5) / 32);
                inside += winding(points, at) != 0 ? 1 : 0;
            }
        }
        return inside / (32.0 * 32);
    }

    private static int winding(List<Point> points, Point at) {
        int winding = 0;
        for (int i = 0; i < points.size(); i++) {
            Point a = points.get(i);
            Point b = points.get((i + 1) % points.size());
            boolean down = a.y() <= at.y() && b.y() > at.y();
            boolean up = b.y() <= at.y() && a.y() > at.y();
            double x = a.x() + (at.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
            winding += down && x > at.x() ? 1 : up && x > at.x() ? -1 : 0;
        }
        return winding;
    }

    @Test
    void sharesAreShares() {
        Random random = new Random(3);
        double[] numbers = random.doubles(24, -10, 50).toArray();
        for (double[] row : cover(polygon(numbers))) {
            for (double share : row) {
                assertTrue(share >= 0 && share <= 1);
            }
        }
    }
}
