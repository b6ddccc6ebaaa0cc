package org.waymark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.waymark.build.BuildReport;
import org.waymark.build.BuildSettings;
import org.waymark.build.Printing;
import org.waymark.build.SiteBuild;
import org.waymark.problem.Severity;

/** The small golden hub with a test's edits, published and looked at as a reader would. */
public final class SmallSite {

    private final TestProject project;
    private final BuildReport report;

    private SmallSite(TestProject project, BuildReport report) {
        this.project = project;
        this.report = report;
    }

    /** What a test changes in the hub's files. */
    @FunctionalInterface
    public interface Edit {
        void to(TestProject project) throws IOException;
    }

    /** The hub as it stands in the repository, not yet built. */
    public static TestProject project(Path folder) throws IOException {
        return TestProject.of("golden/small/content", folder);
    }

    /** The hub with some edits, built on the day for which it was written. */
    public static SmallSite with(Path folder, Edit edit) throws IOException {
        return on(TestProject.TODAY, folder, edit);
    }

    /** The hub with some edits, built on some day; it must have no errors. */
    public static SmallSite on(LocalDate today, Path folder, Edit edit) throws IOException {
        TestProject project = project(folder);
        edit.to(project);
        BuildSettings settings =
                new BuildSettings(
                        project.root(), project.output(), today, 2, Set.of(), Printing.plain());
        BuildReport report = new SiteBuild(settings, stage -> {}).run();
        if (report.problems().hasErrors()) {
            throw new AssertionError("the edits are wrong: " + report.problems());
        }
        return new SmallSite(project, report);
    }

    public TestProject project() {
        return project;
    }

    public Document page(String path) throws IOException {
        return Jsoup.parse(project.output().resolve(path).toFile(), "UTF-8");
    }

    /** The words of a page's main part. */
    public String words(String path) throws IOException {
        return page(path).select("main").text();
    }

    /**
     * The words of a briefing, one space between any two, without the running lines of its pages.
     */
    public String briefing(String name) throws IOException {
        Path pdf = project.output().resolve("briefings/next-steps-after-" + name + ".pdf");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String title = document.getDocumentInformation().getTitle();
            List<String> lines = new PDFTextStripper().getText(document).lines().toList();
            return String.join(" ", lines.stream().filter(line -> !isRunning(line, title)).toList())
                    .replaceAll("\\s+", " ");
        }
    }

    private static boolean isRunning(String line, String title) {
        return line.matches(".*Page \\d+ of \\d+ *")
                || line.matches("[a-z0-9.-]+/\\S*go/[a-z0-9-]+ *")
                || (line.startsWith(title) && line.strip().length() > title.length());
    }

    public List<String> warnings() {
        return report.problems().problems().stream()
                .filter(problem -> problem.severity() == Severity.WARNING)
                .map(problem -> problem.position() + " " + problem.code())
                .toList();
    }
}
