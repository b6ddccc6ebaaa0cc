package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.pdf.PrintTheme.Ink;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/** Small decisions about files, one by one. */
class LoadPartsTest {

    @TempDir Path project;

    @Test
    void ofAFolderWithTooManyFilesNothingIsListed() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(
                    Files.createDirectories(project.resolve("content")).resolve(name + ".md"), "x");
        }
        ProblemLog log = new ProblemLog();
        ProjectFiles files = new ProjectFiles(project, log, Memory.none());
        assertEquals(3, files.list("content", 3).size());
        assertEquals(List.of(), log.problems());
        assertEquals(List.of(), files.list("content", 2));
        assertEquals(Code.FILE_COUNT, log.problems().get(0).code());
    }

    @Test
    void aTextHasNoLineBeforeItsFirstOrAfterItsLast() {
        TextFile file = new TextFile("a.md", "one\ntwo");
        assertEquals("", file.line(0));
        assertEquals("one", file.line(1));
        assertEquals("two", file.line(2));
        assertEquals("", file.line(3));
    }

    /** One sign of four is no byte yet. */
    @Test
    void whatIsNoBase64IsNoPicture() {
        assertEquals("it is no picture", EmbeddedPicture.trouble("png", "A"));
    }

    @Test
    void eachInkHasTheKeyOfItsName() {
        for (Ink ink : Ink.values()) {
            boolean plain = Set.of(Ink.NONE, Ink.TEXT).contains(ink);
            String name = plain ? "text" : ink.name().toLowerCase(Locale.ROOT);
            assertEquals(name, ThemeSheetReader.colour(ink).key());
        }
    }

    /** All sums are right, so that only unpacking finds that there are no pixels. */
    @Test
    void aPngWhosePixelsCannotBeUnpackedIsDamaged() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        png.writeBytes(part("IHDR", new byte[] {0, 0, 0, 4, 0, 0, 0, 4, 8, 2, 0, 0, 0}));
        png.writeBytes(part("IDAT", new byte[] {0x78, (byte) 0x9C, 7, 7, 7, 7, 7, 7}));
        png.writeBytes(part("IEND", new byte[0]));
        Checked<byte[]> read = PictureFile.read("content/images/a.png", png.toByteArray());
        assertEquals(1, read.problems().size(), read.problems().toString());
        assertEquals(Code.IMAGE_DAMAGED, read.problems().get(0).code());
        assertTrue(text(read).startsWith("<svg"));
    }

    private static byte[] part(String kind, byte[] content) {
        ByteBuffer part = ByteBuffer.allocate(12 + content.length);
        part.putInt(content.length).put(kind.getBytes(StandardCharsets.US_ASCII)).put(content);
        CRC32 sum = new CRC32();
        sum.update(part.array(), 4, 4 + content.length);
        return part.putInt((int) sum.getValue()).array();
    }

    /** A part that uses a part, and so on: deeper than any drawing program goes. */
    @Test
    void aDrawingWhosePartsUseEachOtherTooDeepIsTooLarge() {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < 1500; i++) {
            parts.append("<g id=\"p" + i + "\"><use href=\"#p" + (i + 1) + "\"/></g>");
        }
        Checked<byte[]> read = drawing(parts + "<g id=\"p1500\"><rect width=\"1\"/></g>");
        assertEquals(Code.IMAGE_LARGE, read.problems().get(0).code(), "" + read.problems());
    }

    /** What would end a tag, or be lost in an attribute, is written by its name or number. */
    @Test
    void signsOfMarkupStayWordsInADrawingThatIsWrittenAnew() {
        String kept = text(drawing("<script/><g aria-label=\"a&#9;b\"><text>1 &gt; 0</text></g>"));
        assertTrue(kept.contains("<text>1 &gt; 0</text>"), kept);
        assertTrue(kept.contains("aria-label=\"a&#9;b\""), kept);
    }

    private static Checked<byte[]> drawing(String inner) {
        String head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">";
        return new DrawingCleaner("content/images/a.svg")
                .clean((head + inner + "</svg>").getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Checked<byte[]> read) {
        return new String(read.value(), StandardCharsets.UTF_8);
    }

    /** Only an error keeps a picture from being shown. */
    @Test
    void whereAPictureIsShownIsSaidOfItsErrorAlone() {
        Position here = Position.of("content/images/a.svg");
        Problem taken = new Problem(Code.IMAGE_CLEANED, here, "a script is taken out", null);
        Problem broken = new Problem(Code.IMAGE_DAMAGED, here, "it ends too early", null);
        PictureUses uses =
                new PictureUses(
                        Map.of(
                                "content/a.json",
                                () -> List.of("{ \"picture\": \"images/a.svg\" }")));
        List<Problem> named = uses.named(here.file(), List.of(taken, broken));
        assertEquals(taken, named.get(0));
        assertTrue(
                named.get(1)
                        .message()
                        .startsWith("it ends too early; it is shown in content/a.json"),
                named.toString());
    }
}
