package org.waymark.build;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Checked;
import org.waymark.problem.ProblemLog;
import org.waymark.problem.Report;
import org.waymark.problem.Sources;
import org.waymark.site.Output;
import org.waymark.site.Site;
import org.waymark.site.SitePlan;

/** A project as its files were at one moment. Outputs are made when they are asked for. */
public final class Snapshot {

    private final BuildSettings settings;
    private final Reading reading;
    private final Reading.Read read;
    private final Workshop workshop;
    private final Map<String, Output> outputs = new HashMap<>();
    private final Function<Output, Checked<byte[]>> pages;
    private @Nullable Function<Output, Checked<byte[]>> paper;

    Snapshot(BuildSettings settings, Reading reading, Reading.Read read, Workshop workshop) {
        this.settings = settings;
        this.reading = reading;
        this.read = read;
        this.workshop = workshop;
        SitePlan plan = read.plan().value();
        plan.outputs().forEach(output -> outputs.put(output.path().value(), output));
        this.pages =
                workshop.renderer(read.site(), new MissingLetters(List.of()))
                        .single(read.site(), plan);
    }

    /** Whether the site has a file. */
    public boolean has(String path) {
        return outputs.containsKey(path);
    }

    /** How many web pages the site has. */
    public long pages() {
        return read.plan().value().pages().count();
    }

    /**
     * One file of the site with what went wrong in making it; its bytes are empty where it could
     * not be made. Empty when the site has no such file.
     */
    public Optional<Checked<byte[]>> render(String path) {
        return Optional.ofNullable(outputs.get(path)).map(this::render);
    }

    private Checked<byte[]> render(Output output) {
        if (output instanceof Output.Copy copy) {
            return render(copy.of().value()).orElseGet(() -> new Checked<>(new byte[0], List.of()));
        }
        boolean printed =
                output instanceof Output.PdfBriefing || output instanceof Output.SocialCard;
        if (printed && !workshop.isReady()) {
            return new Checked<>(new byte[0], workshop.problems());
        }
        return printed ? paper().apply(output) : pages.apply(output);
    }

    /** Looks through all letters of the content, which no page needs. */
    private synchronized Function<Output, Checked<byte[]>> paper() {
        if (paper == null) {
            Site site = read.site();
            MissingLetters missing = workshop.missing(site, sources());
            paper = workshop.renderer(site, missing).single(site, read.plan().value());
        }
        return paper;
    }

    /** The lines of all text files of the project. */
    public Sources sources() {
        return read.loaded().sources();
    }

    /** What is wrong in the files, as far as can be told without making anything of them. */
    public Report problems() {
        return new Report(found().problems());
    }

    /** All that is wrong: what {@code check} would tell. It makes every file of the site. */
    public Report everything() throws IOException {
        return new SiteBuild(settings, stage -> {}).run(read, found()).problems();
    }

    private ProblemLog found() {
        synchronized (reading) {
            return reading.check(read);
        }
    }
}
