package org.waymark.load;

import java.util.Optional;
import org.waymark.content.Ref;
import org.waymark.load.Node.ScalarNode;
import org.waymark.problem.Position;

/** The id of something else. */
record RefType() implements Type<Ref> {

    @Override
    public Optional<Ref> read(Value value) {
        return value.text(words()).flatMap(scalar -> check(value, scalar));
    }

    private static Optional<Ref> check(Value value, ScalarNode scalar) {
        String id = scalar.text().strip();
        if (!IdType.isId(id)) {
            IdType.report(value, id);
            return Optional.empty();
        }
        // the same few ids are written in many places
        return Optional.of(new Ref(id.intern(), scalar.position()));
    }

    @Override
    public Ref substitute(Position position) {
        return new Ref("", position);
    }

    @Override
    public Schema schema(Notation notation) {
        return IdType.id(notation);
    }

    @Override
    public String words() {
        return "an id such as research-schools";
    }
}
