package org.waymark.render;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.waymark.content.Change;
import org.waymark.site.ChangeNotes;

/**
 * What a note of a change is called for good: made of its day and its words as they were written,
 * so that neither another title elsewhere nor another note before it gives it a new name.
 *
 * @param day ISO 8601
 * @param hash of its words
 */
record NoteId(String day, String hash) {

    private static final int DIGITS = 10;

    static NoteId of(Change change) {
        byte[] words = ChangeNotes.words(change).getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of().formatHex(Version.sha256().digest(words));
        return new NoteId(change.on().toString(), hash.substring(0, DIGITS));
    }

    /** Its place on a page. */
    String anchor() {
        return "change-" + day + "-" + hash;
    }
}
