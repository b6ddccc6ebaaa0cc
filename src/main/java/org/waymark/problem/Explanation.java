package org.waymark.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What a kind of problem means, an example of it, what Waymark says to that, and how to mend it.
 * Each is a page of its own, {@code codes/the-code.md} beside this class; the command line, the
 * handbook and the machine-readable reports tell the same.
 *
 * @param code which kind of problem
 * @param meaning one to three sentences; the first stands for all in a list
 * @param example whole files that are laid over a small hub
 * @param says the report on that hub, word for word
 * @param mending what to do, and the whole files after it, laid over the same small hub
 */
public record Explanation(
        Code code, Passage meaning, Passage example, Passage says, Passage mending) {

    /** The headings of a page's parts. */
    public static final String EXAMPLE = "Example";

    public static final String SAYS = "What Waymark says";
    public static final String MENDING = "How to mend it";

    private static final Passage NOTHING = new Passage(List.of());

    /** The explanation of one code. */
    public static Explanation of(Code code) {
        return read(code, page(code));
    }

    /** Divides the text of a page. */
    public static Explanation read(Code code, String page) {
        String title = "# " + code + "\n";
        if (!page.startsWith(title)) {
            throw new IllegalArgumentException("the page must begin with \"# " + code + "\"");
        }
        Map<String, Passage> passages = PassageReader.read(page.substring(title.length()));
        return new Explanation(
                code,
                passages.getOrDefault("", NOTHING),
                passages.getOrDefault(EXAMPLE, NOTHING),
                passages.getOrDefault(SAYS, NOTHING),
                passages.getOrDefault(MENDING, NOTHING));
    }

    /** The page as it is written, in Markdown. */
    public static String page(Code code) {
        String name = "codes/" + code + ".md";
        try (InputStream page = Explanation.class.getResourceAsStream(name)) {
            if (page == null) {
                throw new IllegalStateException("there is no page " + name);
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The meaning in one sentence. */
    public String summary() {
        String words = meaning.firstWords();
        int end = words.indexOf(". ");
        return end < 0 ? words : words.substring(0, end + 1);
    }

    /** The same without the signs of Markdown. */
    public String plainSummary() {
        return PlainExplanation.plain(summary());
    }
}
