package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.content.Link;
import org.waymark.problem.Position;

/** How schemas are put together; {@link SchemasTest} judges the whole ones. */
class SchemaTest {

    private static final Schema WORD = Schema.oneOf(List.of("a", "b"));

    @Test
    void anObjectNamesItsKeysAndWhichMustBeThere() {
        Schema object = Schema.object(Map.of("x", WORD), List.of("x"));
        assertEquals(
                List.of("type", "properties", "required", "additionalProperties"),
                List.copyOf(object.keywords().keySet()));
        assertEquals(
                Map.of("x", Map.of("enum", List.of("a", "b"))),
                object.keywords().get("properties"));
        assertEquals(List.of("x"), object.keywords().get("required"));
        assertEquals(false, object.keywords().get("additionalProperties"));
        Schema free = Schema.object(Map.of("x", WORD), List.of());
        assertFalse(free.keywords().containsKey("required"));
    }

    /** Editors show the description first, whatever it replaces. */
    @Test
    void wordsStandInFront() {
        Schema described = WORD.with("description", "old").described("new");
        assertEquals(List.of("description", "enum"), List.copyOf(described.keywords().keySet()));
        assertEquals("new", described.keywords().get("description"));
        assertEquals(
                Map.of("items", Map.of("enum", List.of("a", "b"))),
                new Schema(Map.of()).with("items", WORD).keywords());
    }

    /** A key that is called "required" is a key all the same. */
    @Test
    void partOfAFileNeedsNoKeyHoweverDeep() {
        Schema inner = Schema.object(Map.of("required", WORD), List.of("required"));
        Schema whole = Schema.object(Map.of("in", inner), List.of("in")).with("maxLength", 9);
        Schema expected =
                Schema.object(
                                Map.of("in", Schema.object(Map.of("required", WORD), List.of())),
                                List.of())
                        .with("maxLength", 9);
        assertEquals(expected, whole.partial());
    }

    /** What is usual is told where a person would write it as one word or number. */
    @Test
    void theUsualValueOfAKeyIsInItsSchema() {
        Field<Integer> number = Field.optional("n", new NumberType(1, 9), "how many");
        assertEquals("how many", number.schema(Notation.JSON).keywords().get("description"));
        assertFalse(number.schema(Notation.JSON).keywords().containsKey("default"));
        assertEquals(4, number.or(4).schema(Notation.JSON).keywords().get("default"));
        Field<String> text = Field.optional("t", Type.TEXT, "words");
        assertEquals("b", text.or("b").schema(Notation.JSON).keywords().get("default"));
        Field<Boolean> flag = Field.optional("f", Type.FLAG, "whether");
        assertEquals(true, flag.or(true).schema(Notation.JSON).keywords().get("default"));
        Field<Link.Kind> word = Field.optional("k", Type.word(Link.Kind.class), "its kind");
        Link.Kind kind = Link.Kind.GUIDANCE;
        assertEquals(
                ((WordType<Link.Kind>) word.type()).name(kind),
                word.or(kind).schema(Notation.JSON).keywords().get("default"));
        Field<List<String>> list = Field.optional("l", Type.list(Type.TEXT), "some");
        assertFalse(list.or(List.of()).schema(Notation.JSON).keywords().containsKey("default"));
        Field<Integer> needed = Field.required("n", new NumberType(1, 9), "how many").or(4);
        assertFalse(needed.schema(Notation.JSON).keywords().containsKey("default"));
        assertEquals(4, needed.substitute(Position.of("a")));
        assertEquals("", text.substitute(Position.of("a")));
    }
}
