package org.waymark.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.problem.Code;
import org.waymark.problem.LookAlike;
import org.waymark.problem.Position;

/** A name of its own: small letters, digits and single hyphens. */
record IdType() implements Type<String> {

    /** The same for readers of regular expressions that cannot do without going back. */
    static final String WORDS = "[a-z0-9]+(?:-[a-z0-9]+)*";

    private static final Pattern PATTERN = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    /**
     * {@inheritDoc}
     *
     * <p>A malformed id is read as the id it should be, so that what refers to that one is found.
     */
    @Override
    public Optional<String> read(Value value) {
        return value.text(words()).map(scalar -> check(value, scalar.text().strip()));
    }

    private static String check(Value value, String text) {
        return isId(text) ? text : report(value, text);
    }

    /** In YAML an id of digits looks like a number. */
    static Schema id(Notation notation) {
        Object type = notation == Notation.JSON ? "string" : List.of("string", "integer");
        Schema id =
                Schema.text(
                                type,
                                "^\\s*" + WORDS + "\\s*$",
                                "Use small letters, digits and hyphens, as in research-schools.")
                        .with("maxLength", 80);
        return notation == Notation.JSON ? id : id.with("minimum", 0);
    }

    static boolean isId(String text) {
        return text.length() <= 80 && PATTERN.matcher(text).matches();
    }

    /** Reports a malformed id and gives the nearest right one, or an empty one. */
    static String report(Value value, String text) {
        String right = Words.id(text);
        String form = "use small letters, digits and hyphens, as in research-schools";
        String hint =
                (isId(right) ? "write \"" + right + "\"" : form) + LookAlike.note(text, right);
        value.wrong(Code.ID_WRONG, "cannot be " + Words.quote(text), hint);
        return isId(right) ? right : "";
    }

    @Override
    public String substitute(Position position) {
        return "";
    }

    @Override
    public Schema schema(Notation notation) {
        return id(notation);
    }

    @Override
    public String words() {
        return "an id such as research-schools";
    }
}
