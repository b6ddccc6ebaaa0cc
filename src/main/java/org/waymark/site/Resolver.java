package org.waymark.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Hub;
import org.waymark.content.Term;
import org.waymark.markdown.Abbreviations;
import org.waymark.markdown.Document;
import org.waymark.markdown.Markdown;
import org.waymark.problem.Checked;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/**
 * Parses every text of the hub and looks up every reference in it.
 *
 * <p>A resolver that is used again parses only the files whose records changed. One thread at a
 * time.
 */
public final class Resolver {

    /** With more files than these, trees are let go and grown again: memory has an end. */
    private static final int MANY = 2_000;

    private final Markdown markdown = new Markdown();
    private final int most;
    private Map<String, Parsed> parsed = Map.of();
    private Map<String, Judged> judged = Map.of();
    private Glossary glossary = new Glossary(List.of(), Abbreviations.of(List.of()));

    /** A file's texts and the records that they belong to: all that decides them. */
    private record Parsed(List<Object> from, Documents.OfFile file) {}

    /** How a file's texts use the glossary. */
    private record Judged(Documents.OfFile file, Documents.Usage usage) {

        boolean isOf(Documents.OfFile other, Abbreviations by) {
            return file.equals(other) && usage.abbreviations().equals(by);
        }
    }

    private record Glossary(List<Term> from, Abbreviations abbreviations) {}

    public Resolver() {
        this(MANY);
    }

    /**
     * @param most how many files keep the trees of their texts
     */
    Resolver(int most) {
        this.most = most;
    }

    /**
     * The hub with its references looked up, and all that is wrong with them.
     *
     * @param today the day that decides which facts have expired, what wants a review and which
     *     changes have been made
     */
    public Checked<Site> resolve(Hub hub, LocalDate today) {
        Site site = site(hub, today);
        return new Checked<>(site, problems(site));
    }

    /** The hub with its references looked up; what is wrong with them can be asked for later. */
    public Site site(Hub hub, LocalDate today) {
        List<Term> terms = hub.reference().terms();
        if (!glossary.from.equals(terms)) {
            glossary = new Glossary(terms, Abbreviations.of(terms));
        }
        Map<String, List<Texts.Holder>> holders = Texts.byFile(hub);
        boolean many = holders.size() > most;
        parsed =
                holders.entrySet().parallelStream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Entry::getKey, file -> parsed(file, many)));
        Map<String, Documents.OfFile> files = new HashMap<>();
        parsed.forEach((file, one) -> files.put(file, one.file()));
        return new Site(
                hub,
                today,
                Entries.of(hub),
                glossary.abbreviations,
                new Documents(files),
                DeadLinks.of(hub, today));
    }

    private Parsed parsed(Entry<String, List<Texts.Holder>> file, boolean many) {
        List<Object> from = file.getValue().stream().map(Texts.Holder::from).toList();
        Parsed known = parsed.get(file.getKey());
        if (known != null && known.from.equals(from)) {
            return known;
        }
        List<Checked<Document>> documents =
                file.getValue().stream()
                        .flatMap(holder -> holder.texts().get().stream())
                        .map(this::parse)
                        .toList();
        Documents.OfFile whole = Documents.OfFile.of(documents);
        return new Parsed(from, many ? whole.letGo(glossary.abbreviations) : whole);
    }

    private Checked<Document> parse(Texts.Text text) {
        return text.blocks() ? markdown.parse(text.prose()) : markdown.parseInline(text.prose());
    }

    /** All that is wrong with the texts of a site and what they refer to. */
    public List<Problem> problems(Site site) {
        ProblemLog log = new ProblemLog();
        site.documents().files().values().forEach(file -> log.addAll(file.problems()));
        judged =
                site.documents().files().entrySet().parallelStream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Entry::getKey, file -> judged(file, site.abbreviations())));
        judged.values().forEach(one -> log.addAll(one.usage().problems()));
        log.addAll(new ReferenceCheck(site).problems());
        log.addAll(new ReviewCheck(site).problems());
        log.addAll(new ChangeCheck(site).problems());
        log.addAll(new AttributeCheck(site.hub()).problems());
        log.addAll(GuideCheck.problems(site.hub()));
        return log.problems();
    }

    private Judged judged(Entry<String, Documents.OfFile> file, Abbreviations abbreviations) {
        @Nullable Judged known = judged.get(file.getKey());
        if (known != null && known.isOf(file.getValue(), abbreviations)) {
            return known;
        }
        return new Judged(file.getValue(), file.getValue().usage(abbreviations));
    }
}
