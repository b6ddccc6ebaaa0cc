package org.waymark.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;

/** QR codes as a phone reads them from the rendered page. */
class QrCodeTest {

    /** The resolution of a poor scan; a phone held over the paper sees more. */
    private static final double POOR = 150;

    private static final String SHORT = "https://next-steps.example/go/eef";

    /** From the length of a bare host to about the longest address that is allowed. */
    private static List<String> addresses() {
        List<String> addresses = new ArrayList<>(List.of("http://a.example", SHORT));
        for (int length = 40; length <= 190; length += 30) {
            String path = "abc/DEF-123?q=%C5%B5&x=".repeat(10);
            addresses.add((SHORT + "/" + path).substring(0, length));
        }
        return addresses;
    }

    private static String qr(String address) {
        String href = address.replace("&", "&amp;");
        return "<qr href=\"" + href + "\" alt=\"To " + href + "\"/>";
    }

    /** Codes in a grid, in a tinted box, in a line and in a table. */
    private static byte[] page() {
        StringBuilder body = new StringBuilder("<h1>T</h1><ol class=\"grid\">");
        addresses().forEach(a -> body.append("<li>").append(qr(a)).append("A link</li>"));
        body.append("</ol><aside><p>In a box ").append(qr(SHORT + "/1")).append("</p></aside>");
        body.append("<p>In a line ").append(qr(SHORT + "/2")).append(" of text</p>");
        body.append("<table><tr><td>").append(qr(SHORT + "/3"));
        return Samples.pdf(body.append("</td><td>Beside</td></tr></table>").toString());
    }

    @Test
    void everyCodeIsReadFromTheRenderedPage() {
        byte[] pdf = page();
        PrintedCodes printed = PrintedCodes.of(pdf, POOR);

        assertEquals(addresses().size() + 3, printed.spots().size());
        for (PrintedCodes.Spot spot : printed.spots()) {
            Result read = PrintedCodes.read(printed.picture(spot));
            assertEquals(spot.alt(), "To " + read.getText());
        }
        assertEquals(List.of(), TagReader.read(pdf).faults());
    }

    @Test
    void everyCodeIsReadFromAGreyAndSomewhatBlurredCopy() {
        PrintedCodes printed = PrintedCodes.of(page(), 2 * POOR);

        for (PrintedCodes.Spot spot : printed.spots()) {
            BufferedImage copy = PrintedCodes.blurred(printed.picture(spot), 2);
            assertEquals(spot.alt(), "To " + PrintedCodes.read(copy).getText());
        }
    }

    /** A camera sees all codes at once, and must not take two for one. */
    @Test
    void neighbouringCodesAreToldApart() {
        StringBuilder body = new StringBuilder("<ol class=\"grid\">");
        Set<String> expected = new TreeSet<>();
        for (int i = 0; i < 12; i++) {
            expected.add(SHORT + i);
            body.append("<li>").append(qr(SHORT + i)).append(" Link</li>");
        }
        PrintedCodes printed = PrintedCodes.of(Samples.pdf(body + "</ol>"), POOR);

        assertEquals(expected, PrintedCodes.readAll(printed.page(0)));
    }

    /** The standard asks for four modules of white on each side, whatever is behind the code. */
    @Test
    void theQuietZoneIsWhite() {
        PrintedCodes printed = PrintedCodes.of(page(), 2 * POOR);
        for (PrintedCodes.Spot spot : printed.spots()) {
            BufferedImage picture = printed.picture(spot);
            int modules = new QrCodes().of(spot.alt().substring(3)).orElseThrow().all();
            double dots = (double) picture.getWidth() / modules;
            // The picture is cut out by whole pixels, so that its edges are not exact.
            int white = (int) ((QrCode.QUIET - 0.5) * dots);
            for (int i = 1; i < picture.getWidth() - 1; i++) {
                for (int depth = 1; depth < white; depth++) {
                    int far = picture.getWidth() - 1 - depth;
                    assertEquals(-1, picture.getRGB(i, depth), spot.alt() + " top");
                    assertEquals(-1, picture.getRGB(i, far), spot.alt() + " bottom");
                    assertEquals(-1, picture.getRGB(depth, i), spot.alt() + " left");
                    assertEquals(-1, picture.getRGB(far, i), spot.alt() + " right");
                }
            }
            int corner = (int) ((QrCode.QUIET + 0.5) * dots);
            assertEquals(0xff000000, picture.getRGB(corner, corner), "the first module is black");
        }
    }

