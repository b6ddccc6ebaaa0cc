package org.waymark.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.TestProject;

/** Puts one sentence into some of a project's running texts, whatever files they stand in. */
final class Sprinkled {

    /** The beginnings of running texts in front matter. */
    private static final Pattern YAML =
            Pattern.compile(
                    "(?m)^\\s*(?:- )?(?:summary|aim|text|cost|funding|why|asks|became): \"?"
                            + "|^\\s*(?:suits|conditions|leads_to|talk_to"
                            + "|explore|prepare|deliver|sustain): \\["
                            + "|^\\s+- \"?(?![a-z]+: )");

    private static final Pattern JSON =
            Pattern.compile("\"(?:description|meaning|note|focus)\": \"");

    private final String sentence;
    private final double share;
    private final Random random;

    /**
     * @param sentence without a colon or quotation mark, ending with a full stop
     * @param share of the texts that get it, up to 1
     * @param seed decides which
     */
    Sprinkled(String sentence, double share, long seed) {
        this.sentence = sentence;
        this.share = share;
        this.random = new Random(seed);
    }

    void over(TestProject project) throws IOException {
        try (Stream<Path> files = Files.walk(project.root().resolve("content"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".md")) {
                    Files.writeString(file, markdown(Files.readString(file)));
                } else if (name.endsWith(".json") && !name.equals("hub.json")) {
                    Files.writeString(file, sprinkled(JSON, Files.readString(file)));
                }
            }
        }
    }

    private String markdown(String text) {
        int body = text.indexOf("\n---\n") + 5;
        String first = random.nextDouble() < share ? sentence + "\n\n" : "";
        return sprinkled(YAML, text.substring(0, body)) + first + text.substring(body);
    }

    private String sprinkled(Pattern places, String text) {
        return places.matcher(text)
                .replaceAll(
                        place ->
                                place.group()
                                        + (random.nextDouble() < share ? sentence + " " : ""));
    }
}
