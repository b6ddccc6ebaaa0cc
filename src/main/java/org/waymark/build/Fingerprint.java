package org.waymark.build;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of values and all that is in them: records, lists, maps, texts, numbers and bytes. A
 * component that somebody adds to a record counts from then on, without being named here. Two
 * values that differ anywhere have two fingerprints: each part is written with its kind and length.
 */
final class Fingerprint {

    /** The same pictures stand in every briefing's input, and are read through only once. */
    private final Map<byte[], byte[]> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /**
     * Takes the fingerprint.
     *
     * @throws IllegalArgumentException for a kind of value that is not known here
     */
    byte[] of(@Nullable Object... values) {
        MessageDigest digest = sha256();
        for (Object value : values) {
            add(value, digest);
        }
        return digest.digest();
    }

    private void add(@Nullable Object value, MessageDigest digest) {
        if (value == null) {
            start('0', 0, digest);
        } else if (value instanceof Record tuple) {
            addRecord(tuple, digest);
        } else if (value instanceof List<?> list) {
            start('L', list.size(), digest);
            list.forEach(item -> add(item, digest));
        } else if (value instanceof Map<?, ?> map) {
            addMap(map, digest);
        } else if (value instanceof byte[] bytes) {
            start('B', bytes.length, digest);
            digest.update(known.computeIfAbsent(bytes, whole -> sha256().digest(whole)));
        } else {
            addPlain(value, digest);
        }
    }

    private void addPlain(Object value, MessageDigest digest) {
        if (value instanceof String text) {
            addText('S', text, digest);
        } else if (value instanceof Enum<?> constant) {
            addText('E', constant.name(), digest);
        } else if (value instanceof Double number) {
            start('D', Double.doubleToLongBits(number), digest);
        } else if (value instanceof Integer number) {
            start('I', number, digest);
        } else if (value instanceof Boolean flag) {
            start('T', flag ? 1 : 0, digest);
        } else {
            throw new IllegalArgumentException("no fingerprint of a " + value.getClass());
        }
    }

    private void addRecord(Record tuple, MessageDigest digest) {
        addText('R', tuple.getClass().getName(), digest);
        for (RecordComponent component : tuple.getClass().getRecordComponents()) {
            add(value(tuple, component), digest);
        }
    }

    private static @Nullable Object value(Record tuple, RecordComponent component) {
        try {
            return component.getAccessor().invoke(tuple);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot read " + component, e);
        }
    }

    /** A map has no order of its own that would be the same in the next build. */
    private void addMap(Map<?, ?> map, MessageDigest digest) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key.toString(), value));
        start('M', sorted.size(), digest);
        sorted.forEach(
                (key, value) -> {
                    addText('S', key, digest);
                    add(value, digest);
                });
    }

    private static void addText(char kind, String text, MessageDigest digest) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        start(kind, bytes.length, digest);
        digest.update(bytes);
    }

    /** The kind of a part, and its length or its value. */
    private static void start(char kind, long number, MessageDigest digest) {
        digest.update(ByteBuffer.allocate(9).put((byte) kind).putLong(number).flip());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
