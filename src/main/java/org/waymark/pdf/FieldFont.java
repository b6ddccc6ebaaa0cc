package org.waymark.pdf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The font that viewers set in what somebody types. They want one byte for each letter, so it has
 * the letters of Western Europe (WinAnsi), and Welsh ones at codes that are free or that nobody
 * types. It is the same for every document, so it is cut and packed once.
 */
final class FieldFont {

    /**
     * The name in the resources of the form. Chromium's viewer sets a letter outside Western Europe
     * in a form's own font only when that has the name of a font of symbols; under any other name ŵ
     * and ŷ stay blank there. To other viewers it is a name like any other.
     */
    static final String RESOURCE = "Wingdings";

    private static final int FIRST = 32;
    private static final int LAST = 255;
    private static final Charset WIN_ANSI = Charset.forName("windows-1252");

    /**
     * The letters at other codes than in WinAnsi, by their PostScript names. Given up are ¤ ¦ ¬ ¯ ¸
     * and the soft hyphen.
     */
    private static final Map<Integer, Letter> WELSH =
            Map.ofEntries(
                    Map.entry(0x7f, new Letter('ŵ', "wcircumflex")),
                    Map.entry(0x81, new Letter('ŷ', "ycircumflex")),
                    Map.entry(0x8d, new Letter('Ŵ', "Wcircumflex")),
                    Map.entry(0x8f, new Letter('Ŷ', "Ycircumflex")),
                    Map.entry(0x90, new Letter('ẁ', "wgrave")),
                    Map.entry(0x9d, new Letter('ẃ', "wacute")),
                    Map.entry(0xa4, new Letter('ẅ', "wdieresis")),
                    Map.entry(0xa6, new Letter('ỳ', "ygrave")),
                    Map.entry(0xac, new Letter('Ẁ', "Wgrave")),
                    Map.entry(0xad, new Letter('Ẃ', "Wacute")),
                    Map.entry(0xaf, new Letter('Ẅ', "Wdieresis")),
                    Map.entry(0xb8, new Letter('Ỳ', "Ygrave")));

    private final FontFace font;
    private final NavigableMap<Integer, Integer> letters;
    private final String name;
    private final int length;
    private final byte[] packedFile;
    private final byte[] packedLetters;

    private record Letter(char letter, String name) {}

    FieldFont(FontFace font) {
        this.font = font;
        this.letters = letters(font);
        FontUse use = new FontUse(font, RESOURCE);
        NavigableMap<Integer, Integer> numbers = new TreeMap<>();
        for (int letter : new TreeMap<>(swapped(letters)).keySet()) {
            numbers.put(letter, use.number(font.glyph(letter), Character.toString(letter)));
        }
        byte[] file = FontSubset.write(use, Map.of("cmap", CharacterMapWriter.write(numbers)));
        this.name = FontEmbedder.tag(file) + "+" + font.name();
        this.length = file.length;
        this.packedFile = Cos.deflate(file);
        this.packedLetters = Cos.deflate(toUnicode());
    }

    /** The letter at each code, as far as the face has it. */
    private static NavigableMap<Integer, Integer> letters(FontFace font) {
        NavigableMap<Integer, Integer> letters = new TreeMap<>();
        for (int code = FIRST; code <= LAST; code++) {
            Letter welsh = WELSH.get(code);
            String plain = new String(new byte[] {(byte) code}, WIN_ANSI);
            int letter = welsh != null ? welsh.letter() : plain.codePointAt(0);
            if (font.glyph(letter) != 0) {
                letters.put(code, letter);
            }
        }
        return letters;
    }

    private static Map<Integer, Integer> swapped(Map<Integer, Integer> letters) {
        Map<Integer, Integer> swapped = new TreeMap<>();
        letters.forEach((code, letter) -> swapped.put(letter, code));
        return swapped;
    }

    /** Whether somebody can type a character. */
    boolean has(int letter) {
        return letters.containsValue(letter);
    }

    /** The font object of a document. */
    COSDictionary write() {
        COSDictionary dictionary = Cos.dictionary("Font");
        dictionary.setName(COSName.SUBTYPE, "TrueType");
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setInt(COSName.FIRST_CHAR, FIRST);
        dictionary.setInt(COSName.LAST_CHAR, LAST);
        dictionary.setItem(COSName.WIDTHS, widths());
        dictionary.setItem(COSName.ENCODING, encoding());
        COSStream file = Cos.packed(packedFile, COSName.FLATE_DECODE);
        file.setInt(COSName.LENGTH1, length);
        dictionary.setItem(COSName.FONT_DESC, FontEmbedder.descriptor(font, name, file));
        COSStream unicode = Cos.packed(packedLetters, COSName.FLATE_DECODE);
        dictionary.setItem(COSName.TO_UNICODE, unicode);
        return dictionary;
    }

    private COSArray widths() {
        COSArray widths = Cos.array();
        for (int code = FIRST; code <= LAST; code++) {
            int glyph = font.glyph(letters.getOrDefault(code, 0));
            widths.add(Cos.number(font.width(glyph) * 1000.0 / font.unitsPerEm()));
        }
        return widths;
    }

    private COSDictionary encoding() {
        COSArray differences = Cos.array();
        for (int code : letters.keySet()) {
            Letter welsh = WELSH.get(code);
            if (welsh != null) {
                differences.add(COSInteger.get(code));
                differences.add(Cos.name(welsh.name()));
            }
        }
        COSDictionary encoding = Cos.dictionary("Encoding");
        encoding.setName(COSName.BASE_ENCODING, "WinAnsiEncoding");
        encoding.setItem(COSName.DIFFERENCES, differences);
        return encoding;
    }

    /** The letters by code, at most 100 in a row as the format wants. */
    private byte[] toUnicode() {
        StringBuilder map = new StringBuilder(HEAD);
        Integer[] codes = letters.keySet().toArray(new Integer[0]);
        for (int start = 0; start < codes.length; start += 100) {
            int end = Math.min(codes.length, start + 100);
            map.append(end - start).append(" beginbfchar\n");
            for (int i = start; i < end; i++) {
                int letter = letters.getOrDefault(codes[i], 0);
                map.append(String.format(Locale.ROOT, "<%02X> <%04X>\n", codes[i], letter));
            }
            map.append("endbfchar\n");
        }
        return map.append(FontEmbedder.FOOT).toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static final String HEAD = FontEmbedder.HEAD.replace("<0000> <FFFF>", "<00> <FF>");
}
