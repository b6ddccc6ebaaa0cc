package org.waymark.edit;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.waymark.load.JsonText;

/** Writes front matter as editors do: without quotation marks where YAML needs none. */
final class YamlText {

    private static final Pattern PLAIN =
            Pattern.compile("\\p{L}[\\p{L}0-9 ,.'’()/-]*+|[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern WORD =
            Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n|nan|inf");

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    /** The lines between the two lines of hyphens. */
    static String of(Map<String, Object> tree) {
        YamlText text = new YamlText();
        text.group(tree, "");
        return text.out.toString();
    }

    private void group(Map<?, ?> group, String indent) {
        group.forEach(
                (key, value) -> {
                    out.append(indent).append(key).append(':');
                    value(value, indent);
                });
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> group) {
            out.append('\n');
            group(group, indent + "  ");
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            out.append('\n');
            list.forEach(one -> out.append(indent).append("  - ").append(scalar(one)).append('\n'));
        } else {
            out.append(' ').append(value instanceof List ? "[]" : scalar(value)).append('\n');
        }
    }

    private static String scalar(Object value) {
        if (!(value instanceof String text)) {
            return value.toString();
        }
        boolean plain = PLAIN.matcher(text).matches() && !WORD.matcher(text).matches();
        return plain && text.equals(text.strip()) ? text : JsonText.of(text, "", "");
    }
}
