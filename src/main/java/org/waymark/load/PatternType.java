package org.waymark.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.content.AddressPattern;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Code;
import org.waymark.problem.Nearest;
import org.waymark.problem.Position;

/**
 * A web address with places to fill in.
 *
 * @param known the words that can stand in braces
 * @param needed those that must
 * @param mail whether it may be an address for e-mail too
 */
record PatternType(List<String> known, List<String> needed, boolean mail)
        implements Type<AddressPattern> {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern MAIL =
            Pattern.compile(
                    "mailto:[^\\s@?]+@[^\\s@?.]+(\\.[^\\s@?.]+)+"
                            + "(\\?[\\w.~!$&'()*+,;=:@/?%-]*)?");

    PatternType {
        known = List.copyOf(known);
        needed = List.copyOf(needed);
    }

    @Override
    public Optional<AddressPattern> read(Value value) {
        return value.text(words()).flatMap(scalar -> check(value, scalar));
    }

    private Optional<AddressPattern> check(Value value, ScalarNode scalar) {
        Optional<String> stranger = stranger(scalar.text());
        if (stranger.isPresent()) {
            return strange(value, scalar, stranger.get());
        }
        int brace = sample(scalar).replace('}', '{').indexOf('{');
        if (brace >= 0) {
            String hint = "a place to fill in is written " + places(known);
            String message = "has a brace without its partner";
            return value.wrongAt(scalar.at(brace), Code.ADDRESS_PATTERN, message, hint);
        }
        Optional<String> lacking = lacking(scalar.text());
        return lacking.isPresent()
                ? lacks(value, lacking.get())
                : address(value, scalar).map(sample -> new AddressPattern(scalar.text()));
    }

    private Optional<String> stranger(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .filter(word -> !known.contains(word))
                .findFirst();
    }

    private Optional<AddressPattern> strange(Value value, ScalarNode scalar, String stranger) {
        String place = "{" + stranger + "}";
        String hint =
                Nearest.to(stranger, known)
                        .map(word -> "did you mean {" + word + "}?")
                        .orElse("only " + places(known) + " can stand there");
        return value.wrongAt(
                scalar.at(scalar.text().indexOf(place)),
                Code.ADDRESS_PATTERN,
                "has a place that Waymark cannot fill in: " + place,
                hint);
    }

    private Optional<String> lacking(String text) {
        return needed.stream().filter(word -> !text.contains("{" + word + "}")).findFirst();
    }

    private static Optional<AddressPattern> lacks(Value value, String word) {
        String message =
                "does not say where {" + word + "} goes, so it would be the same everywhere";
        String hint = "write {" + word + "} where the address has what differs from page to page";
        return value.wrong(Code.ADDRESS_PATTERN, message, hint);
    }

    /** The address with letters in all places, which must be like any other. */
    private Optional<String> address(Value value, ScalarNode scalar) {
        String sample = sample(scalar);
        if (mail && sample.startsWith("mailto:")) {
            return MAIL.matcher(sample).matches() ? Optional.of(sample) : wrongMail(value);
        }
        if (sample.matches("(?i)http://.*")) {
            String message = "begins with http://, which anybody on the way can read and change";
            return value.wrong(Code.ADDRESS_PATTERN, message, "begin with https://");
        }
        ScalarNode filled =
                new ScalarNode(scalar.position(), scalar.kind(), sample, scalar.jumps());
        return Type.ADDRESS
                .read(new Value(value.name(), filled, value.log()))
                .map(address -> sample);
    }

    private static Optional<String> wrongMail(Value value) {
        String hint = "write it as in mailto:team@hub.uk?subject={title}, with %20 for a space";
        return value.wrong(Code.ADDRESS_PATTERN, "is not an address for e-mail", hint);
    }

    /** As many letters in each place, so that a mistake behind it has the right column. */
    private static String sample(ScalarNode scalar) {
        return PLACE.matcher(scalar.text()).replaceAll(place -> "x".repeat(place.group().length()));
    }

    private static String places(List<String> words) {
        return words.stream().map(word -> "{" + word + "}").collect(Collectors.joining(" or "));
    }

    @Override
    public AddressPattern substitute(Position position) {
        return new AddressPattern("");
    }

    @Override
    public Schema schema(Notation notation) {
        String place = "\\{(?:" + String.join("|", known) + ")\\}";
        String needs =
                needed.stream()
                        .map(word -> "(?=.*\\{" + word + "\\})")
                        .collect(Collectors.joining());
        String web = "[Hh][Tt][Tt][Pp][Ss]://[^\\s/{}@]+\\.(?:[^\\s{}]|" + place + ")+";
        String post = "mailto:[^\\s@?{}]+@[^\\s@?.{}]+\\.(?:[^\\s@{}]|" + place + ")+";
        String whole = mail ? "(?:" + web + "|" + post + ")" : web;
        String message = "Write an address; places to fill in are written " + places(known) + ".";
        return Schema.text("string", "^" + needs + whole + "$", message);
    }

    @Override
    public String words() {
        return mail ? "a web address or mailto:" : "a web address";
    }
}
