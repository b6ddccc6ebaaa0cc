package org.waymark.load;

import java.util.Optional;
import org.waymark.problem.Code;
import org.waymark.problem.Position;

/** A name of its own: small letters, digits and single hyphens. */
record IdType() implements Type<String> {

    static final String PATTERN = "[a-z0-9]++(-[a-z0-9]++)*+";

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

    static boolean isId(String text) {
        return text.length() <= 80 && text.matches(PATTERN);
    }

    /** Reports a malformed id and gives the nearest right one, or an empty one. */
    static String report(Value value, String text) {
        String right = Words.id(text);
        String form = "use small letters, digits and hyphens, as in research-schools";
        String hint = isId(right) ? "write \"" + right + "\"" : form;
        value.wrong(Code.ID_WRONG, "cannot be " + Words.quote(text), hint);
        return isId(right) ? right : "";
    }

    @Override
    public String substitute(Position position) {
        return "";
    }

    @Override
    public String words() {
        return "an id";
    }
}
