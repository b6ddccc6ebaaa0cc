package org.waymark.render;

import freemarker.cache.StrongCacheStorage;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Fills templates that may not end: one that writes without end is stopped when it has written more
 * than any page has, one that calls itself without end when there is no room for another call, and
 * one that only counts after a time that no template takes.
 *
 * @param longest characters of one output
 * @param time for one output
 */
record Filling(int longest, Duration time) {

    static final Filling USUAL = new Filling(32 << 20, Duration.ofSeconds(60));

    /** It acts only on templates that do not end, and holds no program open. */
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock =
                new ScheduledThreadPoolExecutor(
                        1,
                        work -> {
                            Thread thread = new Thread(work, "waymark-templates");
                            thread.setDaemon(true);
                            return thread;
                        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    /** What fills a template. */
    @FunctionalInterface
    interface Work {
        void into(Writer out) throws IOException, TemplateException;
    }

    /** A template did not end by itself. */
    static final class Endless extends Exception {

        private static final long serialVersionUID = 1L;

        Endless(String words) {
            super(words, null, false, false);
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * Has all templates look at each step whether they are to end; one that cannot be read is told
     * of when it is filled.
     */
    static void prepare(Configuration configuration, Collection<String> names) {
        configuration.setCacheStorage(new StrongCacheStorage());
        names.parallelStream()
                .forEach(
                        name ->
                                readable(configuration, name)
                                        .ifPresent(_CoreAPI::addThreadInterruptedChecks));
    }

    private static Optional<Template> readable(Configuration configuration, String name) {
        try {
            return Optional.of(configuration.getTemplate(name));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    String fill(Work work) throws IOException, TemplateException, Endless {
        Watched watched = new Watched(Thread.currentThread());
        Future<?> alarm = CLOCK.schedule(watched::end, time.toMillis(), TimeUnit.MILLISECONDS);
        Page page = new Page(longest);
        try {
            work.into(page);
            return page.text.toString();
        } catch (IOException | TemplateException | RuntimeException e) {
            if (page.isFull()) {
                throw new Endless("this template writes without end");
            } else if (watched.isEnded()) {
                throw new Endless("this template did not end after " + time.toSeconds() + " s");
            }
            throw e;
        } catch (StackOverflowError e) {
            throw new Endless("this template calls itself without end");
        } finally {
            alarm.cancel(false);
            watched.leave();
        }
    }

    /** The thread that fills a template, as long as it does. */
    private static final class Watched {

        private final Thread thread;
        private boolean left;
        private boolean ended;

        Watched(Thread thread) {
            this.thread = thread;
        }

        synchronized void end() {
            if (!left) {
                ended = true;
                thread.interrupt();
            }
        }

        synchronized boolean isEnded() {
            return ended;
        }

        /** Nobody else interrupts a thread that fills; what we did is undone. */
        synchronized void leave() {
            left = true;
            if (ended) {
                Thread.interrupted();
            }
        }
    }

    /** What was written so far, up to a length. */
    private static final class Page extends Writer {

        private final StringBuilder text = new StringBuilder();
        private final int longest;

        Page(int longest) {
            this.longest = longest;
        }

        boolean isFull() {
            return text.length() > longest;
        }

        @Override
        public void write(char[] letters, int from, int length) throws IOException {
            text.append(letters, from, length);
            if (isFull()) {
                throw new IOException("too long");
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
