package org.waymark.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;

/**
 * What is told when a disk refuses.
 *
 * @param folder the folder that is published into
 * @param needed how many bytes this publication writes
 * @param free how many bytes may still be written there; 0 when that is not known
 * @param begun whether some files are the new ones already
 */
record Refusal(Path folder, long needed, long free, boolean begun) {

    /** The reason of a refusal that comes before the disk is asked at all. */
    static final String NO_SPACE = "no space";

    private static final Pattern FULL =
            Pattern.compile(
                    NO_SPACE + "|not enough space|quota|disk full", Pattern.CASE_INSENSITIVE);

    private static final Pattern READ_ONLY =
            Pattern.compile("read-only|write.protected", Pattern.CASE_INSENSITIVE);

    private static final long MEGABYTE = 1_000_000;

    /** Whether a disk has not room enough for what is to be written. */
    boolean isFull() {
        return free > 0 && free < needed;
    }

    Problem problem(IOException failure) {
        String reason = reason(failure);
        Position place = Position.of(folder.toString());
        if (isFull() || FULL.matcher(reason).find()) {
            return new Problem(Code.OUTPUT_UNWRITABLE, place, full() + state(), room());
        }
        String file = file(failure);
        if (failure instanceof NoSuchFileException) {
            return new Problem(
                    Code.OUTPUT_UNWRITABLE,
                    place,
                    "while this build was publishing, " + file + " vanished" + state(),
                    "find out which program removes files there, and build again");
        }
        boolean denied =
                failure instanceof AccessDeniedException || READ_ONLY.matcher(reason).find();
        return new Problem(
                Code.OUTPUT_UNWRITABLE,
                place,
                (denied ? "this build may not write " : "the disk refuses to write ")
                        + (file + (denied ? "" : " (" + reason + ")") + state()),
                denied
                        ? "look whether the file or its folder is read-only, belongs to somebody"
                                + " else, or is open in another program; then build again"
                        : "look whether that place is a folder of its own that can be written"
                                + " into, and build again");
    }

    private String full() {
        if (needed == 0) {
            return "the disk is full";
        }
        String want = "the disk is full: publishing needs " + size(needed) + " here";
        return isFull() ? want + ", and " + size(free) + " are free" : want;
    }

    private String room() {
        return "make room on the disk that holds this folder, and build again";
    }

    /** What readers have now. */
    private String state() {
        return begun
                ? "; some files are the new ones already, each is whole, and the next build does"
                        + " the rest"
                : "; what was published stays as it was";
    }

    /** The file itself, and not the one that was written to take its name. */
    private String file(IOException failure) {
        @Nullable String name = null;
        if (failure instanceof NoSuchFileException missing) {
            name = missing.getFile();
        } else if (failure instanceof FileSystemException place) {
            name = place.getOtherFile() != null ? place.getOtherFile() : place.getFile();
        }
        if (name == null) {
            return "a file";
        }
        Path file = Path.of(name);
        return file.startsWith(folder) && !file.equals(folder)
                ? folder.relativize(file).toString().replace('\\', '/')
                : "this folder";
    }

    private static String reason(IOException failure) {
        String reason =
                failure instanceof FileSystemException place
                        ? place.getReason()
                        : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }

    private static String size(long bytes) {
        return bytes < MEGABYTE
                ? (bytes + 999) / 1000 + " KB"
                : String.format(Locale.ROOT, "%.1f MB", (double) bytes / MEGABYTE);
    }
}
