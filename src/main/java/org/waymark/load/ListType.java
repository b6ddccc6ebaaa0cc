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
        if (value.isNothing() && least == 0) {
            return value.empty("fill it in, or write [] for none");
        }
        if (!(value.node() instanceof ListNode list)) {
            return value.mismatch(words(), hint(value));
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

    private static String hint(Value value) {
        return value.isJson()
                ? "put [ ] around it"
                : "begin each entry on a line of its own with \"- \"";
    }

    @Override
    public List<T> substitute(Position position) {
        return List.of();
    }

    @Override
    public Schema schema(Notation notation) {
        Schema list = Schema.of("array").with("items", entry.schema(notation));
        return least == 0 ? list : list.with("minItems", least);
    }

    @Override
    public String words() {
        return "a list";
    }
}
