package org.waymark.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.site.DeadLinks;
import org.waymark.site.Output;
import org.waymark.site.Output.Redirect.Target;
import org.waymark.site.OutputPath;
import org.waymark.site.Planner;
import org.waymark.site.Site;
import org.waymark.site.SitePlan;

/**
 * The file in which Netlify, Cloudflare Pages and others look for redirects. They lead where the
 * pages at those addresses lead too, without a page in between.
 */
final class HostRedirects {

    /** What was renamed stays renamed; what a link's id leads to may change with its next edit. */
    private static final String FOR_GOOD = " 301\n";

    private static final String FOR_NOW = " 302\n";

    private final String root;
    private final DeadLinks dead;

    private HostRedirects(Site site) {
        this.root = site.hub().profile().address().getPath();
        this.dead = site.deadLinks();
    }

    static String of(Site site, SitePlan plan) {
        HostRedirects redirects = new HostRedirects(site);
        return Stream.concat(
                        plan.only(Output.Redirect.class)
                                .filter(redirects::leadsOn)
                                .flatMap(redirects::lines),
                        plan.only(Output.Copy.class).map(redirects::line))
                .collect(Collectors.joining());
    }

    /** A link that leads nowhere has a page that says so. */
    private boolean leadsOn(Output.Redirect redirect) {
        return !(redirect.target() instanceof Target.ToLink to && dead.get(to.link().id()) != null);
    }

    private Stream<String> lines(Output.Redirect redirect) {
        String end = target(redirect.target());
        return addresses(redirect.path()).stream().map(address -> address + " " + end);
    }

    private String line(Output.Copy copy) {
        return "/" + copy.path() + " " + here(copy.of()) + FOR_GOOD;
    }

    /** As it is written, and as hosts write it that show no ending. */
    private static List<String> addresses(OutputPath path) {
        String address = "/" + path;
        if (address.endsWith("/index.html")) {
            String folder = address.substring(0, address.length() - "index.html".length());
            return List.of(folder.substring(0, folder.length() - 1), folder);
        }
        String bare = address.replaceFirst("\\.html?$", "");
        return List.of(address, bare);
    }

    private String target(Target target) {
        if (target instanceof Target.ToLink to) {
            return to.link().url() + FOR_NOW;
        }
        return target instanceof Target.ToPage to
                ? here(Planner.path(to.subject())) + FOR_GOOD
                : here(Planner.briefing(((Target.ToBriefing) target).npq())) + FOR_NOW;
    }

    private String here(OutputPath path) {
        return root + (path.value().equals("index.html") ? "" : path);
    }
}
