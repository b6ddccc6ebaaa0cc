package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a part of a drawing is taken away: in words for whoever drew it. */
class DrawingRulesTest {

    private static final String INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    rect          | -
                    script        | it is a program, which would run in readers' browsers
                    handler       | it is a program, which would run in readers' browsers
                    listener      | it is a program, which would run in readers' browsers
                    foreignObject | it holds a web page instead of shapes
                    iframe        | it is not among the shapes that a drawing may hold
                    """)
    void anElementStaysIfItIsAShape(String name, @Nullable String why) {
        assertEquals(why, DrawingRules.element(DrawingRules.SVG, name));
        assertEquals(why, DrawingRules.element("", name));
        assertNull(DrawingRules.element(INKSCAPE, name));
        assertEquals("it belongs to no drawing", DrawingRules.element("urn:x", name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    fill          | red                | -
                    onclick       | x                  | it is a program, which would run in readers' browsers
                    unknown       | x                  | it is not among the attributes that a drawing may have
                    aria-label    | url(//a.example)   | -
                    data-x        | url(//a.example)   | -
                    class         | url(//a.example)   | -
                    fill          | url(//a.example)   | it could fetch something from elsewhere
                    href          | ' #a '             | -
                    href          | a.svg              | it leads out of the file
                    attributeName | fill               | -
                    attributeName | ' HREF '           | it would change an address or a style while the drawing is shown
                    attributeName | onclick            | it would change an address or a style while the drawing is shown
                    attributeName | style              | it would change an address or a style while the drawing is shown
                    attributeName | attributeName      | it would change an address or a style while the drawing is shown
                    """)
    void anAttributeStaysIfItIsOnTheList(String name, String value, @Nullable String why) {
        assertEquals(why, DrawingRules.attribute("", "use", name, value));
        assertNull(DrawingRules.attribute(INKSCAPE, "use", name, value));
    }

    @Test
    void otherLanguagesHaveAttributesOfTheirOwn() {
        assertNull(DrawingRules.attribute(XLINK, "use", "title", "x"));
        assertNull(DrawingRules.attribute(XML, "use", "space", "preserve"));
        String unknown = "it is not among the attributes that a drawing may have";
        assertEquals(unknown, DrawingRules.attribute(XLINK, "use", "fill", "x"));
        assertEquals(unknown, DrawingRules.attribute(XML, "use", "base", "x"));
        assertEquals(unknown, DrawingRules.attribute("urn:x", "use", "fill", "x"));
    }

    @Test
    void onlyWordsLeadToWebPages() {
        assertNull(DrawingRules.attribute("", "a", "href", "https://a.example/"));
        assertEquals(
                "it is an address of no web page",
                DrawingRules.attribute("", "a", "href", "javascript:x"));
        assertEquals(
                "it leads out of the file",
                DrawingRules.attribute("", "use", "href", "https://a.example/"));
    }

    /** Each of the signs by itself can begin what fetches. */
    @ParameterizedTest
    @ValueSource(
            strings = {"@import 'a'", "src(a)", "behavior:a", "\\72", "-moz-binding:a", "URL(//a)"})
    void aStyleThatCouldFetchGoes(String value) {
        assertEquals("it could fetch something from elsewhere", DrawingRules.style(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "rgb(0, 0, 0)", "url(#a)", "fill: red", "@media print {}", ""})
    void aStyleThatOnlyDrawsStays(String value) {
        assertNull(DrawingRules.style(value));
    }
}
