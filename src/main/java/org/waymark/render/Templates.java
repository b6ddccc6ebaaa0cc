package org.waymark.render;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/**
 * The project's FreeMarker templates, ready to fill. Templates are trusted, content is not: values
 * are escaped, and no template can reach a class, a file or the content as code.
 */
final class Templates {

    private final ReadTemplates read;
    private final Filling filling;

    /**
     * @param texts the templates by their names, such as {@code option.ftlh}
     */
    Templates(Map<String, String> texts) {
        this(texts, Filling.USUAL);
    }

    /**
     * @param filling says when a template that does not end is ended
     */
    Templates(Map<String, String> texts, Filling filling) {
        this.filling = filling;
        this.read = ReadTemplates.of(texts);
    }

    /**
     * Fills one template. A mistake in it is a problem at its line and column; the value is then
     * empty.
     *
     * @param output what is being made, for the message
     */
    Checked<String> fill(String name, Map<String, Object> model, String output) {
        ProblemLog log = new ProblemLog();
        log.addAll(read.forbidden());
        try {
            return log.with(read.forbidden().isEmpty() ? filled(name, model) : "");
        } catch (freemarker.core.ParseException e) {
            addSyntax(e, output, log);
        } catch (TemplateException e) {
            log.add(
                    Code.TEMPLATE,
                    at(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber()),
                    Blamed.words(e.getMessageWithoutStackTop()),
                    MadeFrom.FOUND + output);
        } catch (Filling.Endless e) {
            log.add(
                    Code.TEMPLATE,
                    Position.of("templates/" + name),
                    e.words(),
                    "look for a list or a macro without an end; " + MadeFrom.FOUND + output);
        } catch (IOException e) {
            if (e.getCause() instanceof freemarker.core.ParseException again) {
                addSyntax(again, output, log); // remembered from when it was parsed
            } else {
                log.add(
                        Code.TEMPLATE,
                        Position.of("templates/" + name),
                        "this template is missing",
                        MadeFrom.FOUND + output);
            }
        }
        return log.with("");
    }

    private String filled(String name, Map<String, Object> model)
            throws IOException, TemplateException, Filling.Endless {
        Template template = read.configuration().getTemplate(name);
        return filling.fill(out -> template.process(model, out));
    }

    private static void addSyntax(
            freemarker.core.ParseException mistake, String output, ProblemLog log) {
        log.add(
                Code.TEMPLATE,
                at(mistake.getTemplateName(), mistake.getLineNumber(), mistake.getColumnNumber()),
                Blamed.words(mistake.getEditorMessage()),
                MadeFrom.FOUND + output);
    }

    private static Position at(
            @Nullable String name, @Nullable Integer line, @Nullable Integer column) {
        return new Position(
                "templates/" + (name == null ? "" : name),
                line == null ? 0 : line,
                column == null ? 0 : column);
    }
}
