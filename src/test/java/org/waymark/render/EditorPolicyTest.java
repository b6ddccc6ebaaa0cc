package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.content.Admin;
import org.waymark.content.Admin.Backend;
import org.waymark.content.Link;
import org.waymark.problem.Position;

/** Whom the visual editor may ask: the keeper of the repository, and who signs people in. */
class EditorPolicyTest {

    private static String asked(Backend backend, @Nullable String service) {
        URI address = service == null ? null : URI.create(service);
        Position here = Position.of("content/hub.json");
        Admin admin = new Admin(here, backend, "a-hub/steps", "main", address, null, false);
        return Policy.ofEditor(admin)
                .content()
                .replaceAll(".*connect-src ([^;]*);.*", "$1")
                .replace("'self' blob: data:", "")
                .strip();
    }

    @Test
    void eachKeeperHasItsHostsAndNoneIsAskedForAnother() {
        assertEquals(
                "https://api.github.com https://www.githubstatus.com https://in.school.uk",
                asked(Backend.GITHUB, "https://in.school.uk/oauth"));
        assertEquals(
                "https://gitlab.com https://status-api.hostedstatus.com",
                asked(Backend.GITLAB, null));
        assertEquals("https://gitea.com", asked(Backend.GITEA, null));
        assertEquals(
                "https://in.school.uk:8443", asked(Backend.TEST, "https://in.school.uk:8443/x"));
    }

    /** Without any host the line ends with what is always allowed. */
    @Test
    void aTrialAsksNobody() {
        assertEquals("", asked(Backend.TEST, null));
    }

    @Test
    void aTemplateThatSaysNothingOfItsMistakeCannotBeFilled() {
        assertEquals("it cannot be filled", Blamed.words(null));
        assertEquals("it cannot be filled", Blamed.words(""));
        assertEquals("no such value", Blamed.words("no such value\nat line 1"));
    }

    /** Each kind is written as in the catalogue, with blanks. */
    @Test
    void theKindOfALinkIsSaidAsItIsWritten() {
        for (Link.Kind kind : Link.Kind.values()) {
            assertEquals(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), Wording.of(kind));
        }
    }
}
