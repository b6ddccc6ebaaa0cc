package org.waymark.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Npq;
import org.waymark.content.Pathway;
import org.waymark.content.Ref;
import org.waymark.markdown.Reference;
import org.waymark.markdown.Scheme;
import org.waymark.markdown.Target;
import org.waymark.site.Site;

/** Composes the pathway. */
final class PathwayComposer {

    private final Site site;
    private final SectionText text;
    private final @Nullable Npq reader;

    private PathwayComposer(Site site, SectionText text, @Nullable Npq reader) {
        this.site = site;
        this.text = text;
        this.reader = reader;
    }

    /**
     * The pathway.
     *
     * @param reader the NPQ whose reader this is for, or null for everyone
     */
    static PathwayView compose(Site site, SectionText text, @Nullable Npq reader) {
        PathwayComposer composer = new PathwayComposer(site, text, reader);
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
                DrawnWord.of(stage.title()),
                text.inline(stage.focus()),
                stage.steps().stream().map(this::step).toList());
    }

    private PathwayView.Step step(Pathway.Step step) {
        PathwayView.Place place = place(step);
        return new PathwayView.Step(
                step.title(),
                DrawnWord.of(step.title()),
                text.inline(step.note()),
                place,
                step.ours());
    }

    /** The NPQ's own page or, where there is none, the link; each as a text would name it. */
    private PathwayView.Place place(Pathway.Step step) {
        Ref npq = step.npq();
        boolean known = npq != null && site.entries().npqs().containsKey(npq.id());
        Ref ref = known ? npq : step.link();
        if (ref == null) {
            return new PathwayView.Place("", "", false);
        }
        Scheme scheme = known ? Scheme.NPQ : Scheme.LINK;
        Target target = text.seen().of(new Reference(scheme, ref.id(), null, true, ref.position()));
        boolean readers = known && reader != null && reader.id().equals(ref.id());
        String mark = readers || target.mark() == null ? "" : target.mark();
        if (target.remark() != null) {
            mark = "(" + target.remark() + ")";
        }
        return new PathwayView.Place(Objects.requireNonNullElse(target.href(), ""), mark, readers);
    }
}
