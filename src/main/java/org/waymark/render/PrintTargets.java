package org.waymark.render;

import java.net.URI;
import org.jspecify.annotations.Nullable;
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
    private final @Nullable String reader;
    private final Targets web;

    /**
     * @param reader the id of the NPQ whose briefing this is, or null
     */
    PrintTargets(Site site, @Nullable String reader) {
        this.site = site;
        this.reader = reader;
        this.web = new WebTargets(site, Planner.briefing(null));
    }

    /** The id of the plan in a briefing. */
    static final String PLAN = "plan";

    /** The id of an option's section in a briefing. */
    static String section(Option option) {
        return "option-" + option.id();
    }

    /** The id of the section about the reader's NPQ, or of a heading in it. */
    static String opening(@Nullable String heading) {
        return heading == null ? "about-your-npq" : "about-" + heading;
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
            case LINK -> link(reference);
            case FACT -> web.of(reference);
        };
    }

    private Target option(Reference reference) {
        Option option = site.entries().options().get(reference.id());
        if (option == null) {
            return web.of(reference);
        }
        return within(section(option), reference, option.title(), "Option " + option.order());
    }

    private static Target within(String section, Reference reference, String title, String name) {
        String fragment = reference.fragment() == null ? "" : "-" + reference.fragment();
        return new Target("#" + section + fragment, title, name);
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
        if (npq == null) {
            return web.of(reference);
        }
        return npq.id().equals(reader)
                ? new Target("#" + opening(reference.fragment()), npq.title(), "About your NPQ")
                : absolute(new Subject.OfNpq(npq), reference);
    }

    private Target page(Reference reference) {
        Subject subject = site.entries().pages().get(reference.id());
        if (subject instanceof Subject.OfPage of && of.page().equals(site.page(Page.Layout.PLAN))) {
            return within(PLAN, reference, of.title(), "Your plan");
        }
        return subject == null ? web.of(reference) : absolute(subject, reference);
    }

    private Target absolute(Subject subject, Reference reference) {
        String address = Addresses.of(site, Planner.path(subject)) + WebTargets.fragment(reference);
        String printed = Addresses.printed(URI.create(address));
        return new Target(address, subject.title(), "(" + printed + ")");
    }

    /**
     * Where no list follows, a link's own address is printed, or the short one if it is shorter.
     */
    private Target link(Reference reference) {
        Target target = web.of(reference);
        if (target.href() == null) {
            return target;
        }
        String own = Addresses.printed(URI.create(target.href()));
        String go = Addresses.printed(URI.create(Addresses.go(site, reference.id())));
        String printed = go.length() < own.length() ? go : own;
        return new Target(target.href(), target.text(), "(" + printed + ")");
    }
}
