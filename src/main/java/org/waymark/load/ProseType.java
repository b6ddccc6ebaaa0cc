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
    public String words() {
        return "text";
    }
}
