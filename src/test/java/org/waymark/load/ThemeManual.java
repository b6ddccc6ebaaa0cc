package org.waymark.load;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.load.Node.ListNode;
import org.waymark.load.Node.MapNode;
import org.waymark.load.Node.ScalarNode;

/** Describes every key of the theme for designers, from the definitions that read it. */
final class ThemeManual {

    private final StringBuilder out = new StringBuilder();

    private ThemeManual() {}

    /**
     * The keys in Markdown.
     *
     * @param theme the theme that examples are taken from
     */
    static String of(MapNode theme) {
        ThemeManual manual = new ThemeManual();
        manual.style("A style of text", StyleReader.TEXT, at(theme, "texts.body"));
        manual.style("A frame", StyleReader.BOX, at(theme, "boxes.aside"));
        for (Field<?> part : shape(ThemeReader.TYPE).fields()) {
            manual.part(part, (MapNode) at(theme, part.key()));
        }
        return manual.out.toString().stripTrailing() + "\n";
    }

    private static Node at(MapNode map, String keys) {
        Node node = map;
        for (String key : keys.split("\\.", -1)) {
            node = Objects.requireNonNull(((MapNode) node).entries().get(key), keys).value();
        }
        return node;
    }

    private static Shape shape(Type<?> type) {
        return ((RecordType<?>) type).shape();
    }

    private void style(String title, Type<?> type, Node example) {
        heading(title);
        rows(shape(type), (MapNode) example);
    }

    private void part(Field<?> part, MapNode values) {
        heading("`" + part.key() + "`: " + part.description());
        if (part.type() instanceof MapType<?> map) {
            out.append("Each is ").append(words(map.entry())).append(". `theme.json` has ");
            out.append(
                    values.entries().keySet().stream()
                            .sorted()
                            .map(name -> "`" + name + "`")
                            .collect(Collectors.joining(", ")));
            out.append(".\n\n");
        } else {
            rows(shape(part.type()), values);
        }
    }

    private void heading(String words) {
        out.append("### ").append(words).append("\n\n");
    }

    private void rows(Shape shape, MapNode values) {
        out.append("| key | meaning | value | example |\n| --- | --- | --- | --- |\n");
        for (Field<?> field : shape.fields()) {
            Optional<Node> value =
                    Optional.ofNullable(values.entries().get(field.key())).map(Node.Entry::value);
            out.append("| `").append(field.key()).append("` | ").append(field.description());
            out.append(" | ").append(words(field.type())).append(" | ");
            out.append(value.flatMap(ThemeManual::example).map(one -> "`" + one + "`").orElse(""))
                    .append(" |\n");
        }
        out.append('\n');
    }

    private static String words(Type<?> type) {
        if (type instanceof RecordType<?> record) {
            return record.shape().equals(shape(StyleReader.TEXT)) ? "a style of text" : "a frame";
        } else if (type instanceof DecimalType number) {
            return "a number from " + plain(number.least()) + " to " + plain(number.most());
        } else if (type instanceof NumberType number) {
            return "a whole number from " + number.least() + " to " + number.most();
        }
        return type instanceof ListType<?> list ? "a list: " + words(list.entry()) : type.words();
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replaceFirst("\\.0$", "");
    }

    private static Optional<String> example(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.text().isEmpty() ? Optional.empty() : Optional.of(scalar.text());
        }
        List<Node> entries = node instanceof ListNode list ? list.entries() : List.of();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        entries.stream()
                                .map(one -> ((ScalarNode) one).text())
                                .collect(Collectors.joining(" ")));
    }
}
