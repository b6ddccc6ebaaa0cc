package org.waymark.site;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.content.AssetFile;
import org.waymark.content.Link;
import org.waymark.content.Npq;
import org.waymark.content.Words;

/** Something that the published site will hold. */
public sealed interface Output {

    OutputPath path();

    /**
     * The project's files that decide its bytes, besides the templates. A claim with a test: a
     * change in any other content file leaves the bytes as they are.
     */
    Set<String> sources();

    /** A web page about one subject. */
    record HtmlPage(OutputPath path, Subject subject, Set<String> sources) implements Output {
        public HtmlPage {
            sources = Set.copyOf(sources);
        }
    }

    /**
     * A printable briefing.
     *
     * @param npq whom it is for, or null for the general briefing
     */
    record PdfBriefing(OutputPath path, @Nullable Npq npq, Format format, Set<String> sources)
            implements Output {
        public PdfBriefing {
            sources = Set.copyOf(sources);
        }

        /** Its title, on its first page. */
        public String title() {
            return title(npq);
        }

        /** The title of the briefing for an NPQ, or of the general one for null. */
        public static String title(@Nullable Npq npq) {
            return npq == null
                    ? "Next steps after a specialist NPQ"
                    : "Next steps after " + Words.inSentence(npq.title());
        }
    }

    /** A file published as it is. */
    record Asset(OutputPath path, AssetFile file) implements Output {
        @Override
        public Set<String> sources() {
            return Set.of(file.source());
        }
    }

    /**
     * A short address that leads somewhere else: what is printed on paper must be short enough to
     * type, and stay right when the other end moves.
     *
     * @param target where it leads
     */
    record Redirect(OutputPath path, Target target, Set<String> sources) implements Output {
        public Redirect {
            sources = Set.copyOf(sources);
        }

        /** The other end of a short address. */
        public sealed interface Target {

            /** An entry of the catalogue. */
            record ToLink(Link link) implements Target {}

            /**
             * A briefing of this site.
             *
             * @param npq whom it is for, or null for the general briefing
             */
            record ToBriefing(@Nullable Npq npq) implements Target {}

            /** A page of this site that stood at the address before. */
            record ToPage(Subject subject) implements Target {}
        }
    }

    /** The look of all pages, with the hub's own colours. */
    record StyleSheet(OutputPath path, Set<String> sources) implements Output {
        public StyleSheet {
            sources = Set.copyOf(sources);
        }
    }

    /**
     * A briefing at an address that it had before: a PDF cannot lead on to another.
     *
     * @param of where the briefing stands now
     */
    record Copy(OutputPath path, OutputPath of, Set<String> sources) implements Output {
        public Copy {
            sources = Set.copyOf(sources);
        }
    }

    /** A file for search engines, for the site's own search or for its host. */
    record Index(OutputPath path, Kind kind, Set<String> sources) implements Output {
        public Index {
            sources = Set.copyOf(sources);
        }

        /** Which file. */
        public enum Kind {
            SITEMAP,
            ROBOTS,
            SEARCH,
            HEADERS,
            REDIRECTS
        }
    }

    /** What changed, for a feed reader. */
    record Feed(OutputPath path, Scope scope, Set<String> sources) implements Output {
        public Feed {
            sources = Set.copyOf(sources);
        }

        /** Whose news a feed tells. */
        public sealed interface Scope {

            /** All of the site. */
            record Everything() implements Scope {}

            /**
             * What concerns a briefing.
             *
             * @param npq whom it is for, or null for the general briefing
             */
            record OfBriefing(@Nullable Npq npq) implements Scope {}
        }
    }

    /** What the site holds, for programs. */
    record Data(OutputPath path, Content content, Set<String> sources) implements Output {
        public Data {
            sources = Set.copyOf(sources);
        }

        /** What it tells. */
        public enum Content {
            PAGES,
            LINKS,
            MANIFEST,
            /** Digests of all that it says. */
            MEANING
        }
    }

    /**
     * The picture that goes along when somebody passes on the address of a page.
     *
     * @param subject what that page is about
     */
    record SocialCard(OutputPath path, Subject subject, Set<String> sources) implements Output {
        public SocialCard {
            sources = Set.copyOf(sources);
        }
    }

    /** The hub's sign for tabs and home screens. */
    record Icon(IconFile file, Set<String> sources) implements Output {
        public Icon {
            sources = Set.copyOf(sources);
        }

        @Override
        public OutputPath path() {
            return new OutputPath(file.path());
        }
    }

    /**
     * The page with the visual editor: a tool for those who write the site, not for its readers.
     */
    record EditorPage(OutputPath path, Set<String> sources) implements Output {
        public EditorPage {
            sources = Set.copyOf(sources);
        }
    }

    /** A file that the visual editor loads. */
    record EditorFile(OutputPath path, AssetFile file) implements Output {
        @Override
        public Set<String> sources() {
            return Set.of(file.source());
        }
    }
}
