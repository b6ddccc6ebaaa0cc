package org.waymark.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Checked;
import org.waymark.problem.Code;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/**
 * The project's FreeMarker templates, ready to fill. Templates are trusted, content is not: values
 * are escaped, and no template can reach a class, a file or the content as code.
 */
final class Templates {

    private final Configuration configuration;
    private final Filling filling;
    private final List<Problem> forbidden;

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
        this.forbidden = Evaluation.in(texts);
        StringTemplateLoader loader = new StringTemplateLoader();
        texts.forEach((name, text) -> loader.putTemplate(name, text, 0));
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.UK);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setNumberFormat("computer");
        Filling.prepare(configuration, texts.keySet());
    }

    /**
     * Fills one template. A mistake in it is a problem at its line and column; the value is then
     * empty.
     *
     * @param output what is being made, for the message
     */
    Checked<String> fill(String name, Map<String, Object> model, String output) {
        ProblemLog log = new ProblemLog();
        log.addAll(forbidden);
        try {
            return log.with(forbidden.isEmpty() ? filled(name, model) : "");
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
        Template template = configuration.getTemplate(name);
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

    /** Shows records and lists to templates, and finished markup as markup. */
    private static final class ViewWrapper extends DefaultObjectWrapper {

        ViewWrapper() {
            super(Configuration.VERSION_2_3_34);
        }

        @Override
        public TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
            return object instanceof Html html
                    ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup())
                    : super.wrap(object);
        }
    }
}
