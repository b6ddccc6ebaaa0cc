package org.waymark.pdf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.waymark.pdf.Polyline.Scale;

/**
 * Paints the hub's icons, all from one drawing: our own sign in the hub's colours. A hub's logo is
 * not made use of: most are words, which nobody could read in the corner of a tab.
 */
public final class IconPainter {

    /** An icon that its system cuts to a circle keeps what is in the middle four fifths. */
    private static final double SAFE = 0.8;

    private final CardColours colours;

    public IconPainter(CardColours colours) {
        this.colours = colours;
    }

    /** A PNG file with round corners, through which everything behind it shines. */
    public byte[] tile(int side) {
        return PngWriter.write(tiled(side));
    }

    private Raster tiled(int side) {
        Raster raster = new Raster(side, side);
        raster.draw(WayMark.onTile(colours), Scale.by(side / WayMark.SIDE, 0, 0));
        return raster;
    }

    /** A PNG file for systems that cut icons to a form of their own. */
    public byte[] whole(int side) {
        Raster raster = new Raster(side, side, colours.mark());
        double edge = side * (1 - SAFE) / 2;
        List<Layer> sign = WayMark.sign(colours.ground());
        raster.draw(sign, Scale.by(SAFE * side / WayMark.SIDE, edge, edge));
        return PngWriter.write(raster);
    }

    /** An SVG file. It is one picture on light and dark: a style sheet in it would be refused. */
    public String drawing() {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">\n");
        WayMark.onTile(colours).forEach(layer -> svg.append(SvgPath.of(layer)).append('\n'));
        return svg.append("</svg>\n").toString();
    }

    /**
     * An ICO file with one PNG in it: what browsers ask for where no page tells them of another
     * icon, as when a briefing is opened.
     */
    public byte[] favicon(int side) {
        byte[] png = PngWriter.write(tiled(side));
        int head = 22;
        return ByteBuffer.allocate(head + png.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 1) // an icon
                .putShort((short) 1) // of one picture
                .put((byte) side)
                .put((byte) side)
                .putShort((short) 0) // no palette outside of the picture
                .putShort((short) 1)
                .putShort((short) 32) // bits a pixel
                .putInt(png.length)
                .putInt(head)
                .put(png)
                .array();
    }
}
