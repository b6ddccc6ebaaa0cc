package org.waymark.browser;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.ManyOptions;
import org.waymark.TestProject;
import org.waymark.serve.PreviewServer;
import org.waymark.serve.Served;

/**
 * How long it takes until an edit that is saved is seen in the browser: in the real project, and in
 * one with 5,000 options.
 */
public final class PreviewBenchmark {

    private static final int EDITS = 20;
    private static final int MANY = 5_000;
    private static final long PATIENCE = 30_000;
    private static final String FILE = "content/options/3-share-expertise.md";
    private static final String PAGE = "options/share-expertise.html";

    /** Notes in each page when a word was there at the moment of a painted frame. */
    private static final String WATCH =
            """
            (() => {
              const look = () => {
                const main = document.querySelector('main');
                const found = main && /seen-now-(\\d+)/.exec(main.textContent);
                if (found && !sessionStorage.getItem(found[0])) {
                  requestAnimationFrame(() => sessionStorage.setItem(
                    found[0], String(performance.timeOrigin + performance.now())));
                }
                requestAnimationFrame(look);
              };
              requestAnimationFrame(look);
            })();
            """;

    private PreviewBenchmark() {}

    /** Measures both, and prints the medians and the worst. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("waymark-preview");
        int many = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MANY;
        TestProject real = TestProject.copy(folder.resolve("real"));
        TestProject large = ManyOptions.copy(folder.resolve("many"), many);
        try (Chromium browser = Chromium.start(folder.resolve("profile"))) {
            browser.before(WATCH);
            out.println(words("the real project", measure(real, browser)));
            out.println(words(many + " options", measure(large, browser)));
        }
    }

    private static String words(String what, List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%s: an edit is seen after %d ms (median of %d; worst %d ms)",
                what,
                (sorted.get(sorted.size() / 2 - 1) + sorted.get(sorted.size() / 2)) / 2,
                sorted.size(),
                sorted.get(sorted.size() - 1));
    }

    private static List<Long> measure(TestProject project, Chromium browser) throws Exception {
        try (PreviewServer server = Served.start(project, Duration.ofSeconds(2))) {
            browser.open(server.address().resolve(PAGE));
            String text = project.read(FILE);
            see(project, browser, text, 0);
            List<Long> times = new ArrayList<>();
            for (int i = 1; i <= EDITS; i++) {
                Thread.sleep(700); // an editor thinks, and the preview looks for problems
                times.add(see(project, browser, text, i));
            }
            return times;
        }
    }

    /** Saves an edit; the milliseconds until it is seen. */
    private static long see(TestProject project, Chromium browser, String text, int edit)
            throws Exception {
        long number = System.currentTimeMillis() * 100 + edit;
        String word = "seen-now-" + number;
        long saved = System.currentTimeMillis();
        project.write(FILE, text + "\n" + word + "\n");
        while (System.currentTimeMillis() - saved < PATIENCE) {
            Thread.sleep(20);
            String seen = browser.text("sessionStorage.getItem('" + word + "')");
            if (!seen.isEmpty()) {
                return Math.round(Double.parseDouble(seen)) - saved;
            }
        }
        throw new IOException("the edit was not seen");
    }
}
