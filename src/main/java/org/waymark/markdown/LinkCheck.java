package org.waymark.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.waymark.problem.Code;
import org.waymark.problem.Nearest;
import org.waymark.problem.Position;
import org.waymark.problem.ProblemLog;

/** Collects references and checks the form of links and pictures. */
final class LinkCheck {

    static final String CATALOGUE =
            "put it into the link catalogue (content/links) and write [words](link:its-id)";

    private static final String DECORATIVE = "decorative";

    /** Comparing words with very many others takes too long to be worth it. */
    private static final int MOST_SUGGESTED = 200;

    private final Places places;
    private final ProblemLog log;
    private final List<Reference> references = new ArrayList<>();
    private final Map<Node, Reference> referenceOf = new HashMap<>();
    private final Map<Position, String> toHeadings = new LinkedHashMap<>();

    LinkCheck(Places places, ProblemLog log) {
        this.places = places;
        this.log = log;
    }

    List<Reference> references() {
        return references;
    }

    Map<Node, Reference> referenceOf() {
        return referenceOf;
    }

    static String raw(String address) {
        return String.format(Locale.ROOT, "the web address %s stands in the text", address);
    }

    /** The host that readers see must be the one that the link leads to. */
    private void web(String address, Position position) {
        String rest = address.replaceFirst("(?i)^https?:/*", "");
        String host = rest.replaceFirst("(?s)[/?#\\\\].*", "");
        if (host.indexOf('@') < 0 && host.chars().allMatch(c -> c < 0x7F)) {
            log.add(Code.LINK_RAW, position, raw(address), CATALOGUE);
        } else {
            log.add(
                    Code.LINK_ADDRESS,
                    position,
                    String.format(
                            Locale.ROOT,
                            "the web address %s leads to another host than it seems",
                            address),
                    "copy it from the browser's address bar");
        }
    }

    /** A picture that adds nothing for those who cannot see it, and is marked as such. */
    static boolean isDecorative(Image image) {
        return DECORATIVE.equals(image.getTitle());
    }

    void link(Link link) {
        Address address = Address.of(link.getDestination());
        Position position = places.of(link);
        boolean words = !PlainText.withAlternatives(link).isBlank();
        if (address.kind() == Address.Kind.REFERENCE && address.scheme() != null) {
            reference(link, address.scheme(), address, words);
        } else {
            address(address, position);
            needsWords(words, position);
        }
        if (address.scheme() == Scheme.FACT && words) {
            log.add(
                    Code.FACT_TEXT,
                    position,
                    "a fact brings its own words",
                    String.format(
                            Locale.ROOT,
                            "leave the square brackets empty: [](fact:%s)",
                            address.value()));
        }
    }

    void image(Image image) {
        Position position = places.of(image);
        String path = LinkHints.imagePath(image.getDestination());
        boolean words = !PlainText.withAlternatives(image).isBlank();
        if (path == null) {
            log.add(
                    Code.LINK_SCHEME,
                    position,
                    String.format(
                            Locale.ROOT,
                            "the picture \"%s\" does not come from content/images",
                            image.getDestination()),
                    "put it there and write ![what it shows](images/its-name.svg)");
        } else {
            add(image, new Reference(Scheme.IMAGE, path, null, words, position));
        }
        if (!words && !isDecorative(image)) {
            log.add(
                    Code.IMAGE_ALT,
                    position,
                    "this picture has no words for people who cannot see it",
                    "say what it shows, ![like this](…), or mark it: ![](… \"decorative\")");
        }
    }

    /** An id on the opening line of a {@code ::: for} block. */
    void npq(ContainerLine.Word word, Position line) {
        Position position = word.span() == null ? line : places.of(word.span());
        references.add(new Reference(Scheme.NPQ, word.text(), null, false, position));
    }

    /** Links within the text can be judged only when all headings are known. */
    void checkHeadings(List<Heading> headings) {
        Set<String> ids = headings.stream().map(Heading::id).collect(Collectors.toSet());
        Set<String> suggested = ids.size() > MOST_SUGGESTED ? Set.of() : ids;
        toHeadings.forEach(
                (position, id) -> {
                    if (!ids.contains(id)) {
                        log.add(
                                Code.BROKEN_FRAGMENT,
                                position,
                                String.format(
                                        Locale.ROOT,
                                        "no heading of this text has the id \"%s\"",
                                        id),
                                Nearest.hint(id, suggested).orElse(null));
                    }
                });
    }

    private void reference(Link link, Scheme scheme, Address address, boolean words) {
        Position position = places.of(link);
        String id = address.value().intern(); // the same few ids are written in many places
        add(link, new Reference(scheme, id, address.fragment(), words, position));
    }

    private void add(Node node, Reference reference) {
        references.add(reference);
        referenceOf.put(node, reference);
    }

    private void address(Address address, Position position) {
        String value = address.value();
        switch (address.kind()) {
            case PLACEHOLDER -> placeholder(position);
            case WEB -> web(value, position);
            case LANGUAGE -> language(value, position);
            case HEADING -> toHeadings.put(position, value);
            case RELATIVE, UNKNOWN_SCHEME, FORBIDDEN ->
                    log.add(
                            Code.LINK_SCHEME,
                            position,
                            String.format(Locale.ROOT, "links cannot lead to \"%s\"", value),
                            LinkHints.instead(address));
            case CONTACT, REFERENCE -> {}
        }
    }

    private void placeholder(Position position) {
        log.add(
                Code.LINK_PLACEHOLDER,
                position,
                "this link leads nowhere yet",
                "give it a target, as in [words](link:its-id), or take the link away");
    }

    private void language(String tag, Position position) {
        if (!Languages.isKnown(tag)) {
            log.add(
                    Code.LANGUAGE_WRONG,
                    position,
                    String.format(Locale.ROOT, "\"%s\" is not the short name of a language", tag),
                    "write it as in [bore da](lang:cy): cy for Welsh, fr for French, pl for Polish");
        }
    }

    private void needsWords(boolean words, Position position) {
        if (!words) {
            log.add(
                    Code.LINK_EMPTY,
                    position,
                    "this link has no words",
                    "write words in its square brackets");
        }
    }
}
