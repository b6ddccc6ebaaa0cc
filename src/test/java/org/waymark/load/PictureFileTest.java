package org.waymark.load;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;

/** Pictures must be what their names say, whole, and of a size that can be unpacked. */
class PictureFileTest {

    @TempDir Path project;

    private static Checked<byte[]> read(String name, byte[] bytes) {
        return assertTimeoutPreemptively(
                ofSeconds(20), () -> PictureFile.read("content/images/" + name, bytes));
    }

    private static Problem only(String name, byte[] bytes) {
        Checked<byte[]> read = read(name, bytes);
        assertEquals(1, read.problems().size(), read.problems().toString());
        assertTrue(new String(read.value(), StandardCharsets.UTF_8).startsWith("<svg"));
        return read.problems().get(0);
    }

    private static void fine(String name, byte[] bytes) {
        Checked<byte[]> read = read(name, bytes);
        assertEquals(List.of(), read.problems());
        assertArrayEquals(bytes, read.value());
    }

    private static byte[] written(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB);
        assertTrue(ImageIO.write(image, format, out));
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] one, byte[] two) {
        byte[] all = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, all, one.length, two.length);
        return all;
    }

    private static byte[] webp(String kind, int... values) {
        ByteBuffer file = ByteBuffer.allocate(12 + 8 + 20).order(ByteOrder.LITTLE_ENDIAN);
        file.put(bytes("RIFF")).putInt(32).put(bytes("WEBP")).put(bytes(kind)).putInt(20);
        for (int value : values) {
            file.put((byte) value);
        }
        return file.array();
    }

    @Test
    void wholePicturesOfAllKindsKeepTheirBytes() throws IOException {
        fine("a.png", written("png"));
        fine("a.jpg", written("jpg"));
        fine("A.JPEG", written("jpg"));
        fine("a.gif", written("gif"));
        fine("a.png", PngBytes.plain(300, 200));
        fine("deep/a.svg", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        fine("a.jpg", joined(written("jpg"), bytes("what a camera adds")));
        fine("a.webp", webp("VP8X", 0, 0, 0, 0, 9, 0, 0, 9, 0, 0));
        fine("a.webp", webp("VP8L", 0x2f, 9, 0, 0, 0));
        fine("a.webp", webp("VP8 ", 0, 0, 0, 0x9d, 1, 0x2a, 9, 0, 9, 0));
    }

    @Test
    void interlacedPicturesAreCountedPassByPass() {
        // 5 by 5 in seven passes: 1 by 1, 1 by 1, 2 by 1, 1 by 2, 3 by 1, 2 by 3, 5 by 2
        int unpacked = 2 + 2 + 3 + 2 * 2 + 4 + 3 * 3 + 2 * 6;
        byte[] data = PngBytes.packed(unpacked);
        fine("a.png", new PngBytes(5, 5, 1).part("IDAT", data).end());
        byte[] shorter = PngBytes.packed(unpacked - 1);
        assertEquals(
                Code.IMAGE_DAMAGED,
                only("a.png", new PngBytes(5, 5, 1).part("IDAT", shorter).end()).code());
    }

    @Test
    void aNameThatLiesIsToldWithWhatTheFileHolds() throws IOException {
        assertEquals(
                "its name says a PNG picture, but the file holds a JPEG picture",
                only("a.png", written("jpg")).message());
        assertEquals(
                "rename the file so that it ends in .jpg, also where it is shown",
                only("a.png", written("jpg")).hint());
        lies("a.png", "<html><script>evil()</script>", "a web page");
        lies("a.jpg", "<svg xmlns='http://www.w3.org/2000/svg'/>", "an SVG drawing");
        lies("a.png", "%PDF-1.7", "a PDF");
        lies("a.png", "GIF89a....", "a GIF picture");
        lies("a.gif", "<?xml version='1.0'?><x/>", "markup that is no SVG drawing");
        lies("a.png", "PK\u0003\u0004", "a packed file, as Word and ZIP files are");
        lies("a.png", "BM......", "a BMP picture");
        lies("a.png", "II*\0", "a TIFF picture");
        lies("a.png", "\0\0\0\u001cftypheic", "a HEIC or AVIF picture, or a film");
        lies("a.png", "", "nothing");
        lies("a.svg", "function(){}", "no picture");
        lies("a.svg", "\u0089PNG\r\n\u001a\n", "a PNG picture");
    }

    private static void lies(String name, String text, String what) {
        Problem problem = only(name, bytes(text));
        assertEquals(Code.IMAGE_TYPE, problem.code());
        assertTrue(problem.message().endsWith("holds " + what), problem.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "a.js", "a.htm", "a", "a.svgz", "a.pdf", "a.xml", "png"})
    void whatIsNoPictureIsNeverPublished(String name) {
        Problem problem = only(name, bytes("<script>evil()</script>"));
        assertEquals(Code.IMAGE_TYPE, problem.code());
        assertEquals("this is no picture that pages can show", problem.message());
    }

    @Test
    void gigapixelsAreRefusedByWhatTheirHeadsSay() throws IOException {
        large("a.png", PngBytes.head(100_000, 100_000), "100000 by 100000 pixels");
        large("a.png", PngBytes.head(40_000, 1), "40000 by 1 pixels");
        byte[] jpeg = written("jpg");
        int frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
        Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0xff);
        large("a.jpg", jpeg, "65535 by 65535 pixels");
        large("a.gif", bytes("GIF89azzzz\0\0\0;"), "31354 by 31354 pixels");
        large("a.webp", webp("VP8X", 0, 0, 0, 0, 255, 255, 255, 255, 255, 255), "16777216 by");
        large("a.webp", webp("VP8L", 0x2f, 255, 255, 255, 255), "16384 by 16384 pixels");
        large("a.webp", webp("VP8 ", 0, 0, 0, 0x9d, 1, 0x2a, 255, 255, 255, 255), "16383 by");
    }

    private static void large(String name, byte[] bytes, String what) {
        Problem problem = only(name, bytes);
        assertEquals(Code.IMAGE_LARGE, problem.code(), problem.toString());
        assertTrue(problem.message().contains(what), problem.message());
    }

    @Test
    void aMovingPictureIsCountedAsAWhole() {
        ByteArrayOutputStream gif = new ByteArrayOutputStream();
        gif.writeBytes(bytes("GIF89a\u0010'\u00a0\u000f\0\0\0")); // 10000 by 4000
        for (int i = 0; i < 11; i++) {
            gif.writeBytes(bytes("!\u00f9\4\0\0\0\0\0")); // a pause
            gif.writeBytes(bytes(",\0\0\0\0\1\0\1\0\0\2\2D\1\0"));
        }
        gif.writeBytes(bytes(";"));
        large("a.gif", gif.toByteArray(), "counted over all its moments");
    }

    @Test
    void whatIsPackedIsCountedAndNotKept() {
        byte[] bomb = PngBytes.packed(2_000_000_000L);
        damaged("a.png", new PngBytes(9, 9).part("IDAT", bomb).end());
        byte[] named = joined(bytes("name\0\0"), bomb);
        damaged(
                "a.png",
                new PngBytes(1, 1).part("iCCP", named).part("IDAT", PngBytes.packed(2)).end());
        damaged(
                "a.png",
                new PngBytes(1, 1).part("zTXt", named).part("IDAT", PngBytes.packed(2)).end());
        byte[] note = joined(bytes("name\0\1\0en\0name\0"), bomb);
        damaged(
                "a.png",
                new PngBytes(1, 1).part("iTXt", note).part("IDAT", PngBytes.packed(2)).end());
    }

    @Test
    void notesOfUsualLengthStay() {
        byte[] profile = joined(bytes("name\0\0"), PngBytes.packed(3_000));
        byte[] packed = joined(bytes("name\0\1\0en\0name\0"), PngBytes.packed(3_000));
        byte[] plain = bytes("name\0\0\0en\0name\0words");
        fine(
                "a.png",
                new PngBytes(1, 1)
                        .part("iCCP", profile)
                        .part("zTXt", profile)
                        .part("iTXt", packed)
                        .part("iTXt", plain)
                        .part("IDAT", PngBytes.packed(2))
                        .end());
    }

    private static void damaged(String name, byte[] bytes) {
        Problem problem = only(name, bytes);
        assertEquals(Code.IMAGE_DAMAGED, problem.code(), problem.toString());
        assertTrue(problem.message().startsWith("this picture is damaged"), problem.message());
    }

    @Test
    void aPictureCutAnywhereIsToldAsDamaged() throws IOException {
        for (String kind : List.of("png", "jpg", "gif")) {
            byte[] whole = written(kind);
            for (int length = 12; length < whole.length - 1; length++) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertEquals(
                        1,
                        read("a." + kind, cut).problems().size(),
                        kind + " " + length + " of " + whole.length);
                damaged("a." + kind, cut);
            }
        }
        damaged("a.webp", Arrays.copyOf(webp("VP8X", 0, 0, 0, 0, 9, 0, 0, 9, 0, 0), 30));
        damaged("a.webp", webp("NONE"));
        damaged("a.webp", webp("VP8 ", 0, 0, 0, 0x9d, 1, 0x2a, 0, 0, 9, 0));
    }

    @Test
    void whatHangsAtTheEndOfAPngOrIsChangedInItIsFound() throws IOException {
        byte[] png = written("png");
        damaged("a.png", joined(png, bytes("<script>evil()</script>")));
        byte[] changed = png.clone();
        changed[png.length - 20] ^= 1;
        damaged("a.png", changed);
        damaged("a.png", PngBytes.head(0, 5));
        damaged("a.png", PngBytes.head(-5, 5));
        damaged("a.gif", bytes("GIF89a\1\0\1\0\0\0\0?;"));
        damaged("a.jpg", bytes("\u00ff\u00d8\u00ff\u00da\0\u0008\1\1\0\0?\0"));
    }

    @Test
    void anErrorNamesTheTextThatShowsThePictureAndABlankOneStandsIn() throws IOException {
        Files.createDirectories(project.resolve("content/pages"));
        Files.createDirectories(project.resolve("content/images"));
        Files.writeString(
                project.resolve("content/pages/6-about.md"),
                "---\ntitle: About\nsummary: Who.\n---\n\nSee ![A map](images/map.png)\n");
        Files.write(project.resolve("content/images/map.png"), PngBytes.head(99_999, 99_999));
        Files.write(project.resolve("content/images/unused.png"), bytes("GIF89a"));
        Files.writeString(
                project.resolve("content/images/warned.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<script/></svg>");
        Loaded loaded = new Loader().load(project);
        List<String> told =
                loaded.problems().stream()
                        .filter(one -> one.position().file().startsWith("content/images/"))
                        .map(one -> one.position() + " " + one.message())
                        .toList();
        assertEquals(
                List.of(
                        "content/images/map.png this picture says that it has 99999 by 99999"
                                + " pixels, more than 40 million, which no page can show; it is"
                                + " shown in content/pages/6-about.md:6:14",
                        "content/images/unused.png its name says a PNG picture, but the file"
                                + " holds a GIF picture",
                        "content/images/warned.svg:2:1 <script> is taken out of this drawing: it"
                                + " is a program, which would run in readers' browsers"),
                told);
        assertEquals(3, loaded.project().hub().images().size());
        assertEquals(
                "<script/></svg>",
                loaded.sources().line(new Position("content/images/warned.svg", 2, 1)).orElse(""));
    }
}
