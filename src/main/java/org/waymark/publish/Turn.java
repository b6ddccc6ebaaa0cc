package org.waymark.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;

/**
 * The right to change a published folder, which one build has at a time. It is a lock of the
 * operating system on a file in that folder: the lock ends with its process, however that ends, and
 * the file that is left behind then is in nobody's way.
 */
public final class Turn implements AutoCloseable {

    /** The file that is locked; it says which process has the turn, and its time since when. */
    static final String FILE = ".waymark-lock";

    /**
     * The folders that this very process is publishing into. A second lock on a file cannot be
     * asked for within one process: on Unix, to close that file again would give up the first.
     */
    private static final Set<Path> MINE = ConcurrentHashMap.newKeySet();

    private static final Pattern PROCESS = Pattern.compile("[0-9]{1,19}");

    /** Far behind the number in the file, which others can read so also on Windows. */
    private static final long LOCKED_BYTE = 1 << 20;

    private final Path folder;
    private final @Nullable FileChannel channel;
    private final @Nullable Object locked;
    private final List<Problem> problems;

    private Turn(Path folder, @Nullable FileChannel channel, List<Problem> problems)
            throws IOException {
        this.folder = folder;
        this.channel = channel;
        this.locked = channel == null ? null : identity(folder.resolve(FILE));
        this.problems = List.copyOf(problems);
    }

    /** Takes the turn, if nobody has it; it does not wait. */
    static Turn take(Path folder) throws IOException {
        Path real = folder.toRealPath();
        Path file = real.resolve(FILE);
        if (!MINE.add(real)) {
            return new Turn(
                    real, null, List.of(busy(folder, since(file), ProcessHandle.current().pid())));
        }
        @Nullable FileChannel channel = null;
        try {
            channel = lock(file);
            return channel != null
                    ? new Turn(real, channel, List.of())
                    : new Turn(real, null, List.of(busy(folder, since(file), holder(file))));
        } finally {
            if (channel == null) {
                MINE.remove(real);
            }
        }
    }

    /** Why this build must not publish now; empty when the turn is its own. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The file goes before the lock: nobody else can have a lock on it yet. If the folder vanished
     * meanwhile, what stands there now is another build's.
     */
    @Override
    public void close() throws IOException {
        if (channel != null) {
            Path file = folder.resolve(FILE);
            try (channel) {
                if (Objects.equals(locked, identity(file))) {
                    new LocalDisk().delete(file);
                }
            } finally {
                MINE.remove(folder);
            }
        }
    }

    /**
     * Locks the file; null when somebody has. Whoever had the turn removes the file, so that a lock
     * counts only on the file that was there before it was opened and is there still.
     */
    private static @Nullable FileChannel lock(Path file) throws IOException {
        while (true) {
            @Nullable Object before = identity(file);
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            LinkOption.NOFOLLOW_LINKS);
            boolean mine = false;
            try {
                if (!isFree(channel)) {
                    return null;
                }
                mine = before != null && before.equals(identity(file));
                if (mine) {
                    sign(channel);
                    return channel;
                }
            } finally {
                if (!mine) {
                    channel.close();
                }
            }
        }
    }

    /** A network folder that knows no locks is published into without one. */
    private static boolean isFree(FileChannel channel) {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    /** On a full disk the others only learn that there is a build, and not which. */
    private static void sign(FileChannel channel) {
        String process = Long.toString(ProcessHandle.current().pid());
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            return; // the lock itself takes no room
        }
    }

    /** What tells a file from one of the same name that came later; null when there is none. */
    private static @Nullable Object identity(Path file) throws IOException {
        try {
            @Nullable Object key =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                            .fileKey();
            return key == null ? file : key; // Windows tells none, and keeps a file that is open
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static long holder(Path file) throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.US_ASCII);
            return PROCESS.matcher(text).matches() ? Long.parseLong(text) : 0;
        } catch (NoSuchFileException | NumberFormatException e) {
            return 0;
        }
    }

    private static @Nullable Instant since(Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .truncatedTo(ChronoUnit.SECONDS);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static Problem busy(Path folder, @Nullable Instant since, long process) {
        String who = process == 0 ? "another build" : "another build (process " + process + ")";
        String when =
                since == null ? "" : " since " + since.toString().replaceAll("[TZ]", " ") + "UTC";
        return new Problem(
                Code.OUTPUT_BUSY,
                Position.of(folder.toString()),
                who + " is publishing into this folder" + when,
                "wait until it has finished and build again; if it hangs, end that process: its"
                        + " lock ends with it, and there is nothing to remove by hand");
    }
}
