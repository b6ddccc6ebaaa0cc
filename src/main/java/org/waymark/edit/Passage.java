package org.waymark.edit;

import java.util.Set;

/**
 * Words that stand together in a Word file.
 *
 * @param words without any blanks, so that they are found however a draft is broken into lines; may
 *     be empty
 * @param losses what stands with them that a draft cannot hold
 */
record Passage(String words, Set<Loss> losses) {

    Passage {
        losses = Set.copyOf(losses);
    }

    /** What Word shows and Markdown has no place for, with what an editor is told of it. */
    enum Loss {
        TEXT_BOX("a text box stood beside the text; look whether its words belong here"),
        COMMENT("a comment in Word was left out; look whether it is settled"),
        INSERTED("a change that nobody has accepted: words marked as inserted were taken over"),
        DELETED("a change that nobody has accepted: words marked as deleted were left out"),
        NOTE("a footnote: its words stand at the end of the last file now; work them in here"),
        CONTENTS("the table of contents was left out; the site makes its own"),
        FORMULA("a formula was left out; write it in words, or as a picture"),
        DRAWING("a chart or drawing was left out; save it from Word as a picture"),
        LINKED_PICTURE("a picture was only linked and is not in the file; fetch it, and put it in");

        private final String message;

        Loss(String message) {
            this.message = message;
        }

        String message() {
            return message;
        }
    }
}
