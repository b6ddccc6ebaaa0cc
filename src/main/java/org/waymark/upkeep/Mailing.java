package org.waymark.upkeep;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Guide;
import org.waymark.content.Meaning;
import org.waymark.content.Meaning.Item;
import org.waymark.content.Meaning.Kind;
import org.waymark.site.Comparison;
import org.waymark.site.Comparison.Difference;
import org.waymark.site.Comparison.Way;

/** A comparison as a hub could send it to its teachers: what is new, and where to read it. */
final class Mailing {

    /** What readers find on a page; facts and links are told apart. */
    private static final Set<Kind> PLACES =
            EnumSet.of(
                    Kind.OPTION,
                    Kind.NPQ,
                    Kind.PAGE,
                    Kind.GUIDE,
                    Kind.CONSULTATION,
                    Kind.PATHWAY,
                    Kind.TERM);

    private final Meaning now;
    private final List<Difference> all;
    private final StringBuilder out = new StringBuilder();

    private Mailing(Comparison comparison, Meaning now) {
        this.now = now;
        this.all =
                Stream.concat(comparison.differences().stream(), guide(comparison, now))
                        .filter(one -> one.item().isForReaders())
                        .toList();
    }

    /** Plain text; its addresses are those of the new site. */
    static String of(Comparison comparison, Meaning now) {
        return new Mailing(comparison, now).text();
    }

    /** Steps of the guide are told of as the guide, which readers begin with. */
    private static Stream<Difference> guide(Comparison comparison, Meaning now) {
        boolean steps = has(comparison, Kind.STEP) && !has(comparison, Kind.GUIDE);
        return steps
                ? now.find(Kind.GUIDE, Guide.ID).stream().map(one -> new Difference(one, one))
                : Stream.of();
    }

    private static boolean has(Comparison comparison, Kind kind) {
        return comparison.differences().stream().anyMatch(one -> one.item().kind() == kind);
    }

    private String text() {
        chapter("New", places(Way.ADDED).map(this::place).toList());
        chapter("Changed", changed().map(this::place).toList());
        chapter("Facts that have changed", of(Kind.FACT).flatMap(Mailing::fact).toList());
        chapter("Links", of(Kind.LINK).flatMap(Mailing::link).toList());
        chapter("No longer there", gone().toList());
        return out.isEmpty()
                ? "Nothing has changed that readers need to be told of.\n"
                : "What has changed at " + now.name() + "\n" + now.address() + "\n" + out;
    }

    private Stream<Difference> of(Kind kind) {
        return all.stream().filter(one -> one.item().kind() == kind);
    }

    private Stream<Difference> places(Way way) {
        return all.stream().filter(one -> PLACES.contains(one.item().kind()) && one.way() == way);
    }

    /** A page that only has another address says nothing new. */
    private Stream<Difference> changed() {
        Stream<Difference> renamed = places(Way.RENAMED).filter(one -> !one.parts().isEmpty());
        return Stream.concat(places(Way.CHANGED), renamed);
    }

    private Stream<String> gone() {
        Stream<Difference> links = of(Kind.LINK).filter(one -> one.way() == Way.REMOVED);
        return Stream.concat(places(Way.REMOVED), links).map(one -> "- " + named(one.item()));
    }

    private String place(Difference one) {
        Item item = one.item();
        List<String> lines = new ArrayList<>();
        lines.add("- " + named(item));
        String chapters =
                one.parts().stream()
                        .filter(part -> part.startsWith("\""))
                        .map(part -> part.substring(1, part.length() - 1))
                        .collect(Collectors.joining("; "));
        if (!chapters.isEmpty()) {
            lines.add("  In: " + chapters);
        }
        if (item.path() != null) {
            lines.add("  " + now.address(item.path()));
        }
        return String.join("\n", lines);
    }

    private static String named(Item item) {
        String word = item.kind().word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT)
                + word.substring(1)
                + ": "
                + item.title();
    }

    /** A fact whose words are the same tells readers nothing, whatever its dates are. */
    private static Stream<String> fact(Difference one) {
        String before = wording(one.before());
        String now = wording(one.now());
        if (before.equals(now)) {
            return Stream.of();
        }
        if (one.way() == Way.ADDED || one.way() == Way.REMOVED) {
            return Stream.of(
                    one.way() == Way.ADDED ? "- New: " + now : "- No longer said: " + before);
        }
        return Stream.of("- Before: " + before + "\n  Now: " + now);
    }

    /** A link that is new or leads somewhere else. */
    private static Stream<String> link(Difference one) {
        String now = wording(one.now());
        if (now.isEmpty() || now.equals(wording(one.before()))) {
            return Stream.of();
        }
        String what = one.way() == Way.ADDED ? "New: " : "New address: ";
        return Stream.of("- " + what + one.item().title() + "\n  " + now);
    }

    private static String wording(@Nullable Item item) {
        return item == null ? "" : item.wording();
    }

    private void chapter(String heading, List<String> entries) {
        if (!entries.isEmpty()) {
            out.append('\n').append(heading).append("\n\n");
            entries.forEach(entry -> out.append(entry).append('\n'));
        }
    }
}
