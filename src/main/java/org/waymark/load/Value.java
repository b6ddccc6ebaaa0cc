package org.waymark.load;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.load.Node.Kind;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/**
 * A value on its way into a record.
 *
 * @param name what messages call it: its key in quotation marks
 * @param log where mistakes are reported
 */
record Value(String name, Node node, ProblemLog log) {

    /** Text; anything else is reported. */
    Optional<ScalarNode> text(String words) {
        if (isNothing()) {
            return empty();
        }
        if (!(node instanceof ScalarNode scalar) || isJsonWord(scalar)) {
            return mismatch(words, mayBeQuoted() ? "put quotation marks around it" : null);
        }
        return Characters.firstOdd(scalar.text()).isPresent() ? odd(scalar) : filled(scalar);
    }

    private boolean isNothing() {
        return node instanceof ScalarNode scalar && scalar.kind() == Kind.NOTHING;
    }

    private static boolean isJsonWord(ScalarNode scalar) {
        return scalar.kind() == Kind.NUMBER || scalar.kind() == Kind.TRUE_FALSE;
    }

    private boolean mayBeQuoted() {
        return node instanceof ScalarNode;
    }

    private Optional<ScalarNode> filled(ScalarNode scalar) {
        return scalar.text().isBlank() ? empty() : Optional.of(scalar);
    }

    private Optional<ScalarNode> odd(ScalarNode scalar) {
        int offset = Characters.firstOdd(scalar.text()).orElse(0);
        log.add(
                Code.VALUE_WRONG,
                scalar.at(offset),
                name + " has an invisible control character in it",
                "remove it");
        return Optional.empty();
    }

    /** A number, true or false: written without quotation marks; anything else is reported. */
    Optional<ScalarNode> bare(String words) {
        if (isNothing()) {
            return empty();
        }
        if (node instanceof ScalarNode scalar && scalar.kind() != Kind.QUOTED) {
            return Optional.of(scalar);
        }
        return mismatch(words, mayBeQuoted() ? "remove the quotation marks" : null);
    }

    /** Reports that nothing is written where something must be. */
    <T> Optional<T> empty() {
        return wrong(Code.VALUE_WRONG, "is empty", "write something, or remove the key");
    }

    /** Reports a value of another type than the wanted one. */
    <T> Optional<T> mismatch(String words, @Nullable String hint) {
        return wrong(Code.VALUE_TYPE, "must be " + words + ", not " + node.words(), hint);
    }

    /** Reports a mistake; the message goes on after the value's name. */
    <T> Optional<T> wrong(Code code, String message, @Nullable String hint) {
        return wrongAt(node.position(), code, message, hint);
    }

    <T> Optional<T> wrongAt(Position position, Code code, String message, @Nullable String hint) {
        log.add(code, position, name + " " + message, hint);
        return Optional.empty();
    }

    boolean isJson() {
        return node.position().file().endsWith(".json");
    }
}
