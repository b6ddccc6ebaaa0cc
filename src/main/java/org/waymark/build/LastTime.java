package org.waymark.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.check.ChangeNoteCheck;
import org.waymark.check.ForgottenCheck;
import org.waymark.content.Meaning;
import org.waymark.load.PublishedSite;
import org.waymark.problem.Checked;
import org.waymark.problem.ProblemLog;
import org.waymark.publish.Publisher;
import org.waymark.site.Artifact;
import org.waymark.site.Meanings;
import org.waymark.site.Site;
import org.waymark.site.SitePlan;

/** Compares what is to be published with what was published last. */
final class LastTime {

    private final Site site;
    private final SitePlan plan;
    private final @Nullable Path folder;
    private final List<Artifact> sayings;

    /**
     * @param folder where the site was published last, or null to compare with nothing
     * @param artifacts all finished files; among them is what the next build compares with
     */
    LastTime(Site site, SitePlan plan, @Nullable Path folder, List<Artifact> artifacts) {
        this.site = site;
        this.plan = plan;
        this.folder = folder;
        this.sayings =
                artifacts.stream().filter(one -> one.path().value().equals(Meaning.FILE)).toList();
    }

    /**
     * The addresses that are gone and not answered for, with what editors are told of them and of
     * changes without a note. A damaged record of the last time is none: this build replaces it.
     */
    Checked<Set<String>> compare() throws IOException {
        if (folder == null) {
            return new ProblemLog().with(Set.of());
        }
        if (isAllAsBefore(new Publisher(folder, Set.of()))) {
            return new ProblemLog().with(Set.of());
        }
        @Nullable Meaning before = PublishedSite.read(folder).meaning().orElse(null);
        Set<String> known = new Publisher(folder, Set.of()).known();
        return before == null && known.isEmpty()
                ? new ProblemLog().with(Set.of())
                : compare(Meanings.of(site, plan), before, known);
    }

    private Checked<Set<String>> compare(Meaning now, @Nullable Meaning before, Set<String> known) {
        ProblemLog log = new ProblemLog();
        if (before != null) {
            log.addAll(ChangeNoteCheck.problems(before, now, site.today()));
        }
        Checked<Set<String>> gone = new ForgottenCheck(site.hub(), now, before).check(known);
        log.addAll(gone.problems());
        return log.with(gone.value());
    }

    /** The same is said as last time, to the letter, and each address that is known stays. */
    private boolean isAllAsBefore(Publisher publisher) throws IOException {
        if (sayings.isEmpty() || !publisher.holds(sayings.get(0))) {
            return false;
        }
        Set<String> planned =
                plan.outputs().stream()
                        .map(one -> one.path().value())
                        .collect(Collectors.toUnmodifiableSet());
        return planned.containsAll(publisher.known());
    }
}
