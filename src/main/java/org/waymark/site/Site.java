package org.waymark.site;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Hub;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.content.Prose;
import org.waymark.markdown.Abbreviations;
import org.waymark.markdown.Document;
import org.waymark.markdown.Reference;

/**
 * The hub with its texts parsed and its references looked up, on one day.
 *
 * @param today the day that decides what is open, closed or expired
 * @param documents all texts, parsed
 * @param deadLinks the links that no longer lead anywhere
 */
public record Site(
        Hub hub,
        LocalDate today,
        Entries entries,
        Abbreviations abbreviations,
        Documents documents,
        DeadLinks deadLinks) {

    /** A text of this hub, parsed. */
    public Document document(Prose prose) {
        return documents.of(prose);
    }

    /** The first page that shows what a layout says, or null when there is none. */
    public @Nullable Page page(Page.Layout layout) {
        return entries.layouts().get(layout);
    }

    /** What an option's texts refer to, in reading order. */
    public List<Reference> references(Option option) {
        return references(Texts.of(option));
    }

    /** What a page's texts refer to, in reading order. */
    public List<Reference> references(Subject subject) {
        return references(texts(subject));
    }

    /** A page's own texts, in reading order. */
    public List<Prose> prose(Subject subject) {
        return texts(subject).stream().map(Texts.Text::prose).toList();
    }

    /** Whether a page's texts show questions or names of the options. */
    boolean plansOptions(Subject subject) {
        return texts(subject).stream().anyMatch(text -> document(text.prose()).plansOptions());
    }

    private List<Reference> references(List<Texts.Text> texts) {
        return texts.stream()
                .flatMap(text -> document(text.prose()).references().stream())
                .toList();
    }

    private static List<Texts.Text> texts(Subject subject) {
        if (subject instanceof Subject.OfOption of) {
            return Texts.of(of.option());
        }
        if (subject instanceof Subject.OfNpq of) {
            return Texts.of(of.npq());
        }
        if (subject instanceof Subject.OfConsultation of) {
            return Texts.of(of.consultation());
        }
        if (subject instanceof Subject.OfGuide of) {
            return Texts.of(of.guide());
        }
        return Texts.of(((Subject.OfPage) subject).page());
    }
}
