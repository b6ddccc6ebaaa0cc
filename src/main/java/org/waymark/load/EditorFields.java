package org.waymark.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of a form in the visual editor, made of a schema: what may be written in a file may be
 * written in the form, and nothing else.
 */
final class EditorFields {

    /** Words that are written in capital letters. */
    private static final Set<String> SHORT_FORMS = Set.of("id", "kb", "npq", "npqs", "pdf", "url");

    private EditorFields() {}

    /** A field for each key of a group, in the order in which the keys are written. */
    static List<Map<String, Object>> of(Map<?, ?> group) {
        List<?> required = group.get("required") instanceof List<?> list ? list : List.of();
        List<Map<String, Object>> fields = new ArrayList<>();
        part(group, "properties")
                .forEach(
                        (key, schema) ->
                                fields.add(
                                        field(
                                                (String) key,
                                                (Map<?, ?>) schema,
                                                required.contains(key))));
        return fields;
    }

    private static Map<?, ?> part(Map<?, ?> schema, String keyword) {
        return schema.get(keyword) instanceof Map<?, ?> part ? part : Map.of();
    }

    private static Map<String, Object> field(String key, Map<?, ?> schema, boolean required) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", key);
        field.put("label", label(key));
        if (schema.get("description") instanceof String words) {
            field.put("hint", hint(words));
        }
        field.put("required", required);
        field.putAll(widget(key, schema));
        limits(schema, field);
        copy(schema, "default", field, "default");
        return field;
    }

    /** What is too long, too large or too little, in the words of the widget. */
    private static void limits(Map<?, ?> schema, Map<String, Object> field) {
        switch (String.valueOf(field.get("widget"))) {
            case "string", "text" -> copy(schema, "maxLength", field, "maxlength");
            case "list" -> copy(schema, "minItems", field, "min");
            case "number" -> {
                copy(schema, "minimum", field, "min");
                copy(schema, "maximum", field, "max");
            }
            default -> {}
        }
    }

    private static void copy(Map<?, ?> schema, String from, Map<String, Object> field, String to) {
        Object value = schema.get(from);
        if (value != null) {
            field.put(to, value);
        }
    }

    /** A key as words: leads_to as Leads to. */
    static String label(String key) {
        String words =
                Stream.of(key.split("_"))
                        .map(word -> SHORT_FORMS.contains(word) ? capitals(word) : word)
                        .collect(Collectors.joining(" "));
        return sentence(words);
    }

    private static String capitals(String word) {
        String capitals = word.toUpperCase(Locale.ROOT);
        return word.equals("npqs") ? "NPQs" : capitals;
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * The editor reads hints as Markdown, and would make a link of what shows how one is written.
     */
    private static String hint(String words) {
        return sentence(words).replaceAll("([\\[\\]*`])", "\\\\$1") + ".";
    }

    private static Map<String, Object> widget(String key, Map<?, ?> schema) {
        if (schema.get("enum") instanceof List<?> words) {
            return widget("select", "options", words);
        }
        if ("date".equals(schema.get("format"))) {
            Map<String, Object> date = widget("datetime", "type", "date");
            date.put("format", "YYYY-MM-DD");
            return date;
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "object" -> group(schema);
            case "array" -> list(key, part(schema, "items"));
            case "boolean" -> new LinkedHashMap<>(Map.of("widget", "boolean"));
            case "integer" -> widget("number", "value_type", "int");
            case "number" -> widget("number", "value_type", "float");
            default -> text(schema);
        };
    }

    private static Map<String, Object> widget(String name, String option, Object value) {
        Map<String, Object> widget = new LinkedHashMap<>();
        widget.put("widget", name);
        widget.put(option, value);
        return widget;
    }

    private static Map<String, Object> group(Map<?, ?> schema) {
        return widget("object", "fields", of(schema));
    }

    /** Groups in a list are closed at first: nobody finds one of thirty open ones. */
    private static Map<String, Object> list(String key, Map<?, ?> entry) {
        if (!"object".equals(entry.get("type"))) {
            return widget("list", "field", field("entry", entry, true));
        }
        List<Map<String, Object>> fields = of(entry);
        Map<String, Object> list = widget("list", "fields", fields);
        list.put("label_singular", label(key.replaceFirst("s$", "")));
        list.put("summary", "{{fields." + nameKey(fields) + "}}");
        list.put("collapsed", true);
        return list;
    }

    /** The key that tells the entries of a list apart. */
    private static Object nameKey(List<Map<String, Object>> fields) {
        List<Object> names = fields.stream().map(field -> field.get("name")).toList();
        return Stream.of("title", "term", "id", "asks", "note", "to")
                .filter(names::contains)
                .findFirst()
                .map(Object.class::cast)
                .orElse(names.get(0));
    }

    /** Running text gets a field of several lines. */
    private static Map<String, Object> text(Map<?, ?> schema) {
        boolean prose = Characters.PROSE.equals(schema.get("pattern"));
        Object pattern = schema.get("pattern");
        Object message = schema.get("patternErrorMessage");
        return pattern == null || message == null
                ? new LinkedHashMap<>(Map.of("widget", "string"))
                : widget(prose ? "text" : "string", "pattern", List.of(pattern, message));
    }
}
