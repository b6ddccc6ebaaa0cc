package org.waymark.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.content.Ref;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Code;
import org.waymark.problem.Position;

/**
 * What a page was called before: an id, or an address at which any host can show a page.
 *
 * @param file whether it may be the address of any file
 */
record AliasType(boolean file) implements Type<Ref> {

    private static final String PART = "[A-Za-z0-9_~.-]+";
    private static final Pattern ADDRESS =
            Pattern.compile("([A-Za-z0-9_~.-]++/)*+([A-Za-z0-9_~.-]+\\.html?+)?+");
    private static final Pattern FILE =
            Pattern.compile("([A-Za-z0-9_~.-]++/)*+([A-Za-z0-9_~.-]++)?+");
    private static final Pattern DOTS = Pattern.compile("(^|/)\\.{1,2}(/|$)");

    @Override
    public Optional<Ref> read(Value value) {
        return value.text(words()).flatMap(scalar -> check(value, scalar));
    }

    /** An address may begin with the slash that a browser shows. */
    private Optional<Ref> check(Value value, ScalarNode scalar) {
        String text = scalar.text().strip();
        String alias = text.startsWith("/") ? text.substring(1) : text;
        boolean address =
                !alias.isEmpty()
                        && (file ? FILE : ADDRESS).matcher(alias).matches()
                        && !DOTS.matcher(alias).find();
        if (address || IdType.isId(text)) {
            return Optional.of(new Ref(alias, scalar.position()));
        }
        String form =
                file
                        ? "write an old address of this site, as in options/old.html"
                        : "write an old id, or an old address that ends in .html or /";
        return value.wrong(Code.ID_WRONG, "cannot be " + Words.quote(text), form);
    }

    @Override
    public Ref substitute(Position position) {
        return new Ref("", position);
    }

    @Override
    public Schema schema(Notation notation) {
        Object type = notation == Notation.JSON ? "string" : List.of("string", "integer");
        String message =
                file ? "Write an old address of this site." : "Write an old id or address.";
        String last = file ? "(?:" + PART + ")?" : "(?:" + PART + "\\.html?)?";
        String address = "(?!/?\\s*$)" + "/?(?:" + PART + "/)*" + last;
        String pattern =
                "^(?!(?:.*/)?\\.{1,2}(?:/|\\s*$))\\s*(?:" + address + "|" + IdType.WORDS + ")\\s*$";
        Schema alias = Schema.text(type, pattern, message);
        return notation == Notation.JSON ? alias : alias.with("minimum", 0);
    }

    @Override
    public String words() {
        return file ? "an old address" : "an old id or address";
    }
}
