package org.waymark.site;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Consultation;
import org.waymark.content.Guide;
import org.waymark.content.Npq;
import org.waymark.content.Option;
import org.waymark.content.Page;
import org.waymark.problem.Position;

/** What a web page is about: one file that an editor wrote. */
public sealed interface Subject {

    String title();

    Position position();

    /** A page about an NPQ. */
    record OfNpq(Npq npq) implements Subject {
        @Override
        public String title() {
            return npq.title();
        }

        @Override
        public Position position() {
            return npq.position();
        }
    }

    /** A page about an option. */
    record OfOption(Option option) implements Subject {
        @Override
        public String title() {
            return option.title();
        }

        @Override
        public Position position() {
            return option.position();
        }
    }

    /** A page of its own. */
    record OfPage(Page page) implements Subject {
        @Override
        public String title() {
            return page.title();
        }

        @Override
        public Position position() {
            return page.position();
        }
    }

    /** A page about a consultation. */
    record OfConsultation(Consultation consultation) implements Subject {
        @Override
        public String title() {
            return consultation.title();
        }

        @Override
        public Position position() {
            return consultation.position();
        }
    }

    /**
     * A page of the guide.
     *
     * @param step the question or result, or null for the page that the guide begins with
     */
    record OfGuide(Guide guide, Guide.@Nullable Step step) implements Subject {
        @Override
        public String title() {
            return step == null ? guide.title() : step.title();
        }

        @Override
        public Position position() {
            return step == null ? guide.position() : step.position();
        }
    }
}
