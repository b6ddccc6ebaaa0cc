package org.waymark.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.content.Hub;
import org.waymark.load.MemoryFile;
import org.waymark.load.MemoryFile.Read;
import org.waymark.problem.Problem;
import org.waymark.site.MemorySite;
import tools.jackson.databind.json.JsonMapper;

/**
 * The small hub with former names: each line of an input says what was called so, as in "page
 * old.html".
 */
final class AliasedHub {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path CONTENT = Path.of("src/test/resources/golden/small");
    private static final String PAGE = "content/pages/6-about.md";
    private static final String OPTION = "content/options/2-share.md";
    private static final String NPQ = "content/npqs/1-leading-reading.md";
    private static final String CONSULTATION = "content/consultations/consultation-2017.md";
    private static final String LINKS = "content/links/all.json";
    private static final String PROFILE = "content/hub.json";
    private static final String URL = "\"https://www.gov.uk/evidence/guide\"";
    private static final String ADDRESS = "\"https://www.gov.uk/riverside/next/\"";
    private static final String PAGE_TEXT = text(PAGE);
    private static final String OPTION_TEXT = text(OPTION);
    private static final String NPQ_TEXT = text(NPQ);
    private static final String CONSULTATION_TEXT = text(CONSULTATION);
    private static final String LINKS_TEXT = text(LINKS);
    private static final String PROFILE_TEXT = text(PROFILE);

    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();

    private AliasedHub(List<String> lines) {
        this.lines = lines;
    }

    /** A hub and what is wrong in its files. */
    record Written(Hub hub, List<Problem> problems) {}

    static Written of(List<String> lines) {
        AliasedHub written = new AliasedHub(lines);
        Hub hub = written.hub();
        return new Written(hub, written.problems);
    }

    private static String text(String path) {
        try {
            return Files.readString(CONTENT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Hub hub() {
        Hub base = MemorySite.hub();
        Hub.Reference reference = base.reference();
        return new Hub(
                read(MemoryFile.hub(PROFILE, bytes(profile()))),
                with(
                        base.npqs(),
                        read(MemoryFile.npq(NPQ, aliased(NPQ_TEXT, "npq"))),
                        n -> n.id().equals("leading-reading")),
                with(
                        base.options(),
                        read(MemoryFile.option(OPTION, aliased(OPTION_TEXT, "option"))),
                        o -> o.id().equals("share")),
                with(
                        base.pages(),
                        read(MemoryFile.page(PAGE, aliased(PAGE_TEXT, "page"))),
                        p -> p.id().equals("about")),
                List.of(
                        read(
                                MemoryFile.consultation(
                                        CONSULTATION, aliased(CONSULTATION_TEXT, "consultation")))),
                new Hub.Reference(
                        read(MemoryFile.links(LINKS, bytes(links()))),
                        reference.facts(),
                        reference.terms(),
                        reference.ledger()),
                base.pathway(),
                base.changes(),
                base.images(),
                base.guide());
    }

    private <T> T read(Read<T> read) {
        problems.addAll(read.problems());
        return read.value().orElseThrow();
    }

    private static <T> List<T> with(List<T> all, T changed, Predicate<T> same) {
        return all.stream().map(one -> same.test(one) ? changed : one).toList();
    }

    private byte[] aliased(String text, String kind) {
        String aliases = JSON.writeValueAsString(of(kind));
        return bytes(
                text.replaceFirst(
                        "---\n",
                        java.util.regex.Matcher.quoteReplacement(
                                "---\naliases: " + aliases + "\n")));
    }

    private String links() {
        String aliases = "\"aliases\": " + JSON.writeValueAsString(of("link")) + ",\n\"url\": ";
        return LINKS_TEXT.replace("\"url\": " + URL, aliases + first("url", URL));
    }

    private String profile() {
        String withdrawn = ",\n\"withdrawn\": " + JSON.writeValueAsString(of("withdrawn"));
        return PROFILE_TEXT.replace(ADDRESS, first("site", ADDRESS) + withdrawn);
    }

    private String first(String kind, String json) {
        return of(kind).stream().findFirst().map(JSON::writeValueAsString).orElse(json);
    }

    private List<String> of(String kind) {
        String start = kind + " ";
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    private static byte[] bytes(String text) {
        return MemoryFile.bytes(text);
    }
}
