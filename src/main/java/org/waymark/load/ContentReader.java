package org.waymark.load;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.content.AssetFile;
import org.waymark.content.Change;
import org.waymark.content.Consultation;
import org.waymark.content.Fact;
import org.waymark.content.Guide;
import org.waymark.content.Hub;
import org.waymark.content.HubProfile;
import org.waymark.content.LedgerEntry;
import org.waymark.content.Limits;
import org.waymark.content.Link;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.content.Prose;
import org.waymark.content.Term;
import org.waymark.load.FileName.Order;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Reads {@code content/}. */
final class ContentReader {

    /** With more files than these, texts are held packed: memory has an end. */
    private static final int MANY = 20_000;

    private final ProjectFiles files;
    private final ProblemLog log;
    private ContentFolders folders;
    private final boolean present;
    private final List<String> paths;
    private boolean crowded;

    ContentReader(ProjectFiles files, ProblemLog log) {
        this.files = files;
        this.log = log;
        this.paths = files.list("content", Limits.CEILING.files());
        this.present = files.hasFolder("content");
        this.crowded = present && files.isCrowded("content");
        this.folders = new ContentFolders(paths, log);
    }

    Hub read() {
        if (!folders.has("content/hub.json")) {
            count(Limits.USUAL.files());
        }
        HubProfile profile = profile();
        if (!present) {
            missing("content", "the project has no folder \"content\"");
        } else if (!crowded) {
            folders.reportUnknown();
        }
        return new Hub(
                profile,
                npqs(),
                options(),
                pages(),
                consultations(),
                new Hub.Reference(links(), facts(), terms(), ledger()),
                json("pathway.json", PathwayReader.TYPE),
                changes(),
                images(),
                guide());
    }

    /** Where nothing else is read, what it refers to would seem to be missing: nor is it then. */
    private HubProfile profile() {
        HubProfile written = json("hub.json", HubProfileReader.TYPE);
        files.hold(written.limits());
        count(written.limits().files());
        return crowded ? json("hub.json", HubProfileReader.TYPE) : written;
    }

    /** Of too many files none but hub.json is read, which says how many there may be. */
    private void count(int most) {
        if (!crowded && paths.size() > most) {
            FileTree.report("content", most, log);
            crowded = true;
            folders = new ContentFolders(List.of(), log);
        }
    }

    private void missing(String path, String message) {
        String hint = "look whether it was renamed or put elsewhere";
        log.add(Code.FILE_MISSING, Position.of(path), message, hint);
    }

    private List<Npq> npqs() {
        List<Npq> npqs = markdown("npqs", Order.OPTIONAL, NpqReader.SHAPE, NpqReader::read);
        return unique(npqs, Npq::id, Npq::position).stream()
                .sorted(Comparator.comparingInt((Npq n) -> last(n.order())).thenComparing(Npq::id))
                .toList();
    }

    private List<Option> options() {
        List<Option> options =
                markdown("options", Order.REQUIRED, OptionReader.SHAPE, OptionReader::read);
        List<Option> unique = unique(options, Option::id, Option::position);
        new Places(log).check(options);
        return unique.stream()
                .sorted(
                        Comparator.comparingInt((Option o) -> last(o.order()))
                                .thenComparing(Option::id))
                .toList();
    }

    /** Files without a place come after those with one. */
    private static int last(int order) {
        return order == 0 ? Integer.MAX_VALUE : order;
    }

    private List<Page> pages() {
        List<Page> pages = markdown("pages", Order.OPTIONAL, PageReader.SHAPE, PageReader::read);
        return sorted(unique(pages, Page::id, Page::position), Page::id);
    }

    private List<Consultation> consultations() {
        List<Consultation> consultations =
                markdown(
                        "consultations",
                        Order.NONE,
                        ConsultationReader.SHAPE,
                        ConsultationReader::read);
        List<Consultation> unique = unique(consultations, Consultation::id, Consultation::position);
        return sorted(unique, Consultation::id);
    }

    private <T> List<T> markdown(
            String folder, Order order, Shape shape, Function<MarkdownFile, T> reader) {
        return files.each(
                folders.in(folder),
                (some, path) -> {
                    Optional<TextFile> text = some.text(path);
                    return some.made(
                            path,
                            text,
                            own -> {
                                FileName name = FileName.read(path, order, own);
                                MarkdownFile whole = markdownFile(name, text, shape, own);
                                text.ifPresent(file -> some.endsWith(file, whole.body()));
                                return reader.apply(whole);
                            });
                });
    }

