package org.waymark.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Problem;

/**
 * Templates as FreeMarker has read them; nothing changes them any more, and any number of builds
 * may fill them at the same time.
 *
 * @param texts what they were read from, by their names
 * @param forbidden what none of them may be filled for
 */
record ReadTemplates(
        Map<String, String> texts, Configuration configuration, List<Problem> forbidden) {

    /** One build after the other, in a preview or a test, mostly has the very same. */
    private static final AtomicReference<@Nullable ReadTemplates> LAST = new AtomicReference<>();

    static ReadTemplates of(Map<String, String> texts) {
        ReadTemplates last = LAST.get();
        if (last != null && last.texts.equals(texts)) {
            return last;
        }
        ReadTemplates read =
                new ReadTemplates(Map.copyOf(texts), read(texts), Evaluation.in(texts));
        LAST.set(read);
        return read;
    }

    private static Configuration read(Map<String, String> texts) {
        StringTemplateLoader loader = new StringTemplateLoader();
        texts.forEach((name, text) -> loader.putTemplate(name, text, 0));
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
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
        return configuration;
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
