package org.waymark.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.load.Form;
import org.waymark.load.Form.Question;
import org.waymark.load.JsonText;
import org.waymark.load.Schemas;

/** Plans a whole new project: the files that Waymark carries with it, with what was answered. */
public final class NewHub {

    /** What it is called on the command line. */
    public static final String WORD = "hub";

    private static final String ADDRESS = "address";

    /** Of the keys that may be left out, those that refer to nothing in the content. */
    private static final Set<String> MAY_BE_GIVEN = Set.of("short_name", "brand.colour");

    /** What Markdown may take for a sign of its own in the middle of a line. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]<>&#|~!]");

    private static final Pattern PLACE = Pattern.compile("\\{\\{(name|kind|area|day|date)}}");

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private NewHub() {}

    private static Form form() {
        return Form.of(WORD).orElseThrow();
    }

    /** What is asked about the hub. */
    public static Questionnaire questionnaire() {
        List<Question> questions =
                form().questions().stream()
                        .filter(one -> one.required() || MAY_BE_GIVEN.contains(one.key()))
                        .toList();
        return new Questionnaire(WORD, "name", questions, NewHub::mistake);
    }

    private static Optional<String> mistake(String key, List<String> answers) {
        return form().mistake(key, answers);
    }

    /** The answers with what stands in for those that are missing: the language of the texts. */
    public static Answers complete(Answers given) {
        return given.has("language") ? given : given.with("language", List.of("en-GB"));
    }

    /**
     * All files of the project by their paths.
     *
     * @param answers an answer without a mistake to each required question
     */
    public static SortedMap<String, byte[]> plan(Answers answers, LocalDate today)
            throws IOException {
        SortedMap<String, byte[]> files = PackagedHub.files();
        Map<String, String> places = places(answers, today);
        files.replaceAll((path, bytes) -> isStarter(path) ? filled(bytes, places) : bytes);
        files.put("content/hub.json", bytes(profile(answers)));
        files.put(".gitignore", bytes("target/\n"));
        Schemas.all().forEach(one -> files.put("schemas/" + one.fileName(), bytes(one.text())));
        return files;
    }

    private static String profile(Answers answers) {
        String address = Form.siteAddress(answers.first(ADDRESS));
        Answers all =
                answers.with(ADDRESS, List.of(address))
                        .with("feedback.contact", List.of("contact"));
        return JsonText.of(all.tree(form().questions()), "  ", "") + "\n";
    }

    /** Whether a file was written for new hubs; the others are this project's own. */
    private static boolean isStarter(String path) {
        return path.startsWith("content/") || path.equals("README.md");
    }

    private static Map<String, String> places(Answers answers, LocalDate today) {
        return Map.of(
                "name", plain(answers.first("name")),
                "kind", plain(answers.first("kind")),
                "area", plain(list(answers.byKey().getOrDefault("area", List.of()))),
                "day", today.toString(),
                "date", DATE.format(today));
    }

    /** A list in a sentence. */
    private static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Words that mean nothing but themselves in Markdown, within a line. */
    private static String plain(String words) {
        return MARKS.matcher(words.strip()).replaceAll("\\\\$0");
    }

    /** In one pass: an answer that looks like a place is none. */
    private static byte[] filled(byte[] file, Map<String, String> places) {
        Matcher place = PLACE.matcher(new String(file, StandardCharsets.UTF_8));
        return bytes(place.replaceAll(one -> Matcher.quoteReplacement(places.get(one.group(1)))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
