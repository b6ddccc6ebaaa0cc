package org.waymark.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.TestProject;

/**
 * One edit that breaks something, as a case of {@code src/test/resources/serve} describes it.
 *
 * @param page a page to look at then
 * @param status what it is answered with
 * @param old the words that are replaced; "*" for the whole file
 * @param now the words that take their place, or "" for nothing; a whole file is then deleted
 */
public record Slip(String page, int status, String file, String old, String now) {

    /** The folders of all cases. */
    public static List<Path> cases() throws IOException {
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/serve"))) {
            return cases.sorted().toList();
        }
    }

    public static Slip read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] page = value(lines, "page").split(" ", 2);
        return new Slip(
                page[0],
                Integer.parseInt(page[1]),
                value(lines, "file"),
                value(lines, "old"),
                value(lines, "new"));
    }

    private static String value(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2).replace("\\n", "\n"))
                .findFirst()
                .orElse("");
    }

    public void make(TestProject project) throws IOException {
        if (old.equals("*")) {
            Files.delete(project.root().resolve(file));
        } else {
            project.replace(file, old, now);
        }
    }
}
