package org.waymark.load;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.content.Link;
import org.waymark.problem.Code;
import org.waymark.problem.ProblemLog;

/** Reports links that lead to one address. */
record Addresses(ProblemLog log) {

    void check(List<Link> links) {
        Map<String, Link> taken = new HashMap<>();
        for (Link link : links) {
            Link first =
                    link.url().getHost() == null ? null : taken.putIfAbsent(key(link.url()), link);
            if (first != null) {
                report(link, first);
            }
        }
    }

    /** What two ways to write one address have in common. */
    private static String key(URI url) {
        String host = url.getHost().toLowerCase(Locale.ROOT);
        String all = url.toString();
        String rest = all.substring(all.indexOf("://") + 3 + host.length());
        return host + (rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest);
    }

    private void report(Link link, Link first) {
        log.add(
                Code.LINK_DUPLICATE,
                link.position(),
                "\"" + link.id() + "\" leads to the same address as \"" + first.id() + "\"",
                "keep one of the two; the other is at " + first.position());
    }
}
