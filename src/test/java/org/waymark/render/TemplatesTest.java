package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;

class TemplatesTest {

    private static Checked<String> fill(String template, Map<String, Object> model) {
        return new Templates(Map.of("t.ftlh", template)).fill("t.ftlh", model, "x.html");
    }

    @Test
    void wordsAreEscapedAndFinishedMarkupIsNot() {
        Map<String, Object> model =
                Map.of("words", "a < b & \"c\"", "html", new Html("<em>x</em>"));
        assertEquals(
                "a &lt; b &amp; &quot;c&quot;|<em>x</em>", fill("${words}|${html}", model).value());
    }

    @Test
    void contentIsNeverEvaluatedAsATemplate() {
        String attack =
                "${7*7}<#assign x=1>${\"freemarker.template.utility.Execute\"?new()(\"id\")}";
        Checked<String> filled = fill("${words}", Map.of("words", attack));
        assertEquals(List.of(), filled.problems());
        assertTrue(filled.value().startsWith("${7*7}&lt;#assign x=1&gt;"), filled.value());
    }

    @Test
    void aTemplateCannotMakeObjectsOrReachClasses() {
        assertFails("${\"freemarker.template.utility.Execute\"?new()(\"id\")}");
        assertFails("${words?api.getClass()}");
        assertFails("${words.class}");
        assertFails("${words.getClass().forName('java.lang.Runtime')}");
        assertFails(
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}");
        assertFails("${\"freemarker.template.utility.JythonRuntime\"?new()}");
        assertFails("${.data_model.words?api}");
        assertFails("${.main?api}");
        assertFails("${.get_optional_template('/etc/passwd').include()}");
        assertFails("<#include \"/etc/passwd\">");
        assertFails("<#include \"file:///etc/passwd\">");
        assertFails("<#include words>");
        assertFails("<#import \"../../../etc/passwd\" as x>");
        assertFails("<#setting output_encoding=words>${words?url.class}");
    }

    @Test
    void aTemplateCannotRunAValueAsATemplate() {
        for (String trick :
                List.of(
                        "<@words?interpret/>",
                        "<#assign x = words?interpret><@x/>",
                        "${words?eval}",
                        "${words ?\n eval}",
                        "${words?<#-- no -->eval}",
                        "${words?[#-- no --] interpret}",
                        "<#if (words)?eval>x</#if>",
                        "<#macro m>${words?eval}</#macro>")) {
            Problem problem = only("fine\n " + trick, Map.of("words", "7*7"));
            assertTrue(problem.message().contains("would run a value as a program"), trick);
            assertEquals(2, problem.position().line());
            assertEquals("templates/t.ftlh", problem.position().file());
        }
        assertEquals("7", fill("${words?eval_json}", Map.of("words", "7")).value());
        assertEquals("Did you evaluate?", fill("Did you evaluate?", Map.of()).value());
    }

    @Test
    void aRefusedTemplateIsOneProblemHoweverManyOutputsThereAre() {
        Templates templates = new Templates(Map.of("a.ftlh", "${x?eval}", "b.ftlh", "fine"));
        assertEquals(
                templates.fill("a.ftlh", Map.of(), "a.html").problems(),
                templates.fill("b.ftlh", Map.of(), "b.html").problems());
    }

    @Test
    void theBriefingsAndTheFeedsTemplatesAreNoOther() {
        for (String name : List.of("print/briefing.ftlh", "feed.xml.ftlh", "robots.txt.ftlh")) {
            Templates templates =
                    new Templates(Map.of(name, "\n<#list 1..2 as i>${no.way}</#list>"));
            Problem problem =
                    templates.fill(name, Map.of(), "x from content/y.md").problems().get(0);
            assertEquals(new Position("templates/" + name, 2, 20), problem.position());
            assertEquals("The following has evaluated to null or missing: no", problem.message());
            assertEquals("found while making x from content/y.md", problem.hint());
        }
    }

