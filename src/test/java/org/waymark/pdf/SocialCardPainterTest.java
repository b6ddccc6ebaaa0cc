package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Checked;
import org.waymark.problem.Colour;
import org.waymark.problem.Position;

/** Cards as another program reads them. */
class SocialCardPainterTest {

    private static final String HUB = "Generate Teaching Hub";
    private static final String AREA = "Halton, Warrington and Wigan";
    private static final CardColours COLOURS = CardColours.standard();

    /** Words stay away from all edges. */
    private static final int MARGIN = 64;

    private final SocialCardPainter painter = new SocialCardPainter(Samples.FONTS, COLOURS);

    private static SocialCard card(String title) {
        return new SocialCard(HUB, AREA, "Kind", title, null, new Position("x.md", 2, 8));
    }

    private static SocialCard option(int number, int of) {
        SocialCard.Stop stop = new SocialCard.Stop(number, of);
        return new SocialCard(HUB, AREA, "Option " + number, "T", stop, Position.of("x.md"));
    }

    private BufferedImage painted(SocialCard card) {
        Checked<byte[]> png = painter.paint(card);
        assertEquals(List.of(), png.problems());
        return image(png.value());
    }

    private static BufferedImage image(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean differ(BufferedImage one, BufferedImage other, Rectangle where) {
        for (int y = (int) where.bottom(); y < where.top(); y++) {
            for (int x = (int) where.left(); x < where.right(); x++) {
                if (one.getRGB(x, y) != other.getRGB(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void itHasTheSizeAndTheColours() {
        BufferedImage image = painted(card("Share expertise"));

        assertEquals(SocialCard.WIDTH, image.getWidth());
        assertEquals(SocialCard.HEIGHT, image.getHeight());
        assertEquals(0xff000000 | COLOURS.ground().rgb(), image.getRGB(3, 3));
        int marks = 0;
        int inks = 0;
        for (int i = 0; i < image.getWidth() * image.getHeight(); i++) {
            int colour = image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xffffff;
            marks += colour == COLOURS.mark().rgb() ? 1 : 0;
            inks += colour == COLOURS.ink().rgb() ? 1 : 0;
        }
        assertTrue(marks > 5000 && inks > 5000, marks + " " + inks);
    }

    /** Where a card without words has other pixels, there are words. */
    @Test
    void noWordLeavesTheFrameNorTouchesTheHills() {
        BufferedImage empty = painted(new SocialCard("", "", "", "", null, Position.of("x.md")));
        Random random = new Random(5);
        for (int round = 0; round < 25; round++) {
            BufferedImage image = painted(random(random));
            assertFalse(differ(empty, image, new Rectangle(0, 0, 1200, 48)), "above");
            assertFalse(differ(empty, image, new Rectangle(0, 488, 1200, 142)), "below");
            assertFalse(differ(empty, image, new Rectangle(0, 0, MARGIN, 630)), "left");
            assertFalse(
                    differ(empty, image, new Rectangle(1200 - MARGIN, 0, MARGIN, 630)), "right");
        }
    }

    private static SocialCard random(Random random) {
        return new SocialCard(
                words(random, 30),
                words(random, 30),
                words(random, 20),
                words(random, 60),
                null,
                Position.of("x.md"));
    }

    private static String words(Random random, int most) {
        List<String> words =
                List.of("a", "Leading", "Qualified", "Dŵr", "Wjg", "of", "W".repeat(90));
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        return text.toString();
    }

    @Test
    void everyWordShows() {
        SocialCard plain = card("Links");
        SocialCard other =
                new SocialCard("Hub", "Wigan", "Sort", "Words", null, Position.of("x.md"));
        BufferedImage one = painted(plain);
        BufferedImage two = painted(other);

        assertTrue(differ(one, two, new Rectangle(150, 55, 900, 34)), "name");
        assertTrue(differ(one, two, new Rectangle(150, 95, 900, 30)), "area");
        assertTrue(differ(one, two, new Rectangle(64, 150, 900, 340)), "kicker and title");
    }

    /** The pin of each option stands elsewhere and has its number. */
    @Test
    void anOptionsPlaceIsShown() {
        for (int number = 1; number <= 12; number++) {
            BufferedImage image = painted(option(number, 12));
            int x = 118 + (1082 - 118) * (number - 1) / 11;
            int mark = 0xff000000 | COLOURS.mark().rgb();
            assertEquals(mark, image.getRGB(x, 526 - 34), "the pin of " + number);
            assertTrue(
                    differ(image, painted(option(number % 12 + 1, 12)), head(x)),
                    "the number " + number);
        }
    }

    private static Rectangle head(int x) {
        return new Rectangle(x - 30, 500, 60, 50);
    }

    @Test
    void twoOptionsAndOneAreShownToo() {
        assertTrue(differ(painted(option(1, 2)), painted(option(2, 2)), head(118)));
        painted(option(1, 1));
    }

    @Test
    void everyThreadPaintsTheSameBytes() {
        List<SocialCard> cards =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> i % 2 == 0 ? option(i, 12) : card("Title " + i))
                        .toList();
        List<byte[]> one = cards.stream().map(painter::paint).map(Checked::value).toList();
        SocialCardPainter another = new SocialCardPainter(Samples.FONTS, COLOURS);
        List<byte[]> many = cards.parallelStream().map(another::paint).map(Checked::value).toList();
        for (int i = 0; i < one.size(); i++) {
            assertArrayEquals(one.get(i), many.get(i));
        }
    }

    @Test
    void aCardIsASmallFile() {
        int size = painter.paint(card("Leading teacher development")).value().length;

        assertTrue(size < 16_000, size + " bytes");
    }

    @Test
    void aLetterThatTheFontsLackIsToldWhereItWasWritten() {
        Checked<byte[]> png = painter.paint(card("Snow \u2744 and \u2744"));

        assertEquals(1, png.problems().size());
        assertEquals("x.md:2:8", png.problems().get(0).position().toString());
        assertArrayEquals(png.value(), painter.paint(card("Snow ? and ?")).value());
    }

    @Test
    void wordsAreReadableOnEveryHubsColours() {
        for (int ground : new int[] {0, 0xffffff, 0xf2b134, 0x0b3b52, 0xcc0000, 0x777777}) {
            for (int mark : new int[] {0, 0xffffff, 0xf2b134, 0x2a6f97}) {
                CardColours colours = CardColours.of(new Colour(ground), new Colour(mark));
                assertTrue(colours.ink().contrast(colours.ground()) >= Colour.LEAST_FOR_WORDS);
                assertTrue(colours.mark().contrast(colours.ground()) >= Colour.LEAST_FOR_WORDS);
            }
        }
    }
}
