package org.waymark.render;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.TestProject;
import org.waymark.pdf.CardColours;
import org.waymark.pdf.IconPainter;
import org.waymark.problem.Checked;
import org.waymark.site.IconFile;
import org.waymark.site.OutputPath;
import org.waymark.site.SmallHub;

/** The pages, scripts, styles and icons of a hub in a folder, for a browser; without any PDF. */
final class OpenedSite {

    private static final PaintShop ICONS =
            new PaintShop(
                    card -> new Checked<>(new byte[0], List.of()),
                    new IconPainter(CardColours.standard()));

    private final SmallHub hub;
    private final Path folder;

    private OpenedSite(SmallHub hub, Path folder) {
        this.hub = hub;
        this.folder = folder;
    }

    /** The hub's real content. */
    static OpenedSite real(Path folder) throws IOException {
        TestProject project = TestProject.copy(folder.resolve("project"));
        project.replace(
                "content/hub.json", "https://next-steps.example/", "https://www.gov.uk/next/");
        return of(project, folder.resolve("site"));
    }

    static OpenedSite of(TestProject project, Path folder) throws IOException {
        OpenedSite site = new OpenedSite(SmallHub.of(project), folder);
        for (Map.Entry<String, String> page : new Unprinted(site.hub).pages().entrySet()) {
            site.write(page.getKey(), page.getValue());
        }
        site.write("site.css", project.read("templates/site.css"));
        site.copy(project.root().resolve("site/resources"));
        site.write("scripts/search-index.js", site.index().script());
        // A browser complains of a page whose icons are not there.
        for (IconFile icon : IconFile.values()) {
            site.write(icon.path(), ICONS.paint(icon));
        }
        return site;
    }

    private void copy(Path resources) throws IOException {
        try (Stream<Path> files = Files.walk(resources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(resources.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** What the search page searches. */
    SearchComposer index() {
        return new SearchComposer(edition(), new OutputPath("search.html"));
    }

    Edition edition() {
        return Edition.of(hub.site(), hub.plan());
    }

    /** The address of a page, or of a page and a query. */
    URI at(String page) {
        return URI.create(folder.toUri() + page);
    }
}
