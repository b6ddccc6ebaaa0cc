package org.waymark.load;

import java.util.Locale;
import java.util.Optional;
import org.waymark.problem.Code;
import org.waymark.problem.Position;

/** A number within limits, with or without decimals. */
record DecimalType(double least, double most) implements Type<Double> {

    @Override
    public Optional<Double> read(Value value) {
        return value.bare(words()).flatMap(scalar -> check(value, scalar.text()));
    }

    private Optional<Double> check(Value value, String text) {
        if (!text.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            String message = "must be a number such as 10.5, not " + Words.quote(text);
            return value.wrong(Code.VALUE_TYPE, message, null);
        }
        double number = Double.parseDouble(text);
        if (number < least || number > most) {
            String message = "must be from " + written(least) + " to " + written(most);
            return value.wrong(Code.VALUE_WRONG, message, null);
        }
        return Optional.of(number);
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replaceFirst("\\.0$", "");
    }

    @Override
    public Double substitute(Position position) {
        return least;
    }

    @Override
    public Schema schema(Notation notation) {
        return Schema.of("number").with("minimum", least).with("maximum", most);
    }

    @Override
    public String words() {
        return "a number";
    }
}
