package org.waymark.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The rules of RFC 4287, section 4.1, by a reader of XML that knows nothing of templates. */
final class AtomRules {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Element feed;
    private final List<String> broken = new ArrayList<>();

    private AtomRules(Element feed) {
        this.feed = feed;
    }

    /** A feed; one that is not well-formed is a failure. */
    static Element read(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed: " + xml, e);
        }
    }

    /** The rules that a feed breaks. */
    static List<String> broken(String xml, LocalDate today) {
        AtomRules rules = new AtomRules(read(xml));
        rules.check(today);
        return rules.broken;
    }

    static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element
                    && ATOM.equals(at.getNamespaceURI())
                    && name.equals(at.getLocalName())) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> entries(String xml) {
        return children(read(xml), "entry");
    }

    static String text(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.size() == 1 ? found.get(0).getTextContent() : "";
    }

    static List<String> texts(List<Element> parents, String name) {
        return parents.stream().map(one -> text(one, name)).toList();
    }

    private void check(LocalDate today) {
        rule("feed".equals(feed.getLocalName()), "the root is a feed");
        common(feed, today);
        rule(children(feed, "author").size() == 1, "a feed has an author");
        children(feed, "author").forEach(one -> rule(has(one, "name"), "an author has a name"));
        Set<String> ids = new HashSet<>(Set.of(text(feed, "id")));
        for (Element entry : children(feed, "entry")) {
            common(entry, today);
            rule(ids.add(text(entry, "id")), "ids are unique");
            rule(
                    !text(entry, "updated").isEmpty()
                            && text(entry, "updated").compareTo(text(feed, "updated")) <= 0,
                    "no entry is newer than its feed");
            List<Element> content = children(entry, "content");
            rule(content.size() == 1, "an entry has one content");
            content.forEach(one -> rule(one.getAttribute("type").equals("html"), "it is HTML"));
            content.forEach(one -> rule(children(one, "*").isEmpty(), "it is text only"));
        }
        rule(
                children(feed, "link").stream()
                                .filter(link -> link.getAttribute("rel").equals("self"))
                                .filter(link -> link.getAttribute("href").equals(text(feed, "id")))
                                .count()
                        == 1,
                "a feed says where it is");
    }

    private void common(Element element, LocalDate today) {
        rule(has(element, "id") && URI.create(text(element, "id")).isAbsolute(), "an absolute id");
        rule(has(element, "title"), "a title");
        rule(has(element, "updated"), "when it was brought up to date");
        OffsetDateTime updated = OffsetDateTime.parse(text(element, "updated"));
        OffsetDateTime end = today.atTime(LocalTime.MIN).atOffset(ZoneOffset.UTC);
        rule(!updated.isAfter(end), "nothing is later than today");
        long pages =
                children(element, "link").stream()
                        .filter(link -> link.getAttribute("rel").equals("alternate"))
                        .peek(link -> rule(isAbsolute(link), "links are absolute"))
                        .count();
        rule(pages <= 1, "at most one page says the same");
    }

    private static boolean isAbsolute(Element link) {
        return link.getAttribute("href").startsWith("https://");
    }

    /** Exactly one of that name, and not empty. */
    private static boolean has(Element element, String name) {
        return !text(element, name).isBlank();
    }

    private void rule(boolean kept, String rule) {
        if (!kept) {
            broken.add(rule);
        }
    }
}
