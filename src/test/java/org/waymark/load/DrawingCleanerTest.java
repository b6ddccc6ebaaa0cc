package org.waymark.load;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Problem;

/** What may stay in a drawing, what is taken out of it, and which are not read at all. */
class DrawingCleanerTest {

    private static final Pattern HARM =
            Pattern.compile(
                    "script|javascript:|onload|onclick|foreignobject|iframe|evil|<\\?|<!|@import"
                            + "|file:|data:text|expression|\\\\");

    private static String drawing(String inner) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 9 9\">\n"
                + inner
                + "\n<rect id=\"kept\" width=\"9\" height=\"9\"/></svg>";
    }

    private static Checked<byte[]> clean(String text) {
        return new DrawingCleaner("content/images/a.svg")
                .clean(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Checked<byte[]> cleaned) {
        return new String(cleaned.value(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>evil()</script>",
                "<script href=\"https://evil.example/a.js\"/>",
                "<g onclick=\"evil()\"><path d=\"M0 0\"/></g>",
                "<g OnLoad=\"evil()\"/>",
                "<a href=\"javascript:evil()\"><text>x</text></a>",
                "<a xlink:href=\"jav&#x61;script:evil()\"><text>x</text></a>",
                "<a href=\" &#9;java&#10;script:evil()\"><text>x</text></a>",
                "<a href=\"data:text/html,evil\"><text>x</text></a>",
                "<image href=\"https://evil.example/a.png\"/>",
                "<image xlink:href=\"file:///etc/evil\"/>",
                "<image href=\"//evil.example/a.png\"/>",
                "<image href=\"evil.png\"/>",
                "<image href=\"data:image/svg+xml;base64,PHN2Zz4=evil\"/>",
                "<image href=\"data:image/png;base64,evil\"/>",
                "<use href=\"https://evil.example/a.svg#x\"/>",
                "<use xlink:href=\"evil.svg#x\"/>",
                "<feImage href=\"https://evil.example/\"/>",
                "<style>@import 'https://evil.example/a.css';</style>",
                "<style><![CDATA[@import url(//evil.example);]]></style>",
                "<style>a{background:url(https://evil.example)}</style>",
                "<style>a{background:u\\72l(//evil.example)}</style>",
                "<style>@font-face{font-family:x;src:url(//evil.example/f.woff)}</style>",
                "<style>a{background:image-set('//evil.example' 1x)}</style>",
                "<style>a{}<g>evil</g></style>",
                "<rect style=\"fill:url(https://evil.example)\"/>",
                "<rect style=\"width:expression(evil())\"/>",
                "<rect fill=\"url(https://evil.example#x)\"/>",
                "<rect fill=\"url( 'evil.svg#x' )\"/>",
                "<rect filter=\"url(#kept) url(//evil.example)\"/>",
                "<rect mask=\"u\\000072l(//evil.example)\"/>",
                "<foreignObject><b xmlns=\"http://www.w3.org/1999/xhtml\">evil</b></foreignObject>",
                "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">evil</h:script>",
                "<h:iframe xmlns:h=\"http://www.w3.org/1999/xhtml\" src=\"//evil.example\"/>",
                "<x:handler xmlns:x=\"http://www.w3.org/2001/xml-events\">evil</x:handler>",
                "<m:math xmlns:m=\"http://www.w3.org/1998/Math/MathML\" href=\"javascript:evil\"/>",
                "<g xmlns:ev=\"http://www.w3.org/2001/xml-events\" ev:event=\"evil\"/>",
                "<a><set attributeName=\"href\" to=\"javascript:evil()\"/></a>",
                "<a><animate attributeName=\"xlink:href\" values=\"javascript:evil()\"/></a>",
                "<set attributeName=\"onclick\" to=\"evil()\"/>",
                "<set attributeName=\"fill\" to=\"url(//evil.example)\"/>",
                "<g xml:base=\"https://evil.example/\"/>",
                "<?xml-stylesheet href=\"https://evil.example/a.css\"?>",
                "<cursor href=\"https://evil.example/\"/>",
                "<font-face-uri href=\"https://evil.example/\"/>",
                "<audio src=\"https://evil.example/\"/>",
                "<tref href=\"https://evil.example/\"/>",
                "<mpath href=\"https://evil.example/#a\"/>",
                "<textPath href=\"evil.svg#a\">words</textPath>",
                "<linearGradient id=\"g\" href=\"//evil.example/#g\"/>",
            })
    void whatCouldDoMoreThanDrawIsTakenOut(String evil) {
        Checked<byte[]> cleaned = clean(drawing(evil));
        String text = text(cleaned);
        assertFalse(HARM.matcher(text.toLowerCase(Locale.ROOT)).find(), text);
        assertTrue(text.contains("<rect id=\"kept\" width=\"9\" height=\"9\"></rect></svg>"), text);
        assertFalse(cleaned.problems().isEmpty());
        for (Problem problem : cleaned.problems()) {
            assertEquals(Code.IMAGE_CLEANED, problem.code());
            assertEquals(2, problem.position().line(), problem.toString());
        }
        assertSame(
                0, clean(text).problems().size(), "what was cleaned once needs no second cleaning");
        assertEquals(text, text(clean(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<g/>",
                "<!-- a remark --><g\tfill='red'  />",
                "<style>.a { fill: url(#g) } @media print { .a { fill: red } }</style>",
                "<rect fill=\"url('#g')\" style=\"mask:url( &quot;#m&quot; ); fill: #fff\"/>",
                "<use href=\"#kept\"/><use xlink:href=\"#kept\" x=\"3\"/>",
                "<a href=\"https://example.org/?a=1&amp;b=(2)\"><text>More</text></a>",
                "<text xml:space=\"preserve\" aria-label=\"a@b.org image (1)\">a &lt; b</text>",
                "<animate attributeName=\"opacity\" from=\"0\" to=\"1\" dur=\"1s\"/>",
                "<i:grid xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\" i:x=\"1\"/>",
                "<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\"/></filter>",
            })
    void aPlainDrawingKeepsItsBytes(String inner) {
        String text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n" + drawing(inner);
        Checked<byte[]> cleaned = clean(text);
        assertEquals(List.of(), cleaned.problems());
        assertEquals(text, text(cleaned));
    }

    @Test
    void aByteOrderMarkStays() {
        String text = "\ufeff" + drawing("");
        assertEquals(text, text(clean(text)));
    }

    @Test
    void onlyWhatIsHarmfulGoesAndTheRestMeansTheSame() {
        String before =
                "<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                        + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\"><!-- x -->\n"
                        + "  <text x=\"1\" class=\"a&#10;b\">a &amp; b &lt; \"c\"</text>\n"
                        + "  <g onload=\"x\" fill=\"red\"><path d=\"M0 0\"/></g></svg>";
        Checked<byte[]> cleaned = clean(before);
        assertEquals(
                """
                <svg xmlns="http://www.w3.org/2000/svg">
                  <text x="1" class="a&#10;b">a &amp; b &lt; &quot;c&quot;</text>
                  <g fill="red"><path d="M0 0"></path></g></svg>
                """,
                text(cleaned));
        assertEquals(
                List.of("2:1 <!DOCTYPE …>", "5:3 onload=\"x\""),
                cleaned.problems().stream()
                        .map(
                                one ->
                                        one.position().line()
                                                + ":"
                                                + one.position().column()
                                                + " "
                                                + one.message().replaceAll(" is taken .*", ""))
                        .toList());
    }

    @Test
    void aPictureInsideIsJudgedAsOneInAFile() {
        byte[] png = PngBytes.plain(3, 2);
        String good = Base64.getEncoder().encodeToString(png);
        String kept = drawing("<image href=\"data:image/png;base64," + good + "\"/>");
        assertEquals(List.of(), clean(kept).problems());
        String huge = Base64.getEncoder().encodeToString(PngBytes.head(100_000, 100_000));
        for (String bad :
                List.of(
                        "png;base64," + huge,
                        "gif;base64," + good,
                        "png;base64,AAA",
                        "png," + good)) {
            Checked<byte[]> cleaned = clean(drawing("<image href=\"data:image/" + bad + "\"/>"));
            assertEquals(1, cleaned.problems().size(), bad);
            assertFalse(text(cleaned).contains("data:"), bad);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><svg>&a;</svg>",
                "<!DOCTYPE svg [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/\"> %p;]><svg/>",
                "<!DOCTYPE svg [<!ATTLIST g onload CDATA \"evil()\">]><svg><g/></svg>",
                "<svg>&undeclared;</svg>",
                "<svg a=\"&undeclared;\"/>",
                "<svg><g></svg>",
                "<svg",
                "",
                "<svg><g a=1/></svg>",
                "<svg><x:g/></svg>",
                "<?xml version=\"1.0\" encoding=\"UTF-7\"?><svg/>",
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><svg/>",
                "<svg>\u0000</svg>",
                "<svg/><script/>",
            })
    void whatIsNoPlainXmlIsRefusedWithoutAWordOfTheParser(String text) {
        Checked<byte[]> cleaned = clean(text);
        assertEquals(
                List.of(Code.IMAGE_DAMAGED),
                cleaned.problems().stream().map(Problem::code).distinct().toList());
        String message = cleaned.problems().get(0).message();
        assertTrue(message.startsWith("this drawing cannot be read: "), message);
        assertFalse(message.contains("ParseError"), message);
    }

    @Test
    void entitiesThatGrowAreNeverExpanded() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            String last = "&a" + (i - 1) + ";";
            laughs.append("<!ENTITY a" + i + " \"" + last.repeat(10) + "\">");
        }
        String bomb = laughs + "]><svg><text>&a39;</text></svg>";
        Checked<byte[]> cleaned = assertTimeoutPreemptively(ofSeconds(10), () -> clean(bomb));
        assertEquals(Code.IMAGE_DAMAGED, cleaned.problems().get(0).code());
    }

    @Test
    void whatIsNoDrawingSaysWhatItIs() {
        Problem problem = clean("<html><script>x</script></html>").problems().get(0);
        assertEquals(Code.IMAGE_TYPE, problem.code());
        assertEquals("this is no SVG drawing: it begins with <html>", problem.message());
        assertEquals(
                Code.IMAGE_TYPE,
                clean("<svg xmlns=\"http://www.w3.org/1999/xhtml\"/>").problems().get(0).code());
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] latin = drawing("<text>\u00e9</text>").getBytes(StandardCharsets.ISO_8859_1);
        Problem problem = new DrawingCleaner("a.svg").clean(latin).problems().get(0);
        assertEquals("this drawing is not saved as UTF-8", problem.message());
    }

    @Test
    void sizesThatNoDrawingHasAreRefusedSoon() {
        tooLarge("<g>".repeat(10_000) + "</g>".repeat(10_000), "one inside another");
        tooLarge("<g/>".repeat(60_000), "50000 shapes");
        StringBuilder attributes = new StringBuilder("<g ");
        for (int i = 0; i < 5_000; i++) {
            attributes.append("a").append(i).append("='' ");
        }
        tooLarge(attributes + "/>", "");
    }

    @Test
    void usesOfUsesAreCountedBeforeABrowserDrawsThem() {
        StringBuilder uses = new StringBuilder("<g id=\"u0\"><rect/></g>");
        for (int i = 1; i < 12; i++) {
            String use = "<use href=\"#u" + (i - 1) + "\"/>";
            uses.append("<g id=\"u" + i + "\">" + use.repeat(10) + "</g>");
        }
        tooLarge(uses.toString(), "use each other");
        StringBuilder chain = new StringBuilder("<g id=\"u0\"/>");
        for (int i = 1; i < 5_000; i++) {
            chain.append("<g id=\"u" + i + "\"><use href=\"#u" + (i - 1) + "\"/></g>");
        }
        tooLarge("<use href=\"#u4999\"/>" + chain, "use each other");
        String circle = "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>";
        assertEquals(List.of(), clean(drawing(circle)).problems());
    }

    private static void tooLarge(String inner, String why) {
        Checked<byte[]> cleaned =
                assertTimeoutPreemptively(ofSeconds(10), () -> clean(drawing(inner)));
        assertEquals(1, cleaned.problems().size(), cleaned.problems().toString());
        Problem problem = cleaned.problems().get(0);
        assertTrue(problem.message().contains(why), problem.message());
        assertTrue(
                problem.code() == Code.IMAGE_LARGE || problem.code() == Code.IMAGE_DAMAGED,
                problem.toString());
    }

    @Test
    void manyThingsAreToldBriefly() {
        Checked<byte[]> cleaned = clean(drawing("<script/>".repeat(500)));
        assertEquals(11, cleaned.problems().size());
        assertEquals(
                "490 more things were taken out of this drawing",
                cleaned.problems().get(10).message());
    }

    /** As many as may be, and one more: elements in all, in each other, and attributes of one. */
    @Test
    void eachSizeHasALimit() {
        assertEquals(List.of(), clean(drawing("<g/>".repeat(49_998))).problems());
        tooLarge("<g/>".repeat(49_999), "50000 shapes");
        assertEquals(List.of(), clean(drawing(nested(99))).problems());
        tooLarge(nested(100), "one inside another");
        assertEquals(1, clean(drawing("<script>" + nested(98) + "</script>")).problems().size());
        String hidden = clean(drawing("<script>" + nested(99) + "</script>")).problems().toString();
        assertTrue(hidden.contains("one inside another"), hidden);
        assertEquals(List.of(), clean(drawing("<g" + attributes(150) + "/>")).problems());
        tooLarge("<g" + attributes(151) + "/>", "150 attributes");
    }

    private static String nested(int depth) {
        return "<g>".repeat(depth) + "</g>".repeat(depth);
    }

    private static String attributes(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> " data-a" + i + "=''")
                .collect(Collectors.joining());
    }

    @Test
    void upToTenThingsAreToldOneByOne() {
        assertEquals(10, clean(drawing("<script/>".repeat(10))).problems().size());
        List<Problem> eleven = clean(drawing("<script/>".repeat(11))).problems();
        assertEquals(11, eleven.size());
        assertEquals("1 more things were taken out of this drawing", eleven.get(10).message());
    }

    @Test
    void aHarmlessStyleOutlivesWhatStandsBesideIt() {
        String style = "<style>.a{fill:red}</style>";
        String cleaned = text(clean(drawing(style + "<script/>")));
        assertTrue(cleaned.contains(style), cleaned);
    }

    private static List<String> places(String text) {
        return clean(text).problems().stream()
                .map(one -> one.position().line() + ":" + one.position().column())
                .toList();
    }

    /** Where somebody has to look, whatever stands before it. */
    @Test
    void whatIsTakenOutIsToldWhereItStands() {
        assertEquals(List.of("2:1"), places(drawing("<script/>")));
        assertEquals(List.of("2:3"), places(drawing("  <script/>")));
        assertEquals(List.of("2:5"), places(drawing("<g/><script/>")));
        assertEquals(List.of("3:2"), places(drawing("<g/>\n <script/>")));
        assertEquals(List.of("3:1"), places(drawing("<g/>\n<?a b?>")));
        assertEquals(List.of("2:1"), places("\n<!DOCTYPE svg>\n<svg/>"));
        assertEquals(List.of("1:1"), places("<!DOCTYPE svg><svg/>"));
        assertEquals(List.of("1:1"), places("<!DOCTYPE svg SYSTEM '['><svg/>"));
        assertEquals(List.of("2:6"), places("<svg>\n<g></svg>"));
    }
}
