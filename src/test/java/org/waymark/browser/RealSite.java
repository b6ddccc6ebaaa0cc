package org.waymark.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.TestProject;
import org.waymark.build.BuildReport;

/** The hub's real site, built once for all tests that open its pages. */
final class RealSite {

    private static final Path SITE = build();

    private RealSite() {}

    private static Path build() {
        try {
            Path folder = Files.createTempDirectory("waymark-browser");
            TestProject project = TestProject.copy(folder.resolve("real"));
            BuildReport report = project.build();
            if (report.problems().hasErrors()) {
                throw new AssertionError(report.problems().toString());
            }
            return project.output();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the site. */
    static Path folder() {
        return SITE;
    }

    static URI address(String page) {
        return SITE.resolve(page).toUri();
    }

    /** All files of a kind, by their paths, sorted. */
    static List<String> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            return files.map(file -> SITE.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The pages that readers stay on; a short address leads on at once. */
    static List<String> pages() throws IOException {
        return files(".html").stream().filter(path -> !isRedirect(path)).toList();
    }

    private static boolean isRedirect(String path) {
        try {
            return Files.readString(SITE.resolve(path)).contains("http-equiv=\"refresh\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
