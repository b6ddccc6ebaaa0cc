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
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
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

    private final Configuration configuration;

    /**
     * @param texts the templates by their names, such as {@code option.ftlh}
     */
    Templates(Map<String, String> texts) {
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
    }

    /**
     * Fills one template. A mistake in it is a problem at its line and column; the value is then
     * empty.
     *
     * @param output what is being made, for the message
     */
    Checked<String> fill(String name, Map<String, Object> model, String output) {
        ProblemLog log = new ProblemLog();
        StringWriter filled = new StringWriter();
        try {
            Template template = configuration.getTemplate(name);
            template.process(model, filled);
            return log.with(filled.toString());
        } catch (freemarker.core.ParseException e) {
            addSyntax(e, output, log);
        } catch (TemplateException e) {
            log.add(
                    Code.TEMPLATE,
                    at(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber()),
                    firstLine(e.getMessageWithoutStackTop()),
                    "found while making " + output);
        } catch (IOException e) {
            if (e.getCause() instanceof freemarker.core.ParseException again) {
                addSyntax(again, output, log); // remembered from when it was parsed
            } else {
                log.add(
                        Code.TEMPLATE,
                        Position.of("templates/" + name),
                        "this template is missing",
                        output + " is made from it");
            }
        }
        return log.with("");
    }

    private static void addSyntax(
            freemarker.core.ParseException mistake, String output, ProblemLog log) {
        log.add(
                Code.TEMPLATE,
                at(mistake.getTemplateName(), mistake.getLineNumber(), mistake.getColumnNumber()),
                firstLine(mistake.getEditorMessage()),
                "found while making " + output);
    }

    private static Position at(
            @Nullable String name, @Nullable Integer line, @Nullable Integer column) {
        return new Position(
                "templates/" + (name == null ? "" : name),
                line == null ? 0 : line,
                column == null ? 0 : column);
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "it cannot be filled" : message.lines().findFirst().orElse("");
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
