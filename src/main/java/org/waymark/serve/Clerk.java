package org.waymark.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.waymark.build.Snapshot;
import org.waymark.problem.Report;

/**
 * Sees to it that pages are told of changes, and finds out what is wrong. The page that somebody
 * looks at comes first: problems are looked for while it is on its way, and those that only show
 * when the whole site is made, when nothing has changed for a while.
 */
final class Clerk implements AutoCloseable {

    /** Of larger sites nobody waits for every page. */
    private static final int LARGEST = 300;

    private final Current current;
    private final Browsers browsers;
    private final Consumer<String> tell;
    private final Duration rest;
    private final ExecutorService desk = Executors.newSingleThreadExecutor(Clerk::thread);

    /** After the preview's end nothing is put off any more, and nobody minds. */
    private final ScheduledExecutorService spare =
            new ScheduledThreadPoolExecutor(
                    1, Clerk::thread, new ThreadPoolExecutor.DiscardPolicy());

    private Future<?> waiting = CompletableFuture.completedFuture(null);

    Clerk(Current current, Browsers browsers, PreviewServer.Settings settings) {
        this.current = current;
        this.browsers = browsers;
        this.tell = settings.tell();
        this.rest = settings.rest();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "waymark-clerk");
        thread.setDaemon(true);
        return thread;
    }

    /** Some files changed. */
    void changed(Set<String> files) {
        long number = current.change();
        browsers.tell(Announcement.changed(number, !files.stream().allMatch(Clerk::isWords)));
        look(files);
    }

    /**
     * Files that change the words of pages, and neither their looks nor which scripts they have.
     */
    private static boolean isWords(String file) {
        return file.startsWith("content/")
                && !file.equals("content/hub.json")
                && (file.endsWith(".md") || file.endsWith(".json") || file.endsWith(".yml"));
    }

    /** Looks for problems after some files changed. */
    void look(Set<String> files) {
        try {
            desk.execute(() -> quick(files));
        } catch (RejectedExecutionException e) {
            // the preview ends
        }
    }

    private void quick(Set<String> files) {
        Current.Taken taken = current.now();
        Found found = find(taken, snapshot -> snapshot.problems());
        told(new Current.Told(taken.number(), found.report(), false));
        if (!files.isEmpty()) {
            tell.accept(
                    words(files)
                            + ": "
                            + (found.failure().isEmpty()
                                    ? found.report().counts()
                                    : found.failure()));
        }
        waiting.cancel(false);
        waiting = spare.schedule(() -> whole(taken), rest.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void whole(Current.Taken taken) {
        boolean small = taken.found().map(one -> one.pages() <= LARGEST).orElse(false);
        if (taken.number() != current.number() || !small) {
            return;
        }
        Found found = find(taken, Snapshot::everything);
        if (taken.number() == current.number() && found.failure().isEmpty()) {
            told(new Current.Told(taken.number(), found.report(), true));
        }
    }

    private void told(Current.Told told) {
        current.tell(told);
        browsers.tell(Announcement.problems(told.number()));
    }

    private record Found(Report report, String failure) {}

    /** How problems are looked for. */
    private interface Search {
        Report in(Snapshot snapshot) throws IOException;
    }

    @SuppressWarnings("CatchingUnchecked") // a file that breaks Waymark must not end the preview
    private static Found find(Current.Taken taken, Search search) {
        Snapshot snapshot = taken.snapshot();
        if (snapshot == null) {
            return new Found(new Report(List.of()), taken.failure());
        }
        try {
            return new Found(search.in(snapshot), "");
        } catch (Throwable e) {
            return new Found(new Report(List.of()), Failures.words(e));
        }
    }

    private static String words(Set<String> files) {
        String first = files.iterator().next();
        return files.size() == 1 ? first : first + " and " + (files.size() - 1) + " more";
    }

    @Override
    public void close() {
        desk.shutdownNow();
        spare.shutdownNow();
    }
}
