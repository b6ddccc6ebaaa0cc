package org.waymark.load;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes JSON as people would: a key on each line, short lists on one. It is public for those who
 * add to files that people edit.
 */
public final class JsonText {

    private static final int WIDEST = 100;

    private final String step;
    private final StringBuilder out = new StringBuilder();

    private JsonText(String step) {
        this.step = step;
    }

    /**
     * A value as text without a line feed at its end.
     *
     * @param value text, a number, true or false, or a list or map of such values
     * @param step what each level is indented by
     * @param indent what the lines after the first begin with
     */
    public static String of(Object value, String step, String indent) {
        JsonText text = new JsonText(step);
        text.write(value, indent);
        return text.out.toString();
    }

    private void write(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            group(map, indent);
        } else if (value instanceof Collection<?> list) {
            list(list, indent);
        } else {
            out.append(scalar(value));
        }
    }

    private static String scalar(Object value) {
        if (value instanceof String text) {
            return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
        }
        boolean whole = value instanceof Double number && number == Math.rint(number);
        return whole ? Long.toString(((Double) value).longValue()) : value.toString();
    }

    private void group(Map<?, ?> map, String indent) {
        if (map.isEmpty()) {
            out.append("{}");
            return;
        }
        String inner = indent + step;
        String start = "{\n";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(start).append(inner).append(scalar(entry.getKey())).append(": ");
            write(entry.getValue(), inner);
            start = ",\n";
        }
        out.append('\n').append(indent).append('}');
    }

    private void list(Collection<?> list, String indent) {
        String line = line(list);
        boolean flat = list.stream().noneMatch(JsonText::isNested);
        if (flat && indent.length() + line.length() <= WIDEST) {
            out.append(line);
            return;
        }
        String inner = indent + step;
        out.append('[');
        for (Iterator<?> entries = list.iterator(); entries.hasNext(); ) {
            out.append('\n').append(inner);
            write(entries.next(), inner);
            out.append(entries.hasNext() ? "," : "");
        }
        out.append('\n').append(indent).append(']');
    }

    private static boolean isNested(Object value) {
        return value instanceof Map || value instanceof Collection;
    }

    private static String line(Collection<?> list) {
        StringBuilder line = new StringBuilder("[");
        for (Object entry : list) {
            line.append(line.length() > 1 ? ", " : "").append(scalar(entry));
        }
        return line.append(']').toString();
    }
}
