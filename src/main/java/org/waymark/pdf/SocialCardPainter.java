package org.waymark.pdf;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.pdf.Polyline.Scale;
import org.waymark.pdf.PrintTheme.Face;
import org.waymark.pdf.Shape.Point;
import org.waymark.pdf.TextFitter.Box;
import org.waymark.problem.Checked;
import org.waymark.problem.ProblemLog;

/**
 * Paints social cards, in the letters of the briefings. Letters are painted from their outlines by
 * ourselves: what Java paints depends on the machine.
 */
public final class SocialCardPainter {

    private static final double MARGIN = 72;
    private static final double WORDS = SocialCard.WIDTH - 2 * MARGIN;
    private static final double BESIDE_SIGN = MARGIN + 84;
    private static final double HOLE = 15;

    /** Between the hub's name and the hills. */
    private static final double TOP = 152;

    private static final double BOTTOM = 484;

    /** The way of a page that is none of several places. */
    private static final int PLAIN_STOPS = 5;

    private static final Box NAME = new Box(WORDS - 84, 60, 1, 33, 20);
    private static final Box AREA = new Box(WORDS - 84, 40, 1, 25, 18);
    private static final Box KICKER = new Box(WORDS, 60, 1, 36, 24);
    private static final Box NUMBER = new Box(1.3 * CardScene.PIN, 1.6 * CardScene.PIN, 1, 46, 10);

    private final Fonts fonts;
    private final CardColours colours;

    /** What cards have in common, by the number of places on the way. */
    private final Map<Integer, Raster> scenes = new ConcurrentHashMap<>();

    /**
     * @param fonts at least one must have been readable
     */
    public SocialCardPainter(Fonts fonts, CardColours colours) {
        this.fonts = fonts;
        this.colours = colours;
    }

    /** The PNG file of a card; letters that the fonts do not have are reported. */
    public Checked<byte[]> paint(SocialCard card) {
        ProblemLog log = new ProblemLog();
        Raster raster = raster(card, new TextFitter(fonts, log, card.at()));
        return log.with(PngWriter.write(raster));
    }

    private Raster raster(SocialCard card, TextFitter fitter) {
        SocialCard.Stop stop = card.stop();
        int stops = stop == null ? PLAIN_STOPS : stop.of();
        Raster raster = scenes.computeIfAbsent(stops, this::scene).copy();
        pin(raster, stop, fitter);
        head(raster, card, fitter);
        words(raster, card, fitter);
        return raster;
    }

    private Raster scene(int stops) {
        Raster raster = new Raster(SocialCard.WIDTH, SocialCard.HEIGHT, colours.ground());
        raster.draw(new CardScene(colours, stops).layers(), Scale.by(1, 0, 0));
        raster.draw(WayMark.onTile(colours), Scale.by(1, MARGIN, 56));
        return raster;
    }

    private void pin(Raster raster, SocialCard.@Nullable Stop stop, TextFitter fitter) {
        CardScene scene = new CardScene(colours, stop == null ? PLAIN_STOPS : stop.of());
        int number = stop == null ? PLAIN_STOPS : stop.number();
        Point head = scene.head(number);
        raster.draw(scene.pin(number, head), Scale.by(1, 0, 0));
        if (stop == null) {
            Layer hole = Layer.filled(Outline.ellipse(head, HOLE, HOLE), colours.ground());
            raster.draw(List.of(hole), Scale.by(1, 0, 0));
        } else {
            number(raster, number, head, fitter);
        }
    }

    private void number(Raster raster, int number, Point centre, TextFitter fitter) {
        FittedText text = fitter.fit(Integer.toString(number), Face.BOLD, NUMBER);
        double width = text.lines().get(0).width() * text.size();
        text.paint(raster, colours.ground(), centre.plus(-width / 2, 0.34 * text.size()));
    }

    private void head(Raster raster, SocialCard card, TextFitter fitter) {
        FittedText name = fitter.fit(card.hub(), Face.BOLD, NAME);
        FittedText area = fitter.fit(card.area(), Face.REGULAR, AREA);
        boolean alone = area.lines().isEmpty();
        name.paint(raster, colours.ink(), new Point(BESIDE_SIGN, alone ? 99 : 84));
        area.paint(raster, colours.ink(), new Point(BESIDE_SIGN, 116));
    }

    /** In the middle of their room, or a little above, as the eye likes it. */
    private void words(Raster raster, SocialCard card, TextFitter fitter) {
        FittedText kicker = fitter.fit(card.kicker(), Face.BOLD, KICKER);
        double above = kicker.lines().isEmpty() ? 0 : 54;
        Box box = new Box(WORDS, BOTTOM - TOP - above, 4, 94, 40);
        FittedText title = fitter.fit(card.title(), Face.BOLD, box);
        double room = BOTTOM - TOP - above - title.height();
        double top = TOP + 0.42 * room;
        kicker.paint(raster, colours.mark(), new Point(MARGIN, top + 36));
        title.paint(raster, colours.ink(), new Point(MARGIN, top + above + 0.86 * title.size()));
    }
}
