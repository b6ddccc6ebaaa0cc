package org.waymark.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Limits;
import org.waymark.content.Meaning;
import org.waymark.content.Meaning.Item;
import org.waymark.content.Meaning.Kind;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;
import org.waymark.problem.Sources;

/** Reads from a published site what it says: the file that every build leaves there. */
public final class PublishedSite {

    /** The version of the file's format, as far as this program knows it. */
    private static final int VERSION = 1;

    private static final int LONGEST = 5_000;

    private static final Type<String> LINE = new TextType(LONGEST);

    private static final Field<Integer> FORMAT =
            Field.required("version", new NumberType(1, LONGEST), "the version of the format");
    private static final Field<String> PUBLISHER = text("publisher", "the hub's name");
    private static final Field<String> ADDRESS = text("address", "where the site is published");
    private static final Field<Kind> KIND =
            Field.required("kind", Type.word(Kind.class), "what it is").or(Kind.HUB);
    private static final Field<String> ID = text("id", "its id");
    private static final Field<String> TITLE = text("title", "its title");
    private static final Field<String> SOURCE = text("file", "the file it is written in");
    private static final Field<String> PATH = Field.optional("path", LINE, "its place in the site");
    private static final Field<String> WORDING = Field.optional("wording", LINE, "its words");
    private static final Field<String> DIGEST = text("digest", "the digest of all of it");
    private static final Field<List<String>> ALIASES =
            Field.optional("aliases", Type.list(LINE), "what it was called before");
    private static final Field<Map<String, String>> PARTS =
            Field.required("parts", new MapType<>(LINE), "the digests of its parts");
    private static final Field<LocalDate> ON =
            Field.required("on", Type.DATE, "the day of the change").or(LocalDate.EPOCH);

    private static final Type<Item> ITEM =
            Type.record(
                    Shape.of(
                            "the item",
                            KIND,
                            ID,
                            TITLE,
                            SOURCE,
                            PATH,
                            WORDING,
                            ALIASES,
                            DIGEST,
                            PARTS),
                    PublishedSite::item);
    private static final Type<Meaning.Note> NOTE =
            Type.record(
                    Shape.of("the note", ON, DIGEST),
                    fields -> new Meaning.Note(fields.get(ON), fields.get(DIGEST)));

    private static final Field<List<Item>> ITEMS =
            Field.required("items", Type.list(ITEM), "what the site says");
    private static final Field<List<Meaning.Note>> NOTES =
            Field.required("notes", Type.list(NOTE), "the notes on changes");
    private static final Field<List<String>> PATHS =
            Field.required("paths", Type.list(LINE), "the pages and PDFs");
    private static final Field<List<String>> WITHDRAWN =
            Field.required("withdrawn", Type.list(LINE), "the addresses that were given up");

    private static final Type<Meaning> WHOLE =
            Type.record(
                    Shape.of(
                            "the file", FORMAT, PUBLISHER, ADDRESS, ITEMS, NOTES, PATHS, WITHDRAWN),
                    PublishedSite::meaning);

    private PublishedSite() {}

    /**
     * What a published site says.
     *
     * @param meaning empty when the file is not there or is damaged
     * @param problems what is wrong with the file; none when it is not there
     */
    public record Saying(Optional<Meaning> meaning, Sources sources, List<Problem> problems) {

        public Saying {
            problems = List.copyOf(problems);
        }
    }

    /** Whether a folder holds a published site that can be compared. */
    public static boolean isAt(Path folder) {
        return Files.isRegularFile(folder.resolve(Meaning.FILE));
    }

    /** Reads a published site; one that is not there says nothing. */
    public static Saying read(Path folder) {
        if (!isAt(folder)) {
            return new Saying(Optional.empty(), new Sources(Map.of()), List.of());
        }
        ProblemLog log = new ProblemLog();
        Optional<TextFile> file =
                new ProjectFiles(folder, log, Memory.none())
                        .bytes(Meaning.FILE)
                        .flatMap(
                                bytes ->
                                        new Decoder(Meaning.FILE, Limits.CEILING, log)
                                                .decode(bytes));
        Optional<Meaning> meaning =
                file.flatMap(text -> JsonReader.read(text, log))
                        .flatMap(node -> WHOLE.read(new Value("the file", node, log)));
        List<Problem> problems = log.problems().stream().filter(PublishedSite::counts).toList();
        Map<String, List<String>> lines =
                file.map(text -> Map.of(text.path(), text.lines())).orElse(Map.of());
        return new Saying(
                problems.isEmpty() ? meaning : Optional.empty(), new Sources(lines), problems);
    }

    /** A later version may say more, which is no harm. */
    private static boolean counts(Problem problem) {
        return problem.code() != Code.KEY_UNKNOWN;
    }

    private static Meaning meaning(Fields fields) {
        if (fields.get(FORMAT) != VERSION) {
            fields.wrong(
                    FORMAT,
                    Code.VALUE_WRONG,
                    "is not " + VERSION + ": another version of Waymark wrote this file",
                    "publish that site again with this version, or compare with that one");
        }
        return new Meaning(
                fields.get(PUBLISHER),
                fields.get(ADDRESS),
                fields.get(ITEMS),
                fields.get(NOTES),
                new LinkedHashSet<>(fields.get(PATHS)),
                fields.get(WITHDRAWN));
    }

    private static Item item(Fields fields) {
        @Nullable String wording = fields.find(WORDING);
        return new Item(
                fields.get(KIND),
                fields.get(ID),
                fields.get(TITLE),
                Position.of(fields.get(SOURCE)),
                fields.find(PATH),
                fields.get(DIGEST),
                fields.get(PARTS),
                fields.get(ALIASES),
                wording == null ? "" : wording);
    }

    private static Field<String> text(String key, String description) {
        return Field.required(key, LINE, description);
    }
}
