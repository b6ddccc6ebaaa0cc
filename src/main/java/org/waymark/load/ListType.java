package org.waymark.load;

import java.util.List;
import java.util.Optional;
import org.waymark.load.Node.ListNode;
import org.waymark.problem.Code;
import org.waymark.problem.Position;

/** Any number of values of one type. */
record ListType<T>(Type<T> entry, int least) implements Type<List<T>> {

    @Override
    public Optional<List<T>> read(Value value) {
        if (!(value.node() instanceof ListNode list)) {
            String hint = value.isJson() ? "put it in [ ]" : "put it on the next line after \"- \"";
            return value.mismatch(words(), hint);
        }
        if (list.entries().size() < least) {
            return value.wrong(Code.VALUE_WRONG, "needs at least one entry", null);
        }
        String name = "an entry of " + value.name();
        return Optional.of(
                list.entries().stream()
                        .flatMap(node -> entry.read(new Value(name, node, value.log())).stream())
                        .toList());
    }

    @Override
    public List<T> substitute(Position position) {
        return List.of();
    }

    @Override
    public String words() {
        return "a list";
    }
}