    @Test
    void templatesThatDoNotEndAreEnded() {
        endless("<#list 1.. as i>word </#list>", "this template writes without end");
        endless("<#macro m>${\"x\"?left_pad(9999)}<@m/></#macro><@m/>", "this template");
        endless("<#macro m><@m/></#macro><@m/>", "this template calls itself without end");
        endless("<#function f x><#return f(x + 1)></#function>${f(1)}", "this template calls");
        endless("<#list 1.. as i></#list>", "this template did not end after 1 s");
        endless("<#include \"t.ftlh\">", "this template calls itself without end");
        endless("<#import \"m.ftlh\" as m><@m.turn/>", "this template did not end after 1 s");
        assertEquals(false, Thread.currentThread().isInterrupted());
    }

    private static void endless(String template, String message) {
        String turn = "<#macro turn><#list 1.. as i></#list></#macro>";
        Templates templates =
                new Templates(
                        Map.of("t.ftlh", template, "m.ftlh", turn, "broken.ftlh", "<#if"),
                        new Filling(1 << 20, Duration.ofSeconds(1)));
        Checked<String> filled =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> templates.fill("t.ftlh", Map.of(), "x.html"));
        assertEquals("", filled.value());
        Problem problem = filled.problems().get(0);
        assertEquals(Position.of("templates/t.ftlh"), problem.position());
        assertTrue(problem.message().startsWith(message), problem.message());
    }

    @Test
    void aTemplateMayUseAllItsRoom() {
        Templates templates =
                new Templates(Map.of("t.ftlh", "12345678"), new Filling(8, Duration.ofSeconds(9)));
        assertEquals("12345678", templates.fill("t.ftlh", Map.of(), "x").value());
    }

    private static Problem only(String template, Map<String, Object> model) {
        Checked<String> filled = fill(template, model);
        assertEquals(1, filled.problems().size(), filled.problems().toString());
        assertEquals("", filled.value());
        return filled.problems().get(0);
    }

    private static void assertFails(String template) {
        Checked<String> filled = fill(template, Map.of("words", "x"));
        assertEquals(
                List.of(Code.TEMPLATE), filled.problems().stream().map(Problem::code).toList());
        assertEquals("", filled.value());
    }

    @Test
    void aMissingValueIsTheTemplatesMistakeAtItsPlace() {
        Problem problem = fill("line one\n  ${nothing}", Map.of()).problems().get(0);
        assertEquals(new Position("templates/t.ftlh", 2, 5), problem.position());
        assertEquals("found while making x.html", problem.hint());
    }

    @Test
    void brokenSyntaxIsTheTemplatesMistakeAtItsPlace() {
        Problem problem = fill("fine\n<#if x>never closed", Map.of("x", true)).problems().get(0);
        assertEquals(Code.TEMPLATE, problem.code());
        assertEquals("templates/t.ftlh", problem.position().file());
        assertTrue(problem.position().line() >= 2, problem.toString());
    }

    @Test
    void aTemplateThatIsNotThereIsNamed() {
        Checked<String> filled = new Templates(Map.of()).fill("t.ftlh", Map.of(), "x.html");
        assertEquals(
                new Problem(
                        Code.TEMPLATE,
                        Position.of("templates/t.ftlh"),
                        "this template is missing",
                        "found while making x.html"),
                filled.problems().get(0));
    }

    @Test
    void theSameTemplatesAreReadOnceAndOthersForThemselves() {
        Map<String, String> texts = Map.of("t.ftlh", "one ${x}");
        ReadTemplates first = ReadTemplates.of(texts);
        assertSame(first, ReadTemplates.of(new HashMap<>(texts)));
        assertEquals("two a", fill("two ${x}", Map.of("x", "a")).value());
        assertEquals("one a", fill("one ${x}", Map.of("x", "a")).value());
    }

    @Test
    void aTemplateThatFailedFailsAgainAndFillsWhatItCan() {
        assertEquals(Code.TEMPLATE, only("${x}", Map.of()).code());
        assertEquals("b", fill("${x}", Map.of("x", "b")).value());
        Problem broken = only("<#if x>never closed", Map.of("x", true));
        assertEquals(broken, only("<#if x>never closed", Map.of("x", true)));
    }
}
