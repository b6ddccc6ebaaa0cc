package org.waymark.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.content.Consultation;
import org.waymark.content.Extra;
import org.waymark.content.Hub;
import org.waymark.content.Link;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.content.Ref;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;
import org.waymark.site.Output.Redirect.Target;
import org.waymark.site.Planner.Placed;

/** What stands at the addresses that pages, briefings and links had before. */
final class AliasPlan {

    private final Hub hub;
    private final ProblemLog log = new ProblemLog();
    private final Map<String, Placed> taken = new HashMap<>();
    private final Set<Position> reported = new HashSet<>();

    AliasPlan(Site site) {
        this.hub = site.hub();
    }

    /** Adds to what the site has today, which always comes first; tells what cannot be added. */
    List<Problem> addTo(List<Placed> placed) {
        placed.forEach(one -> taken.putIfAbsent(key(one), one));
        List<Placed> former = new ArrayList<>();
        hub.npqs().forEach(npq -> former.addAll(ofNpq(npq)));
        hub.options().forEach(option -> former.addAll(ofOption(option)));
        hub.pages().forEach(page -> former.addAll(ofPage(page)));
        hub.consultations().forEach(one -> former.addAll(ofConsultation(one)));
        hub.reference().links().forEach(link -> former.addAll(ofLink(link)));
        for (Placed one : former) {
            Placed before = taken.putIfAbsent(key(one), one);
            if (before == null) {
                placed.add(one);
            } else if (reported.add(one.cause())) {
                report(one, before, former.contains(before));
            }
        }
        hub.profile().withdrawn().forEach(this::checkWithdrawn);
        return log.problems();
    }

    private void checkWithdrawn(Ref withdrawn) {
        boolean there = taken.keySet().stream().anyMatch(path -> isSame(path, withdrawn.id()));
        if (there) {
            log.add(
                    Code.ALIAS_CONFLICT,
                    withdrawn.position(),
                    "\"" + withdrawn.id() + "\" is not withdrawn: something stands there",
                    "remove it from \"withdrawn\"");
        }
    }

    private static boolean isSame(String path, String written) {
        return OutputPath.isSame(path, written.toLowerCase(Locale.ROOT));
    }

    private static String key(Placed placed) {
        return placed.output().path().value().toLowerCase(Locale.ROOT);
    }

    private List<Placed> ofNpq(Npq npq) {
        List<Placed> former = new ArrayList<>(pages(new Subject.OfNpq(npq), npq.aliases()));
        npq.aliases().stream()
                .filter(alias -> isId(alias.id()) && hub.profile().has(Extra.BRIEFINGS))
                .forEach(id -> addBriefings(npq, id, former));
        return former;
    }

    private void addBriefings(Npq npq, Ref id, List<Placed> former) {
        former.add(redirect(Planner.redirect(id.id()), new Target.ToBriefing(npq), id));
        for (Format format : Format.values()) {
            OutputPath of = Planner.briefing(npq, format);
            Set<String> sources = sources(id);
            Placed original = taken.get(of.value());
            if (original != null) {
                sources.addAll(original.output().sources());
            }
            OutputPath path = Planner.briefing(id.id(), format);
            former.add(new Placed(new Output.Copy(path, of, sources), id.position()));
        }
    }

    private List<Placed> ofOption(Option option) {
        return pages(new Subject.OfOption(option), option.aliases());
    }

    private List<Placed> ofPage(Page page) {
        return pages(new Subject.OfPage(page), page.aliases());
    }

    private List<Placed> ofConsultation(Consultation consultation) {
        return pages(new Subject.OfConsultation(consultation), consultation.aliases());
    }

    private List<Placed> pages(Subject subject, List<Ref> aliases) {
        String folder = Planner.path(subject).folder();
        return aliases.stream()
                .map(alias -> redirect(path(folder, alias.id()), new Target.ToPage(subject), alias))
                .toList();
    }

    /** An old address as it was, or where a page of an old id would stand. */
    private static OutputPath path(String folder, String alias) {
        if (!isId(alias)) {
            return new OutputPath(alias.endsWith("/") ? alias + "index.html" : alias);
        }
        return new OutputPath((folder.isEmpty() ? "" : folder + "/") + alias + ".html");
    }

    private static boolean isId(String alias) {
        return alias.indexOf('.') < 0 && alias.indexOf('/') < 0;
    }

    /** A link without a short address of its own today needs none at its old id. */
    private List<Placed> ofLink(Link link) {
        return link.aliases().stream()
                .filter(alias -> taken.containsKey(Planner.redirect(link.id()).value()))
                .map(
                        alias ->
                                redirect(
                                        Planner.redirect(alias.id()),
                                        new Target.ToLink(link),
                                        alias))
                .toList();
    }

    private Placed redirect(OutputPath path, Target target, Ref alias) {
        return new Placed(new Output.Redirect(path, target, sources(alias)), alias.position());
    }

    private Set<String> sources(Ref alias) {
        return new TreeSet<>(Set.of(hub.profile().position().file(), alias.position().file()));
    }

    private void report(Placed one, Placed before, boolean both) {
        String path = one.output().path().value();
        String address = "the old address " + path.replaceFirst("/index\\.html$", "");
        if (both) {
            log.add(
                    Code.ALIAS_CONFLICT,
                    one.cause(),
                    address + " would lead to two places: the other is at " + before.cause(),
                    "keep the alias in one of the two");
        } else {
            log.add(
                    Code.ALIAS_CONFLICT,
                    one.cause(),
                    address + " is in use today, by " + before.cause(),
                    "remove this alias, or give the other another name");
        }
    }
}
