package org.waymark.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says exactly which program is running: another line of code, library or Java is another program.
 * Without that, a changed Waymark would go on publishing the PDFs of the old one.
 */
final class Program {

    /**
     * Files that a build never reads: with them, every edit of a template would be a new program.
     */
    private static final String FOR_NEW_HUBS = "org/waymark/edit/hub";

    private Program() {}

    /** The name of this program; empty when its own files cannot be read. */
    static Optional<String> identity() {
        return Running.IDENTITY;
    }

    /** What runs was loaded when it began: it is looked at once. */
    private static final class Running {

        private static final Optional<String> IDENTITY = find();

        private static Optional<String> find() {
            try {
                String identity = identity(classPath());
                return Optional.of(identity + " " + Runtime.version());
            } catch (IOException
                    | UncheckedIOException
                    | URISyntaxException
                    | IllegalArgumentException
                    | FileSystemNotFoundException e) {
                return Optional.empty(); // classes from some place that is no file
            }
        }
    }

    /** Where Waymark itself is, and all that it may use. */
    private static Set<Path> classPath() throws URISyntaxException {
        Set<Path> places = new LinkedHashSet<>();
        CodeSource own = Program.class.getProtectionDomain().getCodeSource();
        if (own != null) {
            places.add(Path.of(own.getLocation().toURI()));
        }
        String written = System.getProperty("java.class.path", "");
        Stream.of(written.split(File.pathSeparator))
                .filter(place -> !place.isBlank())
                .map(place -> Path.of(place).toAbsolutePath())
                .forEach(places::add);
        return places;
    }

    /** The name of the program whose classes are in these jars and folders. */
    static String identity(Collection<Path> places) throws IOException {
        MessageDigest digest = sha256();
        for (Path place : places) {
            digest.update((byte) '\n');
            for (Path file : files(place)) {
                digest.update(place.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Contents.of(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A jar itself, or what is in a folder; nothing for a place that is not there. */
    private static List<Path> files(Path place) throws IOException {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> !file.startsWith(place.resolve(FOR_NEW_HUBS)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
