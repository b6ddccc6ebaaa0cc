package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.SmallSite;
import org.waymark.site.SmallHub;

/** The drawing of the pathway, for 1 to 6 stages with 1 to 12 steps each, in every layout. */
class StagesTest {

    /**
     * How high a drawing may be, in its own units. A figure may take four fifths of the page's
     * depth: 561 points on A4, 386 on A5, 555 on a page in large print; and a unit is 0.75 points
     * on A4, and as much smaller or larger as the type is: 0.69 on A5, 1.15 in large print.
     */
    private static final Map<String, Integer> HIGHEST =
            Map.of("a4", 748, "booklet", 561, "large-print", 482, "web", 100_000);

    private static final String PROBE =
            "<#import \"stages.ftlh\" as stages><#list stages.drawings(view, look) as sheet>"
                    + "<@stages.drawing stages=sheet name=look/></#list>";

    @TempDir static Path temp;

    private static Templates templates = new Templates(Map.of());

    @BeforeAll
    static void read() throws IOException {
        Map<String, String> texts =
                new HashMap<>(SmallHub.with(temp.resolve("small"), project -> {}).templates());
        texts.put("probe.ftlh", PROBE);
        templates = new Templates(texts);
    }

    /** A pathway and how it is drawn. */
    private record Case(PathwayView view, String look) {

        List<Element> drawings() {
            var filled = templates.fill("probe.ftlh", Map.of("view", view, "look", look), "it");
            assertEquals(List.of(), filled.problems());
            return Jsoup.parse(filled.value()).select("svg");
        }

        @Override
        public String toString() {
            int steps = view.stages().stream().mapToInt(stage -> stage.steps().size()).sum();
            return look + " with " + view.stages().size() + " stages and " + steps + " steps";
        }
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (int stages = 1; stages <= 6; stages++) {
            for (int steps : new int[] {1, 2, 7, 12}) {
                PathwayView view = view(stages, steps);
                HIGHEST.keySet().forEach(look -> cases.add(new Case(view, look)));
            }
        }
        return cases;
    }

    static PathwayView view(int stages, int steps) {
        return new PathwayView(
                Html.NONE,
                IntStream.rangeClosed(1, stages).mapToObj(stage -> stage(stage, steps)).toList());
    }

    private static PathwayView usual() {
        List<PathwayView.Stage> stages = new ArrayList<>();
        for (int steps : new int[] {3, 7, 2}) {
            String title = "Improve an area of your school, or all of it";
            stages.add(
                    new PathwayView.Stage(
                            stages.size() + 1,
                            "s",
                            title,
                            DrawnWord.of(title),
                            Html.NONE,
                            IntStream.range(0, steps).mapToObj(step -> step(2, 1)).toList()));
        }
        return new PathwayView(Html.NONE, stages);
    }

    private static PathwayView.Stage stage(int number, int steps) {
        String title = "Stage " + "for all who teach ".repeat(number) + number;
        return new PathwayView.Stage(
                number,
                "s" + number,
                title,
                DrawnWord.of(title),
                Html.NONE,
                IntStream.rangeClosed(1, steps).mapToObj(step -> step(number, step)).toList());
    }

    private static PathwayView.Step step(int stage, int step) {
        String title = "Step " + stage + "-" + step + " of a longer way".repeat(step % 5);
        boolean readers = stage == 1 && step == 2;
        PathwayView.Place place = new PathwayView.Place("", "", readers);
        return new PathwayView.Step(title, DrawnWord.of(title), Html.NONE, place, step % 3 != 0);
    }

    /** Frames with what is written in them; those of the key are left out. */
    private static List<Element> frames(Element drawing) {
        return drawing.select("rect.step").stream()
                .filter(frame -> frame.closest(".key") == null)
                .toList();
    }

    private static List<Element> within(Element frame, Element drawing) {
        return drawing.select("text").stream()
                .filter(text -> text.closest(".key") == null)
                .filter(text -> number(text, "x") > number(frame, "x"))
                .filter(text -> number(text, "x") < right(frame))
                .filter(text -> number(text, "y") > number(frame, "y"))
                .filter(text -> number(text, "y") < bottom(frame))
                .toList();
    }

