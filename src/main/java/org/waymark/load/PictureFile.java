package org.waymark.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/**
 * A picture of the content, judged before anything shows or prints it: it must be what its name
 * says, whole, and of a size that computers can unpack. Nothing is decoded for that. A drawing is
 * freed of all that could do more than draw.
 */
final class PictureFile {

    /** Stands in for a refused picture, so that nothing else is told of its absence. */
    private static final String BLANK =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\" width=\"1\""
                    + " height=\"1\" role=\"img\" aria-label=\"-\"/>";

    private static final String KINDS = "pages can show SVG, PNG, JPEG, GIF and WebP pictures";

    private final String path;
    private final byte[] bytes;
    private final ProblemLog log = new ProblemLog();

    private PictureFile(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** The bytes that may be published; those of a blank picture after an error. */
    static Checked<byte[]> read(String path, byte[] bytes) {
        PictureFile picture = new PictureFile(path, bytes);
        byte[] read = picture.read();
        return picture.log.with(read == null ? blank() : read);
    }

    private static byte[] blank() {
        return BLANK.getBytes(StandardCharsets.UTF_8);
    }

    private byte @Nullable [] read() {
        PictureKind named = PictureKind.ofName(path);
        PictureKind found = PictureKind.ofBytes(bytes);
        if (named == null) {
            String what =
                    found == null ? "this is no picture" : "this picture's name has no ending";
            add(Code.IMAGE_TYPE, what + " that pages can show", renamed(found));
        } else if (named == PictureKind.SVG && found == null && isMarkup()) {
            return drawing(); // what is wrong in it has a line
        } else if (named != found) {
            String holds = found == null ? PictureKind.otherWords(bytes) : found.words();
            String message = "its name says " + named.words() + ", but the file holds " + holds;
            add(Code.IMAGE_TYPE, message, renamed(found));
        } else if (named == PictureKind.SVG) {
            return drawing();
        } else {
            return pixels(named);
        }
        return null;
    }

    private String renamed(@Nullable PictureKind found) {
        if (found == null) {
            return KINDS + "; save the picture as one of them, or take the file away";
        }
        return "rename the file so that it ends in " + found.ending() + ", also where it is shown";
    }

    private boolean isMarkup() {
        return new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .stripLeading()
                .startsWith("<");
    }

    private byte @Nullable [] drawing() {
        Checked<byte[]> clean = new DrawingCleaner(path).clean(bytes);
        log.addAll(clean.problems());
        boolean refused =
                clean.problems().stream().anyMatch(one -> one.code() != Code.IMAGE_CLEANED);
        return refused ? null : clean.value();
    }

    private byte @Nullable [] pixels(PictureKind kind) {
        try {
            new PictureBytes(path, bytes).check(kind);
            return bytes;
        } catch (Malformed e) {
            log.addAll(List.of(e.problem()));
            return null;
        }
    }

    private void add(Code code, String message, String hint) {
        log.add(code, Position.of(path), message, hint);
    }
}
