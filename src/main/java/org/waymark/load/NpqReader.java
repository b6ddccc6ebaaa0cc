package org.waymark.load;

import java.util.List;
import org.waymark.content.Npq;
import org.waymark.content.Prose;
import org.waymark.content.Ref;
import org.waymark.problem.Position;

/** Reads {@code npqs/*.md}. */
final class NpqReader {

    private static final Field<String> TITLE =
            Field.required("title", Type.TEXT, "its name without NPQ, as in \"Leading teaching\"");
    private static final Field<String> CODE =
            Field.required("code", new TextType(12), "the short form, as in \"NPQLT\"");
    private static final Field<Prose> SUMMARY =
            Field.required("summary", Type.PROSE, "one sentence that says who it is for");
    private static final Field<Integer> STUDY_MONTHS =
            Field.required("study_months", new NumberType(1, 60), "the months of study, as in 12");
    private static final Field<String> WEEKLY_HOURS =
            Field.required("weekly_hours", Type.TEXT, "hours a week, as in \"1 to 2\"");
    private static final Field<String> FIRST_INTAKE =
            Field.required("first_intake", Type.TEXT, "when it first ran, as in \"autumn 2021\"");
    private static final Field<List<String>> CONTENT_AREAS =
            Field.required("content_areas", Type.some(Type.TEXT), "a list of what it covers");
    private static final Field<Prose> FUNDING =
            Field.required("funding", Type.PROSE, "who pays, as in \"[](fact:npq-funding)\"");
    private static final Field<Ref> LINK =
            Field.optional("link", Type.REF, "the id of its entry in the link catalogue");
    private static final Field<List<Ref>> ALIASES =
            Field.optional(
                    "aliases",
                    Type.list(Type.ALIAS),
                    "a list of ids or addresses that it had before");

    static final Shape SHAPE =
            Shape.of(
                    "the NPQ",
                    TITLE,
                    CODE,
                    SUMMARY,
                    STUDY_MONTHS,
                    WEEKLY_HOURS,
                    FIRST_INTAKE,
                    CONTENT_AREAS,
                    FUNDING,
                    LINK,
                    ALIASES,
                    CareReader.OWNER,
                    CareReader.REVIEW_BY);

    private NpqReader() {}

    static Npq read(MarkdownFile file) {
        Fields fields = file.fields();
        return new Npq(
                file.name().id(),
                Position.of(file.name().path()),
                file.name().order(),
                file.title(TITLE),
                fields.get(CODE),
                fields.get(SUMMARY),
                course(fields),
                file.body(),
                fields.get(ALIASES),
                CareReader.read(fields));
    }

    private static Npq.Course course(Fields fields) {
        return new Npq.Course(
                fields.get(STUDY_MONTHS),
                fields.get(WEEKLY_HOURS),
                fields.get(FIRST_INTAKE),
                fields.get(CONTENT_AREAS),
                fields.get(FUNDING),
                fields.find(LINK));
    }
}
