package org.waymark.render;

import java.util.ArrayList;
import java.util.List;
import org.waymark.content.Npq;
import org.waymark.content.Pathway;
import org.waymark.content.Ref;
import org.waymark.site.Site;
import org.waymark.site.Subject;

/** Composes the pathway. */
final class PathwayComposer {

    private final Site site;
    private final SectionText text;
    private final Cards cards;

    private PathwayComposer(Site site, SectionText text, Cards cards) {
        this.site = site;
        this.text = text;
        this.cards = cards;
    }

    static PathwayView compose(Site site, SectionText text, Cards cards) {
        PathwayComposer composer = new PathwayComposer(site, text, cards);
        Pathway pathway = site.hub().pathway();
        Html note = text.inline(pathway.note());
        List<PathwayView.Stage> stages = new ArrayList<>();
        for (Pathway.Stage stage : pathway.stages()) {
            stages.add(composer.stage(stage, stages.size() + 1));
        }
        return new PathwayView(note, stages);
    }

    private PathwayView.Stage stage(Pathway.Stage stage, int number) {
        return new PathwayView.Stage(
                number,
                stage.id(),
                stage.title(),
                text.inline(stage.focus()),
                stage.steps().stream().map(this::step).toList());
    }

    private PathwayView.Step step(Pathway.Step step) {
        return new PathwayView.Step(
                step.title(), text.inline(step.note()), href(step), step.ours());
    }

    private String href(Pathway.Step step) {
        Ref ref = step.npq();
        Npq npq = ref == null ? null : site.entries().npqs().get(ref.id());
        if (npq != null) {
            return cards.href(new Subject.OfNpq(npq));
        }
        OptionView.LinkView link = cards.link(step.link());
        return link == null ? "" : link.url();
    }
}
