package org.waymark.site;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Meaning;

/**
 * What an address was called that is gone.
 *
 * @param id what to write as an alias: the id, or the address itself where no kind has it
 * @param path the address that stands for all that went with it
 */
public record FormerName(Kind kind, String id, String path) implements Comparable<FormerName> {

    private static final Pattern BRIEFING =
            Pattern.compile(
                    "briefings/next-steps-after-(.+?)(-booklet|-large-print|-poster)?\\.pdf");
    private static final Pattern SHORT = Pattern.compile("go/([^/]+)/index\\.html");
    private static final Pattern PAGE = Pattern.compile("(?:([a-z]+)/)?([a-z0-9-]+)\\.html");

    /** What kind of thing stood there. */
    public enum Kind {
        NPQ(Meaning.Kind.NPQ),
        OPTION(Meaning.Kind.OPTION),
        CONSULTATION(Meaning.Kind.CONSULTATION),
        PAGE(Meaning.Kind.PAGE),
        LINK(Meaning.Kind.LINK),
        OTHER(null);

        private final Meaning.@Nullable Kind items;

        Kind(Meaning.@Nullable Kind items) {
            this.items = items;
        }
    }

    /**
     * @param lost all addresses that are gone: an NPQ goes with its briefings and short address
     */
    static FormerName of(String path, Set<String> lost) {
        Matcher briefing = BRIEFING.matcher(path);
        if (briefing.matches()) {
            return npq(briefing.group(1), lost);
        }
        Matcher shortened = SHORT.matcher(path);
        if (shortened.matches()) {
            String id = shortened.group(1);
            return lost.contains("npqs/" + id + ".html")
                    ? npq(id, lost)
                    : new FormerName(Kind.LINK, id, "go/" + id);
        }
        Matcher page = PAGE.matcher(path);
        Kind kind = page.matches() ? kind(page.group(1)) : Kind.OTHER;
        return new FormerName(kind, kind == Kind.OTHER ? path : page.group(2), path);
    }

    private static FormerName npq(String id, Set<String> lost) {
        String page = "npqs/" + id + ".html";
        String briefing = "briefings/next-steps-after-" + id + ".pdf";
        return new FormerName(Kind.NPQ, id, lost.contains(page) ? page : briefing);
    }

    private static Kind kind(@Nullable String folder) {
        if (folder == null) {
            return Kind.PAGE;
        }
        return switch (folder) {
            case "npqs" -> Kind.NPQ;
            case "options" -> Kind.OPTION;
            case "consultations" -> Kind.CONSULTATION;
            default -> Kind.OTHER;
        };
    }

    /** What of this kind a hub has: what may stand for it now. */
    List<Meaning.Item> heirs(Meaning meaning) {
        return meaning.items().stream()
                .filter(item -> item.kind() == kind.items && item.path() != null)
                .toList();
    }

    @Override
    public int compareTo(FormerName other) {
        return Comparator.comparing(FormerName::path)
                .thenComparing(FormerName::kind)
                .compare(this, other);
    }
}
