package org.waymark.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.content.Extra;
import org.waymark.content.Link;
import org.waymark.content.Ref;
import org.waymark.site.DeadLinks;
import org.waymark.site.Site;

/** The link catalogue as data: what readers can find in the directory, and nothing else. */
final class LinksData {

    private LinksData() {}

    static Map<String, Object> compose(Site site) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", PagesData.VERSION);
        data.put("publisher", site.hub().profile().name());
        data.put("fields", fields());
        data.put(
                "links",
                site.hub().reference().links().stream()
                        .filter(LinksData::isPublic)
                        .map(link -> link(site, link))
                        .toList());
        return data;
    }

    private static boolean isPublic(Link link) {
        return link.isForReaders() && link.evidence() != Link.Evidence.NOT_SEEN;
    }

    /** What each key means, so that the file explains itself. */
    private static Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", "The link's name, which stays the same for good.");
        fields.put("title", "What it is called.");
        fields.put("url", "Where it leads.");
        fields.put(
                "short",
                "An address of this site that leads there too, and is kept when url moves.");
        fields.put("publisher", "Whose page it is.");
        fields.put("kind", "What it is: one of " + kinds() + ".");
        fields.put(
                "options",
                "Ids in pages.json of the options it serves; empty for none in particular.");
        fields.put("npqs", "Ids in pages.json of the NPQs it matters to; empty for all.");
        fields.put(
                "notWorkingSince", "The first day on which url led nowhere, until that is mended.");
        fields.put("checkedOn", "The day on which a person last opened it, if that was noted.");
        return fields;
    }

    private static String kinds() {
        return String.join(", ", Stream.of(Link.Kind.values()).map(SubjectData::word).toList());
    }

    private static Map<String, Object> link(Site site, Link link) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", link.id());
        data.put("title", link.title());
        data.put("url", link.url().toString());
        if (site.hub().profile().has(Extra.BRIEFINGS)) {
            data.put("short", Addresses.go(site, link.id()));
        }
        data.put("publisher", link.publisher());
        data.put("kind", SubjectData.word(link.kind()));
        data.put("options", ids("option:", link.options()));
        data.put("npqs", ids("npq:", link.npqs()));
        DeadLinks.Dead dead = site.deadLinks().get(link.id());
        if (dead != null) {
            data.put("notWorkingSince", dead.since().toString());
        }
        if (link.checkedOn() != null) {
            data.put("checkedOn", link.checkedOn().toString());
        }
        return data;
    }

    private static List<String> ids(String scheme, List<Ref> refs) {
        return refs.stream().map(ref -> scheme + ref.id()).toList();
    }
}
