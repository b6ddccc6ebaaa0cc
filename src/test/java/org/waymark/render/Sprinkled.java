package org.waymark.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.TestProject;

/** Puts one sentence into every running text of a project, whatever file it stands in. */
final class Sprinkled {

    private static final String KEYS = "summary|aim|text|cost|funding|why|asks|became|answer";
    private static final String LISTS =
            "suits|conditions|leads_to|talk_to|explore|prepare|deliver|sustain";

    private final String sentence;

    /**
     * @param sentence without a colon or quotation mark, ending with a full stop
     */
    Sprinkled(String sentence) {
        this.sentence = sentence + " ";
    }

    void over(TestProject project) throws IOException {
        try (Stream<Path> files = Files.walk(project.root().resolve("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".md")) {
                    Files.writeString(file, markdown(Files.readString(file)));
                } else if (name.endsWith(".json") && !name.equals("hub.json")) {
                    Files.writeString(file, json(Files.readString(file)));
                }
            }
        }
    }

    private String json(String text) {
        return text.replaceAll(
                "\"(description|meaning|note|focus)\": \"", "\"$1\": \"" + sentence);
    }

    private String markdown(String text) {
        int body = text.indexOf("\n---\n") + 5;
        List<String> lines = new ArrayList<>(text.substring(0, body).lines().toList());
        lines.replaceAll(this::frontMatter);
        return String.join("\n", lines) + "\n" + sentence + "\n\n" + text.substring(body);
    }

    private String frontMatter(String line) {
        return line.replaceFirst("^(\\s*(?:- )?(?:" + KEYS + "): \"?)", "$1" + sentence)
                .replaceFirst("^(\\s*(?:" + LISTS + "): \\[)", "$1" + sentence)
                .replaceFirst("^(\\s+- \"?)(?![a-z]+: )", "$1" + sentence);
    }
}
