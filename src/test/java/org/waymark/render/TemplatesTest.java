package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
                        "x.html is made from it"),
                filled.problems().get(0));
    }
}
