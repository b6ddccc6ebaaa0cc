package org.waymark.load;

import java.util.List;
import org.waymark.content.Pathway;
import org.waymark.content.Pathway.Stage;
import org.waymark.content.Pathway.Step;
import org.waymark.content.Prose;
import org.waymark.content.Ref;

/** Reads {@code pathway.json}. */
final class PathwayReader {

    private static final Field<String> STEP_TITLE =
            Field.required("title", Type.TEXT, "the qualification or role");
    private static final Field<Prose> STEP_NOTE =
            Field.required("note", Type.PROSE, "one sentence about it");
    private static final Field<Boolean> OURS =
            Field.required("ours", Type.FLAG, "true when its place is the hub's own reading");
    private static final Field<Ref> NPQ =
            Field.optional("npq", Type.REF, "the id of the NPQ it is");
    private static final Field<Ref> LINK =
            Field.optional("link", Type.REF, "the id of a link: where to read more");
    private static final Type<Step> STEP =
            Type.record(
                    Shape.of("the step", STEP_TITLE, STEP_NOTE, OURS, NPQ, LINK),
                    PathwayReader::step);

    private static final Field<String> ID =
            Field.required("id", Type.ID, "a name of its own, as in \"middle-leadership\"");
    private static final Field<String> TITLE =
            Field.required("title", Type.TEXT, "what the stage is called");
    private static final Field<Prose> FOCUS =
            Field.required("focus", Type.PROSE, "one sentence that says what the stage is about");
    private static final Field<List<Step>> STEPS =
            Field.required("steps", Type.some(STEP), "a list of qualifications and roles");
    private static final Type<Stage> STAGE =
            Type.record(Shape.of("the stage", ID, TITLE, FOCUS, STEPS), PathwayReader::stage);

    private static final Field<Prose> NOTE =
            Field.required("note", Type.PROSE, "what a reader must know about the pathway");
    private static final Field<List<Stage>> STAGES =
            Field.required("stages", Type.some(STAGE), "a list of the stages");

    static final Type<Pathway> TYPE =
            Type.record(
                    Shape.of("the pathway", NOTE, STAGES),
                    fields -> new Pathway(fields.get(NOTE), fields.get(STAGES)));

    private PathwayReader() {}

    private static Stage stage(Fields fields) {
        return new Stage(fields.get(ID), fields.get(TITLE), fields.get(FOCUS), fields.get(STEPS));
    }

    private static Step step(Fields fields) {
        return new Step(
                fields.get(STEP_TITLE),
                fields.get(STEP_NOTE),
                fields.get(OURS),
                fields.find(NPQ),
                fields.find(LINK));
    }
}
