package org.waymark.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.waymark.content.Limits;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Turns a file's bytes into text: UTF-8 only, lines that end with a line feed. */
final class Decoder {

    private static final String SAVE = "save the file as UTF-8 in your editor";

    private final String path;
    private final Limits limits;
    private final ProblemLog log;

    Decoder(String path, Limits limits, ProblemLog log) {
        this.path = path;
        this.limits = limits;
        this.log = log;
    }

    /** The text; or empty when the file is in an encoding that shows nothing of its words. */
    Optional<TextFile> decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            Position start = Position.of(path);
            log.add(Code.FILE_ENCODING, start, "the file is saved as UTF-16", SAVE);
            return Optional.empty();
        }
        TextFile file = new TextFile(path, lines(text(bytes)), limits.nesting());
        Characters.firstOdd(file.text()).ifPresent(index -> odd(file, index));
        if (hasLongLine(file)) {
            return Optional.empty();
        }
        String clean = Characters.clean(file.text());
        return Optional.of(
                clean.equals(file.text()) ? file : new TextFile(path, clean, limits.nesting()));
    }

    /** Nobody writes such a line, and no report could show it. */
    private boolean hasLongLine(TextFile file) {
        int start = 0;
        while (start < file.text().length()) {
            int found = file.text().indexOf('\n', start);
            int end = found < 0 ? file.text().length() : found;
            if (end - start > limits.line()) {
                String message = "this line has more than " + limits.line() + " characters";
                log.add(Code.LINE_LONG, file.at(start), message, "divide it into several lines");
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** Reports the first byte that is not UTF-8; from it on such bytes become question marks. */
    private String text(byte[] bytes) {
        return isAscii(bytes) ? new String(bytes, StandardCharsets.US_ASCII) : decoded(bytes);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private String decoded(byte[] bytes) {
        CharsetDecoder strict =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        boolean broken = strict.decode(in, out, true).isError();
        if (!broken) {
            return out.flip().toString();
        }
        wrongByte(bytes[in.position()], out.flip().toString());
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void wrongByte(byte wrong, String before) {
        String text = lines(before);
        Position place = new TextFile(path, text).at(text.length());
        String code = String.format(Locale.ROOT, "%02X", wrong & 0xFF);
        log.add(Code.FILE_ENCODING, place, "the byte " + code + " here is not UTF-8 text", SAVE);
    }

    private void odd(TextFile file, int index) {
        int code = file.text().charAt(index);
        String message =
                String.format(
                        Locale.ROOT, "an invisible control character stands here: %04X", code);
        log.add(Code.FILE_ENCODING, file.at(index), message, "remove it");
    }

    /** Without a byte order mark, with line feeds only. */
    private static String lines(String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return bare.replace("\r\n", "\n").replace('\r', '\n');
    }
}
