package org.waymark.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the objects that a PDF consists of. */
final class Cos {

    /** The highest level, 9, takes more than twice as long and saves one byte in seventy. */
    private static final int LEVEL = 6;

    /** To make one ready costs as much as to deflate a short stream: each thread keeps its own. */
    private static final ThreadLocal<Deflater> DEFLATERS =
            ThreadLocal.withInitial(() -> new Deflater(LEVEL));

    private Cos() {}

    static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    /** A dictionary that others refer to. */
    static COSDictionary dictionary(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    /** A dictionary that stands inside another one. */
    static COSDictionary inner() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }

    static COSArray array(COSBase... items) {
        COSArray array = new COSArray(List.of(items));
        array.setDirect(true);
        return array;
    }

    static COSArray numbers(double... values) {
        COSArray array = array();
        for (double value : values) {
            array.add(number(value));
        }
        return array;
    }

    /** A number with at most two decimals. */
    static COSBase number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded)
                ? COSInteger.get((long) rounded)
                : new COSFloat((float) rounded);
    }

    /** A stream that is stored deflated. */
    static COSStream stream(byte[] content) {
        return packed(deflate(content), COSName.FLATE_DECODE);
    }

    /** A stream whose content is in the form of a filter already. */
    static COSStream packed(byte[] content, COSName filter) {
        COSStream stream = plain(content);
        stream.setItem(COSName.FILTER, filter);
        return stream;
    }

    /** A stream that is stored as it is. */
    static COSStream plain(byte[] content) {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is memory: nothing can fail but memory
        }
        return stream;
    }

    static byte[] deflate(byte[] content) {
        Deflater deflater = DEFLATERS.get();
        deflater.reset();
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[content.length / 2 + 64];
        int size = deflater.deflate(packed);
        while (!deflater.finished()) {
            packed = Arrays.copyOf(packed, packed.length * 2);
            size += deflater.deflate(packed, size, packed.length - size);
        }
        return Arrays.copyOf(packed, size);
    }
}
