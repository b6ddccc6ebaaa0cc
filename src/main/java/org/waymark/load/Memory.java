package org.waymark.load;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Checked;

/**
 * What a loader read before, so that reading a project again costs only what changed in it. It
 * changes no result: a file's bytes are known by its size and time, and what was made of them by
 * those bytes. What was not asked for in one reading is forgotten in the next. Several threads may
 * ask for different files.
 */
final class Memory {

    /**
     * A disk's clock has ticks, and within one of them a file can change twice. So the time of a
     * file says nothing until it is older than the coarsest tick that a disk is known to have.
     */
    private static final Duration TICK = Duration.ofSeconds(2);

    private final InstantSource clock;
    private final boolean keeps;
    private final @Nullable Inputs inputs;
    private Map<String, Bytes> oldBytes = Map.of();
    private Map<String, Bytes> bytes = new ConcurrentHashMap<>();
    private Map<String, Made> oldMade = Map.of();
    private Map<String, Made> made = new ConcurrentHashMap<>();

    /**
     * @param clock tells how old a file is
     */
    Memory(InstantSource clock) {
        this(clock, true, null);
    }

    private Memory(InstantSource clock, boolean keeps, @Nullable Inputs inputs) {
        this.clock = clock;
        this.keeps = keeps;
        this.inputs = inputs;
    }

    /** For reading once: nothing is taken from before, and nothing is kept. */
    static Memory none() {
        return once(null);
    }

    /**
     * For reading once.
     *
     * @param inputs takes down all that is asked of the disk, or null for nobody
     */
    static Memory once(@Nullable Inputs inputs) {
        return new Memory(InstantSource.fixed(Instant.EPOCH), false, inputs);
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by what made it, never as a record
    private record Bytes(long size, FileTime time, boolean settled, byte[] content) {}

    private record Made(@Nullable Object from, Checked<?> value) {}

    /** Call it before each reading. */
    void begin() {
        oldBytes = bytes;
        bytes = new ConcurrentHashMap<>();
        oldMade = made;
        made = new ConcurrentHashMap<>();
    }

    /**
     * What was found below a folder.
     *
     * @param files all files with their paths
     */
    Map<String, BasicFileAttributes> listed(String folder, Map<String, BasicFileAttributes> files) {
        if (inputs != null) {
            inputs.listed(folder, Set.copyOf(files.keySet()));
        }
        return files;
    }

    /**
     * The bytes of a file. The same bytes are the same array, so that it can be compared at no
     * cost.
     *
     * @param attributes of the file, from before it is read
     */
    Optional<byte[]> bytes(
            String path, BasicFileAttributes attributes, Supplier<Optional<byte[]>> reader) {
        if (!keeps) {
            Optional<byte[]> read = reader.get();
            read.ifPresent(content -> note(path, attributes.size(), content));
            return read;
        }
        Bytes old = oldBytes.get(path);
        FileTime time = attributes.lastModifiedTime();
        if (old != null && old.settled && old.size == attributes.size() && old.time.equals(time)) {
            bytes.put(path, old);
            return Optional.of(old.content);
        }
        Instant now = clock.instant();
        Optional<byte[]> read = reader.get();
        if (read.isEmpty()) {
            return read;
        }
        byte[] content =
                old != null && Arrays.equals(old.content, read.get()) ? old.content : read.get();
        boolean settled = time.toInstant().isBefore(now.minus(TICK));
        bytes.put(path, new Bytes(attributes.size(), time, settled, content));
        return Optional.of(content);
    }

    private void note(String path, long size, byte[] content) {
        if (inputs != null) {
            inputs.read(path, size, content);
        }
    }

    /**
     * What is made of a file.
     *
     * @param key which file, and what is made of it
     * @param from all that it is made from, or null where there is nothing
     */
    @SuppressWarnings("unchecked") // what is under a key was made by the same code
    <T> Checked<T> made(String key, @Nullable Object from, Supplier<Checked<T>> maker) {
        if (!keeps) {
            return maker.get();
        }
        Made old = oldMade.get(key);
        Made now =
                old != null && Objects.equals(old.from, from) ? old : new Made(from, maker.get());
        made.put(key, now);
        return (Checked<T>) now.value;
    }
}
