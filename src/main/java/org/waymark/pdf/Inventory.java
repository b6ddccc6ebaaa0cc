package org.waymark.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the pages of one document use together: fonts, images, opacities. */
final class Inventory {

    private final Map<FontFace, FontUse> fonts = new TreeMap<>(FontFace.ORDER);
    private final Map<String, Picture.Photo> images = new LinkedHashMap<>();
    private final Map<String, String> imageNames = new LinkedHashMap<>();
    private final Map<Double, String> opacities = new LinkedHashMap<>();
    private @Nullable FieldFont fieldFont;

    FontUse use(FontFace font) {
        FontUse known = fonts.get(font);
        FontUse use = known == null ? new FontUse(font, "F" + fonts.size()) : known;
        fonts.put(font, use);
        return use;
    }

    /** The name of an image; one that is drawn twice is stored once. */
    String image(Picture.Photo photo) {
        return imageNames.computeIfAbsent(
                photo.source(),
                source -> {
                    String name = "I" + images.size();
                    images.put(name, photo);
                    return name;
                });
    }

    /** The name of a graphics state that lets the paper shine through. */
    String opacity(double opacity) {
        return opacities.computeIfAbsent(opacity, value -> "G" + opacities.size());
    }

    /** Notes that there is a field to type into. */
    void useFieldFont(FieldFont font) {
        fieldFont = font;
    }

    /** The font of what somebody types, null when there is no field for it. */
    @Nullable FieldFont fieldFont() {
        return fieldFont;
    }

    Map<FontFace, FontUse> fonts() {
        return fonts;
    }

    Map<String, Picture.Photo> images() {
        return images;
    }

    Map<Double, String> opacities() {
        return opacities;
    }
}
