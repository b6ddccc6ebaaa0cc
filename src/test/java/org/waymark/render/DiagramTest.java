package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.site.SmallHub;

/** The drawing of 2 to 12 options, the hardest case: each option is related to every other. */
class DiagramTest {

    private static final int MOST = 12;
    private static final Pattern UPRIGHT =
            Pattern.compile("Q (\\S+) (\\S+) \\S+ (\\S+) V (\\S+) Q");

    @TempDir static Path temp;

    /** The page with all options, by the number of options. */
    private static final Map<Integer, String> PAGES = new HashMap<>();

    @BeforeAll
    static void fill() throws IOException {
        for (int count = 2; count <= MOST; count++) {
            SmallHub hub = SmallHub.with(temp.resolve("n" + count), new Routes(count)::over);
            PAGES.put(count, new Unprinted(hub).page("options.html"));
        }
    }

    private static Element figure(int count) {
        Element figure = Jsoup.parse(PAGES.getOrDefault(count, "")).selectFirst("main figure");
        if (figure == null) {
            throw new AssertionError("no figure for " + count);
        }
        return figure;
    }

    private static List<Integer> numbers(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    @Test
    void everyOptionHasOneRowWithItsNumberAndLabel() {
        for (int count = 2; count <= MOST; count++) {
            List<String> rows = figure(count).select("svg a").eachText();
            assertEquals(
                    numbers(count).stream().map(one -> one + " " + Routes.label(one)).toList(),
                    rows);
        }
    }

    @Test
    void everyRowLeadsToItsOption() {
        for (int count = 2; count <= MOST; count++) {
            List<String> hrefs = figure(count).select("svg a").eachAttr("href");
            assertEquals(count, new HashSet<>(hrefs).size());
            assertEquals("options/reflect.html", hrefs.get(0));
        }
    }

    @Test
    void everyPairHasOneLine() {
        for (int count = 2; count <= MOST; count++) {
            assertEquals(count * (count - 1) / 2, lines(count).size(), count + " options");
        }
    }

    private static List<String> lines(int count) {
        return figure(count).select("svg .lines path").eachAttr("d");
    }

    /** Who cannot see the drawing reads each relation once, in words. */
    @Test
    void everyRelationIsToldInWords() {
        for (int count = 2; count <= MOST; count++) {
            List<String> told = figure(count).select("details li").eachText();
            assertEquals(told(count), new HashSet<>(told), count + " options");
            assertEquals(count - 1, told.size());
        }
    }

    private static Set<String> told(int count) {
        Set<String> told = new HashSet<>();
        told.add("1. Reflect and implement prepares for Share expertise.");
        for (int later = 3; later <= count; later++) {
            List<String> parts = new ArrayList<>();
            for (int earlier = 1; earlier < later; earlier++) {
                String words = words(Routes.type(later, earlier));
                String others = others(later, Routes.type(later, earlier));
                if (!parts.contains(words + " " + others)) {
                    parts.add(words + " " + others);
                }
            }
            told.add(later + ". " + Routes.title(later) + " " + String.join("; ", parts) + ".");
        }
        return told;
    }

    private static String others(int later, String type) {
        List<String> titles =
                IntStream.range(1, later)
                        .filter(earlier -> Routes.type(later, earlier).equals(type))
                        .mapToObj(Routes::title)
                        .toList();
        return org.waymark.content.Words.list(titles);
    }

    private static String words(String type) {
        return switch (type) {
            case "builds-on" -> "builds on";
            case "prepares-for" -> "prepares for";
            case "leads-to" -> "leads to";
            case "can-combine-with" -> "can be combined with";
            default -> "is an alternative to";
        };
    }

    @Test
    void rowsStandBelowEachOtherWithinThePicture() {
        for (int count = 2; count <= MOST; count++) {
            double[] box = box(count);
            double end = 0;
            for (Element tile : figure(count).select("svg rect.tile")) {
                assertTrue(number(tile, "y") >= end, count + " options overlap");
                end = number(tile, "y") + number(tile, "height");
            }
            assertTrue(end > 0 && end <= box[3], end + " is outside of " + box[3]);
        }
    }

    @Test
    void noTextStandsOnAnother() {
        for (int count = 2; count <= MOST; count++) {
            double before = -100;
            for (Element text : figure(count).select("svg text.label")) {
                double line = number(text, "y");
                assertTrue(line - before >= number(text, "font-size"), count + " options");
                assertTrue(line <= box(count)[3]);
                before = line;
            }
        }
    }

    /** Lines on top of each other could not be told apart. */
    @Test
    void noTwoLinesRunOnTopOfEachOther() {
        for (int count = 3; count <= MOST; count++) {
            List<double[]> uprights = uprights(count);
            for (int i = 0; i < uprights.size(); i++) {
                for (int k = 0; k < i; k++) {
                    assertTrue(apart(uprights.get(i), uprights.get(k)), count + " options");
                }
            }
        }
    }

    private static boolean apart(double[] one, double[] other) {
        return one[0] != other[0] || one[2] <= other[1] || one[1] >= other[2];
    }

    /** Where each line runs upright: x, top and bottom. */
    private static List<double[]> uprights(int count) {
        List<double[]> uprights = new ArrayList<>();
        for (String path : lines(count)) {
            Matcher found = UPRIGHT.matcher(path);
            assertTrue(found.find(), path);
            uprights.add(
                    new double[] {
                        Double.parseDouble(found.group(1)),
                        Double.parseDouble(found.group(3)),
                        Double.parseDouble(found.group(4))
                    });
        }
        return uprights;
    }

    @Test
    void noLineLeavesThePicture() {
        for (int count = 2; count <= MOST; count++) {
            for (double[] upright : uprights(count)) {
                assertTrue(upright[0] >= 0, "x " + upright[0] + " for " + count);
                assertTrue(upright[1] >= 0 && upright[2] <= box(count)[3]);
                assertTrue(upright[1] <= upright[2], "upside down for " + count);
            }
        }
    }

    @Test
    void theDrawingIsWellFormedXmlWithAName() throws Exception {
        for (int count = 2; count <= MOST; count++) {
            String html = PAGES.getOrDefault(count, "");
            int begin = html.indexOf("<svg", html.indexOf("<figure"));
            String svg = html.substring(begin, html.indexOf("</svg>", begin) + 6);
            var xml =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
            String name = xml.getDocumentElement().getAttribute("aria-label");
            assertTrue(name.contains(count + " options"), name);
        }
    }

    @Test
    void twelveOptionsCanBePrinted() throws IOException {
        SmallSite site = SmallSite.with(temp.resolve("paper"), new Routes(MOST)::over);
        String text = site.briefing("leading-reading");
        String glance = text.substring(text.lastIndexOf("The options at a glance"));
        for (int number = 1; number <= MOST; number++) {
            assertTrue(glance.contains(number + " " + Routes.label(number) + " "), glance);
        }
        for (String told : told(MOST)) {
            assertTrue(text.contains(told), told);
        }
    }

    private static double[] box(int count) {
        String box = figure(count).select("svg").attr("viewBox");
        return Pattern.compile(" ").splitAsStream(box).mapToDouble(Double::parseDouble).toArray();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }
}
