package org.waymark.render;

import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.content.Term;
import org.waymark.markdown.Reference;
import org.waymark.markdown.Target;
import org.waymark.markdown.Targets;
import org.waymark.site.Planner;
import org.waymark.site.Site;
import org.waymark.site.Subject;

/**
 * Where references lead from a briefing: to its own sections where it has them, else to the
 * absolute address, since a PDF has no neighbours.
 */
final class PrintTargets implements Targets {

    private final Site site;
    private final Targets web;

    PrintTargets(Site site) {
        this.site = site;
        this.web = new WebTargets(site, Planner.briefing(null));
    }

    /** The id of the plan in a briefing. */
    static final String PLAN = "plan";

    /** The id of an option's section in a briefing. */
    static String section(Option option) {
        return "option-" + option.id();
    }

    /** The id of a term in a briefing's glossary. */
    static String anchor(Term term) {
        return "term-" + term.id();
    }

    @Override
    public Target of(Reference reference) {
        return switch (reference.scheme()) {
            case OPTION -> option(reference);
            case TERM -> term(reference);
            case NPQ -> npq(reference);
            case PAGE -> page(reference);
            case IMAGE -> image(reference.id());
            case LINK, FACT -> web.of(reference);
        };
    }

    private Target option(Reference reference) {
        Option option = site.entries().options().get(reference.id());
        if (option == null) {
            return web.of(reference);
        }
        return within(section(option), reference, option.title());
    }

    private static Target within(String section, Reference reference, String title) {
        String fragment = reference.fragment() == null ? "" : "-" + reference.fragment();
        return new Target("#" + section + fragment, title, null);
    }

    private Target term(Reference reference) {
        Term term = site.entries().terms().get(reference.id());
        return term == null ? web.of(reference) : new Target("#" + anchor(term), term.term(), null);
    }

    private Target image(String path) {
        boolean known = site.entries().images().contains(path);
        return new Target(known ? path : null, "", null);
    }

    private Target npq(Reference reference) {
        Npq npq = site.entries().npqs().get(reference.id());
        return npq == null ? web.of(reference) : absolute(new Subject.OfNpq(npq), reference);
    }

    private Target page(Reference reference) {
        Subject subject = site.entries().pages().get(reference.id());
        if (subject instanceof Subject.OfPage of && of.page().equals(site.page(Page.Layout.PLAN))) {
            return within(PLAN, reference, of.title());
        }
        return subject == null ? web.of(reference) : absolute(subject, reference);
    }

    private Target absolute(Subject subject, Reference reference) {
        String address = Addresses.of(site, Planner.path(subject));
        return new Target(address + WebTargets.fragment(reference), subject.title(), null);
    }
}
