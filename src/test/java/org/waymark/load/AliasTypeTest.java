package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.Ref;
import org.waymark.load.Node.Kind;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** What may be written as an old name of a page, for the loader and for editors with a schema. */
class AliasTypeTest {

    private static final AliasType PAGE = new AliasType(false);
    private static final AliasType FILE = new AliasType(true);
    private static final Position PLACE = new Position("a.md", 3, 7);

    private final ProblemLog log = new ProblemLog();

    private String read(AliasType type, String text) {
        Value value = new Value("x", new ScalarNode(PLACE, Kind.QUOTED, text, List.of()), log);
        return type.read(value).map(Ref::id).orElse("refused");
    }

    private static boolean fitsSchema(AliasType type, String text) {
        Object pattern = type.schema(Notation.JSON).keywords().get("pattern");
        return Pattern.compile(String.valueOf(pattern)).matcher(text).find();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"old-id", "old.html", "a/old.htm", "a/b/", "a.b/c_d~e-f.html", " old.html "})
    void anIdOrAnAddressOfAPageIsAnOldName(String text) {
        assertEquals(text.strip(), read(PAGE, text));
        assertTrue(fitsSchema(PAGE, text));
        assertTrue(log.problems().isEmpty());
    }

    /** As a browser shows it. */
    @Test
    void anAddressMayBeginWithASlashWhichIsNoPartOfIt() {
        assertEquals("a/old.html", read(PAGE, "/a/old.html"));
        assertTrue(fitsSchema(PAGE, "/a/old.html"));
        assertEquals("report.pdf", read(FILE, "/report.pdf"));
    }

    @Test
    void onlyWhereAnyFileIsMeantItMayBeOfAnotherKind() {
        assertEquals("a/report.pdf", read(FILE, "a/report.pdf"));
        assertTrue(fitsSchema(FILE, "a/report.pdf"));
        assertEquals("refused", read(PAGE, "a/report.pdf"));
        assertFalse(fitsSchema(PAGE, "a/report.pdf"));
        assertEquals(
                "write an old id, or an old address that ends in .html or /",
                log.problems().get(0).hint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "a//b.html",
                "../a.html",
                "a/../b.html",
                "a/./b.html",
                "a b.html",
                "ä/"
            })
    void whatNoHostCanServeIsRefusedByBoth(String text) {
        for (AliasType type : List.of(PAGE, FILE)) {
            assertEquals("refused", read(type, text));
            assertFalse(fitsSchema(type, text), text);
        }
        assertEquals(PLACE, log.problems().get(0).position());
        assertEquals(
                "write an old address of this site, as in options/old.html",
                log.problems().get(1).hint());
    }

    @Test
    void itsWordsAndWhatStandsForOneThatIsWrong() {
        assertEquals("an old id or address", PAGE.words());
        assertEquals("an old address", FILE.words());
        assertEquals(new Ref("", PLACE), PAGE.substitute(PLACE));
    }

    /** In YAML an old id of digits is a number. */
    @Test
    void inYamlItMayBeANumber() {
        Map<String, Object> json = PAGE.schema(Notation.JSON).keywords();
        assertEquals("string", json.get("type"));
        assertFalse(json.containsKey("minimum"));
        assertEquals("Write an old id or address.", json.get("patternErrorMessage"));
        Map<String, Object> yaml = FILE.schema(Notation.YAML).keywords();
        assertEquals(List.of("string", "integer"), yaml.get("type"));
        assertEquals(0, yaml.get("minimum"));
        assertEquals("Write an old address of this site.", yaml.get("patternErrorMessage"));
    }
}
