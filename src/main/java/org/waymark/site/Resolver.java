package org.waymark.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.content.Hub;
import org.waymark.content.Prose;
import org.waymark.markdown.Abbreviations;
import org.waymark.markdown.Document;
import org.waymark.markdown.Markdown;
import org.waymark.problem.Checked;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/** Parses every text of the hub and looks up every reference in it. */
public final class Resolver {

    private final Markdown markdown = new Markdown();

    /**
     * The hub with its references looked up, and all that is wrong with them.
     *
     * @param today the day that decides which facts have expired, what wants a review and which
     *     changes have been made
     */
    public Checked<Site> resolve(Hub hub, LocalDate today) {
        ProblemLog log = new ProblemLog();
        Site site = parse(hub, today, log);
        log.addAll(vocabulary(site));
        log.addAll(new ReferenceCheck(site).problems());
        log.addAll(new ReviewCheck(site).problems());
        log.addAll(new ChangeCheck(site).problems());
        log.addAll(new AttributeCheck(hub).problems());
        log.addAll(GuideCheck.problems(hub));
        return log.with(site);
    }

    private Site parse(Hub hub, LocalDate today, ProblemLog log) {
        List<Checked<Document>> parsed = Texts.of(hub).parallelStream().map(this::parse).toList();
        parsed.forEach(document -> log.addAll(document.problems()));
        Map<Prose, Document> documents =
                parsed.stream()
                        .map(Checked::value)
                        .collect(
                                Collectors.toMap(
                                        Document::prose,
                                        document -> document,
                                        (first, again) -> first));
        Abbreviations abbreviations = Abbreviations.of(hub.reference().terms());
        return new Site(
                hub, today, Entries.of(hub), abbreviations, documents, DeadLinks.of(hub, today));
    }

    private Checked<Document> parse(Texts.Text text) {
        return text.blocks() ? markdown.parse(text.prose()) : markdown.parseInline(text.prose());
    }

    private static List<Problem> vocabulary(Site site) {
        return site.documents().values().parallelStream()
                .flatMap(document -> site.abbreviations().check(document).stream())
                .toList();
    }
}
