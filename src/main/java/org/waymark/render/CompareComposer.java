package org.waymark.render;

import java.util.List;
import java.util.Locale;
import org.waymark.content.Option;
import org.waymark.site.Site;

/** Composes the comparison of all options. */
final class CompareComposer {

    private final Site site;
    private final Cards cards;
    private final OptionComposer options;

    CompareComposer(Site site, SectionText text, Cards cards) {
        this.site = site;
        this.cards = cards;
        this.options = new OptionComposer(site, text, cards, null);
    }

    CompareView compose() {
        List<CompareView.Row> rows = site.hub().options().stream().map(this::row).toList();
        return CompareView.of(rows);
    }

    private CompareView.Row row(Option option) {
        Option.Terms terms = option.terms();
        String level = terms.time().level().name().toLowerCase(Locale.ROOT);
        return new CompareView.Row(cards.named(option), options.terms(terms), level);
    }
}
