package org.waymark.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.content.Consultation;
import org.waymark.content.Consultation.Condition;
import org.waymark.site.Site;

/** Composes the view of a consultation. */
final class ConsultationComposer {

    private final Site site;
    private final SectionText text;
    private final Cards cards;

    ConsultationComposer(Site site, SectionText text, Cards cards) {
        this.site = site;
        this.text = text;
        this.cards = cards;
    }

    ConsultationView compose(Consultation consultation) {
        List<Consultation.Question> asked = consultation.questions();
        List<ConsultationView.Question> questions =
                asked.stream().map(one -> question(one, asked)).toList();
        return new ConsultationView(
                consultation.publisher(),
                state(consultation, site.today()),
                Dates.inWords(consultation.opened()),
                Dates.inWords(consultation.closed()),
                contents(consultation),
                cards.links(consultation.links()),
                questions);
    }

    private List<SiteView.NavItem> contents(Consultation consultation) {
        Stream<SiteView.NavItem> headings =
                site.document(consultation.body()).headings().stream()
                        .filter(heading -> heading.level() == 2)
                        .map(heading -> item(heading.text(), heading.id()));
        Stream<SiteView.NavItem> questions =
                consultation.questions().stream()
                        .map(
                                one ->
                                        item(
                                                "Question\u00a0"
                                                        + one.number()
                                                        + ": "
                                                        + text.plain(one.asks()),
                                                "question-" + one.number()));
        return Stream.concat(headings, questions).toList();
    }

    private static SiteView.NavItem item(String title, String id) {
        return new SiteView.NavItem(title, "#" + id, false);
    }

    private static String state(Consultation consultation, LocalDate today) {
        if (consultation.isOpen(today)) {
            return "open";
        }
        return today.isBefore(consultation.opened()) ? "not yet open" : "closed";
    }

    private ConsultationView.Question question(
            Consultation.Question question, List<Consultation.Question> all) {
        Condition condition = question.condition();
        return new ConsultationView.Question(
                question.number(),
                text.inline(question.asks()),
                condition == null ? null : condition(condition, condition.question(), all),
                next(question, all),
                text.lines(question.parts()),
                text.lines(question.background()),
                text.inline(question.became()));
    }

    private static List<ConsultationView.Condition> next(
            Consultation.Question question, List<Consultation.Question> all) {
        List<ConsultationView.Condition> next = new ArrayList<>();
        for (Consultation.Question other : all) {
            Condition condition = other.condition();
            if (condition != null && condition.question() == question.number()) {
                next.add(condition(condition, other.number(), all));
            }
        }
        return next;
    }

    private static ConsultationView.Condition condition(
            Condition condition, int other, List<Consultation.Question> all) {
        boolean here = all.stream().anyMatch(one -> one.number() == other);
        return new ConsultationView.Condition(condition.answer(), other, here);
    }
}
