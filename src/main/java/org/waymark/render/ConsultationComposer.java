package org.waymark.render;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Consultation;
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
        List<ConsultationView.Question> questions =
                consultation.questions().stream().map(this::question).toList();
        return new ConsultationView(
                consultation.publisher(),
                state(consultation, site.today()),
                Dates.inWords(consultation.opened()),
                Dates.inWords(consultation.closed()),
                cards.links(consultation.links()),
                questions);
    }

    private static String state(Consultation consultation, LocalDate today) {
        if (consultation.isOpen(today)) {
            return "open";
        }
        return today.isBefore(consultation.opened()) ? "not yet open" : "closed";
    }

    private ConsultationView.Question question(Consultation.Question question) {
        return new ConsultationView.Question(
                question.number(),
                text.inline(question.asks()),
                words(question.condition()),
                text.lines(question.parts()),
                text.lines(question.background()),
                text.inline(question.became()));
    }

    private static String words(Consultation.@Nullable Condition condition) {
        return condition == null
                ? ""
                : "Asked only of those who answered “"
                        + condition.answer()
                        + "” to question "
                        + condition.question();
    }
}
