package org.waymark.load;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a drawing of the content may hold: shapes, words, colours, and addresses within itself. All
 * else is on no list and is taken away.
 */
final class DrawingRules {

    static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** Notes of drawing programs for themselves; no browser knows these names. */
    private static final Set<String> NOTES =
            Set.of(
                    "http://www.inkscape.org/namespaces/inkscape",
                    "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
                    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
                    "http://creativecommons.org/ns#",
                    "http://web.resource.org/cc/",
                    "http://purl.org/dc/elements/1.1/");

    private static final Set<String> ELEMENTS =
            words(
                    """
                    svg g defs symbol use title desc metadata switch view a style image
                    path rect circle ellipse line polyline polygon text tspan textPath
                    linearGradient radialGradient stop pattern clipPath mask marker filter
                    feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
                    feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA
                    feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset
                    fePointLight feSpecularLighting feSpotLight feTile feTurbulence
                    animate animateTransform animateMotion set mpath
                    """);

    private static final Set<String> ATTRIBUTES =
            words(
                    """
                    id class style lang tabindex role transform transform-origin viewBox version
                    baseProfile preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy
                    width height d points pathLength rotate textLength lengthAdjust startOffset
                    method spacing side offset gradientUnits gradientTransform spreadMethod
                    patternUnits patternContentUnits patternTransform clipPathUnits maskUnits
                    maskContentUnits markerUnits markerWidth markerHeight refX refY orient
                    filterUnits primitiveUnits in in2 result mode type values operator k1 k2 k3 k4
                    order kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength
                    preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent
                    scale xChannelSelector yChannelSelector azimuth elevation z pointsAtX pointsAtY
                    pointsAtZ limitingConeAngle stdDeviation radius baseFrequency numOctaves seed
                    stitchTiles tableValues slope intercept amplitude exponent
                    requiredExtensions systemLanguage requiredFeatures zoomAndPan contentScriptType
                    contentStyleType enable-background space media title target rel
                    attributeName attributeType begin dur end min max restart repeatCount repeatDur
                    fill calcMode keyTimes keySplines keyPoints from to by additive accumulate path
                    origin href
                    alignment-baseline baseline-shift clip clip-path clip-rule color
                    color-interpolation color-interpolation-filters color-profile color-rendering
                    cursor direction display dominant-baseline fill-opacity fill-rule filter
                    flood-color flood-opacity font font-family font-feature-settings font-kerning
                    font-size font-size-adjust font-stretch font-style font-variant font-weight
                    glyph-orientation-horizontal glyph-orientation-vertical image-rendering
                    isolation kerning letter-spacing lighting-color marker marker-end marker-mid
                    marker-start mask mask-type mix-blend-mode opacity overflow paint-order
                    pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray
                    stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
                    stroke-opacity stroke-width text-anchor text-decoration text-rendering
                    unicode-bidi vector-effect visibility white-space word-spacing writing-mode
                    """);

    private static final Set<String> LINKED = Set.of("href", "title", "type", "show", "actuate");
    private static final Set<String> PROSE = Set.of("id", "class", "title", "lang", "role");
    private static final Set<String> OF_XML = Set.of("space", "lang", "id");
    private static final Pattern WITHIN = Pattern.compile("#[^\\s\"'()<>\\\\]*");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s\"'<>\\\\]+");
    private static final Pattern EMBEDDED =
            Pattern.compile("data:image/(png|jpeg|gif|webp);base64,([A-Za-z0-9+/=\\s]*)");
    private static final Pattern URL =
            Pattern.compile("(?i)url\\(\\s*([\"']?)(#[^\\s\"'()<>\\\\]*)\\1\\s*\\)");
    private static final Pattern FETCHING =
            Pattern.compile(
                    "(?i)\\\\|@(?!media\\b|keyframes\\b|supports\\b)|expression\\s*\\(|javascript:"
                            + "|behaviou?r\\s*:|-moz-binding"
                            + "|(url|src|image|image-set|cross-fade|attr)\\s*\\(");

    private DrawingRules() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /** Why an element is taken away, or null for one that stays. */
    static @Nullable String element(String namespace, String name) {
        if (NOTES.contains(namespace)) {
            return null;
        } else if (!namespace.equals(SVG) && !namespace.isEmpty()) {
            return "it belongs to no drawing";
        } else if (name.equals("script") || name.equals("handler") || name.equals("listener")) {
            return "it is a program, which would run in readers' browsers";
        } else if (name.equals("foreignObject")) {
            return "it holds a web page instead of shapes";
        }
        return ELEMENTS.contains(name)
                ? null
                : "it is not among the shapes that a drawing may hold";
    }

    /** Why an attribute is taken away, or null for one that stays. */
    static @Nullable String attribute(String namespace, String element, String name, String value) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (NOTES.contains(namespace)) {
            return null;
        } else if (namespace.isEmpty() && lower.startsWith("on")) {
            return "it is a program, which would run in readers' browsers";
        } else if (!isKnown(namespace, name)) {
            return "it is not among the attributes that a drawing may have";
        } else if (lower.equals("href")) {
            return address(element, value.strip());
        } else if (name.equals("attributeName")) {
            return animated(value.strip().toLowerCase(Locale.ROOT));
        }
        return isProse(name) ? null : style(value);
    }

    private static boolean isProse(String name) {
        return name.startsWith("aria-") || name.startsWith("data-") || PROSE.contains(name);
    }

    private static boolean isKnown(String namespace, String name) {
        return switch (namespace) {
            case "" ->
                    ATTRIBUTES.contains(name)
                            || name.startsWith("aria-")
                            || name.startsWith("data-");
            case XLINK -> LINKED.contains(name);
            case XML -> OF_XML.contains(name);
            default -> false;
        };
    }

    private static @Nullable String address(String element, String value) {
        if (WITHIN.matcher(value).matches()) {
            return null;
        } else if (element.equals("a")) {
            return ADDRESS.matcher(value).matches() ? null : "it is an address of no web page";
        }
        Matcher embedded = EMBEDDED.matcher(value);
        if (element.equals("image") && embedded.matches()) {
            return EmbeddedPicture.trouble(embedded.group(1), embedded.group(2));
        }
        return "it leads out of the file";
    }

    private static @Nullable String animated(String attribute) {
        boolean dangerous =
                attribute.endsWith("href")
                        || attribute.startsWith("on")
                        || attribute.equals("style")
                        || attribute.equals("attributename");
        return dangerous
                ? "it would change an address or a style while the drawing is shown"
                : null;
    }

    /** Why words of a style, or a value that may name one, are taken away. */
    static @Nullable String style(String value) {
        boolean may = value.indexOf('(') >= 0 || value.indexOf('@') >= 0 || value.indexOf(':') >= 0;
        if (!may && value.indexOf('\\') < 0) {
            return null;
        }
        Matcher fetching = FETCHING.matcher(URL.matcher(value).replaceAll(""));
        return fetching.find() ? "it could fetch something from elsewhere" : null;
    }
}
