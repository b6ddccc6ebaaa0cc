package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names that some system loses, changes or refuses, and names that look like those and are well.
 */
class PortableNameTest {

    @ParameterizedTest
    @CsvSource({
        // a device, with any ending and in any folder
        "con, 'Windows keeps the name \"con\" for itself'",
        "options/NUL.md, 'Windows keeps the name \"nul\" for itself'",
        "aux.tar.gz, 'Windows keeps the name \"aux\" for itself'",
        "com1/x.md, 'Windows keeps the name \"com1\" for itself'",
        "lpt\u00B9.md, 'Windows keeps the name \"lpt\u00B9\" for itself'",
        "'prn .md', 'Windows keeps the name \"prn\" for itself'",
        "conin$, 'Windows keeps the name \"conin$\" for itself'",
        // Windows takes them away, and two files become one
        "'a.', 'no name may begin or end with a blank, or end with a full stop'",
        "'a ', 'no name may begin or end with a blank, or end with a full stop'",
        "'../x.md', 'no name may begin or end with a blank, or end with a full stop'",
        "' a', 'no name may begin or end with a blank, or end with a full stop'",
        // a drive, a stream, a wild card
        "C:/x.md, 'Windows allows no : in a name'",
        "'x*.md', 'Windows allows no * in a name'",
        "'a\\b.md', 'Windows allows no \\ in a name'",
        "'a\u0001.md', 'Windows allows no start of heading (U+0001) in a name'",
        // a Mac composes it, Linux does not
        "cafe\u0301.md, 'an accent in the name is a character of its own'",
        "'a\u200Bb.md', 'the name has an invisible character: zero width space (U+200B)'",
        "'a\u202Egpj.md', 'the name has an invisible character: right-to-left override (U+202E)'"
    })
    void aNameThatSomeSystemCannotKeepHasAReason(String path, String reason) {
        assertEquals(Optional.of(reason), PortableName.objection(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "options/1-reflect.md",
                "console.md", // only begins like a device
                "com.md",
                "com10.md",
                "my.con",
                "caf\u00E9.md",
                "学校.md",
                ".htaccess",
                "a b.md",
                "v1..2.md",
                ""
            })
    void otherNamesAreWell(String path) {
        assertEquals(Optional.empty(), PortableName.objection(path));
    }

    @Test
    void aNameMayHave120Characters() {
        assertEquals(Optional.empty(), PortableName.objection("a".repeat(120)));
        assertEquals(
                Optional.of("the name has more than 120 characters"),
                PortableName.objection("b/" + "a".repeat(121)));
    }

    @ParameterizedTest
    @CsvSource({
        "Reflect.md, reflect.md",
        "caf\u00E9.md, cafe\u0301.md", // composed, and as a Mac writes it
        "CAF\u00C9.md, cafe\u0301.md",
        "\uFB01nd.md, find.md", // a ligature
        "\uFF41.md, a.md", // a full-width letter
        "stra\u00DFe.md, STRASSE.md",
        "\u212Aelvin.md, kelvin.md", // the sign of a unit
        "\u03C3.md, \u03C2.md" // two small letters with one capital
    })
    void namesThatAreOneFileOnSomeDiskHaveOneKey(String one, String other) {
        assertEquals(PortableName.key(one), PortableName.key(other));
    }

    @ParameterizedTest
    @CsvSource({"a.md, b.md", "resume.md, r\u00E9sum\u00E9.md", "\u0430.md, a.md", "a-b, a_b"})
    void otherNamesHaveTheirOwn(String one, String other) {
        assertNotEquals(PortableName.key(one), PortableName.key(other));
    }

    /** With another letter before it, a path is looked at slowly. */
    @Test
    void mostPathsAreJudgedQuicklyAndAlike() {
        String letters = "conaux1lpt$ .-_ABC/:9";
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder path = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                path.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertAlike(path.toString());
        }
        List.of("com1.md", "a/nul", "b".repeat(121), "b".repeat(120), "x.", "/a", "a/", "")
                .forEach(PortableNameTest::assertAlike);
    }

    private static void assertAlike(String path) {
        assertEquals(PortableName.objection("\u00e9/" + path), PortableName.objection(path), path);
        assertEquals(PortableName.key("\u00e9/" + path), "\u00e9/" + PortableName.key(path), path);
    }
}
