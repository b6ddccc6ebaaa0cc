package org.waymark.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.waymark.content.Option;
import org.waymark.content.Option.Phase;
import org.waymark.content.Prose;
import org.waymark.content.Ref;
import org.waymark.problem.Position;

/** Reads {@code options/*.md}. */
final class OptionReader {

    private static final Type<List<Prose>> PROSES = Type.list(Type.PROSE);

    private static final Field<Option.Level> LEVEL =
            Field.required("level", Type.word(Option.Level.class), "light, medium, high or choice");
    private static final Field<Prose> TIME_TEXT =
            Field.required("text", Type.PROSE, "how much time it takes, in words");
    private static final Type<Option.Time> TIME_TYPE =
            Type.record(
                    Shape.of("\"time\"", LEVEL, TIME_TEXT),
                    fields -> new Option.Time(fields.get(LEVEL), fields.get(TIME_TEXT)));

    private static final Field<Option.RelationType> RELATION_TYPE =
            Field.required(
                    "type",
                    Type.word(Option.RelationType.class),
                    "how it stands to the other option, as in builds-on");
    private static final Field<Ref> TO =
            Field.required("to", Type.REF, "the id of the other option");
    private static final Field<Prose> WHY =
            Field.required("why", Type.PROSE, "one sentence that gives the reason");
    private static final Type<Option.Relation> RELATION =
            Type.record(Shape.of("the relation", RELATION_TYPE, TO, WHY), OptionReader::relation);

    /** The planning questions of each phase. */
    private static final Map<Phase, Field<List<Prose>>> PHASES =
            Arrays.stream(Phase.values())
                    .collect(Collectors.toMap(phase -> phase, OptionReader::phase));

    private static final Type<List<Option.Prompts>> PROMPTS_TYPE =
            Type.record(
                    new Shape(
                            "\"prompts\"",
                            Arrays.stream(Phase.values()).<Field<?>>map(PHASES::get).toList()),
                    OptionReader::prompts);

    private static final Field<String> TITLE =
            Field.required("title", Type.TEXT, "its name, as in \"Share expertise\"");
    private static final Field<String> LABEL =
            Field.required("label", new TextType(24), "a few words for menus and the diagram");
    private static final Field<Prose> AIM =
            Field.required("aim", Type.PROSE, "one sentence that says what it is for");
    private static final Field<List<Prose>> SUITS =
            Field.optional("suits", PROSES, "a list of whom it suits");
    private static final Field<Option.Time> TIME =
            Field.required("time", TIME_TYPE, "a level to compare by and the words to read");
    private static final Field<List<Prose>> CONDITIONS =
            Field.optional("conditions", PROSES, "a list of what must be true first");
    private static final Field<Prose> COST =
            Field.required("cost", Type.PROSE, "what it costs and who pays");
    private static final Field<List<Prose>> LEADS_TO =
            Field.optional("leads_to", PROSES, "a list of what may come of it");
    private static final Field<List<Prose>> TALK_TO =
            Field.optional("talk_to", PROSES, "a list of whom to ask");
    private static final Field<List<Option.Relation>> RELATIONS =
            Field.required("relations", Type.list(RELATION), "a list of how it stands to others");
    private static final Field<List<Option.Prompts>> PROMPTS =
            Field.required("prompts", PROMPTS_TYPE, "planning questions for each of four phases");
    private static final Field<List<Ref>> ALIASES =
            Field.optional(
                    "aliases",
                    Type.list(Type.ALIAS),
                    "a list of ids or addresses that it had before");

    static final Shape SHAPE =
            Shape.of(
                    "the option",
                    TITLE,
                    LABEL,
                    AIM,
                    SUITS,
                    TIME,
                    CONDITIONS,
                    COST,
                    LEADS_TO,
                    TALK_TO,
                    RELATIONS,
                    PROMPTS,
                    ALIASES,
                    CareReader.OWNER,
                    CareReader.REVIEW_BY);

    private OptionReader() {}

    static Option read(MarkdownFile file) {
        Fields fields = file.fields();
        String title = file.title(TITLE);
        return new Option(
                file.name().id(),
                Position.of(file.name().path()),
                file.name().order(),
                title,
                fields.get(LABEL.or(title)),
                fields.get(AIM),
                terms(fields),
                fields.get(RELATIONS),
                fields.get(PROMPTS),
                file.body(),
                fields.get(ALIASES),
                CareReader.read(fields));
    }

    private static Option.Terms terms(Fields fields) {
        return new Option.Terms(
                fields.get(SUITS),
                fields.get(TIME),
                fields.get(CONDITIONS),
                fields.get(COST),
                fields.get(LEADS_TO),
                fields.get(TALK_TO));
    }

    private static Option.Relation relation(Fields fields) {
        return new Option.Relation(fields.get(RELATION_TYPE), fields.get(TO), fields.get(WHY));
    }

    private static Field<List<Prose>> phase(Phase phase) {
        String key = phase.name().toLowerCase(Locale.ROOT);
        return Field.required(key, Type.some(Type.PROSE), "a list of questions to plan with");
    }

    private static List<Option.Prompts> prompts(Fields fields) {
        return Arrays.stream(Phase.values())
                .map(phase -> new Option.Prompts(phase, fields.get(field(phase))))
                .toList();
    }

    private static Field<List<Prose>> field(Phase phase) {
        return Objects.requireNonNull(PHASES.get(phase));
    }
}
