package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.AddressPattern;
import org.waymark.content.Prose;
import org.waymark.load.Node.Kind;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Addresses with places to fill in: the same in a file as in an editor that knows its schema. */
class AddressPatternTest {

    private static final PatternType EDIT =
            new PatternType(List.of("path"), List.of("path"), false);
    private static final PatternType FORM =
            new PatternType(List.of("title", "address"), List.of(), true);

    private final ProblemLog log = new ProblemLog();

    private Optional<AddressPattern> read(PatternType type, String text) {
        Position start = new Position("a.json", 1, 5);
        List<Prose.Jump> jumps = List.of(new Prose.Jump(0, start));
        return type.read(new Value("\"x\"", new ScalarNode(start, Kind.QUOTED, text, jumps), log));
    }

    private static boolean fitsSchema(PatternType type, String text) {
        Object pattern = type.schema(Notation.JSON).keywords().get("pattern");
        return Pattern.compile(String.valueOf(pattern)).matcher(text).find();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://host.uk/edit/{path}",
                "HTTPS://host.uk/{path}?a={path}",
            })
    void anAddressWithItsPlaceIsTaken(String text) {
        assertEquals(Optional.of(new AddressPattern(text)), read(EDIT, text));
        assertEquals(List.of(), log.problems());
        assertTrue(fitsSchema(EDIT, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://host.uk/form",
                "https://host.uk/form?a={title}&b={address}",
                "mailto:a@host.uk",
                "mailto:a@host.uk?subject={title}",
            })
    void aFormMayHaveNoPlaceAndBeForMail(String text) {
        assertEquals(Optional.of(new AddressPattern(text)), read(FORM, text));
        assertEquals(List.of(), log.problems());
        assertTrue(fitsSchema(FORM, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://host.uk/{pat}  | 1:21 "x" has a place that Waymark cannot fill in: {pat} (did you mean {path}?)
                    https://host.uk/{zzzz} | 1:21 "x" has a place that Waymark cannot fill in: {zzzz} (only {path} can stand there)
                    https://host.uk/{path  | 1:21 "x" has a brace without its partner (a place to fill in is written {path})
                    https://host.uk/path}  | 1:25 "x" has a brace without its partner (a place to fill in is written {path})
                    {https://host.uk/      | 1:5 "x" has a brace without its partner (a place to fill in is written {path})
                    https://host.uk/edit   | 1:5 "x" does not say where {path} goes, so it would be the same everywhere (write {path} where the address has what differs from page to page)
                    http://host.uk/{path}  | 1:5 "x" begins with http://, which anybody on the way can read and change (begin with https://)
                    """)
    void whatIsWrongIsSaidWhereItStands(String text, String message) {
        assertEquals(Optional.empty(), read(EDIT, text));
        assertEquals(List.of(message), told());
        assertFalse(fitsSchema(EDIT, text));
    }

    private List<String> told() {
        return log.problems().stream()
                .map(
                        one ->
                                one.position().line()
                                        + ":"
                                        + one.position().column()
                                        + " "
                                        + one.message()
                                        + " ("
                                        + one.hint()
                                        + ")")
                .toList();
    }

    /** Only a form may be for mail, and then there must be somebody to write to. */
    @Test
    void mailNeedsAPersonAndAForm() {
        assertEquals(Optional.empty(), read(FORM, "mailto:nobody"));
        assertEquals(1, log.problems().size());
        assertEquals(Optional.empty(), read(EDIT, "mailto:a@host.uk?subject={path}"));
        assertEquals(2, log.problems().size());
        assertFalse(fitsSchema(FORM, "mailto:nobody"));
        assertFalse(fitsSchema(EDIT, "mailto:a@host.uk?subject={path}"));
    }

    @Test
    void whatItIsIsSaidInWords() {
        assertEquals("a web address", EDIT.words());
        assertEquals("a web address or mailto:", FORM.words());
        assertEquals(new AddressPattern(""), EDIT.substitute(Position.of("a.json")));
        assertEquals(
                "Write an address; places to fill in are written {title} or {address}.",
                FORM.schema(Notation.JSON).keywords().get("patternErrorMessage"));
    }
}
