package org.waymark.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.content.Extra;
import org.waymark.content.Page;
import org.waymark.problem.Position;

/** The pictures that are painted for a site: a card for each page, and the hub's icons. */
final class PicturePlan {

    private final Site site;
    private final Position hub;

    PicturePlan(Site site) {
        this.site = site;
        this.hub = site.hub().profile().position();
    }

    /**
     * Adds what the hub does not bring along itself: a file of its own takes the picture's place.
     * Two pages that would stand in one place are told of as such, and not again for their cards.
     */
    void addTo(List<Planner.Placed> placed) {
        List<Planner.Placed> pictures = new ArrayList<>();
        if (site.hub().profile().has(Extra.CARDS)) {
            placed.forEach(one -> card(one).forEach(pictures::add));
        }
        for (IconFile file : IconFile.values()) {
            pictures.add(new Planner.Placed(new Output.Icon(file, Set.of(hub.file())), hub));
        }
        Set<String> taken = new HashSet<>();
        placed.stream()
                .filter(one -> one.output() instanceof Output.Asset)
                .forEach(one -> taken.add(place(one)));
        pictures.stream().filter(one -> taken.add(place(one))).forEach(placed::add);
    }

    private static String place(Planner.Placed placed) {
        return placed.output().path().value().toLowerCase(Locale.ROOT);
    }

    private Stream<Planner.Placed> card(Planner.Placed placed) {
        return placed.output() instanceof Output.HtmlPage page
                ? Planner.card(page.path()).stream()
                        .map(path -> new Output.SocialCard(path, page.subject(), sources(page)))
                        .map(card -> new Planner.Placed(card, placed.cause()))
                : Stream.empty();
    }

    /** The hub's name, the page's title, and that of the site. */
    private Set<String> sources(Output.HtmlPage page) {
        Set<String> files = new TreeSet<>();
        files.add(hub.file());
        files.add(page.subject().position().file());
        Page home = site.page(Page.Layout.HOME);
        if (home != null) {
            files.add(home.position().file());
        }
        return files;
    }
}
