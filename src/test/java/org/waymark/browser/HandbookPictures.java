package org.waymark.browser;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.waymark.TestProject;
import org.waymark.serve.PreviewServer;
import org.waymark.serve.Served;

/**
 * Makes the handbook's pictures of the screen anew, from the real project as it is: after a change
 * of the pages or the preview they show what people see.
 */
public final class HandbookPictures {

    private static final String OPTION = "content/options/3-share-expertise.md";
    private static final String PAGE = "options/share-expertise.html";
    private static final String OPEN =
            "(() => { const panel = document.querySelector('.waymark-problems');"
                    + " panel.querySelectorAll('details').forEach((one) => { one.open = true; });"
                    + " if (panel.localName === 'details') panel.open = true; })()";

    private static final long A_MOMENT = 2500;

    private final Chromium browser;
    private final TestProject project;
    private final PreviewServer server;
    private final Path folder;

    private HandbookPictures(
            Chromium browser, TestProject project, PreviewServer server, Path folder) {
        this.browser = browser;
        this.project = project;
        this.server = server;
        this.folder = folder;
    }

    /**
     * Starts the preview of a copy of the project and takes the pictures.
     *
     * @param arguments the folder for the pictures
     */
    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory("waymark-pictures");
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        make(work, folder);
        out.println("The pictures are in " + folder);
    }

    static void make(Path work, Path folder) throws Exception {
        TestProject project = TestProject.copy(work.resolve("project"));
        project.replace("content/hub.json", "next-steps.example", "www.gov.uk");
        try (Chromium browser = Chromium.start(work.resolve("profile"));
                PreviewServer server = Served.start(project, Duration.ofDays(1))) {
            new HandbookPictures(browser, project, server, folder).take();
        }
    }

    private void take() throws Exception {
        browser.size(360, 640);
        browser.open(server.address().resolve(PAGE));
        save("option-on-a-phone");
        browser.size(1000, 620);
        browser.open(server.address().resolve(PAGE));
        save("preview");
        project.replace(OPTION, "level: medium", "level: middle");
        browser.open(server.address().resolve(PAGE));
        Thread.sleep(A_MOMENT);
        browser.evaluate(OPEN);
        save("preview-problem");
    }

    private void save(String name) throws Exception {
        Thread.sleep(A_MOMENT / 5);
        if (!ImageIO.write(browser.screen(), "png", folder.resolve(name + ".png").toFile())) {
            throw new IOException("this Java writes no PNG");
        }
    }
}
