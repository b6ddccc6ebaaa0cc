package org.waymark.problem;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes maps, lists, texts, numbers and truth values as JSON: for reports, and for files of the
 * site. It is here because a library for that would belong to one package only.
 */
public final class Json {

    private static final String STEP = "  ";

    /** So many characters are turned into bytes at a time. */
    private static final int PART = 16_384;

    private final StringBuilder out = new StringBuilder();
    private final Consumer<byte[]> sink;
    private final boolean compact;

    private Json(boolean compact, Consumer<byte[]> sink) {
        this.compact = compact;
        this.sink = sink;
    }

    /** The bytes of a file. */
    public static byte[] write(Map<String, ?> object) {
        List<byte[]> parts = new ArrayList<>();
        write(object, parts::add);
        return joined(parts);
    }

    /**
     * The bytes of a file, part by part: it may be large.
     *
     * @param object what it holds; lists in it may be made while they are written
     */
    public static void write(Map<String, ?> object, Consumer<byte[]> sink) {
        Json json = new Json(false, sink);
        json.value(object, "\n");
        json.out.append('\n');
        json.endPart();
    }

    /** Over many lines, for people who look into it. */
    public static String text(Map<String, ?> object) {
        return new String(write(object), StandardCharsets.UTF_8);
    }

    /** In one line without blanks, for scripts. */
    public static String compact(Map<String, ?> object) {
        List<byte[]> parts = new ArrayList<>();
        Json json = new Json(true, parts::add);
        json.value(object, "");
        json.endPart();
        return new String(joined(parts), StandardCharsets.UTF_8);
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteBuffer all = ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(all::put);
        return all.array();
    }

    private void endPart() {
        sink.accept(out.toString().getBytes(StandardCharsets.UTF_8));
        out.setLength(0);
    }

    /**
     * One value.
     *
     * @param line what begins the line after it: a line feed and the depth
     */
    private void value(Object value, String line) {
        if (out.length() > PART) {
            endPart();
        }
        if (value instanceof Map<?, ?> object) {
            object(object, line);
        } else if (value instanceof Iterable<?> list) {
            list(list, line);
        } else if (isPlain(value)) {
            out.append(value);
        } else if (value instanceof CharSequence text) {
            text(text);
        } else {
            throw new IllegalArgumentException("JSON has no " + value.getClass());
        }
    }

    private static boolean isPlain(Object value) {
        return value instanceof Integer || value instanceof BigDecimal || value instanceof Boolean;
    }

    private String deeper(String line) {
        return compact ? line : line + STEP;
    }

    private void object(Map<?, ?> object, String line) {
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = object.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            out.append(deeper(line));
            text(entry.getKey().toString());
            out.append(compact ? ":" : ": ");
            value(entry.getValue(), deeper(line));
            out.append(entries.hasNext() ? "," : line);
        }
        out.append('}');
    }

    private void list(Iterable<?> list, String line) {
        out.append('[');
        Iterator<?> items = list.iterator();
        while (items.hasNext()) {
            out.append(deeper(line));
            value(items.next(), deeper(line));
            out.append(items.hasNext() ? "," : line);
        }
        out.append(']');
    }

    private void text(CharSequence text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (isPlain(text, i)) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        out.append('"');
    }

    /** No control character, no half of a character, nothing that ends a line elsewhere. */
    private static boolean isPlain(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return !Character.isISOControl(c) && c != '\u2028' && c != '\u2029';
    }
}
