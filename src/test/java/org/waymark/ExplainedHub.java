package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.build.BuildReport;
import org.waymark.build.BuildSettings;
import org.waymark.build.Printing;
import org.waymark.build.SiteBuild;
import org.waymark.problem.Code;
import org.waymark.problem.Passage;
import org.waymark.problem.Problem;
import org.waymark.problem.Report;
import org.waymark.problem.TextReport;

/**
 * The small golden hub with the files of an explanation, or of the hostile corpus, laid over it.
 */
final class ExplainedHub {

    /** What only the checks of finished PDFs can find. */
    private static final Set<Code> VERIFIED = Set.of(Code.PDF_STANDARD, Code.PDF_TAGS);

    private static final int MOST = 3;

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
        return over(TestProject.of("golden/small/content", folder), files, memo);
    }

    /** The same over another project than the small hub. */
    static ExplainedHub over(TestProject project, List<Passage.Quoted> files, Path memo)
            throws IOException {
        for (Passage.Quoted file : files) {
            LaidFile.in(project.root(), file).lay();
        }
        return new ExplainedHub(project, memo);
    }

    /** What a build of the hub reports; it publishes only where something was published before. */
    BuildReport build(Code code) {
        Path output = Files.exists(project.output()) ? project.output() : null;
        return build(output, VERIFIED.contains(code));
    }

    /** What a build that publishes reports. */
    BuildReport publish() {
        return build(project.output(), false);
    }

    private BuildReport build(@Nullable Path output, boolean verify) {
        Printing printing = new Printing(Printing.plain().standard(), verify, kept(), null);
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
        return says(
                report,
                report.problems().problems().stream().filter(one -> one.code() == code).toList());
    }

    /** All messages, the first few if there are many; nothing if there is none. */
    String says(BuildReport report) {
        List<Problem> all = report.problems().problems();
        return all.isEmpty() ? "" : says(report, all);
    }

    TestProject project() {
        return project;
    }

    private String says(BuildReport report, List<Problem> all) {
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
