package org.waymark.load;

import java.util.Optional;
import java.util.function.Function;
import org.waymark.load.Node.MapNode;
import org.waymark.problem.Position;

/** A group of named values. */
record RecordType<T>(Shape shape, Function<Fields, T> reader) implements Type<T> {

    @Override
    public Optional<T> read(Value value) {
        if (!(value.node() instanceof MapNode map)) {
            return value.mismatch(words(), "its keys are " + String.join(", ", shape.keys()));
        }
        return Optional.of(reader.apply(Fields.checked(shape, map, value.log())));
    }

    @Override
    public T substitute(Position position) {
        return reader.apply(Fields.none(position));
    }

    @Override
    public Schema schema(Notation notation) {
        return shape.schema(notation);
    }

    @Override
    public String words() {
        return "a group of keys";
    }
}
