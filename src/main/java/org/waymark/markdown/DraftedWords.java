package org.waymark.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.w3c.dom.Element;
import org.waymark.markdown.Drafted.Need;
import org.waymark.markdown.Drafted.Remark;

/** The running words of a draft: stress, links, pictures. */
final class DraftedWords {

    /** What begins something at the start of a line, and what the renderer lets pass. */
    private static final Pattern UNESCAPED = Pattern.compile("\\+(?:\\s.*|$)|(?:~~~|:::).*");

    /** What Office says of pictures on its own. */
    private static final Pattern GUESSED =
            Pattern.compile("automatically generated|AI-generated content");

    private final Function<String, String> links;
    private final boolean stressed;
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * @param stressed whether bold and italic words are
     */
    DraftedWords(Function<String, String> links, boolean stressed) {
        this.links = links;
        this.stressed = stressed;
    }

    void remark(Need need, String words) {
        remarks.add(new Remark(need, words));
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    /** Lays the words of an element into a node. */
    Node filled(Node node, Element element) {
        Elements.parts(element).forEach(part -> inline(node, part));
        return node;
    }

    void inline(Node parent, org.w3c.dom.Node part) {
        if (part instanceof org.w3c.dom.Text text) {
            text(parent, text.getData().replaceAll("\\s+", " "));
        } else if (part instanceof Element element) {
            inline(parent, element);
        }
    }

    private static void text(Node parent, String words) {
        boolean first =
                parent.getLastChild() == null || parent.getLastChild() instanceof HardLineBreak;
        boolean atStart =
                first
                        && (parent instanceof Paragraph
                                || parent instanceof org.commonmark.node.Heading);
        String text = atStart ? words.stripLeading() : words;
        if (atStart && UNESCAPED.matcher(text).matches()) {
            HtmlInline raw = new HtmlInline();
            raw.setLiteral("\\");
            parent.appendChild(raw);
        }
        if (!text.isEmpty()) {
            parent.appendChild(new Text(text));
        }
    }

    private void inline(Node parent, Element element) {
        switch (element.getTagName()) {
            case "strong" -> stress(parent, new StrongEmphasis("**"), element);
            case "em" -> stress(parent, new Emphasis("*"), element);
            case "br" ->
                    parent.appendChild(
                            parent instanceof Paragraph ? new HardLineBreak() : new Text(" "));
            case "img" -> picture(parent, element);
            case "a" -> link(parent, element);
            default -> {
                if (parent.getLastChild() != null && element.getTagName().matches("p|li|td|tr")) {
                    parent.appendChild(new Text(" "));
                }
                filled(parent, element);
            }
        }
    }

    /** In Markdown, stress begins and ends with a letter: blanks go outside, blanks alone stay. */
    private void stress(Node parent, Node stress, Element element) {
        String words = element.getTextContent();
        if (words.isBlank() || !stressed) {
            filled(parent, element);
            return;
        }
        filled(stress, element);
        if (!words.equals(words.stripLeading())) {
            text(parent, " ");
        }
        parent.appendChild(stress);
        if (stress.getFirstChild() instanceof Text first) {
            first.setLiteral(first.getLiteral().stripLeading());
        }
        if (stress.getLastChild() instanceof Text last) {
            last.setLiteral(last.getLiteral().stripTrailing());
        }
        if (!words.equals(words.stripTrailing())) {
            parent.appendChild(new Text(" "));
        }
    }

    private void picture(Node parent, Element element) {
        if (element.getAttribute("src").isEmpty()) {
            return;
        }
        String words = element.getAttribute("alt").replaceAll("\\s+", " ").strip();
        Image image = new Image(element.getAttribute("src"), null);
        image.appendChild(new Text(words));
        parent.appendChild(image);
        if (words.isEmpty()) {
            remark(Need.PICTURE_WORDLESS, element.getAttribute("src"));
        } else if (GUESSED.matcher(words).find()) {
            remark(Need.PICTURE_GUESSED, element.getAttribute("src"));
        }
        if (!element.getAttribute("src").matches(".*[.](png|jpg|gif|svg|webp)")) {
            remark(Need.PICTURE_FORMAT, element.getAttribute("src"));
        }
    }

    /** A place in the document is no address: its words stay, the link goes. */
    private void link(Node parent, Element element) {
        String words = Elements.words(element);
        String address = element.getAttribute("href").strip();
        if (words.equals("↑")) {
            return;
        }
        boolean outside = address.matches("(?i)(https?|mailto|tel):.+");
        if (!outside || words.isEmpty()) {
            filled(parent, element);
            boolean note = address.matches("#(foot|end)note.*");
            if (element.hasAttribute("href") && !note) {
                remark(Need.LINK_NOWHERE, words);
            }
            return;
        }
        String target = links.apply(address);
        parent.appendChild(filled(new Link(target, null), element));
        if (target.toLowerCase(Locale.ROOT).startsWith("http")) {
            remark(Need.LINK_RAW, words);
        }
    }
}
