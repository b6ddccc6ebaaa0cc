package org.waymark.content;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.waymark.problem.Position;

/**
 * The page at which editors write in their browser, with nothing installed: the key "admin" of
 * {@code hub.json}.
 *
 * @param position where the key stands
 * @param backend who keeps the hub's repository
 * @param repository its owner and name, as in {@code our-hub/next-steps}; empty for a trial
 * @param branch the branch that the site is made of
 * @param baseUrl the service by which editors sign in, or null where they use an access token
 * @param appId the number of the application that GitLab or Gitea knows, or null
 * @param review whether each change waits as a proposal until somebody accepts it
 */
public record Admin(
        Position position,
        Backend backend,
        String repository,
        String branch,
        @Nullable URI baseUrl,
        @Nullable String appId,
        boolean review) {

    /** Who keeps a repository. */
    public enum Backend {
        GITHUB,
        GITLAB,
        GITEA,
        /** Nobody: what is written stays in the browser that it was written in. */
        TEST
    }
}
