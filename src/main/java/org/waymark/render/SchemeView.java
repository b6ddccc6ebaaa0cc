package org.waymark.render;

import org.waymark.content.Scheme;

/** The colours of one scheme as they are written in a style sheet. */
public record SchemeView(
        String tint,
        String accent,
        String onAccent,
        String deep,
        String onDeep,
        String onDeepSoft,
        String tile,
        String onTile,
        String mark,
        String onMark) {

    static SchemeView of(Scheme scheme) {
        return new SchemeView(
                scheme.tint().toString(),
                scheme.accent().toString(),
                scheme.onAccent().toString(),
                scheme.deep().toString(),
                scheme.onDeep().toString(),
                scheme.onDeepSoft().toString(),
                scheme.tile().toString(),
                scheme.onTile().toString(),
                scheme.mark().toString(),
                scheme.onMark().toString());
    }
}
