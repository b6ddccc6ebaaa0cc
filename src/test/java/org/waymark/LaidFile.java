package org.waymark;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.problem.Passage;

/**
 * A quoted file on its way to the disk. The words after its name say what is special about it; each
 * is explained in {@code src/test/resources/hostile/README.md}.
 */
record LaidFile(Passage.Quoted quoted, Path place) {

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u\\{([0-9A-F]{1,6})\\}|([rnt0\\\\]))");
    private static final Pattern RUN =
            Pattern.compile("\\\\\\{(.+?)\\*([0-9]+)\\}", Pattern.DOTALL);
    private static final List<FileChannel> LOCKED = new CopyOnWriteArrayList<>();
    private static final List<String> KNOWN =
            List.of(
                    "absent",
                    "encoding",
                    "repeat",
                    "link",
                    "locked",
                    "base64",
                    "hex",
                    "escaped",
                    "size",
                    "name",
                    "fifo",
                    "folder",
                    "many",
                    "run");

    /** The file in a project's folder. */
    static LaidFile in(Path root, Passage.Quoted quoted) {
        Path place = root.resolve(quoted.file());
        LaidFile file = new LaidFile(quoted, place);
        Optional<String> name = file.note("name");
        return name.map(one -> new LaidFile(quoted, place.resolveSibling(decoded(one))))
                .orElse(file);
    }

    private static String decoded(String name) {
        return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    void lay() throws IOException {
        quoted.notes().forEach(LaidFile::refuseUnknown);
        Files.createDirectories(place.getParent());
        boolean special = has("folder") || has("fifo") || note("link").isPresent();
        if (special || has("absent") || note("name").isPresent()) {
            Files.deleteIfExists(place);
        }
        if (has("folder")) {
            Files.createDirectories(place);
        } else if (has("fifo")) {
            makeFifo();
        } else if (note("link").isPresent()) {
            Files.createSymbolicLink(place, Path.of(note("link").get()));
        } else if (has("locked")) {
            lock();
        } else if (!has("absent")) {
            write();
        }
    }

    private static void refuseUnknown(String note) {
        if (!KNOWN.contains(note.replaceFirst("=.*", ""))) {
            throw new IllegalArgumentException("unknown note " + note);
        }
    }

    private boolean has(String note) {
        return quoted.notes().contains(note);
    }

    private Optional<String> note(String key) {
        return quoted.notes().stream()
                .filter(note -> note.startsWith(key + "="))
                .map(note -> note.substring(key.length() + 1))
                .findFirst();
    }

    private int number(String key, int usual) {
        return note(key).map(Integer::parseInt).orElse(usual);
    }

    private void makeFifo() throws IOException {
        try {
            int exit = new ProcessBuilder("mkfifo", place.toString()).start().waitFor();
            if (exit != 0) {
                throw new IOException("mkfifo ended with " + exit);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** As a build beside this one does it; the lock lasts as long as the tests. */
    private void lock() throws IOException {
        Files.writeString(place, quoted.text().strip());
        Files.setLastModifiedTime(place, FileTime.from(Instant.parse("2026-11-22T09:30:00Z")));
        FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE);
        channel.lock();
        LOCKED.add(channel);
    }

    private void write() throws IOException {
        byte[] bytes = bytes();
        int many = number("many", 0);
        if (many > 0) {
            String name = place.getFileName().toString();
            for (int i = 1; i <= many; i++) {
                write(place.resolveSibling(name.replace("N", "" + i)), bytes);
            }
        } else {
            write(place, bytes);
        }
    }

    private void write(Path file, byte[] bytes) throws IOException {
        if (note("size").isEmpty()) {
            Files.write(file, bytes);
            return;
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            fill(out, bytes, number("size", 0));
        }
    }

    /** The text again and again, until the file has its size. It is never in memory as a whole. */
    private static void fill(OutputStream out, byte[] bytes, int size) throws IOException {
        byte[] block = new byte[Math.max(1, (1 << 16) / bytes.length) * bytes.length];
        for (int i = 0; i < block.length; i++) {
            block[i] = bytes[i % bytes.length];
        }
        for (int left = size; left > 0; left -= block.length) {
            out.write(block, 0, Math.min(left, block.length));
        }
    }

    private byte[] bytes() {
        String text = quoted.text();
        if (has("base64")) {
            return Base64.getMimeDecoder().decode(text);
        }
        if (has("hex")) {
            return HexFormat.of().parseHex(text.replaceAll("\\s", ""));
        }
        Charset charset = Charset.forName(note("encoding").orElse("UTF-8"));
        String whole = has("escaped") ? unescaped(text) : text;
        String repeated = repeat(whole, number("repeat", 1));
        return run(repeated, number("run", 1)).getBytes(charset);
    }

    private static String unescaped(String text) {
        String characters = ESCAPE.matcher(text).replaceAll(LaidFile::character);
        return RUN.matcher(characters)
                .replaceAll(
                        run ->
                                Matcher.quoteReplacement(
                                        run.group(1).repeat(Integer.parseInt(run.group(2)))));
    }

    private static String character(MatchResult escape) {
        if (escape.group(1) != null) {
            return Matcher.quoteReplacement(
                    Character.toString(Integer.parseInt(escape.group(1), 16)));
        }
        return switch (escape.group(2)) {
            case "r" -> "\r";
            case "n" -> "\n";
            case "t" -> "\t";
            case "0" -> "\0";
            default -> "\\\\";
        };
    }

    /** The last line again and again without an end. */
    private static String run(String text, int times) {
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        return times == 1
                ? text
                : text.substring(0, last) + text.substring(last).strip().repeat(times) + "\n";
    }

    private static String repeat(String text, int times) {
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        return text.substring(0, last) + text.substring(last).repeat(times);
    }
}
