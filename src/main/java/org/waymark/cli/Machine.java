package org.waymark.cli;

import java.nio.file.Path;
import java.util.Optional;

/** What {@code doctor} asks the computer; a test answers for one that is ill. */
interface Machine {

    /** A property of the running Java, or "" when it has none of that name. */
    String property(String name);

    /** A variable of the environment, or "" when it is not set. */
    String variable(String name);

    /** What a program prints, or empty when it is not there or fails. */
    Optional<String> run(Path folder, String... command);

    /** How many bytes may still be written to the disk that holds a folder. */
    long free(Path folder);

    boolean mayWrite(Path folder);
}
