package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;

/** Pictures of pixels: which can be printed, and what is said of the others. */
class PhotoTest {

    private static final byte[] PNG = Samples.images().getOrDefault("images/dot.png", new byte[0]);
    private static final byte[] JPEG =
            Samples.images().getOrDefault("images/photo.jpg", new byte[0]);

    private static Checked<PdfFile> print(byte[] file) {
        String xhtml = Samples.body("<p>A\n<img src=\"a\" alt=\"A\"/></p>").xhtml();
        PrintSource source = new PrintSource("x.pdf", xhtml, Map.of("a", file));
        return Samples.WRITER.write(source);
    }

    private static void assertRefused(String message, byte[] file) {
        Checked<PdfFile> printed = print(file);
        assertEquals(1, printed.problems().size(), printed.problems().toString());
        Problem problem = printed.problems().get(0);
        assertEquals(Code.PRINT_IMAGE, problem.code());
        assertEquals("\"a\" " + message, problem.message());
        assertEquals(2, problem.position().line(), "the line of <img>");
        assertNotNull(problem.hint());
        assertEquals(List.of(), TagReader.read(printed.value().bytes()).faults());
    }

    @Test
    void aFileThatIsNoPictureIsReported() {
        assertRefused("is no picture I can print", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        assertRefused("is no picture I can print", new byte[0]);
    }

    @Test
    void aDamagedPictureIsReported() {
        String damaged = "is damaged, so it cannot be read";
        assertRefused(damaged, Arrays.copyOf(PNG, PNG.length / 2));
        assertRefused(damaged, Arrays.copyOf(PNG, 20));
        assertRefused(damaged, Arrays.copyOf(JPEG, JPEG.length - 2));
        assertRefused(damaged, Arrays.copyOf(JPEG, 30));
        byte[] flat = JPEG.clone();
        flat[frame(flat) + 5] = 0;
        flat[frame(flat) + 6] = 0;
        assertRefused(damaged, flat);
    }

    /** Bytes behind the end mark are common in the files of phones. */
    @Test
    void whatAPhoneWritesBehindAPhotoDoesNoHarm() {
        assertEquals(List.of(), print(Arrays.copyOf(JPEG, JPEG.length + 100)).problems());
    }

    @Test
    void aJpegForThePressIsReported() {
        byte[] press = JPEG.clone();
        press[frame(press) + 9] = 4;

        assertRefused("has the colours of a printing press (CMYK)", press);
    }

    @Test
    void anEnormousPictureIsReportedBeforeItTakesTheMemory() {
        byte[] jpeg = JPEG.clone();
        Arrays.fill(jpeg, frame(jpeg) + 5, frame(jpeg) + 9, (byte) 0xff);
        assertRefused("has more than 40 million pixels", jpeg);
        byte[] png = PNG.clone();
        png[17] = 1; // the width of a PNG stands at 16, the height at 20
        png[21] = 1;
        assertRefused("has more than 8 million pixels to unpack", png);
    }

    /** Where the frame's marker stands, whose segment has precision, height, width, components. */
    private static int frame(byte[] jpeg) {
        for (int i = 2; i < jpeg.length; i++) {
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == 0xc0) {
                return i;
            }
        }
        throw new AssertionError("no frame");
    }

    @Test
    void grayValuesStayWhatTheyAre() throws IOException {
        byte[] ramp = {0, 64, (byte) 128, (byte) 255};
        BufferedImage image = new BufferedImage(4, 1, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, 4, 1, ramp);

        Pixels pixels = pixels(png(image));

        assertEquals(true, pixels.gray());
        assertArrayEquals(ramp, pixels.data());
    }

    @Test
    void sixteenBitsAreRoundedToEight() throws IOException {
        BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_USHORT_GRAY);
        image.getRaster().setDataElements(0, 0, 2, 1, new short[] {0x1234, (short) 0xabcd});

        assertArrayEquals(new byte[] {0x12, (byte) 0xab}, pixels(png(image)).data());
    }

    @Test
    void blackAndWhiteAndTransparentGrayAreRead() throws IOException {
        BufferedImage bits = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_BINARY);
        bits.setRGB(0, 0, 0xffffff);
        assertArrayEquals(new byte[] {-1, -1, -1, 0, 0, 0}, rgb(pixels(png(bits))));

        ColorModel model =
                new ComponentColorModel(
                        ColorSpace.getInstance(ColorSpace.CS_GRAY),
                        true,
                        false,
                        Transparency.TRANSLUCENT,
                        DataBuffer.TYPE_BYTE);
        WritableRaster raster = model.createCompatibleWritableRaster(1, 1);
        raster.setDataElements(0, 0, new byte[] {100, 50});
        Pixels pixels = pixels(png(new BufferedImage(model, raster, false, null)));

        assertArrayEquals(new byte[] {100}, pixels.data());
        assertArrayEquals(new byte[] {50}, pixels.alpha());
    }

    private static byte[] rgb(Pixels pixels) {
        if (!pixels.gray()) {
            return pixels.data();
        }
        byte[] rgb = new byte[pixels.data().length * 3];
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = pixels.data()[i / 3];
        }
        return rgb;
    }

    private static Pixels pixels(byte[] file) {
        Pixels pixels = PixelReader.read(file).pixels();
        if (pixels == null) {
            throw new AssertionError("not read");
        }
        assertEquals(List.of(), print(file).problems());
        return pixels;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** A poster made as small as a page: its words would be lost. */
    @Test
    void wordsOfADrawingThatBecomeTooSmallAreReported() {
        String drawing =
                "<p>x<svg viewBox=\"0 0 4000 100\" aria-label=\"A\">"
                        + "<text x=\"0\" y=\"50\" font-size=\"%d\">Tiny</text></svg></p>";
        List<Problem> problems = Samples.write(drawing.formatted(30)).problems();

        assertEquals(1, problems.size(), problems.toString());
        assertEquals(
                "this drawing is made so small that \"Tiny\" is hard to read",
                problems.get(0).message());
        assertEquals(Code.PRINT_WIDTH, problems.get(0).code());
        assertEquals(List.of(), Samples.write(drawing.formatted(60)).problems());
    }
}
