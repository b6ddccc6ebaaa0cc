package org.waymark.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The JSON Schemas of all files that people edit, made of the definitions by which Waymark itself
 * reads them: for editors that complete and check while somebody types.
 */
public final class Schemas {

    /** Editors understand this version, and of it only keywords are used that older ones have. */
    private static final String VERSION = "https://json-schema.org/draft/2020-12/schema";

    private static final String LIMITS =
            "This tells the form of what is written. \"waymark check\" knows more: it follows"
                    + " references, compares dates and finds what is there twice.";

    private static final List<Source> SOURCES =
            List.of(
                    json("hub", "content/hub.json", HubProfileReader.TYPE),
                    json("links", "content/links/*.json", LinkReader.LIST.type()),
                    json("ledger", "content/links.ledger.json", LedgerReader.LIST.type()),
                    json("facts", "content/facts.json", FactReader.LIST.type()),
                    json("glossary", "content/glossary.json", TermReader.LIST.type()),
                    json("pathway", "content/pathway.json", PathwayReader.TYPE),
                    json("changes", "content/changes.json", ChangeReader.LIST.type()),
                    json("theme", "templates/print/theme.json", ThemeReader.TYPE),
                    new Source("theme-variant", "templates/print/*.json", themeVariant()),
                    yaml("guide", "content/guide.yml", GuideReader.TYPE.schema(Notation.YAML)),
                    yaml("npq", "content/npqs/*.md", front(NpqReader.SHAPE)),
                    yaml("option", "content/options/*.md", front(OptionReader.SHAPE)),
                    yaml("page", "content/pages/*.md", front(PageReader.SHAPE)),
                    yaml(
                            "consultation",
                            "content/consultations/*.md",
                            front(ConsultationReader.SHAPE)));

    private Schemas() {}

    /**
     * The schema of one kind of file.
     *
     * @param name its name, as in {@code option}
     * @param files the files that it is for, with * for any name; of a Markdown file it describes
     *     the front matter
     * @param text the schema
     */
    public record FileSchema(String name, String files, String text) {

        /** The name of the file that a project keeps it in. */
        public String fileName() {
            return name + ".schema.json";
        }
    }

    /** What a schema is made of. */
    record Source(String name, String files, Schema schema) {

        FileSchema written() {
            String title = "What may stand in " + files;
            Map<String, Object> keywords =
                    schema.described(LIMITS)
                            .front("title", title)
                            .front("$schema", VERSION)
                            .keywords();
            return new FileSchema(name, files, JsonText.of(keywords, "  ", "") + "\n");
        }
    }

    /** All schemas, always in the same order. */
    public static List<FileSchema> all() {
        return SOURCES.stream().map(Source::written).toList();
    }

    public static Optional<FileSchema> named(String name) {
        return all().stream().filter(schema -> schema.name().equals(name)).findFirst();
    }

    /** The keywords of a schema, for what is made of them. */
    static Source source(String name) {
        return SOURCES.stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Source json(String name, String files, Type<?> type) {
        return new Source(name, files, type.schema(Notation.JSON));
    }

    private static Source yaml(String name, String files, Schema schema) {
        return new Source(name, files, schema);
    }

    private static Schema front(Shape shape) {
        return shape.schema(Notation.YAML);
    }

    private static Schema themeVariant() {
        return ThemeReader.TYPE.schema(Notation.JSON).partial();
    }
}
