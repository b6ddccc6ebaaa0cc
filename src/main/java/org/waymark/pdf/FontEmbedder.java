package org.waymark.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the font objects of a file: an embedded subset, and the letters of each glyph. */
final class FontEmbedder {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int NON_SYMBOLIC = 32;
    private static final int ITALIC = 64;
    private static final int FIXED_PITCH = 1;

    private final FontUse use;
    private final FontFace font;
    private final double toThousand;

    private FontEmbedder(FontUse use) {
        this.use = use;
        this.font = use.font();
        this.toThousand = 1000.0 / font.unitsPerEm();
    }

    static COSDictionary embed(FontUse use) {
        return new FontEmbedder(use).font();
    }

    private COSDictionary font() {
        byte[] file = FontSubset.write(use);
        String name = tag(file) + "+" + font.name();
        COSDictionary type0 = Cos.dictionary("Font");
        type0.setName(COSName.SUBTYPE, "Type0");
        type0.setName(COSName.BASE_FONT, name);
        type0.setName(COSName.ENCODING, "Identity-H");
        type0.setItem(COSName.DESCENDANT_FONTS, Cos.array(cidFont(name, file)));
        type0.setItem(COSName.TO_UNICODE, Cos.stream(toUnicode()));
        return type0;
    }

    /** Six letters from the subset's own bytes: the same subset always has the same name. */
    static String tag(byte[] file) {
        long hash = Hash.of(file);
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(hash, 26)));
            hash = Math.floorDiv(hash, 26);
        }
        return tag.toString();
    }

    private COSDictionary cidFont(String name, byte[] file) {
        COSDictionary info = Cos.inner();
        info.setString(COSName.REGISTRY, "Adobe");
        info.setString(COSName.ORDERING, "Identity");
        info.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary cid = Cos.dictionary("Font");
        cid.setName(COSName.SUBTYPE, "CIDFontType2");
        cid.setName(COSName.BASE_FONT, name);
        cid.setItem(COSName.CIDSYSTEMINFO, info);
        COSStream stream = Cos.stream(file);
        stream.setInt(COSName.LENGTH1, file.length);
        cid.setItem(COSName.FONT_DESC, descriptor(font, name, stream));
        cid.setItem(COSName.W, widths());
        cid.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        return cid;
    }

    /** What all kinds of font objects say of a face. */
    static COSDictionary descriptor(FontFace font, String name, COSStream file) {
        COSDictionary descriptor = Cos.dictionary("FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, flags(font));
        int[] box = font.box();
        COSArray corners = Cos.array();
        for (int edge : box) {
            corners.add(COSInteger.get(scaled(font, edge)));
        }
        descriptor.setItem(COSName.FONT_BBOX, corners);
        descriptor.setInt(COSName.ITALIC_ANGLE, font.italicAngle());
        descriptor.setInt(COSName.ASCENT, scaled(font, font.ascent() * font.unitsPerEm()));
        descriptor.setInt(COSName.DESCENT, scaled(font, font.descent() * font.unitsPerEm()));
        descriptor.setInt(COSName.CAP_HEIGHT, scaled(font, font.capHeight()));
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private static int flags(FontFace font) {
        boolean fixed = font.face() == PrintTheme.Face.MONO;
        return NON_SYMBOLIC | (font.italicAngle() != 0 ? ITALIC : 0) | (fixed ? FIXED_PITCH : 0);
    }

    private static int scaled(FontFace font, double units) {
        return (int) Math.round(units * 1000 / font.unitsPerEm());
    }

    private COSArray widths() {
        COSArray widths = Cos.array();
        for (FontUse.Used used : use.used()) {
            widths.add(Cos.number(font.width(used.glyph()) * toThousand));
        }
        return Cos.array(COSInteger.ZERO, widths);
    }

    /** A map from glyph numbers to letters; a ligature is mapped to all of its letters. */
    private byte[] toUnicode() {
        StringBuilder map = new StringBuilder(HEAD);
        List<FontUse.Used> used = use.used();
        for (int start = 1; start < used.size(); start += 100) {
            int end = Math.min(used.size(), start + 100);
            map.append(end - start).append(" beginbfchar\n");
            for (int i = start; i < end; i++) {
                map.append('<').append(HEX.toHexDigits((char) i)).append("> <");
                for (char c : used.get(i).text().toCharArray()) {
                    map.append(HEX.toHexDigits(c));
                }
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
    }

    static final String HEAD =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    static final String FOOT =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;
}
