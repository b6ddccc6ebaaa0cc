package org.waymark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Copies of this project, and trees of files to compare. */
final class ProjectCopy {

    /** What {@code mvn site} needs; the classes save compiling them a second time. */
    private static final List<String> PARTS =
            List.of(
                    "pom.xml",
                    "LICENSE",
                    ".mvn",
                    "content",
                    "templates",
                    "site",
                    "src/main",
                    "target/classes");

    private ProjectCopy() {}

    static Path into(Path folder) throws IOException {
        for (String part : PARTS) {
            copy(Path.of(part), folder.resolve(part));
        }
        return folder;
    }

    /** Every file below a folder by its path, as text that shows which bytes it has. */
    static Map<String, String> tree(Path folder) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            tree.put(name, fingerprint(Files.readAllBytes(file)));
        }
        return tree;
    }

    static String fingerprint(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
