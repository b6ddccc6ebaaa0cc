package org.waymark;

import org.waymark.build.BuildReport;
import org.waymark.build.BuildSettings;
import org.waymark.build.Printing;
import org.waymark.build.SiteBuild;
import org.waymark.problem.Code;
import org.waymark.problem.Passage;
import org.waymark.problem.Problem;
import org.waymark.problem.Report;
import org.waymark.problem.TextReport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The small golden hub with the files of an explanation laid over it. A file may have notes: {@code
 * absent} (the hub lacks it), {@code encoding=…} (it is not saved as UTF-8), {@code link=…} (it is
 * only a link), {@code locked} (another build has it), {@code repeat=…} (its last line stands there
 * so many times).
 */
final class ExplainedHub {

    /** What only the checks of finished PDFs can find. */
    private static final Set<Code> VERIFIED = Set.of(Code.PDF_STANDARD, Code.PDF_TAGS);

    private static final int MOST = 3;

    private static final List<FileChannel> LOCKED = new CopyOnWriteArrayList<>();

    private final TestProject project;
    private final Path memo;

    private ExplainedHub(TestProject project, Path memo) {
        this.project = project;
        this.memo = memo;
    }

    /**
     * Lays the files out.
     *
     * @param memo where finished PDFs are kept, since most hubs here print the same
     */
    static ExplainedHub of(List<Passage.Quoted> files, Path folder, Path memo) throws IOException {
        TestProject project = TestProject.of("golden/small/content", folder);
        for (Passage.Quoted file : files) {
            lay(file, project.root().resolve(file.file()));
        }
        return new ExplainedHub(project, memo);
    }

    private static void lay(Passage.Quoted file, Path place) throws IOException {
        if (file.notes().contains("absent")) {
            Files.delete(place);
            return;
        }
        Files.createDirectories(place.getParent());
        Charset charset = StandardCharsets.UTF_8;
        String text = file.text();
        for (String note : file.notes()) {
            if (note.startsWith("encoding=")) {
                charset = Charset.forName(note.substring("encoding=".length()));
            } else if (note.startsWith("repeat=")) {
                text = repeat(text, Integer.parseInt(note.substring("repeat=".length())));
            } else if (note.equals("locked")) {
                lock(place, text.strip());
                return;
            } else if (note.startsWith("link=")) {
                Files.createSymbolicLink(place, Path.of(note.substring("link=".length())));
                return;
            } else {
                throw new IllegalArgumentException("unknown note " + note);
            }
        }
        Files.write(place, text.getBytes(charset));
    }

    /** As a build beside this one does it; the lock lasts as long as the tests. */
    private static void lock(Path place, String process) throws IOException {
        Files.writeString(place, process);
        Files.setLastModifiedTime(place, FileTime.from(Instant.parse("2026-11-22T09:30:00Z")));
        FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE);
        channel.lock();
        LOCKED.add(channel);
    }

    private static String repeat(String text, int times) {
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        return text.substring(0, last) + text.substring(last).repeat(times);
    }

    /** What a build of the hub reports; it publishes only where something was published before. */
    BuildReport build(Code code) {
        Path output = Files.exists(project.output()) ? project.output() : null;
        Printing printing =
                new Printing(Printing.plain().standard(), VERIFIED.contains(code), kept(), null);
        BuildSettings settings =
                new BuildSettings(project.root(), output, TestProject.TODAY, 2, Set.of(), printing);
        try {
            return new SiteBuild(settings, stage -> {}).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Printing.Memory kept() {
        return new Printing.Memory(memo, "test");
    }

    /** The messages of a code, the first few if there are many, with no folder of this machine. */
    String says(BuildReport report, Code code) {
        List<Problem> all =
                report.problems().problems().stream().filter(one -> one.code() == code).toList();
        Report first = new Report(all.subList(0, Math.min(MOST, all.size())));
        String text = new TextReport(report.sources(), false).print(first);
        int end = text.indexOf("\n" + "first error: ");
        String blocks =
                end < 0
                        ? text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1)
                        : text.substring(0, end);
        String more =
                all.size() > MOST ? "\n… and " + (all.size() - MOST) + " more like these\n" : "";
        return (blocks.stripTrailing() + "\n" + more).replace(project.root() + "/", "");
    }
}
