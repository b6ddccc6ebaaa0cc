package org.waymark.render;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Set<String> inUse;

    private HostRedirects(Site site, SitePlan plan) {
        this.root = root(ascii(site.hub().profile().address()));
        this.dead = site.deadLinks();
        this.inUse =
                plan.outputs().stream()
                        .filter(one -> !(one instanceof Output.Redirect))
                        .filter(one -> !(one instanceof Output.Copy))
                        .map(one -> bare("/" + one.path()))
                        .collect(Collectors.toSet());
    }

    static String of(Site site, SitePlan plan) {
        HostRedirects redirects = new HostRedirects(site, plan);
        Map<String, String> ends = new LinkedHashMap<>();
        plan.only(Output.Redirect.class)
                .filter(redirects::leadsOn)
                .forEach(one -> redirects.add(one, ends));
        plan.only(Output.Copy.class)
                .forEach(one -> ends.putIfAbsent("/" + one.path(), redirects.end(one)));
        return ends.entrySet().stream()
                .map(line -> line.getKey() + " " + line.getValue())
                .collect(Collectors.joining());
    }

    /** A link that leads nowhere has a page that says so. */
    private boolean leadsOn(Output.Redirect redirect) {
        return !(redirect.target() instanceof Target.ToLink to && dead.get(to.link().id()) != null);
    }

    /**
     * A host that shows no endings leads from {@code /a.html} to {@code /a} by itself: an old
     * address that is another way to write one in use would lead in a circle, or away from the page
     * there. The page at that old address leads on without the host's help.
     */
    private void add(Output.Redirect redirect, Map<String, String> ends) {
        String end = target(redirect.target());
        addresses(redirect.path()).stream()
                .filter(address -> !inUse.contains(bare(address)))
                .forEach(address -> ends.putIfAbsent(address, end));
    }

    private String end(Output.Copy copy) {
        return here(copy.of()) + FOR_GOOD;
    }

    /** What all ways to write an address have in common. */
    private static String bare(String address) {
        return address.toLowerCase(Locale.ROOT).replaceFirst("(/index)?\\.html?$|/$", "");
    }

    /** The folder the site stands in; a hub whose address is still unknown has none. */
    private static String root(String address) {
        String path = Objects.requireNonNullElse(URI.create(address).getRawPath(), "/");
        return path.replaceFirst("^/+", "/"); // two slashes would begin the name of a host
    }

    /** As a line of the file can hold it: nothing that is written in an address begins another. */
    private static String ascii(URI address) {
        return address.toASCIIString();
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
            return ascii(to.link().url()) + FOR_NOW;
        }
        return target instanceof Target.ToPage to
                ? here(Planner.path(to.subject())) + FOR_GOOD
                : here(Planner.briefing(((Target.ToBriefing) target).npq())) + FOR_NOW;
    }

    private String here(OutputPath path) {
        return root + (path.value().equals("index.html") ? "" : path);
    }
}
