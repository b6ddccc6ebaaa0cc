package org.waymark.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.pdf.Shape.Anchor;
import org.waymark.pdf.Shape.Cap;
import org.waymark.pdf.Shape.Paint;
import org.waymark.problem.Code;
import org.waymark.problem.Colour;
import org.waymark.problem.ProblemLog;

/** Reads how the shapes of a drawing are painted; what an element leaves out it inherits. */
final class PaintReader {

    private static final Map<String, Integer> NAMED =
            Map.of("black", 0, "white", 0xffffff, "currentcolor", 0);

    private final Numbers numbers;
    private final ProblemLog log;

    PaintReader(Numbers numbers, ProblemLog log) {
        this.numbers = numbers;
        this.log = log;
    }

    /** Everything that shapes inherit. */
    record Style(Paint paint, Shape.Lettering lettering) {

        static final Style INITIAL =
                new Style(
                        new Paint(new Colour(0), null, 1, List.of(), Cap.BUTT, 1),
                        new Shape.Lettering(16, false, Anchor.START));
    }

    Style style(Node.Element element, Style outer) {
        return new Style(paint(element, outer.paint()), lettering(element, outer.lettering()));
    }

    private Paint paint(Node.Element element, Paint outer) {
        List<Double> dashes =
                element.attribute("stroke-dasharray").equals("none")
                        ? List.of()
                        : numbers.list(element, "stroke-dasharray");
        return new Paint(
                colour(element, "fill", outer.fill()),
                colour(element, "stroke", outer.stroke()),
                numbers.of(element, "stroke-width", outer.width()),
                element.has("stroke-dasharray") ? usable(dashes) : outer.dashes(),
                choice(element, "stroke-linecap", Cap.values(), outer.cap()),
                outer.opacity() * opacity(element));
    }

    /** PDF readers refuse negative dashes and an array of zeros. */
    private static List<Double> usable(List<Double> dashes) {
        boolean fine =
                dashes.stream().allMatch(dash -> dash >= 0)
                        && dashes.stream().anyMatch(dash -> dash > 0);
        return fine ? dashes : List.of();
    }

    private double opacity(Node.Element element) {
        return Math.max(0, Math.min(1, numbers.of(element, "opacity", 1)));
    }

    private Shape.Lettering lettering(Node.Element element, Shape.Lettering outer) {
        double size = numbers.of(element, "font-size", outer.size());
        return new Shape.Lettering(
                size,
                bold(element.attribute("font-weight"), outer.bold()),
                choice(element, "text-anchor", Anchor.values(), outer.anchor()));
    }

    private static boolean bold(String weight, boolean outer) {
        return switch (weight) {
            case "" -> outer;
            case "bold", "bolder", "600", "700", "800", "900" -> true;
            default -> false;
        };
    }

    private <E extends Enum<E>> E choice(Node.Element element, String key, E[] all, E outer) {
        String written = element.attribute(key);
        for (E one : all) {
            if (one.name().toLowerCase(Locale.ROOT).equals(written)) {
                return one;
            }
        }
        if (!written.isEmpty()) {
            report(element, key, written);
        }
        return outer;
    }

    private @Nullable Colour colour(Node.Element element, String key, @Nullable Colour outer) {
        String written = element.attribute(key).strip().toLowerCase(Locale.ROOT);
        if (written.isEmpty() || written.equals("none")) {
            return written.isEmpty() ? outer : null;
        }
        Optional<Colour> colour = colour(written);
        if (colour.isEmpty()) {
            report(element, key, written);
        }
        return colour.orElse(outer);
    }

    private static Optional<Colour> colour(String written) {
        if (NAMED.containsKey(written)) {
            return Optional.of(new Colour(NAMED.getOrDefault(written, 0)));
        }
        return Colour.of(
                written.matches("#[0-9a-f]{3}")
                        ? written.replaceAll("([0-9a-f])", "$1$1")
                        : written);
    }

    private void report(Node.Element element, String key, String written) {
        log.add(
                Code.PRINT_VOCABULARY,
                element.at(),
                "\"" + written + "\" is not what " + key + " can be on paper",
                key.equals("fill") || key.equals("stroke") ? "write #rrggbb or none" : null);
    }
}
