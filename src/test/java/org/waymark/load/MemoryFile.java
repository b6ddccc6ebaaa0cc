package org.waymark.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.waymark.content.Consultation;
import org.waymark.content.Fact;
import org.waymark.content.Guide;
import org.waymark.content.HubProfile;
import org.waymark.content.Limits;
import org.waymark.content.Link;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.content.Ref;
import org.waymark.load.FileName.Order;
import org.waymark.load.Node.Kind;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/** Reads content files as the loader does, but from memory: for tests that read very many. */
public final class MemoryFile {

    private MemoryFile() {}

    /**
     * What came of a file.
     *
     * @param value empty where the file's encoding shows nothing of its words
     * @param lines the lines that its problems point into
     */
    public record Read<T>(
            String path, Optional<T> value, List<String> lines, List<Problem> problems) {}

    public static Read<Page> page(String path, byte[] bytes) {
        return markdown(path, bytes, Order.OPTIONAL, PageReader.SHAPE, PageReader::read);
    }

    public static Read<Option> option(String path, byte[] bytes) {
        return markdown(path, bytes, Order.REQUIRED, OptionReader.SHAPE, OptionReader::read);
    }

    public static Read<Npq> npq(String path, byte[] bytes) {
        return markdown(path, bytes, Order.OPTIONAL, NpqReader.SHAPE, NpqReader::read);
    }

    public static Read<Consultation> consultation(String path, byte[] bytes) {
        return markdown(
                path, bytes, Order.NONE, ConsultationReader.SHAPE, ConsultationReader::read);
    }

    public static Read<List<Link>> links(String path, byte[] bytes) {
        return read(path, bytes, LinkReader.LIST::read);
    }

    public static Read<List<Fact>> facts(String path, byte[] bytes) {
        return read(path, bytes, FactReader.LIST::read);
    }

    public static Read<Guide> guide(String path, byte[] bytes) {
        return read(path, bytes, GuideReader::read);
    }

    public static Read<HubProfile> hub(String path, byte[] bytes) {
        return read(
                path,
                bytes,
                (file, log) ->
                        JsonReader.read(file, log)
                                .flatMap(
                                        node ->
                                                HubProfileReader.TYPE.read(
                                                        new Value("the file", node, log)))
                                .orElseGet(
                                        () -> HubProfileReader.TYPE.substitute(Position.of(path))));
    }

    private static <T> Read<T> markdown(
            String path, byte[] bytes, Order order, Shape shape, Function<MarkdownFile, T> reader) {
        return read(
                path,
                bytes,
                (file, log) -> {
                    FileName name = FileName.read(path, order, log);
                    FrontMatter.Parts parts = new FrontMatter(file, log).read(shape);
                    return reader.apply(new MarkdownFile(name, parts.fields(), parts.body()));
                });
    }

    private static <T> Read<T> read(
            String path, byte[] bytes, BiFunction<TextFile, ProblemLog, T> reader) {
        ProblemLog log = new ProblemLog();
        Optional<TextFile> file = new Decoder(path, Limits.USUAL, log).decode(bytes);
        Optional<T> value = file.map(text -> reader.apply(text, log));
        List<String> lines = file.map(TextFile::lines).orElse(List.of(""));
        return new Read<>(path, value, lines, log.problems());
    }

    /** A file's text as all later stages see it. */
    public static String text(byte[] bytes) {
        Decoder decoder = new Decoder("a.md", Limits.USUAL, new ProblemLog());
        return decoder.decode(bytes).map(TextFile::text).orElse("");
    }

    /** An old id or address of a page, if it can be one. */
    public static Optional<Ref> alias(String text) {
        return Type.ALIAS.read(value(text));
    }

    /** An old address of any file, if it can be one. */
    public static Optional<Ref> oldAddress(String text) {
        return Type.OLD_ADDRESS.read(value(text));
    }

    /** A web address, if it can be one. */
    public static Optional<URI> address(String text) {
        return Type.ADDRESS.read(value(text));
    }

    /** The id that something written as one is read as; empty where nothing is near. */
    public static Optional<String> id(String text) {
        return Type.ID.read(value(text));
    }

    /** The id that a file's name gives an option. */
    public static String id(String path, ProblemLog log) {
        return FileName.read(path, Order.REQUIRED, log).id();
    }

    public static boolean isId(String text) {
        return IdType.isId(text);
    }

    private static Value value(String text) {
        Position start = new Position("a.md", 1, 1);
        List<org.waymark.content.Prose.Jump> jumps =
                List.of(new org.waymark.content.Prose.Jump(0, start));
        return new Value(
                "\"aliases\"", new ScalarNode(start, Kind.QUOTED, text, jumps), new ProblemLog());
    }

    /** Bytes of a text. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
