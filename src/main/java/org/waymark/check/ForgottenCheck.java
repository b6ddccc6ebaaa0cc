package org.waymark.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.content.Hub;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Nearest;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;
import org.waymark.site.Output;
import org.waymark.site.OutputPath;
import org.waymark.site.SitePlan;

/**
 * Which addresses that readers may have kept lead nowhere now? A page may go, but nobody should
 * break a link without knowing.
 */
public final class ForgottenCheck {

    private final Hub hub;
    private final Set<String> planned;
    private final ProblemLog log = new ProblemLog();

    public ForgottenCheck(Hub hub, SitePlan plan) {
        this.hub = hub;
        this.planned =
                plan.outputs().stream()
                        .map(Output::path)
                        .map(path -> path.value())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The addresses that were published and are not answered for: to be remembered, so that the
     * next build tells of them too.
     *
     * @param before the paths of all files that were ever published here
     */
    public Checked<Set<String>> check(Set<String> before) {
        Set<String> lost =
                before.stream()
                        .filter(path -> path.matches(".*\\.(html?|pdf)"))
                        .filter(path -> !planned.contains(path))
                        .collect(Collectors.toCollection(TreeSet::new));
        Map<FormerName, Set<String>> byName = new TreeMap<>();
        lost.forEach(
                path ->
                        byName.computeIfAbsent(FormerName.of(path, lost), name -> new TreeSet<>())
                                .add(path));
        byName.keySet().removeIf(this::isWithdrawn);
        byName.forEach((name, paths) -> report(name, paths, before));
        Set<String> open =
                byName.values().stream()
                        .flatMap(Set::stream)
                        .collect(Collectors.toCollection(TreeSet::new));
        return log.with(open);
    }

    private boolean isWithdrawn(FormerName name) {
        return hub.profile().withdrawn().stream()
                .anyMatch(one -> OutputPath.isSame(name.path(), one.id()));
    }

    private void report(FormerName name, Set<String> paths, Set<String> before) {
        Optional<FormerName.Heir> heir = heir(name, before);
        int more = paths.size() - 1;
        String others =
                switch (more) {
                    case 0 -> " was";
                    case 1 -> " and 1 other address were";
                    default -> " and " + more + " other addresses were";
                };
        log.add(
                Code.REDIRECT_FORGOTTEN,
                heir.map(FormerName.Heir::position)
                        .orElse(Position.of(hub.profile().position().file())),
                name.path() + others + " published before, and nothing stands there now",
                hint(name, heir.isPresent()));
    }

    private static String hint(FormerName name, boolean known) {
        String what = name.kind() == FormerName.Kind.LINK ? "link" : "page";
        String moved =
                known
                        ? "if this is the same " + what + " under a new name, add "
                        : "if the " + what + " has another name now, add ";
        return moved
                + "\""
                + name.id()
                + "\" to its \"aliases\"; if it is gone for good, add \""
                + name.path()
                + "\" to \"withdrawn\" in content/hub.json";
    }

    /** What stands for the old thing: a new one of its kind, or else one with a similar name. */
    private Optional<FormerName.Heir> heir(FormerName name, Set<String> before) {
        List<FormerName.Heir> all = name.heirs(hub);
        List<FormerName.Heir> fresh =
                all.stream().filter(one -> !before.contains(one.path())).toList();
        return nearest(name, fresh)
                .or(() -> fresh.size() == 1 ? Optional.of(fresh.get(0)) : Optional.empty())
                .or(() -> nearest(name, all));
    }

    private static Optional<FormerName.Heir> nearest(FormerName name, List<FormerName.Heir> heirs) {
        return Nearest.to(name.id(), heirs.stream().map(FormerName.Heir::id).toList())
                .flatMap(id -> heirs.stream().filter(one -> one.id().equals(id)).findFirst());
    }
}
