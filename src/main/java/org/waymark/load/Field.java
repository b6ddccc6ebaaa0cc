package org.waymark.load;

import org.jspecify.annotations.Nullable;
import org.waymark.problem.Position;

/**
 * The definition of a key.
 *
 * @param preset the value of an optional key that is left out, or null when the type's own
 *     substitute serves
 * @param description what an editor writes here; it completes the sentence "add "key": …"
 */
record Field<T>(
        String key, Type<T> type, boolean required, @Nullable T preset, String description) {

    static <T> Field<T> required(String key, Type<T> type, String description) {
        return new Field<>(key, type, true, null, description);
    }

    static <T> Field<T> optional(String key, Type<T> type, String description) {
        return new Field<>(key, type, false, null, description);
    }

    /** The same field with a value for when it is left out. */
    Field<T> or(T value) {
        return new Field<>(key, type, required, value, description);
    }

    /** The type's schema with what is said of this key. */
    Schema schema(Notation notation) {
        Schema described = type.schema(notation).described(description);
        Object usual = required ? null : usual();
        return usual == null ? described : described.with("default", usual);
    }

    /** The preset as it would be written, or null where nobody would write it in one word. */
    private @Nullable Object usual() {
        if (preset instanceof Enum<?> word && type instanceof WordType<?> words) {
            return words.name(word);
        }
        boolean plain = preset instanceof Number || preset instanceof Boolean;
        return plain || preset instanceof String ? preset : null;
    }

    T substitute(Position position) {
        return preset == null ? type.substitute(position) : preset;
    }
}
