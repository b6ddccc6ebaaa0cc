package org.waymark.content;

import java.util.List;
import org.waymark.problem.Position;

/**
 * A page of its own ({@code pages/*.md}).
 *
 * @param id the file's name without its order and ending
 * @param order its place in the menu, from the file's name, or 0
 * @param layout what the page shows besides its own text
 * @param menu where it is linked from on every page
 * @param aliases ids and addresses that it had before
 * @param care who looks after it
 */
public record Page(
        String id,
        Position position,
        int order,
        String title,
        Prose summary,
        Layout layout,
        Menu menu,
        Prose body,
        List<Ref> aliases,
        Care care) {

    public Page {
        aliases = List.copyOf(aliases);
    }

    /** What a page shows besides its own text. */
    public enum Layout {
        PLAIN,
        HOME,
        NPQS,
        OPTIONS,
        LINKS,
        GLOSSARY,
        PATHWAY,
        PLAN,
        CHANGES,
        SEARCH,
        A_TO_Z,
        COMPARE,
        NOT_FOUND
    }

    /** Where a page is linked from on every page. */
    public enum Menu {
        MAIN,
        FOOTER,
        NONE
    }
}
