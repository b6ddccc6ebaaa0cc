package org.waymark.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.content.Prose;
import org.waymark.content.Ref;
import org.waymark.load.MemoryFile.Read;
import org.waymark.problem.Folder;
import org.waymark.problem.GithubReport;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.Report;
import org.waymark.problem.Sources;
import org.waymark.problem.TextReport;

/** What must hold of everything that is read, whatever stands in it. */
final class Judge {

    /** Much more than any input of this size needs, for a computer that does other things too. */
    private static final long MOST_NANOS = 4_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ClassValue<RecordComponent[]> PARTS =
            new ClassValue<>() {
                @Override
                protected RecordComponent[] computeValue(Class<?> type) {
                    RecordComponent[] parts = type.getRecordComponents();
                    for (RecordComponent part : parts) {
                        part.getAccessor().setAccessible(true);
                    }
                    return parts;
                }
            };

    private Judge() {}

    /**
     * Reads a file: soon, with all its places within the file, and the same when it is read again.
     */
    static <T> Read<T> read(byte[] bytes, Function<byte[], Read<T>> reader) {
        long start = THREADS.getCurrentThreadCpuTime();
        Read<T> read = reader.apply(bytes);
        assertSoon(start);
        if (isChosen(bytes)) {
            assertEquals(read, reader.apply(bytes), "the same input gives the same result");
        }
        assertProblems(read.path(), read.lines(), read.problems());
        read.value().ifPresent(value -> assertSound(value, read));
        return read;
    }

    /** One input in eight: of these what is made once more, which costs as much again. */
    static boolean isChosen(byte[] input) {
        return (Arrays.hashCode(input) & 7) == 0;
    }

    /** Time of this thread alone: others may have the computer for a while. */
    static void assertSoon(long start) {
        long nanos = THREADS.getCurrentThreadCpuTime() - start;
        assertTrue(nanos < MOST_NANOS, () -> "it took " + nanos / 1_000_000 + " ms");
    }

    static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** Problems point into the file, have words, and print as lines that steer nothing. */
    static void assertProblems(String path, List<String> lines, List<Problem> problems) {
        for (Problem problem : problems) {
            assertEquals(path, problem.position().file());
            assertWithin(lines, problem.position(), problem);
            assertFalse(problem.message().isBlank());
            assertTrue(problem.hint() == null || !problem.hint().isBlank());
        }
        Report report = new Report(problems);
        String text = new TextReport(new Sources(Map.of(path, lines)), false).print(report);
        assertTrue(text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n'), text);
        long commands = new GithubReport(new Folder("")).print(report).lines().count();
        assertTrue(commands <= problems.size() + 1L);
    }

    private static void assertWithin(List<String> lines, Position at, Object what) {
        if (at.line() == 0) {
            assertEquals(0, at.column());
            return;
        }
        boolean line = at.line() >= 1 && at.line() <= lines.size();
        assertTrue(line, () -> what + " is in a line that is not there");
        boolean column = at.column() >= 0 && at.column() <= lines.get(at.line() - 1).length() + 1;
        assertTrue(column, () -> what + " is behind its line's end");
    }

    /** What was read holds nothing that a page, a path or a terminal could not carry. */
    private static void assertSound(Object value, Read<?> read) {
        if (value instanceof Position at) {
            if (at.file().equals(read.path())) {
                assertWithin(read.lines(), at, value);
            }
        } else if (value instanceof String text) {
            assertCarried(text);
        } else if (value instanceof Prose prose) {
            assertProse(prose, read);
        } else if (value instanceof Ref ref) {
            assertFalse(List.of(ref.id().split("/", -1)).contains(".."), ref::id);
            assertWithin(read.lines(), ref.position(), value);
        } else if (value instanceof URI address) {
            assertAddress(address);
        } else if (value instanceof LocalDate day) {
            assertTrue(day.getYear() >= 1900, day::toString);
        } else if (value instanceof Collection<?> all) {
            all.forEach(one -> assertSound(one, read));
        } else if (value instanceof Optional<?> one) {
            one.ifPresent(there -> assertSound(there, read));
        } else if (value instanceof Record) {
            assertParts(value, read);
        }
    }

    private static void assertParts(Object value, Read<?> read) {
        for (RecordComponent part : PARTS.get(value.getClass())) {
            Object inner = part(value, part);
            if (inner != null) {
                assertSound(inner, read);
            }
        }
    }

    private static Object part(Object value, RecordComponent part) {
        try {
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(part.toString(), e);
        }
    }

    private static void assertCarried(String text) {
        boolean carried = text.codePoints().noneMatch(Judge::isOdd);
        assertTrue(carried, () -> "no page can carry \"" + text + "\"");
    }

    private static boolean isOdd(int c) {
        boolean half = c >= 0xD800 && c <= 0xDFFF;
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n';
        return control || half || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
    }

    /** Every character of a text that can be seen has a place in the file. */
    private static void assertProse(Prose prose, Read<?> read) {
        assertCarried(prose.text());
        int line = 0;
        int column = 0;
        for (int i = 0; i < prose.text().length(); i++) {
            boolean end = prose.text().charAt(i) == '\n';
            if (!Character.isWhitespace(prose.text().charAt(i))) {
                assertWithin(read.lines(), prose.at(line, column), prose);
            }
            line += end ? 1 : 0;
            column = end ? 0 : column + 1;
        }
    }

    static void assertAddress(URI address) {
        if (address.toString().equals("about:blank")) {
            return;
        }
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        assertTrue(scheme.equals("https") || scheme.equals("http"), address::toString);
        assertTrue(address.getHost() != null && address.getUserInfo() == null, address::toString);
        assertTrue(address.toString().matches("[^\\s\"<>\\p{Cntrl}]+"), address::toString);
    }

    /** What a value says without its places, to compare two layouts of one file. */
    static String said(Object value) {
        if (value instanceof Position) {
            return "";
        }
        if (value instanceof Prose prose) {
            return prose.text();
        }
        if (value instanceof Ref ref) {
            return ref.id();
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(Judge::said).toList().toString();
        }
        return value instanceof Record ? parts(value).toString() : String.valueOf(value);
    }

    private static List<String> parts(Object value) {
        List<String> said = new ArrayList<>();
        for (RecordComponent part : PARTS.get(value.getClass())) {
            Object inner = part(value, part);
            said.add(inner == null ? "nothing" : said(inner));
        }
        return said;
    }
}