    /** Half a millimetre is what phones and laser printers manage. */
    @Test
    void modulesAreNeverTooSmall() {
        for (PrintedCodes.Spot spot : PrintedCodes.of(page(), 10).spots()) {
            int modules = new QrCodes().of(spot.alt().substring(3)).orElseThrow().all();
            double millimetres = spot.width() / modules / 72 * 25.4;
            assertTrue(millimetres >= 0.5, spot.alt() + ": " + millimetres);
            assertTrue(spot.width() < 100, spot.alt() + ": " + spot.width());
        }
    }

    /** Version 2 holds 26 letters with correction M and 32 with L, version 3 42 with M. */
    @Test
    void correctionIsGivenUpOnlyForASmallerCode() {
        for (int length = 20; length <= 42; length++) {
            String address =
                    ("https://next-steps.example/go/" + "x".repeat(20)).substring(0, length);
            PrintedCodes printed = PrintedCodes.of(Samples.pdf("<p>" + qr(address) + "</p>"), POOR);
            Result read = PrintedCodes.read(printed.picture(printed.spots().get(0)));
            Object level = read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL);
            boolean saves = length > 26 && length <= 32;
            assertEquals(saves ? "L" : "M", level, length + " letters");
        }
    }

    @Test
    void aCodeIsMadeOnceForAllThreads() {
        QrCodes codes = new QrCodes();

        assertSame(codes.of(SHORT).orElseThrow(), codes.of(SHORT).orElseThrow());
    }

    @Test
    void theBlackRectanglesCoverEachModuleOnce() {
        QrCode code = new QrCodes().of(SHORT).orElseThrow();
        int[][] painted = new int[code.modules()][code.modules()];
        for (QrCode.Block block : code.black()) {
            for (int row = block.row(); row < block.row() + block.height(); row++) {
                for (int at = block.column(); at < block.column() + block.width(); at++) {
                    painted[row][at]++;
                }
            }
        }
        for (int[] row : painted) {
            for (int count : row) {
                assertTrue(count <= 1, "painted " + count + " times");
            }
        }
        assertTrue(code.black().size() < code.modules() * code.modules() / 4);
    }

    @Test
    void theFileStaysSmall() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            body.append("<p>").append(qr(SHORT + "/" + i)).append("</p>");
        }
        int plain = Samples.pdf(body.toString().replaceAll("<qr[^>]*>", "x")).length;

        assertTrue(Samples.pdf(body.toString()).length - plain < 20 * 1000);
    }

    @Test
    void whatAPhoneCannotOpenIsReported() {
        Problem none = only("<p>Words <qr alt=\"A\"/></p>");
        assertEquals(Code.PRINT_LINK, none.code());
        int column = Samples.body("<p>Words <qr").xhtml().indexOf("<qr") + 1;
        assertEquals(new Position("briefings/sample.pdf", 1, column), none.position());
        for (String wrong :
                List.of("go/eef", "mailto:a@b.example", "https://a b", "https://ŵ.uk")) {
            Problem problem = only("<p>Words <qr href=\"" + wrong + "\" alt=\"A\"/></p>");
            assertEquals(
                    "\"" + wrong + "\" is no address that a phone can open from a QR code",
                    problem.message());
        }
        Problem endless = only("<p>Words " + qr("https://a.example/" + "x".repeat(300)) + "</p>");
        assertEquals(Code.PRINT_LINK, endless.code());
        assertEquals("this address is too long for a QR code (318 letters)", endless.message());
    }

    @Test
    void aCodeWithoutDescriptionIsReportedAndDescribedByItsAddress() {
        Checked<PdfFile> file = Samples.write("<p><qr href=\"" + SHORT + "\"/></p>");

        assertEquals(1, file.problems().size());
        assertEquals(Code.PRINT_IMAGE, file.problems().get(0).code());
        assertEquals(SHORT, PrintedCodes.of(file.value().bytes(), 10).spots().get(0).alt());
    }

    @Test
    void aCodeThatHasNoRoomIsReported() {
        String cells = "<td>wwwwwwwwwwwwwwwwwwww</td>".repeat(3);
        String table = "<table><tr><td>" + qr(SHORT) + "</td>" + cells + "</tr></table>";
        List<Problem> problems = Samples.write(table).problems();

        assertTrue(
                problems.stream()
                        .anyMatch(p -> p.message().startsWith("there is no room for this")),
                problems.toString());
    }

    private static Problem only(String body) {
        List<Problem> problems = Samples.write(body).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }
}
