package org.waymark.render;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.TestProject;
import org.waymark.pdf.CardColours;
import org.waymark.pdf.IconPainter;
import org.waymark.problem.Checked;
import org.waymark.site.Output;
import org.waymark.site.OutputPath;
import org.waymark.site.SmallHub;

/** The pages, scripts, styles and icons of a hub in a folder, for a browser; without any PDF. */
final class OpenedSite {

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
        site.paintIcons();
        return site;
    }

    /** A browser complains of a page whose icons are not there. */
    private void paintIcons() throws IOException {
        IconPainter painter = new IconPainter(CardColours.standard());
        PaintShop shop = new PaintShop(card -> new Checked<>(new byte[0], List.of()), painter);
        for (Output.Icon icon : hub.plan().only(Output.Icon.class).toList()) {
            Path file = folder.resolve(icon.path().value());
            Files.createDirectories(file.getParent());
            Files.write(file, shop.paint(icon.file()));
        }
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
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
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
