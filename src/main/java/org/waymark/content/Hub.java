package org.waymark.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything editors wrote, in order: NPQs and options by their order, changes by their day with
 * the newest first, the rest by id. The root of the content model.
 *
 * @param guide the questions that lead to options, or null where the hub has none
 */
public record Hub(
        HubProfile profile,
        List<Npq> npqs,
        List<Option> options,
        List<Page> pages,
        List<Consultation> consultations,
        Reference reference,
        Pathway pathway,
        List<Change> changes,
        List<AssetFile> images,
        @Nullable Guide guide) {

    public Hub {
        npqs = List.copyOf(npqs);
        options = List.copyOf(options);
        pages = List.copyOf(pages);
        consultations = List.copyOf(consultations);
        changes = List.copyOf(changes);
        images = List.copyOf(images);
    }

    /**
     * The material that all texts refer to: catalogue, dated facts and glossary.
     *
     * @param ledger what checks of the catalogue's addresses found
     */
    public record Reference(
            List<Link> links, List<Fact> facts, List<Term> terms, List<LedgerEntry> ledger) {
        public Reference {
            links = List.copyOf(links);
            facts = List.copyOf(facts);
            terms = List.copyOf(terms);
            ledger = List.copyOf(ledger);
        }
    }
}
