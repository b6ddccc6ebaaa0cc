package org.waymark.site;

import java.time.LocalDate;
import java.util.List;
import org.waymark.content.Care;
import org.waymark.content.Fact;
import org.waymark.content.Hub;
import org.waymark.content.Link;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/** What should a person look at again? */
final class ReviewCheck {

    private final Site site;
    private final ProblemLog log = new ProblemLog();

    ReviewCheck(Site site) {
        this.site = site;
    }

    List<Problem> problems() {
        Hub hub = site.hub();
        for (Fact fact : hub.reference().facts()) {
            check("fact", fact.id(), fact.position(), fact.reviewBy());
        }
        for (Link link : hub.reference().links()) {
            check("link", link.id(), link.position(), link.reviewBy());
            checkAddress(link);
        }
        hub.npqs().forEach(npq -> check("NPQ", npq.id(), npq.position(), npq.care()));
        hub.options().forEach(one -> check("option", one.id(), one.position(), one.care()));
        hub.pages().forEach(page -> check("page", page.id(), page.position(), page.care()));
        hub.consultations()
                .forEach(one -> check("consultation", one.id(), one.position(), one.care()));
        return log.problems();
    }

    private void check(String kind, String id, Position position, Care care) {
        if (care.reviewBy() != null && site.today().isAfter(care.reviewBy())) {
            log.add(
                    Code.REVIEW_DUE,
                    position,
                    "the " + kind + " \"" + id + "\" was to be reviewed by " + care.reviewBy(),
                    "read it again, then set \"review_by\" to a later day");
        }
    }

    private void checkAddress(Link link) {
        DeadLinks.Dead dead = site.deadLinks().get(link.id());
        if (dead != null) {
            log.add(
                    Code.LINK_DEAD,
                    link.addressPosition(),
                    "the link \""
                            + link.id()
                            + "\" has not worked since "
                            + dead.since()
                            + ": "
                            + dead.reason(),
                    "readers see it without its address until you write its new one here, or"
                            + " remove it; should it work again, run \"waymark links\"");
        }
    }

    private void check(String kind, String id, Position position, LocalDate reviewBy) {
        if (site.today().isAfter(reviewBy)) {
            log.add(
                    Code.REVIEW_DUE,
                    position,
                    "the " + kind + " \"" + id + "\" was to be reviewed by " + reviewBy,
                    "check it, then set \"checked_on\" to today and \"review_by\" to a later day");
        }
    }
}
