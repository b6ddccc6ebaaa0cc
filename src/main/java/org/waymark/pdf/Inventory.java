package org.waymark.pdf;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.pdf.PrintTheme.Face;

/** What the pages of one document use together: fonts, images, opacities. */
final class Inventory {

    private final Map<Face, FontUse> fonts = new EnumMap<>(Face.class);
    private final Map<String, Picture.Photo> images = new LinkedHashMap<>();
    private final Map<String, String> imageNames = new LinkedHashMap<>();
    private final Map<Double, String> opacities = new LinkedHashMap<>();
    private @Nullable FieldFont fieldFont;

    FontUse use(FontFace font) {
        return fonts.computeIfAbsent(font.face(), face -> new FontUse(font, "F" + fonts.size()));
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

    Map<Face, FontUse> fonts() {
        return fonts;
    }

    Map<String, Picture.Photo> images() {
        return images;
    }

    Map<Double, String> opacities() {
        return opacities;
    }
}
