package org.waymark.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.load.MemoryFile;
import org.waymark.markdown.MemoryText;
import org.waymark.problem.ProblemLog;
import org.waymark.site.OutputPath;
import org.waymark.site.Planner;

/** Paths, addresses and ids, one on each line of an input. */
class PathsFuzzTest {

    private static final int MOST = 12;
    private static final Path SITE = Path.of("/site");

    @DictionaryFile(resourcePath = "paths.dict")
    @FuzzTest(maxDuration = "30s")
    void paths(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        List<String> lines = Stream.of(text.split("\n", MOST + 1)).limit(MOST).toList();
        List<OutputPath> inside = lines.stream().flatMap(PathsFuzzTest::path).toList();
        for (OutputPath from : inside) {
            inside.forEach(to -> judgeWay(from, to));
        }
        lines.forEach(PathsFuzzTest::judgeId);
        lines.forEach(PathsFuzzTest::judgeAlias);
        lines.forEach(line -> MemoryFile.address(line).ifPresent(Judge::assertAddress));
        lines.forEach(line -> MemoryText.followed(line).ifPresent(PathsFuzzTest::judgeFollowed));
    }

    /** A path that is taken stays in the site's folder, whatever system it is on. */
    private static Stream<OutputPath> path(String line) {
        try {
            OutputPath path = new OutputPath(line);
            if (line.indexOf('\0') < 0) {
                Path file = SITE.resolve(line).normalize();
                assertTrue(file.startsWith(SITE) && !file.equals(SITE), line);
            }
            assertFalse(line.contains("\\") || List.of(line.split("/", -1)).contains(".."), line);
            return Stream.of(path);
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    /** RFC 3986, section 5.2, for paths that an address can hold as they are. */
    private static void judgeWay(OutputPath from, OutputPath to) {
        boolean plain = (from + "/" + to).matches("[A-Za-z0-9._~/-]+");
        if (plain) {
            URI there = URI.create("https://a.uk/sub/" + from).resolve(from.to(to));
            String folder = to.value().equals(from.folder() + "/") ? "./" : "";
            assertEquals("https://a.uk/sub/" + to + folder, there.toString());
        }
        assertEquals(
                OutputPath.isSame(from.value(), to.value()),
                OutputPath.isSame(to.value(), from.value()));
    }

    /** What is read as an id is one, is read as itself, and names files that stay in the site. */
    private static void judgeId(String line) {
        Optional<String> id = MemoryFile.id(line).filter(one -> !one.isEmpty());
        id.ifPresent(
                one -> {
                    assertTrue(MemoryFile.isId(one), one);
                    assertEquals(id, MemoryFile.id(one));
                    OutputPath page = new OutputPath("options/" + one + ".html");
                    assertEquals(
                            "cards/options/" + one + ".png",
                            Planner.card(page).orElseThrow().value());
                });
        String file = "content/options/" + line.replace('/', '-') + ".md";
        assertTrue(MemoryFile.isId(MemoryFile.id(file, new ProblemLog())), file);
    }

    /** An alias is a path inside the site, of letters that every host and disk can keep. */
    private static void judgeAlias(String line) {
        Stream.of(MemoryFile.alias(line), MemoryFile.oldAddress(line))
                .flatMap(Optional::stream)
                .map(alias -> alias.id().endsWith("/") ? alias.id() + "index.html" : alias.id())
                .forEach(
                        alias -> {
                            assertTrue(alias.matches("[A-Za-z0-9_~./-]+"), alias);
                            assertEquals(alias, new OutputPath(alias).value());
                        });
    }

    /**
     * A browser drops control characters before it looks for a scheme; nothing hides behind one.
     */
    private static void judgeFollowed(String address) {
        String seen = address.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
        assertTrue(seen.matches("(?s)(https?://|mailto:|tel:).*"), address);
    }
}
