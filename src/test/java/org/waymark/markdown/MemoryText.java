package org.waymark.markdown;

import java.util.List;
import java.util.Optional;
import org.waymark.problem.Checked;
import org.waymark.problem.Problem;

/** Parses and writes texts for tests of other packages. */
public final class MemoryText {

    private static final HtmlWriter WRITER = Texts.writer(Texts.npq());

    private MemoryText() {}

    public static Checked<Document> parse(String text) {
        return Texts.MARKDOWN.parse(Texts.body(text));
    }

    public static Checked<Document> parseInline(String text) {
        return Texts.MARKDOWN.parseInline(Texts.body(text));
    }

    /** How the glossary's words are used. */
    public static List<Problem> abbreviations(Document document) {
        return Abbreviations.of(List.of(Texts.npq())).check(document);
    }

    /** A body in each form in which something prints it: on the web, and on paper for one NPQ. */
    public static List<String> written(Document document) {
        return List.of(
                WRITER.blocks(document, Texts.web()),
                WRITER.passages(document, Texts.web()),
                WRITER.blocks(document, Texts.setting(Medium.PRINT, "ll")),
                WRITER.passages(document, Texts.setting(Medium.PRINT, "ll")));
    }

    /** A run of text on the web and on paper. */
    public static List<String> inline(Document document) {
        return List.of(
                WRITER.inline(document, Texts.web()), WRITER.inline(document, Texts.print()));
    }

    /** The same without markup. */
    public static String plain(Document document) {
        return WRITER.text(document, Texts.web());
    }

    /** The address of a link that leads to the web or to a person. */
    public static Optional<String> followed(String destination) {
        Address address = Address.of(destination);
        return switch (address.kind()) {
            case WEB, CONTACT -> Optional.of(address.value());
            case REFERENCE, LANGUAGE, HEADING, PLACEHOLDER, RELATIVE, UNKNOWN_SCHEME, FORBIDDEN ->
                    Optional.empty();
        };
    }

    public static void assertWellFormed(String fragment) {
        WellFormed.assertWellFormed(fragment);
    }
}
