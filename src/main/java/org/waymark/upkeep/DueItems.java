package org.waymark.upkeep;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Care;
import org.waymark.content.Consultation;
import org.waymark.content.Fact;
import org.waymark.content.Hub;
import org.waymark.content.LedgerEntry;
import org.waymark.content.Link;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.problem.Position;
import org.waymark.upkeep.DueItem.What;

/** Collects what a hub's content says about days to come. */
final class DueItems {

    private final Hub hub;
    private final LocalDate today;
    private final Ledger ledger;

    DueItems(Hub hub, LocalDate today) {
        this.hub = hub;
        this.today = today;
        this.ledger = new Ledger(hub.reference().ledger());
    }

    /** A thing that has an owner and days. */
    private record Thing(
            String kind, String id, String title, @Nullable String owner, Position position) {}

    /** In order of their days; those that are over are left out, unless somebody must act. */
    List<DueItem> all() {
        return Stream.of(facts(), links(), consultations(), cared())
                .flatMap(items -> items)
                .sorted()
                .toList();
    }

    private Stream<DueItem> facts() {
        return hub.reference().facts().stream()
                .flatMap(
                        fact ->
                                Stream.of(
                                                item(thing(fact), What.REVIEW, fact.reviewBy()),
                                                item(thing(fact), What.EXPIRES, ahead(fact)))
                                        .filter(Objects::nonNull));
    }

    /** A fact is shown as readers see it today. */
    private Thing thing(Fact fact) {
        String wording = fact.wording(today);
        String shown = wording == null ? fact.now() : wording;
        return new Thing("fact", fact.id(), shown, fact.owner(), fact.position());
    }

    /** A fact that has expired and says what holds afterwards needs nobody any more. */
    private @Nullable LocalDate ahead(Fact fact) {
        return fact.isExpired(today) && fact.after() != null ? null : fact.expires();
    }

    private Stream<DueItem> links() {
        return hub.reference().links().stream().flatMap(this::link);
    }

    private Stream<DueItem> link(Link link) {
        Thing thing = new Thing("link", link.id(), link.title(), link.owner(), link.position());
        LedgerEntry entry = ledger.of(link);
        List<LocalDate> failed = entry == null ? List.of() : entry.failedBy(today);
        boolean dead = entry != null && entry.deadSince(today) != null;
        LocalDate since = failed.isEmpty() ? null : failed.get(0);
        return Stream.of(
                        item(thing, What.REVIEW, link.reviewBy()),
                        item(thing, dead ? What.DEAD : What.FAILING, since))
                .filter(Objects::nonNull);
    }

    private Stream<DueItem> consultations() {
        return hub.consultations().stream()
                .filter(one -> !one.closed().isBefore(today))
                .map(one -> item(thing(one), What.CLOSES, one.closed()))
                .filter(Objects::nonNull);
    }

    private static Thing thing(Consultation one) {
        String owner = one.care().owner();
        return new Thing("consultation", one.id(), one.title(), owner, one.position());
    }

    /** What has front matter may say when it is to be read again. */
    private Stream<DueItem> cared() {
        return Stream.of(
                        hub.npqs().stream().map(npq -> review(thing(npq), npq.care())),
                        hub.options().stream().map(one -> review(thing(one), one.care())),
                        hub.pages().stream().map(page -> review(thing(page), page.care())),
                        hub.consultations().stream().map(one -> review(thing(one), one.care())))
                .flatMap(items -> items)
                .filter(Objects::nonNull);
    }

    private static Thing thing(Npq npq) {
        return new Thing("NPQ", npq.id(), npq.title(), npq.care().owner(), npq.position());
    }

    private static Thing thing(Option one) {
        return new Thing("option", one.id(), one.title(), one.care().owner(), one.position());
    }

    private static Thing thing(Page page) {
        return new Thing("page", page.id(), page.title(), page.care().owner(), page.position());
    }

    private @Nullable DueItem review(Thing thing, Care care) {
        return item(thing, What.REVIEW, care.reviewBy());
    }

    private @Nullable DueItem item(Thing thing, What what, @Nullable LocalDate on) {
        String owner = Objects.requireNonNullElse(thing.owner(), hub.profile().name());
        return on == null
                ? null
                : new DueItem(
                        on, thing.kind(), thing.id(), thing.title(), what, owner, thing.position());
    }
}
