package org.waymark.render;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Npq;
import org.waymark.content.Prose;
import org.waymark.site.Planner;
import org.waymark.site.Subject;

/** What programs are told of the subject of a page. */
final class SubjectData {

    private final Edition edition;

    SubjectData(Edition edition) {
        this.edition = edition;
    }

    /** Its name, which no change of its words changes; other data refers to it by this. */
    static String id(Subject subject) {
        String path = Planner.path(subject).value().replaceFirst("\\.html$", "");
        String kind = kind(subject);
        String folder = kind + "s/";
        return kind + ":" + (path.startsWith(folder) ? path.substring(folder.length()) : path);
    }

    static String kind(Subject subject) {
        if (subject instanceof Subject.OfNpq) {
            return "npq";
        }
        if (subject instanceof Subject.OfOption) {
            return "option";
        }
        return subject instanceof Subject.OfConsultation ? "consultation" : "page";
    }

    /** What it is about, as plain text. */
    String summary(Subject subject) {
        @Nullable Npq npq = subject instanceof Subject.OfNpq of ? of.npq() : null;
        return SectionText.web(
                        edition.site(),
                        edition.writer(),
                        new AbsoluteTargets(edition.site()),
                        edition.audience(npq))
                .plain(prose(subject));
    }

    private static Prose prose(Subject subject) {
        if (subject instanceof Subject.OfNpq of) {
            return of.npq().summary();
        }
        if (subject instanceof Subject.OfOption of) {
            return of.option().aim();
        }
        if (subject instanceof Subject.OfGuide of) {
            return of.guide().summary();
        }
        return subject instanceof Subject.OfConsultation of
                ? of.consultation().summary()
                : ((Subject.OfPage) subject).page().summary();
    }

    /** One of a fixed choice, as it is written in the content's files. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
