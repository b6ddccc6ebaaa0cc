package org.waymark.render;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Link;
import org.waymark.content.Option;
import org.waymark.content.Term;
import org.waymark.site.DeadLinks;
import org.waymark.site.Format;

/** The words readers see for the fixed choices of the content format. */
final class Wording {

    private Wording() {}

    static String of(Option.Level level) {
        return switch (level) {
            case LIGHT -> "Light";
            case MEDIUM -> "Medium";
            case HIGH -> "High";
            case CHOICE -> "You choose";
        };
    }

    static String of(Option.RelationType type) {
        return switch (type) {
            case BUILDS_ON -> "builds on";
            case PREPARES_FOR -> "prepares for";
            case LEADS_TO -> "leads to";
            case CAN_COMBINE_WITH -> "can be combined with";
            case ALTERNATIVE_TO -> "is an alternative to";
        };
    }

    static String of(Format format) {
        return switch (format) {
            case A4 -> "A4 pages";
            case BOOKLET -> "A5 booklet";
            case LARGE_PRINT -> "Large print";
            case POSTER -> "Poster of the options";
        };
    }

    static String of(Option.Phase phase) {
        return switch (phase) {
            case EXPLORE -> "Explore";
            case PREPARE -> "Prepare";
            case DELIVER -> "Deliver";
            case SUSTAIN -> "Sustain";
        };
    }

    /** Why a link is shown without its address; empty for one that works. */
    static String of(DeadLinks.@Nullable Dead dead) {
        return dead == null ? "" : "link not working since " + Dates.inWords(dead.since());
    }

    static String of(Link.Kind kind) {
        return switch (kind) {
            case GUIDANCE -> "guidance";
            case PROVIDER -> "provider";
            case QUALIFICATION -> "qualification";
            case NETWORK -> "network";
            case UNIVERSITY -> "university";
            case PROFESSIONAL_BODY -> "professional body";
            case HUB_PAGE -> "hub page";
            case SOCIAL -> "social";
        };
    }

    /** Empty for what is in use: only the unusual is worth a word. */
    static String of(Term.Status status) {
        return switch (status) {
            case CURRENT -> "";
            case RENAMED -> "renamed";
            case REPLACED -> "replaced";
            case RETIRED -> "no longer used";
            case HISTORIC -> "historic";
        };
    }
}