    private MarkdownFile markdownFile(
            FileName name, Optional<TextFile> text, Shape shape, ProblemLog log) {
        return text.map(file -> new FrontMatter(file, log).read(shape))
                .map(parts -> new MarkdownFile(name, parts.fields(), held(parts.body())))
                .orElseGet(() -> MarkdownFile.unreadable(name));
    }

    private Prose held(Prose body) {
        return paths.size() > MANY ? body.packed() : body;
    }

    private List<Link> links() {
        List<Link> links =
                folders.in("links").stream()
                        .flatMap(path -> listed(path, LinkReader.LIST).stream())
                        .toList();
        List<Link> unique = unique(links, Link::id, Link::position);
        new Addresses(log).check(unique);
        return sorted(unique, Link::id);
    }

    private List<Fact> facts() {
        return sorted(new Statements(log).unique(entries("facts.json", FactReader.LIST)), Fact::id);
    }

    private List<Term> terms() {
        List<Term> terms =
                unique(entries("glossary.json", TermReader.LIST), Term::id, Term::position);
        Unique<Term> words = new Unique<>("the term", ContentReader::word, Term::position);
        return sorted(words.keepFirst(terms, log), Term::id);
    }

    /** A letter with its accent is the same as one character or as two. */
    private static String word(Term term) {
        return Normalizer.normalize(term.term(), Normalizer.Form.NFC);
    }

    /** Notes of one day stay in the order in which they stand in the file, which may be absent. */
    private List<Change> changes() {
        return optional("changes.json", ChangeReader.LIST).stream()
                .sorted(Comparator.comparing(Change::on).reversed())
                .toList();
    }

    /** A hub may do without a guide. */
    private @Nullable Guide guide() {
        String path = ContentFolders.CONTENT + "guide.yml";
        Optional<TextFile> file = folders.has(path) ? files.text(path) : Optional.empty();
        return files.made(path, file, own -> file.map(text -> GuideReader.read(text, own)))
                .orElse(null);
    }

    /** What checks of addresses found; a hub that never checked has no such file. */
    private List<LedgerEntry> ledger() {
        List<LedgerEntry> entries = optional("links.ledger.json", LedgerReader.LIST);
        return sorted(unique(entries, LedgerEntry::id, LedgerEntry::position), LedgerEntry::id);
    }

    private <T> List<T> optional(String name, EntryList<T> list) {
        String path = ContentFolders.CONTENT + name;
        return folders.has(path) ? listed(path, list) : List.of();
    }

    private <T> List<T> entries(String name, EntryList<T> list) {
        String path = ContentFolders.CONTENT + name;
        return isThere(path) ? listed(path, list) : List.of();
    }

    private <T> List<T> listed(String path, EntryList<T> list) {
        Optional<TextFile> file = files.text(path);
        return files.made(
                path, file, own -> file.map(text -> list.read(text, own)).orElse(List.of()));
    }

    private <T> T json(String name, Type<T> type) {
        String path = ContentFolders.CONTENT + name;
        Optional<TextFile> file = isThere(path) ? files.text(path) : Optional.empty();
        return files.made(
                path,
                file,
                own ->
                        file.flatMap(text -> JsonReader.read(text, own))
                                .flatMap(node -> type.read(new Value("the file", node, own)))
                                .orElseGet(() -> type.substitute(Position.of(path))));
    }

    /** Whether there is a file that every project has. */
    private boolean isThere(String path) {
        boolean there = folders.has(path);
        if (!there && present && !crowded && !files.isLink(path)) {
            missing(path, "the file is missing");
        }
        return there;
    }

    private List<AssetFile> images() {
        return folders.in("images").stream()
                .flatMap(path -> files.picture(path).stream().map(bytes -> picture(path, bytes)))
                .toList();
    }

    private static AssetFile picture(String path, byte[] bytes) {
        return new AssetFile(path, path.substring(ContentFolders.CONTENT.length()), bytes);
    }

    private <T> List<T> unique(
            List<T> entries, Function<T, String> id, Function<T, Position> position) {
        return new Unique<>("the id", id, position).keepFirst(entries, log);
    }

    private static <T> List<T> sorted(List<T> entries, Function<T, String> id) {
        return entries.stream().sorted(Comparator.comparing(id)).toList();
    }
}
