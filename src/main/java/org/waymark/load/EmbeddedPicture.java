package org.waymark.load;

import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A picture of pixels inside a drawing: judged as one in a file of its own is. */
final class EmbeddedPicture {

    private EmbeddedPicture() {}

    /** Why it is taken away, or null for one that stays. */
    static @Nullable String trouble(String kind, String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            return "it is no picture";
        }
        PictureKind said = PictureKind.valueOf(kind.toUpperCase(Locale.ROOT));
        if (PictureKind.ofBytes(bytes) != said) {
            return "it is not " + said.words() + ", as it says";
        }
        try {
            new PictureBytes("", bytes).check(said);
            return null;
        } catch (Malformed e) {
            return e.problem().message();
        }
    }
}
