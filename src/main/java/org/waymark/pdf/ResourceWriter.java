package org.waymark.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Writes what the pages of a file use together: fonts, images, opacities. */
final class ResourceWriter {

    private final Inventory inventory;

    ResourceWriter(Inventory inventory) {
        this.inventory = inventory;
    }

    COSDictionary write() {
        COSDictionary resources = new COSDictionary();
        COSDictionary fonts = Cos.inner();
        for (FontUse use : inventory.fonts().values()) {
            fonts.setItem(use.resource(), FontEmbedder.embed(use));
        }
        put(resources, "Font", fonts);
        COSDictionary images = Cos.inner();
        inventory.images().forEach((name, photo) -> images.setItem(name, image(photo.pixels())));
        put(resources, "XObject", images);
        COSDictionary states = Cos.inner();
        inventory.opacities().forEach((value, name) -> states.setItem(name, state(value)));
        put(resources, "ExtGState", states);
        return resources;
    }

    private static void put(COSDictionary resources, String key, COSDictionary value) {
        if (value.size() > 0) {
            resources.setItem(Cos.name(key), value);
        }
    }

    private static COSBase state(double opacity) {
        COSDictionary state = Cos.inner();
        state.setItem(Cos.name("ca"), Cos.number(opacity));
        state.setItem(Cos.name("CA"), Cos.number(opacity));
        return state;
    }

    private static COSStream image(Pixels pixels) {
        COSStream image =
                pixels.jpeg()
                        ? Cos.packed(pixels.data(), COSName.DCT_DECODE)
                        : Cos.stream(pixels.data());
        describe(image, pixels, pixels.gray() ? "DeviceGray" : "DeviceRGB");
        byte[] alpha = pixels.alpha();
        if (alpha != null) {
            COSStream mask = Cos.stream(alpha);
            describe(mask, pixels, "DeviceGray");
            image.setItem(COSName.SMASK, mask);
        }
        return image;
    }

    private static void describe(COSStream image, Pixels pixels, String colours) {
        image.setName(COSName.TYPE, "XObject");
        image.setName(COSName.SUBTYPE, "Image");
        image.setInt(COSName.WIDTH, pixels.width());
        image.setInt(COSName.HEIGHT, pixels.height());
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setName(COSName.COLORSPACE, colours);
    }
}
