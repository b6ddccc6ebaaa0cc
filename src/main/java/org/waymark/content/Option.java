package org.waymark.content;

import java.util.List;
import org.waymark.problem.Position;

/**
 * One of the ways to go on after an NPQ ({@code options/*.md}).
 *
 * @param id the file's name without its order and ending
 * @param order its number in every list, from the file's name
 * @param title its name, as in "Share expertise"
 * @param label a few words for menus and the diagram
 * @param aim one sentence: what it is for
 * @param aliases ids and addresses that it had before
 * @param care who looks after it
 */
public record Option(
        String id,
        Position position,
        int order,
        String title,
        String label,
        Prose aim,
        Terms terms,
        List<Relation> relations,
        List<Prompts> prompts,
        Prose body,
        List<Ref> aliases,
        Care care) {

    public Option {
        aliases = List.copyOf(aliases);
        relations = List.copyOf(relations);
        prompts = List.copyOf(prompts);
    }

    /** What a teacher weighs when choosing. */
    public record Terms(
            List<Prose> suits,
            Time time,
            List<Prose> conditions,
            Prose cost,
            List<Prose> leadsTo,
            List<Prose> talkTo) {
        public Terms {
            suits = List.copyOf(suits);
            conditions = List.copyOf(conditions);
            leadsTo = List.copyOf(leadsTo);
            talkTo = List.copyOf(talkTo);
        }
    }

    /** How much time it takes: a level to compare by and the words to read. */
    public record Time(Level level, Prose text) {}

    /** How much time, roughly. */
    public enum Level {
        LIGHT,
        MEDIUM,
        HIGH,
        CHOICE
    }

    /** How this option stands to another, and why. */
    public record Relation(RelationType type, Ref to, Prose why) {}

    /** The ways one option can stand to another. */
    public enum RelationType {
        BUILDS_ON,
        PREPARES_FOR,
        LEADS_TO,
        CAN_COMBINE_WITH,
        ALTERNATIVE_TO
    }

    /** Questions to plan with, for one phase of the EEF's guide to implementation. */
    public record Prompts(Phase phase, List<Prose> questions) {
        public Prompts {
            questions = List.copyOf(questions);
        }
    }

    /** The phases of the EEF's guide, in their order (third edition, May 2024). */
    public enum Phase {
        EXPLORE,
        PREPARE,
        DELIVER,
        SUSTAIN
    }
}
