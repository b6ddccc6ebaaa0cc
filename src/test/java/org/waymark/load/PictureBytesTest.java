package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures made by hand, one byte on either side of what is right. */
class PictureBytesTest {

    private static final String DAMAGED = "this picture is damaged or not whole: ";

    /** What is wrong, or nothing. */
    private static String told(String name, byte[] bytes) {
        return PictureFile.read("content/images/" + name, bytes).problems().stream()
                .map(one -> one.message().replace(DAMAGED, ""))
                .collect(Collectors.joining(" "));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] png(int width, int height) {
        return new PngBytes(width, height).part("IDAT", PngBytes.packed(2)).end();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1     | 1    | ''
                    0     | 5    | it says that it is 0 by 5 pixels
                    5     | 0    | it says that it is 5 by 0 pixels
                    8000  | 5000 | it unpacks to more or less than its size needs
                    32767 | 1    | it unpacks to more or less than its size needs
                    """)
    void aSizeIsWithinItsLimits(int width, int height, String told) {
        assertEquals(told, told("a.png", png(width, height)));
    }

    @ParameterizedTest
    @CsvSource({"8000, 5001", "1, 32768", "32768, 1"})
    void aSizeBeyondItsLimitsIsTold(int width, int height) {
        assertEquals(
                "this picture says that it has "
                        + width
                        + " by "
                        + height
                        + " pixels, more than 40 million, which no page can show",
                told("a.png", png(width, height)));
    }

    @Test
    void partsOfAPngMayBeEmptyButNotChanged() {
        byte[] pixels = PngBytes.packed(2);
        byte[] whole = new PngBytes(1, 1).part("tEXt", new byte[0]).part("IDAT", pixels).end();
        assertEquals("", told("a.png", whole));
        byte[] changed = new PngBytes(1, 1).part("tEXt", bytes("ab")).part("IDAT", pixels).end();
        changed[42]++;
        assertEquals("the sum of one of its parts is wrong", told("a.png", changed));
        byte[] longer = Arrays.copyOf(whole, whole.length + 3);
        assertEquals("3 bytes of something else hang at its end", told("a.png", longer));
    }

    /** In a picture one pixel wide most of the seven passes have no columns, and so no bytes. */
    @Test
    void passesWithoutColumnsHaveNoBytes() {
        byte[] pixels = PngBytes.packed(2);
        assertEquals("", told("a.png", new PngBytes(1, 1, 1).part("IDAT", pixels).end()));
    }

    @Test
    void pixelsMayStandInSeveralParts() {
        byte[] pixels = PngBytes.packed(2);
        byte[] first = Arrays.copyOf(pixels, 1);
        byte[] rest = Arrays.copyOfRange(pixels, 1, pixels.length);
        byte[] whole = new PngBytes(1, 1).part("IDAT", first).part("IDAT", rest).end();
        assertEquals("", told("a.png", whole));
    }

    private static byte[] jpeg(int marker) {
        String frame = "\0\t\b\0\5\0\7\1\1";
        return bytes("\u00ff\u00d8\u00ff" + (char) marker + frame + "\u00ff\u00d9");
    }

    /** Tables and notes have markers beside those of frames, which alone say the size. */
    @ParameterizedTest
    @ValueSource(
            ints = {0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf})
    void aFrameOfAJpegSaysItsSize(int marker) {
        assertEquals("", told("a.jpg", jpeg(marker)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x01, 0x02, 0xbf, 0xc4, 0xc8, 0xcc, 0xd1, 0xd9, 0xda, 0xdb, 0xfe})
    void whatIsNoFrameSaysNoSize(int marker) {
        assertEquals("it does not say its size", told("a.jpg", jpeg(marker)));
    }

    /** Beside the frame, its other parts are passed over, with blanks of 255 between them. */
    @Test
    void tablesBeforeTheFrameOfAJpegAreNoSize() {
        String table = "\u00ff\u00c4\0\n" + "\u00ff".repeat(8) + "\u00ff\u00ff";
        String frame = "\u00c0\0\t\b\0\5\0\7\1\1\u00ff\u00d9";
        assertEquals("", told("a.jpg", bytes("\u00ff\u00d8" + table + frame)));
        String endless = table + frame.substring(0, 10);
        assertEquals("it ends too early", told("a.jpg", bytes("\u00ff\u00d8" + endless)));
    }

    /** A moment of a moving picture with its own size and table of colours. */
    private static String moment(String size, String table) {
        char flags = table.isEmpty() ? '\0' : '\u0080';
        return ",\0\0\0\0" + size + flags + table + "\2\1D\0";
    }

    @Test
    void eachMomentOfAGifHasASize() {
        String head = "GIF89a\1\0\1\0\0\0\0";
        assertEquals("", told("a.gif", bytes(head + moment("\1\0\1\0", "") + ";")));
        assertEquals("", told("a.gif", bytes(head + moment("\1\0\1\0", "??????") + ";")));
        assertEquals("", told("a.gif", bytes("GIF89a\1\0\1\0\u0080\0\0??????" + ";")));
        assertEquals(
                "it says that it is 0 by 1 pixels",
                told("a.gif", bytes(head + moment("\0\0\1\0", "") + ";")));
        assertEquals(
                "it holds a part of no known kind",
                told("a.gif", bytes(head + moment("\1\0\1\0", "?????,") + "?;")));
    }

    /** Ten times as many pixels as in a picture that stands still. */
    @Test
    void allMomentsOfAGifTogetherHaveALimit() {
        ByteArrayOutputStream gif = new ByteArrayOutputStream();
        gif.writeBytes(bytes("GIF89a\u0010'\u00a0\u000f\0\0\0")); // 10000 by 4000
        gif.writeBytes(bytes(moment("\1\0\1\0", "").repeat(10)));
        byte[] ten = gif.toByteArray();
        gif.writeBytes(bytes(";"));
        assertEquals("", told("a.gif", gif.toByteArray()));
        byte[] eleven =
                bytes(new String(ten, StandardCharsets.ISO_8859_1) + moment("\1\0\1\0", ""));
        assertEquals(
                "this picture says that it has 440000000 pixels, counted over all its moments,"
                        + " more than 40 million, which no page can show",
                told("a.gif", eleven));
    }

    private static byte[] webp(String kind, String rest) {
        byte[] file = bytes("RIFF \0\0\0WEBP" + kind + "\u0014\0\0\0" + rest);
        return Arrays.copyOf(file, 40);
    }

    /** A byte that only makes the length even may be missing at the end. */
    @Test
    void theLengthOfAWebpIsCounted() {
        byte[] whole = webp("VP8X", "\0\0\0\0\1\0\0\1\0\0");
        assertEquals("", told("a.webp", whole));
        assertEquals("", told("a.webp", Arrays.copyOf(whole, 39)));
        assertEquals("it ends too early", told("a.webp", Arrays.copyOf(whole, 38)));
    }

    /** The two highest bits of a side say how it was scaled. */
    @Test
    void theScaleOfAWebpIsNoPartOfItsSize() {
        assertEquals("", told("a.webp", webp("VP8 ", "\0\0\0\u009d\1*\t\u00c0\t\u00c0")));
        assertEquals(
                "it says that it is 9 by 0 pixels",
                told("a.webp", webp("VP8 ", "\0\0\0\u009d\1*\t\0\0\u00c0")));
        assertEquals(
                "it does not say its size", told("a.webp", webp("ABCD", "\0\0\0\u009d\1*\1\0\1")));
    }

    @Test
    void onlyTheEndOfANameSaysItsKind() {
        assertEquals("this is no picture that pages can show", told("png/a", bytes("?")));
        assertEquals("", told("a.b/.png", png(1, 1)));
    }
}
