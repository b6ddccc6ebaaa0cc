package org.waymark.pdf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF as a camera sees them, and the figures that the tags place on them. */
final class PrintedCodes {

    private static final COSName PAGE = COSName.getPDFName("Pg");
    private static final COSName BOX = COSName.getPDFName("BBox");
    private static final double INCH = 72;

    private final List<Spot> spots = new ArrayList<>();
    private final List<BufferedImage> pages = new ArrayList<>();
    private final double dotsPerPoint;

    private PrintedCodes(double dotsPerInch) {
        this.dotsPerPoint = dotsPerInch / INCH;
    }

    /** A figure: its description, its page from 0, its upper left corner and width in points. */
    record Spot(String alt, int page, double left, double top, double width) {}

    static PrintedCodes of(byte[] pdf, double dotsPerInch) {
        PrintedCodes printed = new PrintedCodes(dotsPerInch);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<COSDictionary> pages = new ArrayList<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                printed.pages.add(
                        renderer.renderImageWithDPI(i, (float) dotsPerInch, ImageType.RGB));
                pages.add(document.getPage(i).getCOSObject());
            }
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            printed.collect(root.getDictionaryObject(COSName.K), pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return printed;
    }

    private void collect(@Nullable COSBase kid, List<COSDictionary> pages) {
        if (kid instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.getObject(i), pages);
            }
        } else if (kid instanceof COSDictionary element) {
            COSDictionary attributes = element.getCOSDictionary(COSName.A);
            if ("Figure".equals(element.getNameAsString(COSName.S)) && attributes != null) {
                COSArray box = attributes.getCOSArray(BOX);
                double[] corners = new double[4];
                Arrays.setAll(corners, i -> ((COSNumber) box.getObject(i)).floatValue());
                int page = pages.indexOf(element.getCOSDictionary(PAGE));
                double width = corners[2] - corners[0];
                String alt = element.getString(COSName.ALT, "");
                spots.add(new Spot(alt, page, corners[0], corners[3], width));
            }
            collect(element.getDictionaryObject(COSName.K), pages);
        }
    }

    /** All figures in reading order. */
    List<Spot> spots() {
        return spots;
    }

    BufferedImage page(int number) {
        return pages.get(number);
    }

    /** The part of a page that a figure says it takes. */
    BufferedImage picture(Spot spot) {
        BufferedImage page = pages.get(spot.page());
        int left = (int) Math.round(spot.left() * dotsPerPoint);
        int top = page.getHeight() - (int) Math.round(spot.top() * dotsPerPoint);
        int edge = (int) Math.floor(spot.width() * dotsPerPoint);
        return page.getSubimage(left, top, edge, edge);
    }

    /** What a phone reads from a picture of one code. */
    static Result read(BufferedImage picture) {
        try {
            return new QRCodeReader().decode(bitmap(picture), HINTS);
        } catch (NotFoundException
                | com.google.zxing.ChecksumException
                | com.google.zxing.FormatException e) {
            throw new AssertionError("no code can be read", e);
        }
    }

    /** What a phone reads from a picture of a whole page. */
    static Set<String> readAll(BufferedImage picture) {
        Set<String> found = new TreeSet<>();
        try {
            for (Result result : new QRCodeMultiReader().decodeMultiple(bitmap(picture), HINTS)) {
                found.add(result.getText());
            }
        } catch (NotFoundException e) {
            return found;
        }
        return found;
    }

    private static final Map<DecodeHintType, ?> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

    private static BinaryBitmap bitmap(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] gray = new byte[width * height];
        for (int i = 0; i < gray.length; i++) {
            gray[i] = (byte) gray(picture.getRGB(i % width, i / width));
        }
        LuminanceSource source =
                new PlanarYUVLuminanceSource(gray, width, height, 0, 0, width, height, false);
        return new BinaryBitmap(new HybridBinarizer(source));
    }

    /** How light a pixel is, as a printer without colours sees it. */
    static int gray(int rgb) {
        return (((rgb >> 16) & 0xff) * 30 + ((rgb >> 8) & 0xff) * 59 + (rgb & 0xff) * 11) / 100;
    }

    /** A picture taken by an unsteady hand: each pixel is the mean of its surroundings, in gray. */
    static BufferedImage blurred(BufferedImage picture, int reach) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage blurred = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                int sum = 0;
                int count = 0;
                for (int u = Math.max(0, x - reach); u <= Math.min(width - 1, x + reach); u++) {
                    for (int v = Math.max(0, y - reach);
                            v <= Math.min(height - 1, y + reach);
                            v++) {
                        sum += gray(picture.getRGB(u, v));
                        count++;
                    }
                }
                blurred.setRGB(x, y, sum / count * 0x010101);
            }
        }
        return blurred;
    }
}
