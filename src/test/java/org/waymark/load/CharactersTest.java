package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The schemas forbid what the program forbids, and a quick look forbids no less. */
class CharactersTest {

    private static final Pattern PROSE = Pattern.compile(Characters.PROSE);

    @Test
    void eachCharacterIsJudgedAsBySchemas() {
        for (int code = 0; code <= Character.MAX_VALUE; code++) {
            String text = "a" + (char) code;
            boolean right = PROSE.matcher(text).matches();
            OptionalInt expected = right ? OptionalInt.empty() : OptionalInt.of(1);
            assertEquals(expected, Characters.firstOdd(text), Integer.toHexString(code));
        }
    }

    @Test
    void whatHasNoPlaceBecomesABlank() {
        assertEquals("a\tb c \n ", Characters.clean("a\tb\u0001c\u007f\n\ud800"));
        assertEquals("\ud83d\ude00 é", Characters.clean("\ud83d\ude00 é"));
    }

    @Test
    void aTextThatIsRightStaysTheSame() {
        String text = "Words, and – more.\n";
        assertSame(text, Characters.clean(text));
    }
}