    @Test
    void everyStepStandsWholeInAFrameOfItsOwnInOrder() {
        for (Case one : cases()) {
            List<String> read = new ArrayList<>();
            for (Element drawing : one.drawings()) {
                for (Element frame : frames(drawing)) {
                    read.add(String.join(" ", texts(within(frame, drawing))));
                }
            }
            List<String> expected =
                    one.view().stages().stream()
                            .flatMap(stage -> stage.steps().stream())
                            .map(
                                    step ->
                                            (step.place().readers() ? "Your NPQ: " : "")
                                                    + step.title())
                            .toList();
            assertEquals(expected, read, one.toString());
        }
    }

    private static List<String> texts(List<Element> elements) {
        return elements.stream().map(Element::text).toList();
    }

    @Test
    void everyStageHasItsNumberAndItsTitle() {
        for (Case one : cases()) {
            String text = Jsoup.parse(one.drawings().toString()).text();
            for (PathwayView.Stage stage : one.view().stages()) {
                assertTrue(text.contains(stage.number() + " " + stage.title()), one + ": " + text);
            }
        }
    }

    @Test
    void noFrameStandsOnAnotherOrOutsideThePicture() {
        for (Case one : cases()) {
            for (Element drawing : one.drawings()) {
                double[] box = box(drawing);
                List<Element> frames = drawing.select("rect");
                for (int i = 0; i < frames.size(); i++) {
                    Element frame = frames.get(i);
                    assertTrue(number(frame, "x") >= 0 && right(frame) <= box[2], one.toString());
                    assertTrue(number(frame, "y") >= 0 && bottom(frame) <= box[3], one.toString());
                    for (Element other : frames.subList(0, i)) {
                        assertTrue(apart(frame, other), one + ": " + frame + other);
                    }
                }
            }
        }
    }

    private static boolean apart(Element one, Element other) {
        return right(one) <= number(other, "x")
                || right(other) <= number(one, "x")
                || bottom(one) <= number(other, "y")
                || bottom(other) <= number(one, "y");
    }

    /** Letters reach about three quarters of their size up and a quarter down. */
    @Test
    void noLineOfTextIsCutByItsFrameOrByAnotherLine() {
        for (Case one : cases()) {
            for (Element drawing : one.drawings()) {
                for (Element frame : frames(drawing)) {
                    double before = number(frame, "y") + 2;
                    for (Element text : within(frame, drawing)) {
                        double size = number(text, "font-size");
                        assertTrue(number(text, "y") - 0.75 * size >= before, one + ": " + text);
                        before = number(text, "y") + 0.25 * size;
                    }
                    assertTrue(before <= bottom(frame) - 2, one + ": " + frame);
                }
            }
        }
    }

    @Test
    void eachDrawingFitsOnItsPage() {
        for (Case one : cases()) {
            for (Element drawing : one.drawings()) {
                double height = box(drawing)[3];
                assertTrue(height <= HIGHEST.getOrDefault(one.look(), 0), one + ": " + height);
            }
        }
    }

    /** What fits into one picture is not divided: 12 steps in 3 stages, as in the hub's content. */
    @Test
    void aPathwayOfUsualSizeIsOneDrawingOnA4() {
        assertEquals(1, new Case(usual(), "a4").drawings().size());
        assertTrue(new Case(view(6, 12), "a4").drawings().size() > 1);
        assertEquals(1, new Case(view(6, 12), "web").drawings().size());
    }

    /** A stage that is divided says so where it goes on. */
    @Test
    void aStageThatGoesOnInAnotherDrawingIsNamedAgain() {
        List<Element> drawings = new Case(view(1, 12), "large-print").drawings();
        assertTrue(drawings.size() > 1);
        assertFalse(drawings.get(0).text().contains("(continued)"));
        for (Element later : drawings.subList(1, drawings.size())) {
            assertTrue(
                    later.text().startsWith("1 Stage for all who teach 1 (continued)"),
                    later.text());
        }
    }

