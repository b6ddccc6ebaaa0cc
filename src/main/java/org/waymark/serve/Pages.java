package org.waymark.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.build.Snapshot;
import org.waymark.problem.Checked;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.Report;
import org.waymark.problem.Sources;

/**
 * What stands at an address. A path is looked up among the outputs of the site and among the text
 * files that were read for it; it is never joined to a folder.
 */
final class Pages {

    private static final String OWN = "/_waymark/";
    private static final Pattern PLACE = Pattern.compile("at=([0-9]{1,7}):([0-9]{1,7})");
    private static final String GONE = "404.html";

    private final Current current;
    private final Path project;

    Pages(Current current, Path project) {
        this.current = current;
        this.project = project;
    }

    /** The answer for an address, whatever it is. */
    Answer of(URI address) {
        String path = Objects.requireNonNullElse(address.getPath(), "/");
        if (path.equals(OWN + "preview.js") || path.equals(OWN + "preview.css")) {
            return Answer.file(200, path, own(path.substring(OWN.length())));
        }
        Current.Taken taken = current.now();
        if (path.equals(OWN + "problems.json")) {
            return Answer.json(new ProblemsJson(project, sources(taken)).of(current.told()));
        }
        if (taken.snapshot() == null) {
            return sorry(500, "The project cannot be read", taken.failure(), taken);
        }
        return path.startsWith(Markup.SOURCE)
                ? source(path.substring(Markup.SOURCE.length()), address, taken)
                : site(path, taken.snapshot(), taken);
    }

    private static Sources sources(Current.Taken taken) {
        return taken.found().map(Snapshot::sources).orElseGet(() -> new Sources(Map.of()));
    }

    private static byte[] own(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer site(String path, Snapshot snapshot, Current.Taken taken) {
        String name = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
        if (!snapshot.has(name) && snapshot.has(name + "/index.html")) {
            return Answer.elsewhere(path + "/");
        }
        Optional<Checked<byte[]>> made = snapshot.render(name);
        if (made.isEmpty()) {
            return missing(path, snapshot, taken);
        }
        return made.get().value().length == 0 && !made.get().problems().isEmpty()
                ? unmade(made.get().problems(), taken)
                : answer(200, name, made.get().value(), taken);
    }

    private Answer missing(String path, Snapshot snapshot, Current.Taken taken) {
        Optional<Checked<byte[]>> page =
                snapshot.render(GONE).filter(one -> one.value().length > 0);
        return page.isPresent() && !path.startsWith(OWN)
                ? answer(404, GONE, page.get().value(), taken)
                : sorry(404, "There is no page here", "The site has no file " + path, taken);
    }

    private static Answer answer(int status, String name, byte[] bytes, Current.Taken taken) {
        boolean page = name.endsWith(".html");
        byte[] shown = page ? Markup.withHead(bytes, taken.number()) : bytes;
        Answer answer = Answer.file(status, name, shown);
        return new Answer(status, answer.type(), shown, headers(taken));
    }

    /** What a host would send along with every file of the site. */
    private static Map<String, String> headers(Current.Taken taken) {
        Map<String, String> headers = new HashMap<>();
        byte[] file =
                taken.found()
                        .flatMap(snapshot -> snapshot.render("_headers"))
                        .map(Checked::value)
                        .orElseGet(() -> new byte[0]);
        for (String line : new String(file, StandardCharsets.UTF_8).lines().toList()) {
            int colon = line.indexOf(": ");
            if (line.startsWith("  ") && colon > 0) {
                headers.put(line.substring(2, colon), line.substring(colon + 2));
            }
        }
        return headers;
    }

    private Answer unmade(List<Problem> problems, Current.Taken taken) {
        Sources sources = sources(taken);
        String details = Markup.list(new Report(problems).problems(), sources);
        return Answer.page(
                500,
                Markup.sorry(
                        "This page cannot be shown",
                        "It comes back by itself when this is mended:",
                        taken.number(),
                        details));
    }

    /** A page without one of the site: with all that is known to be wrong, which may be why. */
    private Answer sorry(int status, String title, String words, Current.Taken taken) {
        List<Problem> problems = current.told().report().problems().stream().limit(20).toList();
        String details = problems.isEmpty() ? "" : Markup.list(problems, sources(taken));
        return Answer.page(status, Markup.sorry(title, words, taken.number(), details));
    }

    /** When Waymark itself fails, which no file should bring about. */
    Answer failed(Throwable failure) {
        return Answer.page(
                500,
                Markup.sorry(
                        "This page cannot be shown",
                        "Waymark failed while it made this page: " + Failures.words(failure),
                        current.number(),
                        "<p>Undo the last change, and the page comes back.</p>\n"));
    }

    private Answer source(String file, URI address, Current.Taken taken) {
        Optional<List<String>> lines = sources(taken).lines(file);
        if (lines.isEmpty()) {
            return sorry(404, "There is no such file", "No text file was read at " + file, taken);
        }
        String html = Markup.source(file, lines.get(), place(file, address), taken.number());
        return Answer.page(200, html);
    }

    private static Position place(String file, URI address) {
        Matcher place = PLACE.matcher(Objects.requireNonNullElse(address.getQuery(), ""));
        return place.matches()
                ? new Position(
                        file, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
                : Position.of(file);
    }
}
