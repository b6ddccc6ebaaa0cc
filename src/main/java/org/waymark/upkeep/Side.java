package org.waymark.upkeep;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.content.Meaning;
import org.waymark.load.Loaded;
import org.waymark.load.Loader;
import org.waymark.load.PublishedSite;
import org.waymark.problem.Problem;
import org.waymark.problem.Report;
import org.waymark.problem.Severity;
import org.waymark.problem.Sources;
import org.waymark.site.Meanings;
import org.waymark.site.Planner;
import org.waymark.site.Resolver;
import org.waymark.site.Site;

/**
 * One of the two things that are compared.
 *
 * @param meaning what it says; empty when it cannot be read, which is reported
 * @param problems why it cannot be read
 * @param sources the lines they point into
 */
public record Side(Optional<Meaning> meaning, Report problems, Sources sources) {

    /** A published site, which was made by this version or a later one. */
    public static Side published(Path folder) {
        PublishedSite.Saying saying = PublishedSite.read(folder);
        return new Side(saying.meaning(), new Report(saying.problems()), saying.sources());
    }

    /**
     * A project's content. What of it cannot be read would look as if it were gone; other mistakes
     * do no harm here, and templates may be missing.
     *
     * @param today the day that decides what has expired; it makes no difference to what is said
     */
    public static Side content(Path project, LocalDate today) {
        Loaded loaded = new Loader().load(project);
        List<Problem> unread =
                loaded.problems().stream()
                        .filter(one -> one.severity() == Severity.ERROR)
                        .filter(one -> one.position().file().startsWith("content/"))
                        .toList();
        if (!unread.isEmpty()) {
            return new Side(Optional.empty(), new Report(unread), loaded.sources());
        }
        Site site = new Resolver().resolve(loaded.project().hub(), today).value();
        Meaning meaning =
                Meanings.of(site, new Planner().plan(site, loaded.project().assets()).value());
        return new Side(Optional.of(meaning), new Report(List.of()), loaded.sources());
    }
}