    /** On A4 a unit is 0.75 points, and nothing there is smaller than 10.5 points. */
    @Test
    void noWordIsTooSmallToRead() {
        for (Case one : cases()) {
            for (Element text : new Case(one.view(), "a4").drawings().get(0).select("text")) {
                assertTrue(number(text, "font-size") * 0.75 >= 10.5, text.toString());
            }
        }
    }

    /** Shapes and words tell it, not colours: dashes for our placing, a name for the own NPQ. */
    @Test
    void whoPlacedAStepIsToldByTheFrameAndTheKeySaysHow() {
        Element drawing = new Case(view(1, 3), "a4").drawings().get(0);
        List<Element> frames = frames(drawing);
        assertTrue(frames.get(0).hasAttr("stroke-dasharray"));
        assertEquals("own", frames.get(1).classNames().stream().skip(1).findFirst().orElse(""));
        assertFalse(frames.get(2).hasAttr("stroke-dasharray"));
        assertEquals(
                "placed here by us placed here by the source the course that you have finished",
                drawing.select(".key").text());
        Element key = drawing.select(".key rect").get(0);
        assertTrue(key.hasAttr("stroke-dasharray"));
        assertEquals(
                "",
                new Case(view(1, 2), "a4")
                        .drawings()
                        .get(0)
                        .select(".key text:contains(source)")
                        .text());
    }

    /** By the stages' ids in the pathway's file, which no editor changes with a title. */
    @Test
    void onTheWebEachStageLeadsToTheSameInWords() throws IOException {
        Element page =
                SmallSite.with(temp.resolve("linked"), project -> {}).page("pathway.html").body();
        Element drawing = page.select("figure svg").get(0);
        assertEquals("group", drawing.attr("role"));
        assertEquals(List.of("#stage-self", "#stage-school"), drawing.select("a").eachAttr("href"));
        assertEquals(List.of("1 Yourself", "2 Your school"), drawing.select("a").eachText());
        drawing.select("a").forEach(link -> assertEquals(1, page.select(link.attr("href")).size()));
        assertEquals(
                drawing.select("text").size() - drawing.select("a text").size(),
                drawing.select("[aria-hidden=true] text").size());
    }

    @Test
    void theDrawingHasANameThatSendsToTheWords() {
        String name = new Case(view(4, 2), "web").drawings().get(0).attr("aria-label");
        assertEquals("Map of the pathway and its 4 stages. The same follows in words.", name);
    }

    /** On the web and on paper the same steps follow in words, with what is said of them. */
    @Test
    void theSameFollowsInWords() throws IOException {
        SmallSite site = SmallSite.with(temp.resolve("words"), project -> {});
        Element page = site.page("pathway.html").body();
        assertEquals(3, page.select("figure rect.step").size() - 2);
        assertEquals(
                List.of("Early career", "Leading teaching our placing", "Mentor our placing"),
                page.select(".steps h3").eachText());
        String text = site.briefing("leading-teaching");
        String pathway = text.substring(text.lastIndexOf("The pathway The stages are"));
        for (String words :
                List.of(
                        "1 Yourself Early career Your NPQ: Leading teaching 2 Your school Mentor",
                        "Stage 1: Yourself Your own teaching.",
                        "• Your NPQ: Leading teaching, page 1. A first National Professional",
                        "• Early career. Two years.",
                        "• Mentor [1]. For an early career teacher (ECT). (Placed here by us.)")) {
            assertTrue(pathway.contains(words), words + " in " + pathway);
        }
        assertTrue(text.contains("The pathway " + pages(text, "The pathway")), text);
        String other = site.briefing("leading-reading");
        assertFalse(other.contains("Your NPQ:"), other);
        assertTrue(other.contains("Leading teaching [1]. A first"), other);
    }

    private static String pages(String text, String heading) {
        var found = Pattern.compile(heading + " (\\d+) ").matcher(text);
        assertTrue(found.find(), text);
        return found.group(1);
    }

    private static double right(Element frame) {
        return number(frame, "x") + number(frame, "width");
    }

    private static double bottom(Element frame) {
        return number(frame, "y") + number(frame, "height");
    }

    private static double[] box(Element drawing) {
        return Pattern.compile(" ")
                .splitAsStream(drawing.attr("viewBox"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }
}
