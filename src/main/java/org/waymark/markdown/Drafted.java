package org.waymark.markdown;

import java.util.List;

/**
 * A block of a draft.
 *
 * @param level of a heading, else 0
 * @param text Markdown, without a line feed at the end
 * @param words what it says
 * @param remarks what a person must look at
 */
public record Drafted(Kind kind, int level, String text, String words, List<Remark> remarks) {

    public Drafted {
        remarks = List.copyOf(remarks);
    }

    /** What it is; a bold one is a paragraph that may have been meant as a heading. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        BOLD,
        LIST,
        TABLE
    }

    /** Why a person must look at something. */
    public enum Need {
        LINK_NOWHERE,
        LINK_RAW,
        PICTURE_WORDLESS,
        PICTURE_GUESSED,
        PICTURE_FORMAT,
        TABLE_HEADLESS,
        TABLE_MERGED
    }

    /**
     * Something that was not written as it stood.
     *
     * @param words by which it is found in the text; may be empty
     */
    public record Remark(Need need, String words) {}
}
