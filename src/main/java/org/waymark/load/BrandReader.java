package org.waymark.load;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Brand;
import org.waymark.content.Ref;
import org.waymark.content.Scheme;
import org.waymark.problem.Code;
import org.waymark.problem.Colour;

/** Reads the hub's colours and logo, and refuses colours that a reader could not make out. */
final class BrandReader {

    private static final Field<Colour> COLOUR =
            Field.required(
                    "colour",
                    new ColourType(),
                    "the hub's main colour, for links and buttons, as in \"#0b4f6c\"");
    private static final Field<Colour> ON_DARK =
            Field.optional(
                    "colour_on_dark", new ColourType(), "a paler one for readers of dark pages");
    private static final Field<Colour> BAND =
            Field.optional("band", new ColourType(), "the colour of the band at the top");
    private static final Field<Colour> SIGNAL =
            Field.optional("signal", new ColourType(), "the colour of what is lit on the band");
    private static final Type<String> PICTURE =
            new FormType(
                    ".*\\.([Ss][Vv][Gg]|[Pp][Nn][Gg])",
                    new FormType.Form(
                            Code.VALUE_WRONG,
                            "must be an SVG or PNG picture",
                            "ask for the logo as SVG, which is sharp at any size"));
    private static final Field<String> LOGO =
            Field.optional("logo", PICTURE, "a picture, as in \"images/logo.svg\"");
    private static final Field<String> LOGO_WORDS =
            Field.optional(
                            "logo_words",
                            Type.TEXT,
                            "what the logo says besides the hub's name, for those who cannot see it")
                    .or("");

    static final Type<Brand> TYPE =
            Type.record(
                    Shape.of("the brand", COLOUR, ON_DARK, BAND, SIGNAL, LOGO, LOGO_WORDS),
                    BrandReader::read);

    private BrandReader() {}

    private static Brand read(Fields fields) {
        Brand brand =
                new Brand(
                        fields.get(COLOUR),
                        fields.find(ON_DARK),
                        fields.find(BAND),
                        fields.find(SIGNAL),
                        logo(fields));
        checkLight(brand, fields);
        checkDark(brand, fields);
        checkSignal(brand, fields);
        return brand;
    }

    private static Brand.@Nullable Logo logo(Fields fields) {
        String image = fields.find(LOGO);
        String words = fields.get(LOGO_WORDS);
        return image == null ? null : new Brand.Logo(new Ref(image, fields.at(LOGO)), words);
    }

    private static void checkLight(Brand brand, Fields fields) {
        Colour colour = brand.colour();
        Colour tint = Scheme.tint(colour);
        if (!isRead(colour, tint)) {
            Colour better =
                    Scheme.towards(colour, Colour.BLACK, one -> isRead(one, Scheme.tint(one)));
            String pair = pair(colour, "is hard to read on the pale panels", tint);
            fields.wrong(COLOUR, Code.BRAND_CONTRAST, pair, words("darker", better));
        }
    }

    private static void checkDark(Brand brand, Fields fields) {
        Colour colour = brand.onDark();
        if (colour != null && !isRead(colour, Scheme.DARK_TINT)) {
            Colour better =
                    Scheme.towards(colour, Colour.WHITE, one -> isRead(one, Scheme.DARK_TINT));
            String pair = pair(colour, "is hard to read on the dark panels", Scheme.DARK_TINT);
            fields.wrong(ON_DARK, Code.BRAND_CONTRAST, pair, words("paler", better));
        }
    }

    private static void checkSignal(Brand brand, Fields fields) {
        Colour signal = brand.signal();
        Colour band = Scheme.band(brand);
        if (signal != null && !isSeen(signal, band)) {
            Colour paler = Scheme.towards(signal, Colour.WHITE, one -> isSeen(one, band));
            Colour better =
                    isSeen(paler, band)
                            ? paler
                            : Scheme.towards(signal, Colour.BLACK, one -> isSeen(one, band));
            String hint = need(Colour.LEAST_FOR_SIGNS, "signs", "1.4.11") + better + " will do";
            String pair = pair(signal, "is hard to see on the band", band);
            fields.wrong(SIGNAL, Code.BRAND_CONTRAST, pair, hint);
        }
    }

    private static String pair(Colour colour, String how, Colour behind) {
        String ratio = Colour.words(colour.contrast(behind));
        return colour + " " + how + " " + behind + ": the contrast is " + ratio + " to 1";
    }

    private static String words(String way, Colour better) {
        String need = need(Colour.LEAST_FOR_WORDS, "words", "1.4.3");
        return need + "choose a " + way + " colour, such as " + better;
    }

    private static String need(double least, String what, String criterion) {
        String ratio = Colour.words(least).replace(".0", "");
        return what + " need " + ratio + " to 1 (WCAG 2.2, " + criterion + "); ";
    }

    private static boolean isRead(Colour words, Colour behind) {
        return words.contrast(behind) >= Colour.LEAST_FOR_WORDS;
    }

    private static boolean isSeen(Colour sign, Colour behind) {
        return sign.contrast(behind) >= Colour.LEAST_FOR_SIGNS;
    }
}
