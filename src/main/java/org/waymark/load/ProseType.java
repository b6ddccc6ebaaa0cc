package org.waymark.load;

import java.util.Optional;
import org.waymark.content.Prose;
import org.waymark.problem.Position;

/** Running text with Markdown in it. */
record ProseType() implements Type<Prose> {

    @Override
    public Optional<Prose> read(Value value) {
        return value.text(words())
                .map(text -> new Prose(text.text(), text.position(), 0, text.jumps()));
    }

    @Override
    public Prose substitute(Position position) {
        return Prose.of("", position);
    }

    @Override
    public Schema schema(Notation notation) {
        return Schema.text(
                notation.text(), Characters.PROSE, "Fill it in, or remove it: it is empty.");
    }

    @Override
    public String words() {
        return "text";
    }
}
