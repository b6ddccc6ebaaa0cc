package org.waymark.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A disk whose process dies before one of its steps; of a file that is being written then, half is
 * there.
 */
final class StoppingDisk implements Disk {

    /** The process is gone: nothing of it runs any more. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1;
    }

    private final Disk disk = new LocalDisk();
    private final int last;
    private long room;
    private int steps;
    private boolean dead;

    /**
     * @param last after so many steps it dies
     */
    StoppingDisk(int last) {
        this(last, 0);
    }

    /**
     * @param room how many bytes it says are free, or 0 for as many as there are
     */
    StoppingDisk(int last, long room) {
        this.last = last;
        this.room = room;
    }

    /** Somebody else made room, as much as there is. */
    void makeRoom() {
        room = 0;
    }

    private void step() {
        if (steps == last) {
            dead = true;
            throw new Death();
        }
        steps++;
    }

    @Override
    public synchronized void makeFolders(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return; // nothing changes, so that there is nothing to die before
        }
        step();
        disk.makeFolders(folder);
    }

    @Override
    public synchronized void write(Path file, byte[] bytes) throws IOException {
        if (steps == last && !dead) {
            disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        step();
        disk.write(file, bytes);
    }

    @Override
    public void settle(Path file) {}

    @Override
    public synchronized void move(Path from, Path to) throws IOException {
        step();
        disk.move(from, to);
    }

    @Override
    public synchronized void delete(Path file) throws IOException {
        step();
        disk.delete(file);
    }

    @Override
    public long room(Path folder) throws IOException {
        return room == 0 ? disk.room(folder) : room;
    }
}
