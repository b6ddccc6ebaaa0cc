package org.waymark.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Hub;
import org.waymark.content.Meaning;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;
import org.waymark.site.LostAddresses;

/** Tells editors of addresses that were published and lead nowhere now. */
public final class ForgottenCheck {

    private final Position hub;
    private final LostAddresses addresses;

    /**
     * @param meaning what the site says now
     * @param before what it said when it was last published, or null when that is not known
     */
    public ForgottenCheck(Hub hub, Meaning meaning, @Nullable Meaning before) {
        this.hub = Position.of(hub.profile().position().file());
        this.addresses = new LostAddresses(meaning, before);
    }

    /**
     * The addresses that were published and are not answered for: to be remembered, so that the
     * next build tells of them too.
     *
     * @param known the paths of all files that were ever published here
     */
    public Checked<Set<String>> check(Set<String> known) {
        ProblemLog log = new ProblemLog();
        List<LostAddresses.Lost> lost = addresses.of(known);
        Set<String> open = new TreeSet<>();
        for (LostAddresses.Lost one : lost) {
            log.add(Code.REDIRECT_FORGOTTEN, one.position(hub), one.message(), one.hint());
            open.addAll(one.paths());
        }
        return log.with(open);
    }
}
