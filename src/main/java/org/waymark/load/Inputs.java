package org.waymark.load;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what a reading asks of the disk and what the disk answers, as it does: these are the
 * very bytes that the result is made of, whatever becomes of the files meanwhile. Several threads
 * may read.
 */
public final class Inputs {

    private final Map<String, Set<String>> folders = new ConcurrentHashMap<>();
    private final Map<String, Inventory.Content> files = new ConcurrentHashMap<>();
    private volatile boolean torn;

    void listed(String folder, Set<String> paths) {
        note(folders.putIfAbsent(folder, paths), paths);
    }

    /**
     * A file was read.
     *
     * @param size what its folder said that it has: limits are judged by that
     */
    void read(String path, long size, byte[] bytes) {
        Inventory.Content content = Inventory.Content.of(bytes);
        note(files.putIfAbsent(path, content), content);
        if (size != bytes.length) {
            torn = true;
        }
    }

    private void note(@Nullable Object before, Object now) {
        if (before != null && !before.equals(now)) {
            torn = true;
        }
    }

    /** All that was taken down; empty when the disk gave two answers to one question. */
    public Optional<Inventory> inventory() {
        return torn ? Optional.empty() : Optional.of(new Inventory(folders, files));
    }
}
