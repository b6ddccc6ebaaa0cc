package org.waymark.markdown;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Option;
import org.waymark.content.Prose;
import org.waymark.content.Term;
import org.waymark.problem.Position;
import org.waymark.problem.Problem;

/** Texts, glossaries and pages for the tests. */
final class Texts {

    static final Markdown MARKDOWN = new Markdown();

    private Texts() {}

    static Prose body(String text) {
        return Prose.of(text, new Position("a.md", 1, 1));
    }

    static Document parse(String text) {
        return MARKDOWN.parse(body(text)).value();
    }

    static Document inline(String text) {
        return MARKDOWN.parseInline(body(text)).value();
    }

    /** Problems as {@code line:column code message (hint)}, in the order of the text. */
    static List<String> problems(String text) {
        return shown(MARKDOWN.parse(body(text)).problems());
    }

    static List<String> shown(List<Problem> problems) {
        return problems.stream().sorted().map(Texts::shown).toList();
    }

    private static String shown(Problem problem) {
        Position at = problem.position();
        String hint = problem.hint() == null ? "" : " (" + problem.hint() + ")";
        return at.line()
                + ":"
                + at.column()
                + " "
                + problem.code()
                + " "
                + problem.message()
                + hint;
    }

    static Setting web() {
        return setting(Medium.WEB, null);
    }

    static Setting print() {
        return setting(Medium.PRINT, null);
    }

    static Setting setting(Medium medium, @Nullable String npq) {
        return new Setting(
                medium,
                new Audience(npq, Map.of("ll", "Leading literacy", "lt", "Leading teaching")),
                Shift.NONE,
                Texts::target,
                new FirstUses(),
                new Planning(List.of("1. First & best", "2. Second"), Texts::prompts));
    }

    /** Every id is known but {@code gone}. */
    private static Target target(Reference reference) {
        String fragment = reference.fragment() == null ? "" : "#" + reference.fragment();
        return switch (reference.scheme()) {
            case FACT -> new Target(null, "free until the teacher's NPQ ends", null);
            case IMAGE -> new Target("../" + reference.id(), "", null);
            default ->
                    isOfNothing(reference.id())
                            ? new Target(null, "gone", null)
                            : new Target(
                                    reference.id() + ".html" + fragment,
                                    "The \"" + reference.id() + "\" page",
                                    reference.scheme() == Scheme.LINK ? "[3]" : null);
        };
    }

    /**
     * Nothing can have an id with a colon or a slash in it, which would make its address one of a
     * scheme or of another host.
     */
    private static boolean isOfNothing(String id) {
        return id.equals("gone") || id.indexOf(':') >= 0 || id.indexOf('/') >= 0;
    }

    /** One option asks something in every phase, another only at the beginning. */
    private static List<Planning.Questions> prompts(Option.Phase phase) {
        Planning.Questions first =
                new Planning.Questions("1. First & best", List.of("Why?", "<em>How</em>?"));
        Planning.Questions second = new Planning.Questions("2. Second", List.of("Who?"));
        return phase == Option.Phase.EXPLORE ? List.of(first, second) : List.of(first);
    }

    static HtmlWriter writer(Term... terms) {
        return new HtmlWriter(Abbreviations.of(List.of(terms)));
    }

    static String html(String text) {
        return writer().blocks(parse(text), web());
    }

    static Term term(String term, String full, @Nullable String plural) {
        return term(term, full, plural, true);
    }

    static Term term(String term, @Nullable String full, @Nullable String plural, boolean expand) {
        Position position = new Position("content/glossary.json", 1, 1);
        return new Term(
                term,
                position,
                term,
                full,
                plural,
                expand,
                Term.Status.CURRENT,
                Prose.of("", position),
                null,
                List.of());
    }

    static Term npq() {
        return term("NPQ", "National Professional Qualification", null);
    }
}
