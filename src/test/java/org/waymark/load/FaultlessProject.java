package org.waymark.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small project that nothing is wrong with, for tests that spoil one thing in it. */
final class FaultlessProject {

    private static final Path BASE = Path.of("src/test/resources/problems/base");

    private FaultlessProject() {}

    static void copyTo(Path project) throws IOException {
        try (var files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = project.resolve(BASE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
