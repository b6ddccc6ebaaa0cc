package org.waymark.load;

import java.util.List;
import org.waymark.content.Page;
import org.waymark.content.Prose;
import org.waymark.content.Ref;
import org.waymark.problem.Position;

/** Reads {@code pages/*.md}. */
final class PageReader {

    private static final Field<String> TITLE =
            Field.required("title", Type.TEXT, "the page's title");
    private static final Field<Prose> SUMMARY =
            Field.required("summary", Type.PROSE, "one sentence that says what the page is for");
    private static final Field<Page.Layout> LAYOUT =
            Field.optional("layout", Type.word(Page.Layout.class), "what the page shows")
                    .or(Page.Layout.PLAIN);
    private static final Field<Page.Menu> MENU =
            Field.optional("menu", Type.word(Page.Menu.class), "main, footer or none")
                    .or(Page.Menu.NONE);
    private static final Field<List<Ref>> ALIASES =
            Field.optional(
                    "aliases",
                    Type.list(Type.ALIAS),
                    "a list of ids or addresses that it had before");

    static final Shape SHAPE =
            Shape.of(
                    "the page",
                    TITLE,
                    SUMMARY,
                    LAYOUT,
                    MENU,
                    ALIASES,
                    CareReader.OWNER,
                    CareReader.REVIEW_BY);

    private PageReader() {}

    static Page read(MarkdownFile file) {
        Fields fields = file.fields();
        return new Page(
                file.name().id(),
                Position.of(file.name().path()),
                file.name().order(),
                file.title(TITLE),
                fields.get(SUMMARY),
                fields.get(LAYOUT),
                fields.get(MENU),
                file.body(),
                fields.get(ALIASES),
                CareReader.read(fields));
    }
}
