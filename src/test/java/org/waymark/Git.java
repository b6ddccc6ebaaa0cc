package org.waymark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Git, as a person whom it knows whatever this machine's settings are. */
final class Git {

    static final Map<String, String> PERSON =
            Map.of(
                    "GIT_AUTHOR_NAME", "Maintainer",
                    "GIT_AUTHOR_EMAIL", "maintainer@example.org",
                    "GIT_COMMITTER_NAME", "Maintainer",
                    "GIT_COMMITTER_EMAIL", "maintainer@example.org");

    private Git() {}

    /** What it printed; it must have succeeded. */
    static String run(Path folder, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        Command.Ended ended = new Command(folder, command, PERSON).run();
        if (ended.exit() != 0) {
            throw new AssertionError(String.join(" ", command) + "\n" + ended.output());
        }
        return ended.output();
    }
}
