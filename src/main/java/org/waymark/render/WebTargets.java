package org.waymark.render;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Fact;
import org.waymark.content.Link;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.content.Term;
import org.waymark.markdown.Reference;
import org.waymark.markdown.Target;
import org.waymark.markdown.Targets;
import org.waymark.site.OutputPath;
import org.waymark.site.Planner;
import org.waymark.site.Site;
import org.waymark.site.Subject;

/**
 * Where references lead from one page of the site. What is unknown was reported when references
 * were resolved; here it becomes plain text.
 */
final class WebTargets implements Targets {

    private final Site site;
    private final OutputPath from;

    WebTargets(Site site, OutputPath from) {
        this.site = site;
        this.from = from;
    }

    @Override
    public Target of(Reference reference) {
        String id = reference.id();
        return switch (reference.scheme()) {
            case LINK -> link(id);
            case FACT -> fact(site, id);
            case TERM -> term(id);
            case NPQ -> npq(reference);
            case OPTION -> option(reference);
            case PAGE -> page(reference);
            case IMAGE -> image(id);
        };
    }

    private Target link(String id) {
        Link link = site.entries().links().get(id);
        if (link == null) {
            return text(id);
        }
        String dead = Wording.of(site.deadLinks().get(id));
        return dead.isEmpty()
                ? new Target(link.url().toString(), link.title(), null)
                : Target.dead(link.title(), dead);
    }

    /** A fact is its wording; an expired one without a wording was reported as an error. */
    static Target fact(Site site, String id) {
        Fact fact = site.entries().facts().get(id);
        String wording = fact == null ? null : fact.wording(site.today());
        return text(wording == null ? id : wording);
    }

    private Target term(String id) {
        Term term = site.entries().terms().get(id);
        OutputPath glossary = glossary(site);
        if (term == null || glossary == null) {
            return text(term == null ? id : term.term());
        }
        return new Target(from.to(glossary) + "#term-" + id, term.term(), null);
    }

    private static @Nullable OutputPath glossary(Site site) {
        Page glossary = site.page(Page.Layout.GLOSSARY);
        return glossary == null ? null : Planner.path(new Subject.OfPage(glossary));
    }

    private Target image(String path) {
        boolean known = site.entries().images().contains(path);
        return known ? new Target(from.to(new OutputPath(path)), "", null) : text("");
    }

    private Target npq(Reference reference) {
        Npq npq = site.entries().npqs().get(reference.id());
        return to(npq == null ? null : new Subject.OfNpq(npq), reference);
    }

    private Target option(Reference reference) {
        Option option = site.entries().options().get(reference.id());
        return to(option == null ? null : new Subject.OfOption(option), reference);
    }

    private Target page(Reference reference) {
        return to(site.entries().pages().get(reference.id()), reference);
    }

    private Target to(@Nullable Subject subject, Reference reference) {
        if (subject == null) {
            return text(reference.id());
        }
        return new Target(
                from.to(Planner.path(subject)) + fragment(reference), subject.title(), null);
    }

    static String fragment(Reference reference) {
        return reference.fragment() == null ? "" : "#" + reference.fragment();
    }

    private static Target text(String words) {
        return new Target(null, words, null);
    }
}
