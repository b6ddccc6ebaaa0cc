package org.waymark.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Finished bytes in a folder, each under a key that stands for all they were made from, so that the
 * next build need not make them again. It only ever helps: whatever is wrong with the folder or a
 * file in it, the answer is that there is nothing, never a failure. Builds may share a folder, also
 * at the same time.
 */
public final class Memo {

    /** So many entries that this build had no use for are kept: another branch may want them. */
    static final int SPARE = 100;

    private static final String END = ".memo";
    private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{64}\\" + END);

    private static final String UNFINISHED_START = "waymark-";
    private static final String UNFINISHED_END = ".unfinished";
    private static final Pattern UNFINISHED =
            Pattern.compile(UNFINISHED_START + "[0-9]+\\" + UNFINISHED_END);

    private static final int SEAL = 2 * Integer.BYTES;

    private final Path folder;
    private final Set<Path> used = ConcurrentHashMap.newKeySet();

    /**
     * @param folder made when there is something to keep
     */
    public Memo(Path folder) {
        this.folder = folder;
    }

    /** What was kept under a key; empty when there is nothing, or it was damaged. */
    public Optional<byte[]> find(String key) {
        Path entry = entry(key);
        byte[] sealed = read(entry);
        byte[] content = Arrays.copyOfRange(sealed, Math.min(SEAL, sealed.length), sealed.length);
        byte[] seal = Arrays.copyOf(sealed, SEAL);
        if (!Arrays.equals(seal, seal(key, content))) {
            return Optional.empty();
        }
        used.add(entry);
        return Optional.of(content);
    }

    /**
     * Keeps something under a key.
     *
     * @param key 64 hexadecimal digits
     * @param content the same whenever the key is the same, or else something that says itself what
     *     it holds for
     */
    public void keep(String key, byte[] content) {
        Path entry = entry(key);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(SEAL + content.length);
        sealed.writeBytes(seal(key, content));
        sealed.writeBytes(content);
        try {
            Files.createDirectories(folder);
            write(sealed.toByteArray(), entry);
            used.add(entry);
        } catch (IOException e) {
            used.remove(entry); // a disk that is full or read-only: the next build makes it again
        }
    }

    /** Removes what no build has asked for in a long time; call it when this one is over. */
    public void prune() {
        files(ENTRY).stream()
                .filter(file -> !used.contains(file))
                .map(Aged::of)
                .sorted(Comparator.comparing(Aged::written).reversed())
                .skip(SPARE)
                .forEach(aged -> remove(aged.file()));
        files(UNFINISHED).forEach(Memo::remove);
    }

    /** An entry, and when it was written. */
    private record Aged(Path file, FileTime written) {

        static Aged of(Path file) {
            try {
                return new Aged(file, Files.getLastModifiedTime(file));
            } catch (IOException e) {
                return new Aged(file, FileTime.fromMillis(0));
            }
        }
    }

    private Path entry(String key) {
        return folder.resolve(key + END);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Under a name of its own first: a build beside this one never reads half a file. */
    private void write(byte[] bytes, Path file) throws IOException {
        Path whole = Files.createTempFile(folder, UNFINISHED_START, UNFINISHED_END);
        try {
            Files.write(whole, bytes);
            Files.move(
                    whole,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** Tells a whole entry from a torn one; what it was made from is told by its key. */
    private static byte[] seal(String key, byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        sum.update(content);
        return ByteBuffer.allocate(SEAL)
                .putInt(content.length)
                .putInt((int) sum.getValue())
                .array();
    }

    private List<Path> files(Pattern name) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> name.matcher(file.getFileName().toString()).matches())
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // it stays, as on a read-only disk
        }
    }
}
