package org.waymark.publish;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Everything that publishing does to a disk, one step at a time: a test can stop after any of them.
 */
interface Disk {

    /** Makes a folder and those around it, as far as they are not there. */
    void makeFolders(Path folder) throws IOException;

    /** Writes a whole file under a name that nobody reads yet. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Waits until a file's bytes are on the medium, as far as the platform can. */
    void settle(Path file) throws IOException;

    /** Gives a whole file its name, in one step, whatever had that name before. */
    void move(Path from, Path to) throws IOException;

    /** Removes a file or an empty folder; of a link, only the link. */
    void delete(Path file) throws IOException;

    /** How many bytes may still be written beside a file; 0 when the platform does not tell. */
    long room(Path folder) throws IOException;
}
