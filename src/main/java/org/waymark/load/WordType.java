package org.waymark.load;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.problem.Code;
import org.waymark.problem.Position;

/**
 * One of a few fixed words.
 *
 * @param offered what an editor may write; the first stands in for a missing value
 * @param refused what is understood, but refused by a check of its own
 * @param gap what joins the words of one name
 */
record WordType<E extends Enum<E>>(List<E> offered, List<E> refused, char gap) implements Type<E> {

    WordType {
        offered = List.copyOf(offered);
        refused = List.copyOf(refused);
    }

    @Override
    public Optional<E> read(Value value) {
        return value.text(words()).flatMap(scalar -> check(value, scalar.text().strip()));
    }

    private Optional<E> check(Value value, String text) {
        Optional<E> found =
                Stream.concat(offered.stream(), refused.stream())
                        .filter(word -> name(word).equals(text))
                        .findFirst();
        String message = "cannot be " + Words.quote(text);
        return found.isPresent()
                ? found
                : value.wrong(Code.VALUE_WRONG, message, Words.choice(text, choices()));
    }

    List<String> choices() {
        return offered.stream().map(this::name).toList();
    }

    /** A constant as editors write it: PREPARES_FOR as prepares-for. */
    String name(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', gap);
    }

    @Override
    public E substitute(Position position) {
        return offered.get(0);
    }

    @Override
    public Schema schema(Notation notation) {
        return Schema.oneOf(choices());
    }

    @Override
    public String words() {
        return Words.any(choices());
    }
}
