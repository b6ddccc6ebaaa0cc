package org.waymark.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;
import org.waymark.problem.Report;
import org.waymark.publish.Published;
import org.waymark.publish.Publisher;
import org.waymark.publish.Turn;
import org.waymark.site.Artifact;

/** The last stage of a build: whatever the disk says to it becomes a problem in words. */
final class Publishing {

    /** Compares with what was published last; tells the addresses that are gone. */
    @FunctionalInterface
    interface Comparison {
        Set<String> gone() throws IOException;
    }

    private final Publisher publisher;
    private final ProblemLog log;

    Publishing(Publisher publisher, ProblemLog log) {
        this.publisher = publisher;
        this.log = log;
    }

    /**
     * Publishes, unless something speaks against it; null when nothing was published.
     *
     * @param afterwards is told, still in the turn, which addresses are gone
     */
    BuildReport.@Nullable Files publish(
            List<Artifact> artifacts, Comparison comparison, Consumer<Set<String>> afterwards) {
        try {
            if (publisher.isForeign()) {
                log.addAll(publisher.objections(artifacts));
                return null;
            }
            try (Turn turn = publisher.turn()) {
                return take(turn, artifacts, comparison, afterwards);
            }
        } catch (UncheckedIOException e) {
            log.addAll(List.of(publisher.refusal(Objects.requireNonNull(e.getCause()))));
        } catch (IOException e) {
            log.addAll(List.of(publisher.refusal(e)));
        }
        return null;
    }

    private BuildReport.@Nullable Files take(
            Turn turn,
            List<Artifact> artifacts,
            Comparison comparison,
            Consumer<Set<String>> afterwards)
            throws IOException {
        List<Problem> objections =
                turn.problems().isEmpty() ? publisher.objections(artifacts) : turn.problems();
        log.addAll(objections);
        if (!objections.isEmpty()) {
            return null;
        }
        Set<String> gone = comparison.gone();
        if (new Report(log.problems()).hasErrors()) {
            return null;
        }
        Published published = publisher.publish(artifacts, gone);
        afterwards.accept(gone);
        return new BuildReport.Files(
                published.written(), published.unchanged(), published.removed());
    }
}
