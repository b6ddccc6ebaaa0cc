package org.waymark.upkeep;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Asks one address once: redirects are not followed. */
@FunctionalInterface
interface Exchange {

    Answer send(Request request) throws IOException, InterruptedException;

    /**
     * What is asked.
     *
     * @param whole whether the page itself is wanted, or only whether it is there
     */
    record Request(URI address, boolean whole) {}

    /**
     * What came back.
     *
     * @param location where it leads on to, or null
     * @param retryAfter when to ask again, as the server wrote it, or null
     * @param html the page as far as it was read, empty when it is no HTML
     * @param complete whether that is all of it
     */
    record Answer(
            int status,
            @Nullable String location,
            @Nullable String retryAfter,
            String html,
            boolean complete) {

        boolean isGood() {
            return status >= 200 && status < 300;
        }

        boolean isRedirect() {
            return status >= 301 && status <= 308 && (status <= 303 || status >= 307);
        }

        /** Whether the new address is the right one from now on. */
        boolean isPermanent() {
            return status == 301 || status == 308;
        }
    }
}
