package org.waymark.render;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.waymark.pdf.IconPainter;
import org.waymark.pdf.SocialCard;
import org.waymark.problem.Checked;
import org.waymark.site.IconFile;

/**
 * What paints pictures.
 *
 * @param cards makes PNG files of social cards
 * @param icons makes the hub's icons
 */
public record PaintShop(Function<SocialCard, Checked<byte[]>> cards, IconPainter icons) {

    Checked<byte[]> paint(SocialCard card) {
        return cards.apply(card);
    }

    byte[] paint(IconFile icon) {
        return switch (icon) {
            case DRAWING -> icons.drawing().getBytes(StandardCharsets.UTF_8);
            case SMALL, LARGE -> icons.tile(icon.side());
            case MASKABLE, TOUCH -> icons.whole(icon.side());
            case FAVICON -> icons.favicon(icon.side());
        };
    }
}
