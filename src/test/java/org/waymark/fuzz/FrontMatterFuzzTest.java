package org.waymark.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.waymark.load.MemoryFile;
import org.waymark.load.MemoryFile.Read;

/**
 * Markdown files with their front matter. The first line of an input is the file's path, whose
 * folder decides which keys it has.
 */
class FrontMatterFuzzTest {

    @DictionaryFile(resourcePath = "frontmatter.dict")
    @FuzzTest(maxDuration = "30s")
    void frontMatter(byte[] input) {
        int end = 0;
        while (end < input.length && input[end] != '\n') {
            end++;
        }
        String name = new String(input, 0, end, StandardCharsets.UTF_8);
        byte[] file = Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length);
        judge(name, file);
    }

    private static void judge(String name, byte[] file) {
        Function<byte[], Read<?>> reader = reader(name);
        Read<?> read = Judge.read(file, bytes -> widened(reader.apply(bytes)));
        boolean marked = startsWith(file, 0xEF, 0xBB) || startsWith(file, 0xFF, 0xFE);
        if (!marked && !startsWith(file, 0xFE, 0xFF)) {
            assertEquals(read, widened(reader.apply(elsewhere(file))), "saved by another system");
        }
    }

    private static Read<Object> widened(Read<?> read) {
        return new Read<>(read.path(), read.value().map(v -> v), read.lines(), read.problems());
    }

    private static Function<byte[], Read<?>> reader(String name) {
        String folder = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        String path = name.endsWith(".md") ? name : "content/pages/" + "a.md";
        return switch (folder) {
            case "content/options" -> bytes -> MemoryFile.option(path, bytes);
            case "content/npqs" -> bytes -> MemoryFile.npq(path, bytes);
            case "content/consultations" -> bytes -> MemoryFile.consultation(path, bytes);
            default -> bytes -> MemoryFile.page(path, bytes);
        };
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** The same file with a byte order mark and the line ends of Windows. */
    private static byte[] elsewhere(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        String other = "\u00EF\u00BB\u00BF" + text.replaceAll("\r?\n", "\r\n");
        return other.getBytes(StandardCharsets.ISO_8859_1);
    }
}
