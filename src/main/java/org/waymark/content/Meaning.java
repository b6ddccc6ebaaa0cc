package org.waymark.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Position;

/**
 * What a hub says at one time, by digests: enough to tell later what changed, without the words. A
 * digest is the same as long as readers are told the same, however the files look.
 *
 * @param name the hub's name
 * @param address where the site is published, with a slash at the end
 * @param items all that the hub has, by kind and id
 * @param notes the notes on changes
 * @param paths every page and PDF of the site, also those that only lead on
 * @param withdrawn addresses that the site gave up for good
 */
public record Meaning(
        String name,
        String address,
        List<Item> items,
        List<Note> notes,
        Set<String> paths,
        List<String> withdrawn) {

    /** The name of its file inside a published site. */
    public static final String FILE = "meaning.json";

    public Meaning {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
        paths = Collections.unmodifiableSet(new TreeSet<>(paths));
        withdrawn = List.copyOf(withdrawn);
    }

    /** The full address of a path of the site; the home page is the site's address itself. */
    public String address(String path) {
        return address + path.replaceFirst("(^|/)index\\.html$", "$1");
    }

    /** The item of a kind with an id. */
    public Optional<Item> find(Kind kind, String id) {
        return items.stream().filter(one -> one.kind() == kind && one.id().equals(id)).findFirst();
    }

    /**
     * One thing that the hub says.
     *
     * @param position the place in the content where it is written
     * @param path where readers find it in the site, or null where it has no place of its own
     * @param digest of all that it says
     * @param parts digests of its keys and of the chapters of its text, by their names
     * @param aliases ids and addresses that it had before
     * @param wording the words of a fact, the address of a link; else empty
     */
    public record Item(
            Kind kind,
            String id,
            String title,
            Position position,
            @Nullable String path,
            String digest,
            Map<String, String> parts,
            List<String> aliases,
            String wording) {

        public Item {
            parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
            aliases = List.copyOf(aliases);
        }

        /** Whether readers meet it: a link for the hub's own staff they do not. */
        public boolean isForReaders() {
            return kind != Kind.LINK || path != null;
        }

        /** Whether it is the same but for its name, as far as readers are told. */
        public boolean saysTheSameAs(Item other) {
            return kind == other.kind() && digest.equals(other.digest());
        }
    }

    /**
     * A note on a change.
     *
     * @param on its day
     * @param digest of its words and of what it concerns
     */
    public record Note(LocalDate on, String digest) {}

    /** What an item is, in the order in which changes are told. */
    public enum Kind {
        OPTION("option", "Options"),
        NPQ("NPQ", "NPQs"),
        FACT("fact", "Facts"),
        PAGE("page", "Pages"),
        GUIDE("guide", "The guide"),
        STEP("guide step", "Steps of the guide"),
        CONSULTATION("consultation", "Consultations"),
        PATHWAY("pathway", "The pathway"),
        LINK("link", "Links"),
        TERM("term", "Terms"),
        PICTURE("picture", "Pictures"),
        HUB("hub", "The hub");

        private final String word;
        private final String heading;

        Kind(String word, String heading) {
            this.word = word;
            this.heading = heading;
        }

        /** One of them within a sentence. */
        public String word() {
            return word;
        }

        /** All of them as a heading. */
        public String heading() {
            return heading;
        }

        /** As data has it, for example {@code option}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
