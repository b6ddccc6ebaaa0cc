package org.waymark.load;

import org.waymark.content.Prose;
import org.waymark.problem.Position;

/** A Markdown file on its way into a record: what its name says, its front matter, its text. */
record MarkdownFile(FileName name, Fields fields, Prose body) {

    /** A file whose text is out of reach, which is reported. */
    static MarkdownFile unreadable(FileName name) {
        Position start = Position.of(name.path());
        return new MarkdownFile(name, Fields.none(start), Prose.of("", start));
    }

    /** The title; without one, the id, so that messages about the file can name it. */
    String title(Field<String> field) {
        String title = fields.get(field);
        return title.isEmpty() ? name.id() : title;
    }
}
